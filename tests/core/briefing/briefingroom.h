// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefingcontext.h"
#include "core/desk/desk.h"
#include "core/inventory/cardcolumnseditor.h"
#include "core/rules/workdaycalendar.h"
#include "tests/core/store/storetest.h"
#include "tests/fakes/fakeclock.h"

/// A real cache filled by hand, seen on a Wednesday: 2026-04-15, noon in Beijing.
class BriefingRoom
{
public:
    static constexpr qint64 megabyte = 1LL << 20;

    /// Noon in Beijing.
    static Instant at(QDate day) { return {Instant::startOfBeijingDay(day).seconds + 12 * 3600}; }
    static DataVolume mb(qint64 count) { return {count * megabyte}; }
    static Money yuan(qint64 count) { return {count * Money::unit}; }

    /// A card in use since the first of January, of a same-tier pool of China Mobile.
    static Card card(int number, const QString &credential,
                     const QString &planKind = QStringLiteral("sameflowcard"))
    {
        Card card{.key = StoreTest::cardKey(number, 1000 + number)};
        card.status = QStringLiteral("30");
        card.osStatus = QStringLiteral("100");
        card.vendor = QStringLiteral("CMCC");
        card.planKind = planKind;
        card.credential = credential;
        card.opened = at(QDate(2025, 12, 20));
        card.activated = at(QDate(2026, 1, 1));
        return card;
    }
    static CardDetail detail(int number) { return {.key = StoreTest::cardKey(number, 1000 + number)}; }

    /// One complete pass over the list: the cards get the ids 1, 2 … at the first.
    void list(const QList<Card> &cards)
    {
        ++m_pass;
        fixture.apply(cards, {m_pass, m_pass, at(today)});
        fixture.complete({m_pass, m_pass, at(today)});
    }
    void keep(const std::function<Result<bool>(CacheWriter &)> &job)
    {
        fixture.commit([&job](CacheWriter &cache) -> Result<void> {
            const Result<bool> kept = job(cache);
            return kept ? Result<void>() : kept.error();
        });
    }
    void readDetail(qint64 id, const CardDetail &value, QDate day)
    {
        keep([&](CacheWriter &cache) { return cache.details.save(id, value, 1, at(day)); });
    }
    void readIdentity(qint64 id, const QString &status, QDate day)
    {
        keep([&](CacheWriter &cache) {
            return cache.identity.save(id, {.status = status, .description = {}}, 1, at(day));
        });
    }
    /// The same traffic on each day of a span, but for some days.
    void readUsage(qint64 id, QDate from, QDate to, DataVolume daily,
                   const QMap<QDate, std::optional<DataVolume>> &others, QDate readOn)
    {
        CardUsage usage;
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            if (usage.months.isEmpty() || usage.months.last().month != Month::of(day))
                usage.months.append({Month::of(day), DataVolume{}, {}});
            const std::optional<DataVolume> used = others.value(day, daily);
            usage.months.last().days.append({day, used});
            usage.months.last().total->bytes += used.value_or(DataVolume{}).bytes;
        }
        keep([&](CacheWriter &cache) { return cache.usage.save(id, usage, 1, at(readOn)); });
    }
    void readPool(const PoolReading &reading, QDate day)
    {
        keep([&](CacheWriter &cache) { return cache.pools.save(reading, 1, at(day)); });
    }
    template<class T> void enter(const T &value)
    {
        keep([&](CacheWriter &cache) { return Desk(cache, clock, QStringLiteral("li")).save(value); });
    }
    /// A run in which this part was read whole.
    void complete(const QString &part, QDate day)
    {
        fixture.commit([&](CacheWriter &cache) -> Result<void> {
            const Result<qint64> run = cache.journal.beginRun(QStringLiteral("sync"), at(day));
            if (!run)
                return run.error();
            return cache.journal.completePart(part, *run, at(day), std::nullopt);
        });
    }

    /// The cache as it is now; an earlier context ends.
    BriefingContext context()
    {
        Result<std::unique_ptr<CacheReader>> opened = fixture.cache->openReader();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_reader = *std::move(opened);
        CardColumnsEditor editor;
        const Result<void> read =
            m_reader->cards.stream([&editor](const CardRow &row) { return editor.put(row); });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return {*m_reader, editor.publish(1), m_calendar, today, at(today)};
    }

    QDate today{2026, 4, 15};
    StoreTest::Fixture fixture;
    FakeClock clock{QDateTime(QDate(2026, 4, 15), QTime(4, 0), Qt::UTC)};

private:
    qint64 m_pass = 0;
    WorkdayCalendar m_calendar;
    std::unique_ptr<CacheReader> m_reader;
};

/// The value, or the test fails with the error's words.
#define SIMLEDGER_TAKE(name, expression)                                                                     \
    const auto name##Result = expression;                                                                    \
    QVERIFY2(name##Result, name##Result ? "" : qPrintable(name##Result.error().message));                    \
    const auto &name = *name##Result
