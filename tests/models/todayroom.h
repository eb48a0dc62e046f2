// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelroom.h"
#include "models/todaymodel.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/syncroom.h"

/// A cache with the threads of a window over it, and a clock that can be moved.
struct TodayRoom {
    static constexpr AnswerPace quick{std::chrono::milliseconds(1), std::chrono::milliseconds(1),
                                      std::chrono::milliseconds(5)};

    explicit TodayRoom(SyncRoom &sync)
        : clock(sync.clock.now()), quickReader(sync.reader()), slow(sync.reader()), fleet(sync.reader()),
          desk(*sync.writer, clock, QStringLiteral("li")),
          room{quickReader, slow, fleet, desk, clock, [](CacheReader &) { return WorkdayCalendar(); }, {}}
    {
        const Result<void> kept = sync.writer->runNow(Writer::Priority::Edit, [this](CacheWriter &cache) {
            return cache.account.save(SyncRoom::account(QUrl(QStringLiteral("https://example.test"))),
                                      Instant::of(clock.now()));
        });
        if (!kept)
            qFatal("no AccessKey: %s", qPrintable(kept.error().message));
    }
    FakeClock clock;
    Reader quickReader;
    Reader slow;
    FleetFeed fleet;
    DeskService desk;
    ModelRoom room;
};

/// A synchronised company whose provider is gone.
struct SyncedCompany {
    explicit SyncedCompany(int cards)
    {
        SimOptions options;
        options.cards = cards;
        options.limiter = std::nullopt;
        cloud = std::make_unique<SimCloud>(options);
        synced = cloud->start() && sync.sync(cloud->url()).state == SyncReport::State::Succeeded;
        cloud->stop();
        room = std::make_unique<TodayRoom>(sync);
    }
    std::unique_ptr<SimCloud> cloud;
    SyncRoom sync;
    std::unique_ptr<TodayRoom> room;
    bool synced = false;
};
