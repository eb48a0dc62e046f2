// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/faultyvfs.h"
#include "tests/core/store/readingtest.h"

/// Whether a disk that fails at any operation, once or for good, costs nothing that was acknowledged.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aFullDiskIsCalledFull();
    void anUnconfirmedCommitSaysSoAndTheCursorCanBeRead();
};

using namespace StoreTest;
using namespace ReadingTest;

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

/// Readings of each kind, told apart by the page: each page changes what the one before said.
Result<void> saveReadings(CacheWriter &open, int page)
{
    const CardUsage usage{{monthUsage(april, 100 + page)}, {package(page)}, {}};
    if (const auto saved = open.usage.save(1, usage, 1, at(page)); !saved)
        return saved.error();
    if (const auto saved = open.details.save(1, detail(page), 1, at(page)); !saved)
        return saved.error();
    if (const auto saved = open.ledger.save({ledgerEntry(page)}, 1, at(page)); !saved)
        return saved.error();
    const BillMonth bill{BillSource::Settled, april, at(page), {billLine(page), billLine(99)}};
    if (const auto saved = open.bills.save(bill, 1); !saved)
        return saved.error();
    const auto put = open.desk.put(QStringLiteral("note"), QStringLiteral("a"), QByteArray::number(page),
                                   QStringLiteral("me"), at(page));
    return put ? Result<void>() : put.error();
}

/// One page with its cursor, as the synchronisation writes it.
Result<void> savePage(CacheWriter &writer, int page)
{
    return writer.transact([page](CacheWriter &open) -> Result<void> {
        const QList<Card> cards{card(2 * page), card(2 * page + 1, QString(5000, u'x'))};
        const Result<AppliedCards> applied = open.cards.apply(std::span(cards.data(), 2), {1, 1, at(page)});
        if (!applied)
            return applied.error();
        if (const Result<void> saved = saveReadings(open, page); !saved)
            return saved;
        return open.journal.savePosition(SyncParts::list, {1, page + 1, {}, {}, at(0), at(page), {}});
    });
}

/// Whether the readings are those of the pages before the cursor, no more and no fewer.
bool readingsStandAt(CacheWriter &writer, int cursor)
{
    const bool any = cursor > 0;
    const auto usage = writer.usage.month(1, april);
    const auto pasts = writer.usage.history(1, april);
    const auto details = writer.details.newest(1);
    const auto entries = writer.ledger.undated();
    const auto dated = writer.ledger.entries(at(0), at(100'000));
    const auto versions = writer.bills.versions(BillSource::Settled, april);
    const auto revisions = writer.desk.revisions(QStringLiteral("note"), 100);
    return usage->has_value() == any && (!any || (*usage)->usage == monthUsage(april, 99 + cursor)) &&
           pasts->size() == std::max(0, cursor - 1) && details->has_value() == any &&
           (!any || (*details)->detail == detail(cursor - 1)) && entries->isEmpty() &&
           dated->size() == cursor && versions->size() == cursor && revisions->size() == cursor;
}

int nextPage(CacheWriter &writer)
{
    const Result<SyncPart> part = writer.journal.part(SyncParts::list);
    return part && part->position ? int(part->position->nextPage) : 0;
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
