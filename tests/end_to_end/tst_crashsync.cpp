// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/cache.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"
#include "simulator/simcloud.h"
#include "tests/end_to_end/crashcache.h"
#include "tests/end_to_end/walfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <limits>
#include <random>

namespace
{
constexpr int cards = 6000;
constexpr int rounds = 50;
constexpr int killsInsideTransactions = 10;

/// What a cache says after a kill.
struct Found {
    CacheVerification verification;
    std::optional<SyncPosition> position;
};

Found examine(const QString &directory)
{
    const Result<std::unique_ptr<Cache>> cache =
        Cache::open(directory, CrashCache::key(), CrashCache::options());
    if (!cache)
        qFatal("the cache does not open: %s", qPrintable(cache.error().message));
    const Result<CacheVerification> verification = (*cache)->verify();
    if (!verification)
        qFatal("the cache cannot be read: %s", qPrintable(verification.error().message));
    const Result<std::unique_ptr<CacheReader>> reader = (*cache)->openReader();
    return {*verification, (*reader)->journal.part(SyncParts::list)->position};
}

qint64 lowestPage(const QList<JournalEntry> &journal)
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (const JournalEntry &entry : journal) {
        if (entry.action == "ListCardInfo" && entry.page)
            lowest = std::min<qint64>(lowest, *entry.page);
    }
    return lowest;
}

bool saysPaused(const SyncReport &report)
{
    const auto is = [](const std::optional<Error> &error) {
        return error && error->code == u"E-S01" && error->message.contains(u"Synchronising pauses");
    };
    return is(report.error) || std::any_of(report.parts.begin(), report.parts.end(),
                                           [&is](const SyncPartReport &part) { return is(part.error); });
}
} // namespace

class TestCrashSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyKillsLoseNothingAndRepeatNothing();
    void aDiskThatFillsUpPausesTheRunAndTheNextOneGoesOn();
};

void TestCrashSync::fiftyKillsLoseNothingAndRepeatNothing()
{
    SimOptions options;
    options.cards = cards;
    options.limiter = std::nullopt;
    options.keepJournal = true;
    options.latencyMs = 5;
    options.jitterMs = 5;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    QTemporaryDir directory;
    QVERIFY(Cache::create(directory.path(), CrashCache::key(), CrashCache::options()));

    std::mt19937 random(20261123);
    int kills = 0, inside = 0, finished = 0;
    qint64 knownCards = 0;
    std::optional<SyncPosition> cursor;
    while (kills < rounds || inside < killsInsideTransactions) {
        QVERIFY2(kills < 40 * rounds, "no kill finds a transaction under way");
        cloud.clearJournal();
        QProcess child;
        child.start(QStringLiteral(CRASHSYNC_CHILD), {directory.path(), cloud.url().toString()});
        QVERIFY(child.waitForReadyRead());
        const int patience = std::uniform_int_distribution(1, 200)(random);
        if (child.waitForFinished(patience)) {
            QCOMPARE(child.exitCode(), 0);
            ++finished;
            cursor.reset();
            QVERIFY(cloud.advance(0, 0.2));
            continue;
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        ++kills;
        inside += WalFile::endsInsideTransaction(directory.path() + QStringLiteral("/cache.db-wal")) ? 1 : 0;

        if (cursor) // what was committed before this run is not asked for again
            QVERIFY(lowestPage(cloud.journal()) >= cursor->nextPage);
        const Found found = examine(directory.path());
        QVERIFY(found.verification.isSound());
        QVERIFY(found.verification.cards >= knownCards);
        if (found.position && finished == 0)
            QVERIFY(found.verification.cards >= std::min<qint64>(cards, (found.position->nextPage - 1) * 40));
        knownCards = found.verification.cards;
        cursor = found.position;
    }
    qInfo("%d kills, %d inside a transaction, %d runs came to their end", kills, inside, finished);

    QProcess last;
    last.start(QStringLiteral(CRASHSYNC_CHILD), {directory.path(), cloud.url().toString()});
    QVERIFY(last.waitForFinished());
    QCOMPARE(last.exitCode(), 0);
    QCOMPARE(examine(directory.path()).verification.cards, cards);
}

/// S01: below 200 MB no page is kept; what was kept before is not asked again.
void TestCrashSync::aDiskThatFillsUpPausesTheRunAndTheNextOneGoesOn()
{
    SimOptions simulated;
    simulated.cards = cards;
    simulated.limiter = std::nullopt;
    simulated.keepJournal = true;
    simulated.latencyMs = 5;
    SimCloud cloud(simulated);
    QVERIFY(cloud.start());
    const QTemporaryDir directory;
    std::atomic<qint64> asked{0};
    std::atomic<qint64> roomFor{0};
    Cache::Options options;
    options.freeBytes = [&](const QString &) { return asked++ < roomFor ? qint64(1) << 40 : 100'000'000; };
    const std::unique_ptr<Cache> cache = *Cache::create(directory.path(), CrashCache::key(), options);
    Writer writer(*cache->openWriter());
    const SystemClock clock;
    SystemRandom random;
    SyncService service(writer, clock, random);
    CloudApi::Options unlimited;
    unlimited.unlimited = true;
    const auto run = [&](qint64 room) {
        cloud.clearJournal();
        asked = 0;
        roomFor = room;
        return service.runToEnd(
            {QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"), cloud.url(), cloud.url()},
            unlimited, {.topics = SyncTopic::List});
    };
    const SyncReport none = run(0);
    QVERIFY(none.state == SyncReport::State::Failed);
    QVERIFY(saysPaused(none));
    QCOMPARE(lowestPage(cloud.journal()),
             std::numeric_limits<qint64>::max()); // nothing was asked for in vain

    const SyncReport some = run(12);
    QVERIFY(some.state != SyncReport::State::Succeeded);
    QVERIFY(saysPaused(some));
    const std::optional<SyncPosition> kept = (*cache->openReader())->journal.part(SyncParts::list)->position;
    QVERIFY(kept && kept->nextPage > 1);
    QVERIFY((*cache->openReader())->cards.totals()->cards >= (kept->nextPage - 1) * 40);

    const SyncReport rest = run(std::numeric_limits<qint64>::max());
    QVERIFY(rest.state == SyncReport::State::Succeeded);
    QVERIFY(lowestPage(cloud.journal()) >= kept->nextPage);
    QCOMPARE((*cache->openReader())->cards.totals()->cards, cards);
}

QTEST_GUILESS_MAIN(TestCrashSync)
#include "tst_crashsync.moc"
