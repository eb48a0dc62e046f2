// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/openaccount.h"

#include "core/base/platform.h"
#include "core/desk/workdays.h"

#include <thread>
#include <utility>

namespace
{
/// A window waits for the provider until somebody stops the run; it has time.
CloudApi::Options patient(CloudApi::Options cloud)
{
    cloud.circuit.pauses = Circuit::Rule::forEver;
    return cloud;
}
} // namespace

struct OpenAccount::Engine {
    explicit Engine(Connections &connections)
        : cache(std::move(connections.cache)), backups(cache->backups()),
          writer(std::move(connections.writer)), quick(std::move(connections.quick)),
          slow(std::move(connections.slow))
    {
    }
    /// The outcome of the last checkpoint.
    Result<void> close(const Writer::Job &last = {})
    {
        backups.stop();
        quick.stop();
        slow.stop();
        if (last) {
            if (const Result<void> kept = writer.runNow(Writer::Priority::Edit, last); !kept)
                qWarning("closing is not in the audit trail: %s", qPrintable(kept.error().detail));
        }
        return writer.stop();
    }
    std::shared_ptr<Cache> cache;
    BackupWorker backups;
    Writer writer;
    Reader quick;
    Reader slow;
};

OpenAccount::OpenAccount(Connections connections, Setting setting, const Clock &clock, RandomSource &random)
    : m_clock(clock), m_engine(std::make_unique<Engine>(connections)),
      m_fleet(std::make_unique<FleetFeed>(std::move(connections.feed))),
      m_desk(std::make_unique<DeskService>(m_engine->writer, m_clock,
                                           setting.demo ? QStringLiteral("demo") : Platform::userName())),
      m_service(std::make_unique<SyncService>(m_engine->writer, m_clock, random))
{
    m_engine->writer.onCommit([feed = m_fleet.get()](const CommittedChanges &changes) {
        feed->follow(changes.cards, changes.wholeFleet);
    });
    // the backup is of what people enter: that there is none stands where refused edits stand
    m_engine->writer.onWarning([desk = m_desk.get()](const Error &warning) {
        QMetaObject::invokeMethod(desk, [desk, warning] { Q_EMIT desk->failed(warning); });
    });
    m_room = std::make_unique<ModelRoom>(ModelRoom{.quick = m_engine->quick,
                                                   .slow = m_engine->slow,
                                                   .fleet = *m_fleet,
                                                   .desk = *m_desk,
                                                   .clock = m_clock,
                                                   .calendar = &Workdays::with,
                                                   .company = {},
                                                   .demo = setting.demo});
    m_sync = std::make_unique<SyncModel>(
        *m_room, *m_service,
        [this, cloud = patient(setting.cloud)](AccountSettings account, const SyncOptions &options) {
            m_service->start(std::move(account), cloud, options);
        });
    m_sync->setPace(BudgetPace::of(setting.cloud));
}

OpenAccount::~OpenAccount()
{
    if (!m_engine)
        return;
    letGo();
    (void)m_engine->close();
}

Writer &OpenAccount::writer() const
{
    return m_engine->writer;
}

BackupWorker &OpenAccount::backups() const
{
    return m_engine->backups;
}

void OpenAccount::letGo()
{
    m_engine->writer.onCommit({});
    m_engine->writer.onWarning({});
    m_sync.reset();
    m_room.reset();
    m_service.reset();
    m_desk.reset();
    m_fleet.reset();
}

void OpenAccount::close(QObject *context, const QString &why,
                        std::function<void(const Result<void> &)> closed)
{
    Writer::Job last;
    if (!why.isEmpty() && !m_engine->cache->isReadOnly())
        last = [at = Instant::of(m_clock.now()), who = m_desk->who(), why](CacheWriter &cache) {
            return cache.audit.append(at, who, QStringLiteral("locked"), why);
        };
    letGo();
    auto outcome = std::make_shared<Result<void>>();
    const auto deliver = Answer::in(context, [outcome, closed = std::move(closed)] { closed(*outcome); });
    std::thread([engine = std::shared_ptr<Engine>(std::move(m_engine)), last, outcome, deliver]() mutable {
        *outcome = engine->close(last);
        engine.reset();
        deliver();
    }).detach();
}
