// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncwords.h"
#include "simulator/cardtruth.h"
#include "tests/fakes/syncroom.h"

#include <QTest>

/// A fleet of ten pages, a cache, and runs of the synchronisation that meet a fault at page five: what is
/// said, what is kept, how often was asked. The checks give what is wrong, or nothing.
class FaultRoom
{
public:
    static constexpr int pages = 10;
    static constexpr int pageSize = 40;
    static constexpr int faultyPage = 5;

    static SimOptions provider()
    {
        SimOptions options;
        options.cards = pages * pageSize;
        options.limiter = std::nullopt;
        options.latencyMs = 1;
        return options;
    }

    explicit FaultRoom(const SimOptions &options = provider()) : cloud(options)
    {
        if (!cloud.start())
            qFatal("the provider does not start");
        url = cloud.url();
        limits.unlimited = true;
        limits.waits.transientBase = std::chrono::milliseconds(2);
        limits.waits.throttledBase = std::chrono::milliseconds(2);
        limits.waits.throttledCap = std::chrono::milliseconds(8);
    }

    /// The fault strikes the list's page five, `times` times (0: always).
    void strike(const QByteArray &fault, int times)
    {
        play(R"([{"match":{"action":"ListCardInfo","page":)" + QByteArray::number(faultyPage) +
             R"(},"times":)" + QByteArray::number(times) + R"(,"fault":)" + fault + "}]");
    }

    void play(const QByteArray &script)
    {
        const Result<FaultScript> parsed = FaultScript::parse(script);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        cloud.setFaults(*parsed);
        cloud.clearJournal();
    }

    void heal() { play("[]"); }

    SyncReport sync(SyncTopics topics = SyncTopic::List, int callsInFlight = 20)
    {
        return room.sync(url, {.topics = topics, .callsInFlight = callsInFlight}, limits);
    }

    /// How often a page is asked for that fails for good, one call at a time: its attempts; and where the
    /// failure may pass, the engine begins the part anew, and the fifth failure in a row ends it.
    [[nodiscard]] static int requestsOfTransient(int attempts)
    {
        constexpr int allAttempts = 4;
        return attempts == allAttempts ? allAttempts + 1 : attempts;
    }

    // ---- how often was asked ----

    [[nodiscard]] int requestsFor(int page) const
    {
        const QList<JournalEntry> journal = cloud.journal();
        return int(std::count_if(journal.begin(), journal.end(), [page](const JournalEntry &entry) {
            return entry.action == "ListCardInfo" && entry.page == page;
        }));
    }

    [[nodiscard]] int requestsOf(const QByteArray &action) const
    {
        const QList<JournalEntry> journal = cloud.journal();
        return int(std::count_if(journal.begin(), journal.end(),
                                 [&action](const JournalEntry &entry) { return entry.action == action; }));
    }

    /// Every page but the faulty one was asked at most once, those from `first` on; none before it.
    [[nodiscard]] QByteArray askedTwiceOrAgain(int first) const
    {
        for (int page = 1; page <= pages; ++page) {
            const int most = page < first ? 0 : page == faultyPage ? 1000 : 1;
            if (requestsFor(page) > most)
                return "page " + QByteArray::number(page) + " was asked again";
        }
        return {};
    }

    // ---- what people see ----

    /// The run tells this one trouble in this sentence, and nothing that ought not to be shown.
    [[nodiscard]] static QByteArray wrongWords(const SyncReport &report, const QString &code,
                                               const QString &sentence)
    {
        const QList<Error> troubles = SyncWords::troubles(report);
        if (troubles.size() != 1)
            return "there are " + QByteArray::number(troubles.size()) + " sentences";
        const Error &error = troubles.first();
        if (error.code != code)
            return "the code is " + error.code.toUtf8();
        if (error.message != sentence)
            return "it says: " + error.message.toUtf8();
        for (const char *secret : {"demo-key", "127.0.0.1", "http:", "https:", "8986", "Signature="}) {
            if ((error.message + error.detail + error.requestId).contains(QLatin1StringView(secret)))
                return QByteArray("it shows ") + secret;
        }
        return {};
    }

    // ---- what is kept ----

    /// The cache holds the cards of the first `count` pages as the provider has them, none else and nothing
    /// odd, and its cursor stands behind them; a whole fleet has no cursor.
    [[nodiscard]] QByteArray wronglyKept(int count)
    {
        const std::unique_ptr<CacheReader> reader = room.reader();
        const Fleet fleet = cloud.fleet();
        if (reader->cards.totals()->cards != qint64(count) * pageSize)
            return "there are " + QByteArray::number(reader->cards.totals()->cards) + " cards";
        for (qint64 id = 1; id <= qint64(count) * pageSize; ++id) {
            const Card truth = CardTruth::of(fleet.card(int(id - 1)));
            if ((*reader->cards.byId(id))->card != truth)
                return "card " + QByteArray::number(id) + " is another";
        }
        if (*reader->quarantine.quarantinedCount() + *reader->quarantine.oddityCount() != 0)
            return "something odd was kept";
        const std::optional<SyncPosition> position = reader->journal.part(SyncParts::list)->position;
        if (count == pages)
            return position ? "a cursor was left behind" : QByteArray();
        if (!position)
            return "there is no cursor";
        return position->nextPage == count + 1 ? QByteArray()
                                               : "the cursor is at " + QByteArray::number(position->nextPage);
    }

    SyncRoom room;
    SimCloud cloud;
    QUrl url;
    CloudApi::Options limits;
};

inline const SyncPartReport &partOf(const SyncReport &report, const QString &name)
{
    const auto found = std::find_if(report.parts.begin(), report.parts.end(),
                                    [&name](const SyncPartReport &part) { return part.name == name; });
    if (found == report.parts.end())
        qFatal("the report has no part %s", qPrintable(name));
    return *found;
}

/// A fault at page five: a row of the catalogue.
struct PageFault {
    const char *id;
    const char *fault; ///< of the script
    int requests;      ///< for the page until the reason is told: 1 none, 2 once, 4 transient, 10 throttled
    const char *code;
    QString sentence;
    std::chrono::milliseconds HttpTransport::Limits::*shortened = nullptr; ///< the limit it runs into

    void prepare(FaultRoom &room) const
    {
        if (shortened)
            room.limits.limits.*shortened = std::chrono::milliseconds(400);
    }

    /// For good: one sentence, so many requests, the pages before it kept and nothing of it; and the next run
    /// asks for none of them again and brings the rest.
    [[nodiscard]] QByteArray strikesForGood() const
    {
        FaultRoom room;
        prepare(room);
        room.strike(fault, 0);
        const SyncReport report = room.sync(SyncTopic::List, 1);
        const int asked = room.requestsFor(FaultRoom::faultyPage);
        QByteArray wrong = FaultRoom::wrongWords(report, QLatin1StringView(code), sentence);
        if (wrong.isEmpty() && partOf(report, SyncParts::list).state != SyncPartReport::State::Partial)
            wrong = "the list is not read in part";
        if (wrong.isEmpty() &&
            (asked != FaultRoom::requestsOfTransient(requests) || report.retries != requests - 1))
            wrong = "it was asked " + QByteArray::number(asked) + " times, with " +
                    QByteArray::number(report.retries) + " retries";
        return wrong.isEmpty() ? keptAndGoesOn(room) : wrong;
    }

    /// For a while: the last attempt brings the page, and nobody is told.
    [[nodiscard]] QByteArray passes() const
    {
        FaultRoom room;
        prepare(room);
        const int failures = shortened ? 1 : requests - 1; // to wait for the same limit again proves nothing
        room.strike(fault, failures);
        const SyncReport report = room.sync();
        const int asked = room.requestsFor(FaultRoom::faultyPage);
        if (report.state != SyncReport::State::Succeeded || !SyncWords::troubles(report).isEmpty())
            return "the run did not succeed";
        if (asked != failures + 1 || report.retries != failures)
            return "it was asked " + QByteArray::number(asked) + " times";
        const QByteArray again = room.askedTwiceOrAgain(1);
        return again.isEmpty() ? room.wronglyKept(FaultRoom::pages) : again;
    }

    static QByteArray keptAndGoesOn(FaultRoom &room)
    {
        if (const QByteArray wrong = room.wronglyKept(FaultRoom::faultyPage - 1); !wrong.isEmpty())
            return wrong;
        room.heal();
        if (room.sync().state != SyncReport::State::Succeeded)
            return "the next run did not succeed";
        if (const QByteArray wrong = room.askedTwiceOrAgain(FaultRoom::faultyPage); !wrong.isEmpty())
            return wrong;
        return room.wronglyKept(FaultRoom::pages);
    }
};

/// What a check gave must be nothing.
#define SIMLEDGER_NOTHING(CHECK)                                                                             \
    do {                                                                                                     \
        const QByteArray wrong = (CHECK);                                                                    \
        QVERIFY2(wrong.isEmpty(), wrong.constData());                                                        \
    } while (false)
