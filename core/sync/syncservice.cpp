// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncservice.h"

#include "core/sync/syncengine.h"

#include <QEventLoop>
#include <QMetaObject>

/// What lives in the network thread during a run.
struct SyncService::Run {
    Run(AccountSettings account, const CloudApi::Options &cloud, Writer &writer, const Clock &clock,
        RandomSource &random, const SyncOptions &options)
        : api(std::move(account), cloud, clock, random), engine(api, writer, clock, options)
    {
    }
    CloudApi api;
    SyncEngine engine;
};

SyncService::SyncService(Writer &writer, const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent), m_writer(writer), m_clock(clock), m_random(random), m_network(new QObject)
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_network->moveToThread(&m_thread);
    m_thread.start();
}

SyncService::~SyncService()
{
    QMetaObject::invokeMethod(
        m_network, [this] { m_run.reset(); }, Qt::BlockingQueuedConnection);
    m_network->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void SyncService::start(AccountSettings account, const CloudApi::Options &cloud, const SyncOptions &options)
{
    if (m_running)
        return;
    m_running = true;
    auto handed = std::make_shared<AccountSettings>(std::move(account));
    QMetaObject::invokeMethod(m_network, [this, handed, cloud, options] {
        m_run = std::make_unique<Run>(std::move(*handed), cloud, m_writer, m_clock, m_random, options);
        m_run->engine.start(
            [this](const SyncReport &report) {
                QMetaObject::invokeMethod(this, [this, report] { conclude(report); });
            },
            [this](const SyncProgress &progress) {
                QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT progressed(progress); });
            });
    });
}

SyncReport SyncService::runToEnd(AccountSettings account, const CloudApi::Options &cloud,
                                 const SyncOptions &options)
{
    QEventLoop loop;
    SyncReport report;
    connect(this, &SyncService::finished, &loop, [&](const SyncReport &finished) {
        report = finished;
        loop.quit();
    });
    start(std::move(account), cloud, options);
    loop.exec();
    return report;
}

void SyncService::cancel()
{
    QMetaObject::invokeMethod(m_network, [this] {
        if (m_run)
            m_run->engine.cancel();
    });
}

void SyncService::conclude(const SyncReport &report)
{
    QMetaObject::invokeMethod(
        m_network, [this] { m_run.reset(); }, Qt::BlockingQueuedConnection);
    m_running = false;
    Q_EMIT finished(report);
}
