// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"
#include "simulator/simcloud.h"
#include "tests/end_to_end/crashcache.h"
#include "tests/end_to_end/walfile.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
} // namespace

class TestCrashSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiftyKillsLoseNothingAndRepeatNothing();
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

QTEST_GUILESS_MAIN(TestCrashSync)
#include "tst_crashsync.moc"
