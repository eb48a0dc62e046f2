// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/erasuremodel.h"

#include "core/base/privateview.h"
#include "core/store/cacheerasure.h"

ErasureModel::ErasureModel(const ModelRoom &room, CachePaths paths, Account account, QObject *parent)
    : QObject(parent), m_room(room), m_paths(std::move(paths)), m_account(std::move(account))
{
}

ErasureModel::~ErasureModel()
{
    m_ticket.cancel();
}

void ErasureModel::preview(const Request &request)
{
    m_ticket.cancel();
    m_busy = true;
    m_ticket = m_room.slow.ask(
        this,
        [request, paths = m_paths, account = m_account](CacheReader &cache, const ReaderTicket &ticket) {
            Result<ErasureReport> report = CacheErasure::preview(cache, paths, request.scope, request.person,
                                                                 [&ticket] { return ticket.isCancelled(); });
            if (report)
                report->account = account();
            return report;
        },
        [this](const Result<ErasureReport> &report) {
            m_busy = false;
            if (!report)
                return Q_EMIT failed(report.error());
            Q_EMIT previewed(*report);
        });
}

void ErasureModel::stop()
{
    m_ticket.cancel();
    m_busy = false;
}

QString ErasureModel::word() const
{
    return m_room.company.isEmpty() || PrivateView::isOn() ? tr("erase") : m_room.company;
}
