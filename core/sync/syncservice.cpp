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
    : QObject(parent), m_writer(writer), m_clock(clock), m_random(random), m_network(new QObject),
      m_wakeWatch(clock)
{
    connect(&m_reachability, &Reachability::cameBack, this, &SyncService::tryNow);
    connect(&m_wakeWatch, &WakeWatch::woke, this, &SyncService::wake);
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
    CloudApi::Options pace = cloud;
    pace.share = options.share.value_or(cloud.share);
    QMetaObject::invokeMethod(m_network, [this, handed, pace, options] {
        m_run = std::make_unique<Run>(std::move(*handed), pace, m_writer, m_clock, m_random, options);
        m_run->api.remember(m_memory);
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

void SyncService::inRun(std::function<void(Run &)> act)
{
    QMetaObject::invokeMethod(m_network, [this, act = std::move(act)] {
        if (m_run)
            act(*m_run);
    });
}

void SyncService::cancel(SyncStop why)
{
    inRun([why](Run &run) { run.engine.cancel(why); });
}

void SyncService::wish(const SyncWishes &wishes)
{
    inRun([wishes](Run &run) { run.engine.wish(wishes); });
}

void SyncService::renewKey(const AccountSettings &account)
{
    inRun([handed = std::make_shared<AccountSettings>(account.clone())](Run &run) {
        run.engine.renewKey(*handed);
    });
}

void SyncService::tryNow()
{
    inRun([](Run &run) { run.api.tryNow(); });
}

void SyncService::wake()
{
    Q_EMIT woke();
    inRun([](Run &run) { run.api.wake(); });
}

void SyncService::conclude(const SyncReport &report)
{
    QMetaObject::invokeMethod(
        m_network,
        [this] {
            m_memory = m_run->api.memory();
            m_run.reset();
        },
        Qt::BlockingQueuedConnection);
    m_running = false;
    Q_EMIT finished(report);
}
