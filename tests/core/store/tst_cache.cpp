// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directorylock.h"
#include "core/store/migrations.h"
#include "tests/core/store/storetest.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>

/// Whether the cache on disk is encrypted, private, and refused by its right name when it is not whole.
class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFilesAreEncryptedAndPrivate();
    void everythingIsThereAfterReopening();
    void aWrongKeyIsRefused();
    void aWrongSaltAloneIsNoticedOnlyWhenTheHeadIsLost();
    void aMissingFileIsNotCreated();
    void anEmptiedFileIsNamed();
    void anExistingCacheIsNotReplaced();
    void flippedBitsAreFoundOrChangeNothing();
    void truncatedFilesAreFound();
    void aPlainSqliteFileIsRefusedUnchanged();
    void aNewerSchemaIsRefusedUntouched();
    void anotherEncryptedDatabaseIsNotACache();
    void readersCannotWrite();
    void aReaderSeesWhatIsCommittedAndNothingElse();
    void aSoundCacheVerifies();
    void verifyFindsDuplicatesGapsAndDanglingHistory();
    void theSecondOfTwoProcessesIsToldWhoHoldsTheDirectory();
    void theLinkedLibraryEncrypts();
};

using namespace StoreTest;

namespace
{
const QString marker = QStringLiteral("PLANTED-MARKER-4711");

QString openError(const QString &directory)
{
    Result<std::unique_ptr<Cache>> cache = Cache::open(directory, key());
    if (!cache)
        return cache.error().code;
    const Result<CacheVerification> found = (*cache)->verify();
    if (!found)
        return found.error().code;
    return found->isSound() ? QString() : QStringLiteral("verify");
}

void fill(Fixture &fixture, int cards)
{
    QList<Card> all;
    for (int i = 0; i < cards; ++i)
        all.append(card(i, marker));
    fixture.apply(all, {1, 1, at(0)});
}
} // namespace

void TestCache::theFilesAreEncryptedAndPrivate()
{
    Fixture fixture;
    fill(fixture, 300);
    const QDir directory(fixture.path());
    QVERIFY(directory.exists(QStringLiteral("cache.db-wal")));
    for (int round = 0; round < 2; ++round) {
        for (const QFileInfo &file : directory.entryInfoList(QDir::Files)) {
            const QByteArray bytes = bytesOf(file.filePath());
            QVERIFY(!bytes.startsWith("SQLite format 3"));
            QVERIFY(!bytes.contains(marker.toUtf8()));
            QVERIFY(!bytes.contains("CREATE TABLE"));
            QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
        QVERIFY(fixture.writer->settle());
    }
    QCOMPARE(QFileInfo(fixture.file() + QStringLiteral("-wal")).size(), 0);
    QVERIFY(!directory.exists(QStringLiteral("cache.db-shm")));
}

void TestCache::everythingIsThereAfterReopening()
{
    Fixture fixture;
    fill(fixture, 50);
    fixture.writer.reset();
    fixture.cache = *Cache::open(fixture.path(), key());
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    QVERIFY(reader);
    const Result<QList<CardRecord>> found = (*reader)->cards.byIccid(cardKey(49).iccid);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->first().card == card(49, marker));
}

void TestCache::aWrongKeyIsRefused()
{
    Fixture fixture;
    fixture.writer.reset();
    const QByteArray before = bytesOf(fixture.file());
    const Result<std::unique_ptr<Cache>> cache = Cache::open(fixture.path(), key('x'));
    QVERIFY(!cache);
    QCOMPARE(cache.error().code, u"E-S14");
    QVERIFY(cache.error().kind == Error::Kind::Damaged);
    QCOMPARE(bytesOf(fixture.file()), before);
}

/// The salt travels with the key: a file whose first 16 bytes are lost still opens.
void TestCache::aWrongSaltAloneIsNoticedOnlyWhenTheHeadIsLost()
{
    Fixture fixture;
    fill(fixture, 20);
    fixture.writer.reset();
    writeBytes(fixture.file(), QByteArray(16, '\0') + bytesOf(fixture.file()).sliced(16));
    QCOMPARE(openError(fixture.path()), QString());
}

void TestCache::aMissingFileIsNotCreated()
{
    const QTemporaryDir directory;
    const Result<std::unique_ptr<Cache>> cache = Cache::open(directory.path(), key());
    QVERIFY(!cache);
    QCOMPARE(cache.error().code, u"E-S20");
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestCache::anEmptiedFileIsNamed()
{
    Fixture fixture;
    fixture.writer.reset();
    writeBytes(fixture.file(), {});
    QCOMPARE(openError(fixture.path()), u"E-S18");
}

void TestCache::anExistingCacheIsNotReplaced()
{
    Fixture fixture;
    fixture.writer.reset();
    const QByteArray before = bytesOf(fixture.file());
    const Result<std::unique_ptr<Cache>> again = Cache::create(fixture.path(), key('z'));
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"E-S30");
    QCOMPARE(bytesOf(fixture.file()), before);
}

void TestCache::flippedBitsAreFoundOrChangeNothing()
{
    Fixture fixture;
    fill(fixture, 200);
    fixture.writer.reset();
    const QByteArray whole = bytesOf(fixture.file());
    QRandomGenerator random(42);
    int found = 0;
    constexpr int rounds = 60;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = whole;
        const qsizetype bit = random.bounded(int(bytes.size() * 8));
        bytes[bit / 8] = char(uchar(bytes[bit / 8]) ^ (1U << (bit % 8)));
        writeBytes(fixture.file(), bytes);
        const QString code = openError(fixture.path());
        found += code == u"E-S15" || code == u"E-S14" || code == u"verify";
        QVERIFY2(code.isEmpty() || code == u"E-S15" || code == u"E-S14" || code == u"verify",
                 qPrintable(code));
    }
    // a page's last 12 bytes are padding, the file's first 16 are the salt: flips there change nothing
    QVERIFY2(found >= rounds - 3, qPrintable(QString::number(found)));
}

void TestCache::truncatedFilesAreFound()
{
    Fixture fixture;
    fill(fixture, 200);
    fixture.writer.reset();
    const QByteArray whole = bytesOf(fixture.file());
    QRandomGenerator random(43);
    for (int round = 0; round < 30; ++round) {
        writeBytes(fixture.file(), whole.first(random.bounded(1, int(whole.size() - 1))));
        QVERIFY(!openError(fixture.path()).isEmpty());
    }
}

void TestCache::aPlainSqliteFileIsRefusedUnchanged()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("cache.db"));
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\1');
    writeBytes(path, plain);
    QCOMPARE(openError(directory.path()), u"E-S14");
    QCOMPARE(bytesOf(path), plain);
}

void TestCache::aNewerSchemaIsRefusedUntouched()
{
    Fixture fixture;
    QVERIFY(fixture.writer->database().execute("PRAGMA user_version = 9; CREATE TABLE future (x)"));
    QVERIFY(fixture.writer->settle());
    fixture.writer.reset();
    const QByteArray before = bytesOf(fixture.file());
    const Result<std::unique_ptr<Cache>> cache = Cache::open(fixture.path(), key());
    QVERIFY(!cache);
    QCOMPARE(cache.error().code, u"E-S21");
    QVERIFY(cache.error().message.contains(u"schema 9"));
    QCOMPARE(bytesOf(fixture.file()), before);
}

void TestCache::anotherEncryptedDatabaseIsNotACache()
{
    Fixture fixture;
    QVERIFY(fixture.writer->database().execute("PRAGMA application_id = 7"));
    fixture.writer.reset();
    QCOMPARE(openError(fixture.path()), u"E-S34");
}

void TestCache::readersCannotWrite()
{
    Fixture fixture;
    fill(fixture, 5);
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    QVERIFY(reader);
    const Result<void> written = (*reader)->meta.set(QStringLiteral("a"), QStringLiteral("b"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"E-S09");
    QVERIFY(!(*reader)->database().execute("DELETE FROM card"));
    QCOMPARE((*reader)->cards.totals()->cards, 5);
}

void TestCache::aReaderSeesWhatIsCommittedAndNothingElse()
{
    Fixture fixture;
    fill(fixture, 5);
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    fixture.commit([&](CacheWriter &open) -> Result<void> {
        const QList<Card> more{card(100), card(101)};
        const Result<AppliedCards> applied = open.cards.apply(std::span(more.data(), 2), {1, 1, at(1)});
        if (!applied)
            return applied.error();
        if ((*reader)->cards.totals()->cards != 5)
            qFatal("the reader saw an open transaction");
        return {};
    });
    QCOMPARE((*reader)->cards.totals()->cards, 7);
}

void TestCache::aSoundCacheVerifies()
{
    Fixture fixture;
    fill(fixture, 200);
    fixture.apply({card(3, QStringLiteral("changed"))}, {1, 1, at(1)});
    fixture.complete({1, 1, at(2)});
    const Result<CacheVerification> found = fixture.cache->verify();
    QVERIFY(found);
    QVERIFY(found->isSound());
    QCOMPARE(found->cards, 200);
    QCOMPARE(found->schema, Migrations::newest());
}

void TestCache::verifyFindsDuplicatesGapsAndDanglingHistory()
{
    Fixture fixture;
    fill(fixture, 3);
    QVERIFY(fixture.writer->database().execute(
        "INSERT INTO card (id, iccid, instance_id, fingerprint, first_run, changed_run) "
        "SELECT 7, iccid, instance_id, 1, 1, 1 FROM card WHERE id = 1;"
        "INSERT INTO card_history (card_id, run_id, at, before) VALUES (99, 1, 1, x'a0')"));
    const Result<CacheVerification> found = fixture.cache->verify();
    QVERIFY(found);
    QVERIFY(!found->isSound());
    QVERIFY(found->integrity.isEmpty());
    QCOMPARE(found->duplicateCards, 1);
    QCOMPARE(found->rowGaps, 3);
    QCOMPARE(found->wrongFingerprints, 1);
    QCOMPARE(found->danglingHistory, 1);
}

void TestCache::theSecondOfTwoProcessesIsToldWhoHoldsTheDirectory()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("data"));
    Result<std::unique_ptr<DirectoryLock>> first = DirectoryLock::take(path, std::chrono::milliseconds(0));
    QVERIFY(first);
    const Result<std::unique_ptr<DirectoryLock>> second =
        DirectoryLock::take(path, std::chrono::milliseconds(0));
    QVERIFY(!second);
    QVERIFY(second.error().kind == Error::Kind::Busy);
    QCOMPARE(second.error().code, u"E-S11");
    QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    first->reset();
    QVERIFY(DirectoryLock::take(path, std::chrono::milliseconds(0)));
}

void TestCache::theLinkedLibraryEncrypts()
{
    const DatabaseVersions versions = Database::versions();
    QVERIFY(!versions.sqlcipher.isEmpty());
    QVERIFY(versions.sqlite.startsWith(u"3."));
}

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
