// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faultyvfs.h"
#include "tests/core/store/pagework.h"

/// Whether a disk that fails at any operation, once or for good, costs nothing that was acknowledged.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aFullDiskIsCalledFull();
    void aFullDiskKeepsNobodyFromReading();
    void anUnconfirmedCommitSaysSoAndTheCursorCanBeRead();
};

using namespace StoreTest;
using namespace PageWork;

namespace
{
constexpr int transactions = 6;

std::unique_ptr<CacheWriter> openWriter(const QString &directory, bool create)
{
    Cache::Options options;
    options.vfs = FaultyVfs::install();
    Result<std::unique_ptr<Cache>> cache =
        create ? Cache::create(directory, key(), options) : Cache::open(directory, key(), options);
    Result<std::unique_ptr<CacheWriter>> writer =
        cache ? (*cache)->openWriter() : Result<std::unique_ptr<CacheWriter>>(cache.error());
    if (!writer)
        qFatal("%s (%s)", qPrintable(writer.error().message), qPrintable(writer.error().detail));
    return *std::move(writer);
}
} // namespace

void TestStorageFaults::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("times");
    QTest::newRow("one write") << int(FaultyVfs::Kind::Write) << 1;
    QTest::newRow("all writes") << int(FaultyVfs::Kind::Write) << 1'000'000;
    QTest::newRow("one sync") << int(FaultyVfs::Kind::Sync) << 1;
    QTest::newRow("all syncs") << int(FaultyVfs::Kind::Sync) << 1'000'000;
}

void TestStorageFaults::nothingAcknowledgedIsLost()
{
    QFETCH(int, kind);
    QFETCH(int, times);
    const bool writes = FaultyVfs::Kind(kind) == FaultyVfs::Kind::Write;
    bool struck = true;
    int rounds = 0;
    for (int after = 0; struck; after += writes ? 19 : 1, ++rounds) {
        const QTemporaryDir directory;
        std::unique_ptr<CacheWriter> writer = openWriter(directory.path(), true);
        FaultyVfs::arm(FaultyVfs::Kind(kind), after, times);
        int acknowledged = 0;
        for (int page = 0; page < transactions; ++page) {
            if (savePage(*writer, page))
                acknowledged = page + 1;
            else
                break;
        }
        struck = FaultyVfs::failed > 0;
        FaultyVfs::disarm();
        if (writer->database().reopen()) {
            const int cursor = nextPage(*writer);
            QVERIFY2(cursor == acknowledged || cursor == acknowledged + 1,
                     qPrintable(QString::number(after)));
        }
        writer.reset();
        writer = openWriter(directory.path(), false);
        const int cursor = nextPage(*writer);
        QVERIFY2(cursor == acknowledged || cursor == acknowledged + 1, qPrintable(QString::number(after)));
        QCOMPARE(writer->cardReader.totals()->cards, 2 * cursor);
        QVERIFY(readingsStandAt(*writer, cursor));
        QVERIFY(savePage(*writer, cursor));
        QVERIFY(CacheVerification::of(writer->database())->isSound());
    }
    QVERIFY(rounds > transactions);
}

void TestStorageFaults::aFullDiskIsCalledFull()
{
    const QTemporaryDir directory;
    const std::unique_ptr<CacheWriter> writer = openWriter(directory.path(), true);
    QVERIFY(savePage(*writer, 0));
    FaultyVfs::arm(FaultyVfs::Kind::Write, 0, 1'000'000);
    const Result<void> full = savePage(*writer, 1);
    FaultyVfs::disarm();
    QVERIFY(!full);
    QCOMPARE(full.error().code, u"E-S01");
    QVERIFY(savePage(*writer, nextPage(*writer)));
    QCOMPARE(nextPage(*writer), 2);
}

void TestStorageFaults::aFullDiskKeepsNobodyFromReading()
{
    const QTemporaryDir directory;
    std::unique_ptr<CacheWriter> writer = openWriter(directory.path(), true);
    QVERIFY(savePage(*writer, 0));
    QVERIFY(savePage(*writer, 1));
    FaultyVfs::arm(FaultyVfs::Kind::Write, 0, 1'000'000);
    writer.reset(); // what it would have moved into the main file stays in the log
    writer = openWriter(directory.path(), false);
    QVERIFY(standsAt(*writer, 2));
    QCOMPARE(savePage(*writer, 2).error().code, u"E-S01");
    QVERIFY(standsAt(*writer, 2));
    FaultyVfs::disarm();
    QVERIFY(savePage(*writer, 2));
}

void TestStorageFaults::anUnconfirmedCommitSaysSoAndTheCursorCanBeRead()
{
    const QTemporaryDir directory;
    const std::unique_ptr<CacheWriter> writer = openWriter(directory.path(), true);
    QVERIFY(savePage(*writer, 0));
    bool readAnew = false; // whoever follows the commits cannot know what this one did
    writer->onCommit([&readAnew](const CommittedChanges &changes) { readAnew = changes.wholeFleet; });
    FaultyVfs::arm(FaultyVfs::Kind::Sync, 0, 1);
    const Result<void> unconfirmed = savePage(*writer, 1);
    FaultyVfs::disarm();
    QVERIFY(readAnew);
    QVERIFY(!unconfirmed);
    QCOMPARE(unconfirmed.error().code, u"E-S03");
    QVERIFY(!writer->database().inTransaction());
    const int cursor = nextPage(*writer);
    QVERIFY(cursor == 1 || cursor == 2);
    QVERIFY(savePage(*writer, cursor));
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
