// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheseal.h"
#include "tests/core/store/storetest.h"

#include <QDir>
#include <QFileInfo>

/// Whether a cache that went back, lost its log or was emptied is noticed, and a seal that lies is named.
class TestCacheSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySingleBitFlipOfTheSealIsNamed();
    void everyCutOrLongerSealIsBad();
    void aSealOfAnotherKeyIsBad();
    void anUntouchedCacheHasNothingToSay();
    void eachTransactionThatChangesSomethingCounts();
    void anOldCopyPutBackIsNoticedUntilEverythingIsSynchronised();
    void theSameOldCopyIsNoticedAgain();
    void aLogDeletedAfterASealIsNoticed();
    void aFlippedLogIsNoticed();
    void anEmptiedCacheIsSaidToBeEmptied();
    void aBlankDatabaseUnderASealIsRefused();
    void aMissingOrBadSealIsAWarningAndIsRenewed();
    void aKillBeforeTheFirstSealIsNothingToSpeakOf();
    void flippedBitsOfDatabaseAndSealAreNeverSilentlyWrong();
};

using namespace StoreTest;
using Kind = OpeningFinding::Kind;

namespace
{
const QString walSuffix = QStringLiteral("-wal");

/// Also while no cache is open.
QString fileOf(const Fixture &fixture)
{
    return CachePaths{fixture.path()}.database();
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(uchar(bytes[bit / 8]) ^ (1U << (bit % 8)));
    return bytes;
}

QList<Card> cards(int from, int count)
{
    QList<Card> all;
    for (int i = from; i < from + count; ++i)
        all.append(card(i));
    return all;
}

QList<OpeningFinding> reopened(Fixture &fixture)
{
    fixture.writer.reset();
    fixture.cache.reset();
    Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    if (!opened)
        qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    fixture.cache = *std::move(opened);
    return fixture.cache->findings();
}

qint64 cardCount(Fixture &fixture)
{
    return (*fixture.cache->openReader())->cards.totals()->cards;
}

void settle(Fixture &fixture)
{
    if (!fixture.writer->settle())
        qFatal("cannot settle");
}
} // namespace

void TestCacheSeal::everySingleBitFlipOfTheSealIsNamed()
{
    Fixture fixture;
    fixture.apply(cards(1, 5), {1, 1, at(0)});
    settle(fixture);
    const CacheSeal seal(CachePaths{fixture.path()}.seal(), key());
    const QByteArray whole = bytesOf(CachePaths{fixture.path()}.seal());
    QCOMPARE(whole.size(), CacheSeal::size);
    const std::optional<SealedProgress> progress = seal.decode(whole);
    QVERIFY(progress);
    QCOMPARE(progress->generation, 2U);
    QVERIFY(progress->stage == SealedProgress::Stage::Settled);
    QCOMPARE(seal.encode(*progress), whole);
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit)
        QVERIFY(!seal.decode(flipped(whole, bit)));
    writeBytes(CachePaths{fixture.path()}.seal(), flipped(whole, 200));
    const QList<OpeningFinding> found = reopened(fixture);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().kind == Kind::SealBad);
    QCOMPARE(found.first().error().code, u"E-S38");
    QCOMPARE(cardCount(fixture), 5);
}

void TestCacheSeal::everyCutOrLongerSealIsBad()
{
    const CacheSeal seal(QString(), key());
    const QByteArray whole =
        seal.encode({7, SealedProgress::Stage::Working, 3, at(0), AuditHead{2, QByteArray(32, 'l')}});
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!seal.decode(whole.first(size)));
    QVERIFY(!seal.decode(whole + 'x'));
    QVERIFY(seal.decode(whole));
}

void TestCacheSeal::aSealOfAnotherKeyIsBad()
{
    const QByteArray other =
        CacheSeal(QString(), key('x')).encode({7, SealedProgress::Stage::Settled, 3, at(0)});
    QVERIFY(!CacheSeal(QString(), key()).decode(other));
    QVERIFY(!other.contains(QByteArray(8, 'x')));
}

void TestCacheSeal::anUntouchedCacheHasNothingToSay()
{
    Fixture fixture;
    QVERIFY(reopened(fixture).isEmpty());
    fixture.openWriter();
    fixture.apply(cards(1, 20), {1, 1, at(0)});
    QVERIFY(reopened(fixture).isEmpty()); // as after a kill: nothing was settled
    fixture.openWriter();
    fixture.apply(cards(30, 20), {1, 1, at(1)});
    settle(fixture);
    QVERIFY(reopened(fixture).isEmpty());
    QVERIFY(fixture.cache->sealFound().state == CacheSeal::State::Whole);
    QVERIFY(reopened(fixture).isEmpty());
    QCOMPARE(cardCount(fixture), 40);
}

void TestCacheSeal::eachTransactionThatChangesSomethingCounts()
{
    Fixture fixture;
    const auto generation = [&fixture] {
        return (*SealKeeper::progressOf(fixture.writer->database()))->generation;
    };
    QCOMPARE(generation(), 1U);
    fixture.apply(cards(1, 3), {1, 1, at(0)});
    QCOMPARE(generation(), 2U);
    fixture.commit([](CacheWriter &open) -> Result<void> {
        const auto read = open.meta.value(QStringLiteral("nothing"));
        return read ? Result<void>() : read.error();
    });
    QCOMPARE(generation(), 2U);
    QVERIFY(!fixture.writer->transact([](CacheWriter &open) -> Result<void> {
        (void)open.meta.set(QStringLiteral("a"), QStringLiteral("b"));
        return Error{};
    }));
    QCOMPARE(generation(), 2U);
    fixture.commit([](CacheWriter &open) { return open.meta.set(QStringLiteral("a"), QStringLiteral("b")); });
    QCOMPARE(generation(), 3U);
}

void TestCacheSeal::anOldCopyPutBackIsNoticedUntilEverythingIsSynchronised()
{
    Fixture fixture;
    fixture.apply(cards(1, 10), {1, 1, at(0)});
    settle(fixture);
    const QByteArray old = bytesOf(fileOf(fixture));
    fixture.apply(cards(20, 10), {1, 1, at(1)});
    settle(fixture);
    fixture.writer.reset();
    writeBytes(fileOf(fixture), old);
    QList<OpeningFinding> found = reopened(fixture);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().kind == Kind::Older);
    QVERIFY(found.first().wantsSync());
    QCOMPARE(found.first().error().code, u"E-S19");
    QVERIFY(found.first().error().message.contains(u"generation 2, expected 3"));
    QCOMPARE(cardCount(fixture), 10);

    QCOMPARE(reopened(fixture), found); // said again until it is put right
    fixture.openWriter();
    qint64 run = 0;
    fixture.commit([&run](CacheWriter &open) -> Result<void> {
        const Result<qint64> begun = open.journal.beginRun(QStringLiteral("sync"), at(2));
        run = begun ? *begun : 0;
        return begun ? Result<void>() : begun.error();
    });
    fixture.apply(cards(1, 20), {run, run, at(3)});
    QCOMPARE(reopened(fixture), found);
    fixture.openWriter();
    fixture.complete({run, run, at(4)});
    QVERIFY(reopened(fixture).isEmpty());
}

void TestCacheSeal::theSameOldCopyIsNoticedAgain()
{
    Fixture fixture;
    fixture.apply(cards(1, 10), {1, 1, at(0)});
    settle(fixture);
    const QByteArray old = bytesOf(fileOf(fixture));
    fixture.apply(cards(20, 10), {1, 1, at(1)});
    settle(fixture);
    for (quint32 round = 0; round < 3; ++round) {
        fixture.writer.reset();
        fixture.cache.reset();
        writeBytes(fileOf(fixture), old);
        const QList<OpeningFinding> found = reopened(fixture);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().expected, 3 + round);
    }
}

void TestCacheSeal::aLogDeletedAfterASealIsNoticed()
{
    Fixture fixture;
    fixture.apply(cards(1, 10), {1, 1, at(0)}); // sealed at once: nothing had been for ten seconds
    const QByteArray file = bytesOf(fileOf(fixture));
    const QByteArray seal = bytesOf(CachePaths{fixture.path()}.seal());
    QVERIFY(QFileInfo(fileOf(fixture) + walSuffix).size() > 0);
    fixture.writer.reset();
    fixture.cache.reset();
    writeBytes(fileOf(fixture), file); // as a kill and a lost log would leave it
    writeBytes(CachePaths{fixture.path()}.seal(), seal);
    QFile::remove(fileOf(fixture) + walSuffix);
    const QList<OpeningFinding> found = reopened(fixture);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().kind == Kind::Emptied); // the ten cards stood in the log alone
    QCOMPARE(found.first().generation, 1U);
}

void TestCacheSeal::aFlippedLogIsNoticed()
{
    Fixture fixture;
    fixture.apply(cards(1, 30), {1, 1, at(0)});
    settle(fixture);
    fixture.writer.reset();
    fixture.openWriter();
    fixture.apply(cards(40, 30), {1, 1, at(1)});
    const QByteArray file = bytesOf(fileOf(fixture));
    const QByteArray log = bytesOf(fileOf(fixture) + walSuffix);
    const QByteArray seal = bytesOf(CachePaths{fixture.path()}.seal());
    QRandomGenerator random(7);
    for (int round = 0; round < 25; ++round) {
        fixture.writer.reset();
        fixture.cache.reset();
        writeBytes(CachePaths{fixture.path()}.database(), file);
        writeBytes(CachePaths{fixture.path()}.seal(), seal);
        writeBytes(CachePaths{fixture.path()}.database() + walSuffix,
                   flipped(log, random.bounded(int(log.size() * 8))));
        const QList<OpeningFinding> found = reopened(fixture);
        // a flip behind the last commit frame changes nothing; everything else loses the thirty cards
        QVERIFY(cardCount(fixture) == 60 ? found.isEmpty() : found.size() == 1);
    }
}

void TestCacheSeal::anEmptiedCacheIsSaidToBeEmptied()
{
    Fixture fixture;
    settle(fixture);
    const QByteArray empty = bytesOf(fileOf(fixture));
    fixture.apply(cards(1, 10), {1, 1, at(0)});
    settle(fixture);
    fixture.writer.reset();
    writeBytes(fileOf(fixture), empty);
    const QList<OpeningFinding> found = reopened(fixture);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().kind == Kind::Emptied);
    QVERIFY(found.first().error().message.contains(u"was emptied"));
}

void TestCacheSeal::aBlankDatabaseUnderASealIsRefused()
{
    Fixture fixture;
    fixture.apply(cards(1, 3), {1, 1, at(0)});
    settle(fixture);
    fixture.writer.reset();
    fixture.cache.reset();
    const CachePaths paths{fixture.path()};
    QVERIFY(QFile::remove(paths.database()));
    Database::Options options;
    options.path = paths.database();
    options.role = Database::Role::Writer;
    options.create = true;
    QVERIFY(Database::open(options, key()));
    const Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"E-S18");
}

void TestCacheSeal::aMissingOrBadSealIsAWarningAndIsRenewed()
{
    Fixture fixture;
    fixture.apply(cards(1, 10), {1, 1, at(0)});
    settle(fixture);
    QVERIFY(QFile::remove(CachePaths{fixture.path()}.seal()));
    const QList<OpeningFinding> found = reopened(fixture);
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().kind == Kind::SealMissing);
    QVERIFY(!found.first().wantsSync());
    fixture.openWriter();
    fixture.apply(cards(20, 1), {1, 1, at(1)});
    settle(fixture);
    QVERIFY(reopened(fixture).isEmpty());
    writeBytes(CachePaths{fixture.path()}.seal(), "rubbish");
    QVERIFY(reopened(fixture).first().kind == Kind::SealBad);
    QCOMPARE(cardCount(fixture), 11);
}

void TestCacheSeal::aKillBeforeTheFirstSealIsNothingToSpeakOf()
{
    Fixture fixture;
    QVERIFY(QFile::remove(CachePaths{fixture.path()}.seal())); // as if it had not come to it
    QVERIFY(reopened(fixture).isEmpty());
    QVERIFY(CacheSeal(CachePaths{fixture.path()}.seal(), key()).read().state == CacheSeal::State::Whole);
}

/// 1,000 flips: reported, or nothing of what is shown has changed.
void TestCacheSeal::flippedBitsOfDatabaseAndSealAreNeverSilentlyWrong()
{
    Fixture fixture;
    QList<Card> all;
    for (int i = 0; i < 40; ++i)
        all.append(fullCard(i));
    fixture.apply(all, {1, 1, at(0)});
    settle(fixture);
    fixture.writer.reset();
    fixture.cache.reset();
    const CachePaths paths{fixture.path()};
    const QByteArray file = bytesOf(paths.database());
    const QByteArray seal = bytesOf(paths.seal());
    QRandomGenerator random(4711);
    int named = 0;
    for (int round = 0; round < 1000; ++round) {
        const bool inSeal = round % 10 == 0;
        writeBytes(paths.database(), inSeal ? file : flipped(file, random.bounded(int(file.size() * 8))));
        writeBytes(paths.seal(), inSeal ? flipped(seal, random.bounded(int(seal.size() * 8))) : seal);
        const Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
        if (!opened) {
            ++named;
            continue;
        }
        if (inSeal) {
            QVERIFY((*opened)->findings().size() == 1);
            ++named;
            continue;
        }
        const Result<CacheVerification> verified = (*opened)->verify();
        if (!verified || !verified->isSound()) {
            ++named;
            continue;
        }
        QCOMPARE(verified->cards, 40);
        QVERIFY((*opened)->findings().isEmpty());
    }
    QVERIFY2(named >= 980, qPrintable(QString::number(named)));
}

QTEST_GUILESS_MAIN(TestCacheSeal)
#include "tst_cacheseal.moc"
