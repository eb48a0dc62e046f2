// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/exportjob.h"

#include "core/base/answer.h"

#include <QFileInfo>
#include <QThread>

ExportJob::ExportJob(Order order, QObject *parent) : QObject(parent), m_order(std::move(order)) {}

ExportJob::~ExportJob()
{
    m_stop = true;
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start()
{
    const auto ended = std::make_shared<Result<TableExport::Done>>(Error{});
    const std::function<void()> tell = Answer::in(this, [this, ended] {
        m_result = std::move(*ended);
        Q_EMIT finished();
    });
    m_thread.reset(QThread::create([this, ended, tell] {
        *ended = write();
        tell();
    }));
    m_thread->start();
}

Result<TableExport::Done> ExportJob::write()
{
    if (!m_order.replace && QFileInfo::exists(m_order.path))
        return Error{Error::Kind::Usage,
                     QStringLiteral("E-EXISTS"),
                     tr("%1 is there already; nothing was written.").arg(m_order.path),
                     {},
                     {}};
    return TableExport::write(*m_order.table, m_order.path, m_order.format, m_order.from,
                              [this](qint64 done, qint64) {
                                  m_rowsDone = done;
                                  return !m_stop;
                              });
}
