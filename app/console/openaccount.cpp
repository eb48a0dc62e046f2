// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/openaccount.h"

#include "core/base/platform.h"
#include "core/desk/workdays.h"

#include <thread>
#include <utility>

struct OpenAccount::Engine {
    explicit Engine(Connections &connections)
        : cache(std::move(connections.cache)), writer(std::move(connections.writer)),
          quick(std::move(connections.quick)), slow(std::move(connections.slow))
    {
    }
    /// The outcome of the last checkpoint.
    Result<void> close()
    {
        quick.stop();
        slow.stop();
        return writer.stop();
    }
    std::shared_ptr<Cache> cache;
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
        [this, cloud = setting.cloud](AccountSettings account, const SyncOptions &options) {
            m_service->start(std::move(account), cloud, options);
        });
}

OpenAccount::~OpenAccount()
{
    if (!m_engine)
        return;
    letGo();
    (void)m_engine->close();
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

void OpenAccount::close(QObject *context, std::function<void(const Result<void> &)> closed)
{
    letGo();
    auto outcome = std::make_shared<Result<void>>();
    const auto deliver = Answer::in(context, [outcome, closed = std::move(closed)] { closed(*outcome); });
    std::thread([engine = std::shared_ptr<Engine>(std::move(m_engine)), outcome, deliver]() mutable {
        *outcome = engine->close();
        engine.reset();
        deliver();
    }).detach();
}
