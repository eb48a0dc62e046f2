// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/store/writer.h"
#include "core/sync/syncreport.h"

#include <QObject>

#include <functional>

/// Balance and vouchers: one call each, kept as they come; one may fail without the other.
/// Lives in the network thread. Api, writer and clock must outlive it. Calls `done` exactly once.
class MoneyPuller : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const QList<SyncPartReport> &)>;

    MoneyPuller(CloudApi &api, Writer &writer, const Clock &clock, qint64 runId);
    void start(Done done);

private:
    void readBalance();
    void readVouchers();
    void keep(const QString &part, qint64 rows, Writer::Job save);
    void finish(const SyncPartReport &part);

    CloudApi &m_api;
    Writer &m_writer;
    const Clock &m_clock;
    const qint64 m_runId;
    QList<SyncPartReport> m_parts;
    Done m_done;
};
