// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/store/backups.h"
#include "core/store/cacherestore.h"
#include "core/store/migrations.h"
#include "core/store/setasidefiles.h"
#include "core/store/stepwatch.h"
#include "core/store/writer.h"
#include "tests/core/store/storetest.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

/// Whether backups are made, rotate and open, and a damaged cache goes on from one with nothing deleted.
class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeEncryptedPrivateBackupsAreKept();
    void twoWithinASecondAreTwo();
    void aBackupIsDueADayAfterWhatPeopleEnteredChanged();
    void anUpgradeIsPrecededByABackup();
    void aBackupThatCannotBeWrittenLeavesTheOldOnes();
    void aCopyThatBreaksOffLeavesTheOldOnes();
    void aCopyThatGivesWayLeavesNothing();
    void aDamagedCacheIsSetAsideAndTheBackupOpened();
    void theNewestGoodBackupIsTaken();
    void anEmptiedFileIsReplacedByTheBackup();
    void withoutABackupADamagedCacheIsRefusedUntouched();
    void aBackupOfAnotherKeyIsNotTaken();
    void thePreviewCountsWhatWouldBeLost();
    void aBackupIsPutBackAndThePresentFileKept();
    void aCrashAtAnyStepIsFinishedAtTheNextOpening();
    void whoCancelsPuttingBackFindsEverythingAsBefore();
    void aCacheIsBegunAnewBesideADamagedOne();
    void whatWasSetAsideIsListedAndDeletedOnlyByName();
    void theWriterMakesABackupWhenSomebodyWantsOne();
};

using namespace StoreTest;
using Kind = OpeningFinding::Kind;

namespace
{
void enter(Fixture &fixture, const QString &name, const QByteArray &value)
{
    fixture.commit([&](CacheWriter &open) -> Result<void> {
        const Result<qint64> put =
            open.desk.put(QStringLiteral("note"), name, value, QStringLiteral("me"), at(5));
        return put ? Result<void>() : put.error();
    });
}

QByteArray entered(Cache &cache, const QString &name)
{
    const Result<std::unique_ptr<CacheReader>> reader = cache.openReader();
    const Result<std::optional<DeskEntry>> entry = (*reader)->desk.get(QStringLiteral("note"), name);
    return *entry ? (*entry)->value : QByteArray();
}

Backups backupsOf(const QString &directory, char fill = 'k')
{
    return Backups(CachePaths{directory}, key(fill), Platform::exclusiveVfs());
}

void backUp(Fixture &fixture, qint64 second)
{
    const Result<Backup> made = backupsOf(fixture.path()).make(fixture.writer->database(), at(second));
    if (!made)
        qFatal("%s (%s)", qPrintable(made.error().message), qPrintable(made.error().detail));
}

void close(Fixture &fixture)
{
    fixture.writer.reset();
    fixture.cache.reset();
}

void damage(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    for (qsizetype i = 20; i < bytes.size(); i += 500)
        bytes[i] = char(~bytes[i]);
    writeBytes(path, bytes);
}

QStringList filesIn(const QString &directory)
{
    return QDir(directory).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList setAside(const QString &directory)
{
    return QDir(directory).entryList(
        {QStringLiteral("cache.db.damaged-*"), QStringLiteral("cache.db.replaced-*")}, QDir::Files);
}
} // namespace

void TestBackups::threeEncryptedPrivateBackupsAreKept()
{
    Fixture fixture;
    for (int round = 0; round < 5; ++round) {
        enter(fixture, QStringLiteral("a"), QByteArray("PLANTED-") + QByteArray::number(round));
        backUp(fixture, round * 100);
    }
    const QList<Backup> all = Backups::in(CachePaths{fixture.path()});
    QCOMPARE(all.size(), 3);
    QVERIFY(all[0].generation > all[1].generation && all[1].generation > all[2].generation);
    QVERIFY(all[0].made == at(400));
    QCOMPARE(filesIn(CachePaths{fixture.path()}.backups()).size(), 3);
    for (const Backup &backup : all) {
        const QByteArray bytes = bytesOf(backup.path);
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains("PLANTED"));
        QCOMPARE(QFileInfo(backup.path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(backupsOf(fixture.path()).check(backup.path));
    }
    QCOMPARE(filesIn(CachePaths{fixture.path()}.backups()).size(), 3); // a check leaves nothing behind
    QCOMPARE(QFileInfo(CachePaths{fixture.path()}.backups()).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void TestBackups::twoWithinASecondAreTwo()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    backUp(fixture, 0);
    const QByteArray first = bytesOf(Backups::in(CachePaths{fixture.path()}).first().path);
    QVERIFY(fixture.writer->database().execute("UPDATE meta SET value = value")); // no generation of its own
    backUp(fixture, 0);
    const QList<Backup> all = Backups::in(CachePaths{fixture.path()});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].generation, all[1].generation);
    QVERIFY(all[0].made > all[1].made);
    QCOMPARE(bytesOf(all[1].path), first);
}

void TestBackups::aBackupIsDueADayAfterWhatPeopleEnteredChanged()
{
    Fixture fixture;
    const Backups backups = backupsOf(fixture.path());
    const auto due = [&](qint64 second) { return *backups.isDue(fixture.writer->database(), at(second)); };
    QVERIFY(!due(0));
    fixture.apply({card(1)}, {1, 1, at(0)});
    QVERIFY(!due(0)); // that can be read again
    enter(fixture, QStringLiteral("a"), "1");
    QVERIFY(due(0));
    backUp(fixture, 0);
    QVERIFY(!due(200'000));
    enter(fixture, QStringLiteral("a"), "2");
    QVERIFY(!due(86'399));
    QVERIFY(due(86'400));
    QVERIFY(due(-10)); // the clock went back
}

void TestBackups::anUpgradeIsPrecededByABackup()
{
    const QTemporaryDir directory;
    const CachePaths paths{directory.path()};
    writeBytes(paths.database(),
               bytesOf(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/core/store/data/schema-2.cache.db")));
    const Result<std::unique_ptr<Cache>> cache = Cache::open(directory.path(), key());
    QVERIFY(cache);
    QVERIFY((*cache)->findings().isEmpty());
    const QList<Backup> all = Backups::in(paths);
    QCOMPARE(all.size(), 1);
    const Result<BackupPreview> preview = backupsOf(directory.path()).preview(all.first());
    QVERIFY(preview);
    QCOMPARE(preview->inBackup.schema, 2);
    QCOMPARE(preview->inBackup.cards, 5);
    QCOMPARE(preview->inCache->schema, Migrations::newest());
}

void TestBackups::aBackupThatCannotBeWrittenLeavesTheOldOnes()
{
#ifdef Q_OS_UNIX
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    backUp(fixture, 0);
    const QStringList before = filesIn(CachePaths{fixture.path()}.backups());
    enter(fixture, QStringLiteral("a"), "2");
    QVERIFY(fixture.writer->settle());
    rlimit whole{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &whole), 0);
    const rlimit little{8192, whole.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0); // every larger file is cut short, as on a full disk
    const Result<Backup> made = backupsOf(fixture.path()).make(fixture.writer->database(), at(100));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &whole), 0);
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"E-S05");
    QCOMPARE(Backups::notMade(made.error()).code, u"E-S25");
    QVERIFY(Backups::notMade(made.error()).message.contains(u"the earlier ones are untouched"));
    QCOMPARE(filesIn(CachePaths{fixture.path()}.backups()), before);
    QVERIFY(backupsOf(fixture.path()).check(Backups::in(CachePaths{fixture.path()}).first().path));
    QVERIFY(*backupsOf(fixture.path()).isDue(fixture.writer->database(), at(86'400))); // tried again
#else
    QSKIP("needs a size limit for files");
#endif
}

void TestBackups::aCopyThatBreaksOffLeavesTheOldOnes()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    backUp(fixture, 0);
    const QStringList before = filesIn(CachePaths{fixture.path()}.backups());
    enter(fixture, QStringLiteral("a"), "2");
    QVERIFY(fixture.writer->settle());
    int pieces = 0;
    const Result<void> full = SafeFile::replaceInPieces(
        Backups::in(CachePaths{fixture.path()}).first().path,
        [&](const SafeFile::Put &put) {
            return fixture.writer->database().readFile([&](QByteArrayView piece) -> Result<void> {
                if (const Result<void> written = put(piece.first(piece.size() / 2)); !written)
                    return written;
                ++pieces;
                return Error{Error::Kind::Storage, QStringLiteral("E-S01"), {}, {}, {}};
            });
        },
        [](const QString &) { return Result<void>(); });
    QVERIFY(!full);
    QCOMPARE(pieces, 1);
    QCOMPARE(filesIn(CachePaths{fixture.path()}.backups()), before);
    QVERIFY(backupsOf(fixture.path()).check(Backups::in(CachePaths{fixture.path()}).first().path));
}

void TestBackups::aCopyThatGivesWayLeavesNothing()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    for (int asked = 0; asked < 2; ++asked) { // while it copies; when it has checked
        int question = 0;
        const Result<Backup> made =
            backupsOf(fixture.path()).make(fixture.writer->database(), at(0), [&question, asked] {
                return question++ >= asked;
            });
        QVERIFY(!made);
        QVERIFY(made.error().kind == Error::Kind::Cancelled);
        QVERIFY(filesIn(CachePaths{fixture.path()}.backups()).isEmpty());
    }
}

void TestBackups::aDamagedCacheIsSetAsideAndTheBackupOpened()
{
    Fixture fixture;
    fixture.apply({card(1), card(2)}, {1, 1, at(0)});
    enter(fixture, QStringLiteral("a"), "old");
    backUp(fixture, 100);
    enter(fixture, QStringLiteral("a"), "new");
    QVERIFY(fixture.writer->settle());
    close(fixture);
    const CachePaths paths{fixture.path()};
    damage(paths.database());
    const QByteArray damaged = bytesOf(paths.database());
    fixture.cache = *Cache::open(fixture.path(), key());
    QCOMPARE(fixture.cache->findings().size(), 1);
    const OpeningFinding found = fixture.cache->findings().first();
    QVERIFY(found.kind == Kind::Recovered);
    QVERIFY(found.wantsSync());
    QVERIFY(found.from == at(100));
    QCOMPARE(found.error().code, u"E-S15");
    QVERIFY(found.error().message.contains(at(100).beijingText()));
    const QStringList aside = setAside(fixture.path());
    QCOMPARE(aside.size(), 1);
    QVERIFY(found.file.endsWith(aside.first()));
    QCOMPARE(bytesOf(found.file), damaged);
    QCOMPARE(entered(*fixture.cache, QStringLiteral("a")), "old");
    QVERIFY(fixture.cache->verify()->isSound());
    fixture.cache = *Cache::open(fixture.path(), key());
    QCOMPARE(fixture.cache->findings(), QList{found}); // until everything is synchronised
    QCOMPARE(setAside(fixture.path()).size(), 1);
}

void TestBackups::theNewestGoodBackupIsTaken()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    backUp(fixture, 100);
    enter(fixture, QStringLiteral("a"), "2");
    backUp(fixture, 200);
    close(fixture);
    const CachePaths paths{fixture.path()};
    damage(Backups::in(paths).first().path);
    writeBytes(paths.database(), bytesOf(paths.database()).first(1000));
    fixture.cache = *Cache::open(fixture.path(), key());
    QCOMPARE(entered(*fixture.cache, QStringLiteral("a")), "1");
    QCOMPARE(Backups::in(paths).size(), 2); // a bad one is not deleted either
}

void TestBackups::anEmptiedFileIsReplacedByTheBackup()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    backUp(fixture, 100);
    close(fixture);
    writeBytes(CachePaths{fixture.path()}.database(), {});
    fixture.cache = *Cache::open(fixture.path(), key());
    QVERIFY(fixture.cache->findings().first().kind == Kind::Recovered);
    QCOMPARE(entered(*fixture.cache, QStringLiteral("a")), "1");
}

void TestBackups::withoutABackupADamagedCacheIsRefusedUntouched()
{
    Fixture fixture;
    fixture.apply({card(1)}, {1, 1, at(0)});
    QVERIFY(fixture.writer->settle());
    close(fixture);
    const CachePaths paths{fixture.path()};
    damage(paths.database());
    const QByteArray before = bytesOf(paths.database());
    const QStringList files = filesIn(fixture.path());
    const Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    QVERIFY(!opened);
    QCOMPARE(bytesOf(paths.database()), before);
    QCOMPARE(filesIn(fixture.path()), files);
}

void TestBackups::aBackupOfAnotherKeyIsNotTaken()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    backUp(fixture, 100);
    close(fixture);
    const Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key('x'));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"E-S14");
    QVERIFY(setAside(fixture.path()).isEmpty());
}

void TestBackups::thePreviewCountsWhatWouldBeLost()
{
    Fixture fixture;
    fixture.apply({card(1), card(2)}, {1, 1, at(0)});
    fixture.complete({1, 1, at(50)});
    for (const char *name : {"same", "changed", "removed"})
        enter(fixture, QString::fromLatin1(name), "1");
    backUp(fixture, 100);
    fixture.apply({card(3)}, {1, 1, at(200)});
    fixture.complete({1, 1, at(250)});
    enter(fixture, QStringLiteral("changed"), "2");
    enter(fixture, QStringLiteral("new one"), "1");
    enter(fixture, QStringLiteral("new two"), "1");
    fixture.commit([](CacheWriter &open) -> Result<void> {
        const Result<bool> removed =
            open.desk.remove(QStringLiteral("note"), QStringLiteral("removed"), QStringLiteral("me"), at(6));
        return removed ? Result<void>() : removed.error();
    });
    const Backups backups = backupsOf(fixture.path());
    const Result<BackupPreview> preview = backups.preview(Backups::in(CachePaths{fixture.path()}).first());
    QVERIFY(preview);
    QCOMPARE(preview->inBackup.cards, 2);
    QCOMPARE(preview->inCache->cards, 3);
    QVERIFY(preview->inBackup.newestReading == at(50));
    QVERIFY(preview->inCache->newestReading == at(250));
    QCOMPARE(preview->inBackup.deskEntries, 3);
    QCOMPARE(preview->inCache->deskEntries, 4);
    QVERIFY(preview->inBackup.newestList == at(50));
    QVERIFY(preview->inCache->newestList == at(250));
    QVERIFY(!preview->inCache->newestLedger);
    QVERIFY(preview->inBackup.newestEntry == at(5) && preview->inCache->newestEntry == at(6));
    using Change = DeskDifference::Change;
    QCOMPARE(preview->count(Change::Lost), 2);
    QCOMPARE(preview->count(Change::Older), 1);
    QCOMPARE(preview->count(Change::Returned), 1);
    QStringList changed;
    for (const DeskDifference &one : preview->desk)
        changed.append(one.entry.key + u'=' + QString::fromLatin1(one.entry.value));
    const QStringList expected{QStringLiteral("changed=2"), QStringLiteral("new one=1"),
                               QStringLiteral("new two=1"), QStringLiteral("removed=1")};
    QCOMPARE(changed, expected);
    QCOMPARE(preview->desk.first().entry.who, u"me");
    QCOMPARE(backups.byName(QStringLiteral("backup-x.db")).error().code, u"E-S40");
}

void TestBackups::aBackupIsPutBackAndThePresentFileKept()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "old");
    backUp(fixture, 100);
    enter(fixture, QStringLiteral("a"), "new");
    close(fixture); // the newest edit may stand in the log alone
    const CachePaths paths{fixture.path()};
    const Result<OpeningFinding> put =
        CacheRestore(paths).begin(Backups::in(paths).first(), Kind::PutBack, at(300));
    QVERIFY(put);
    fixture.cache = *Cache::open(fixture.path(), key());
    QCOMPARE(entered(*fixture.cache, QStringLiteral("a")), "old");
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    const Result<QList<AuditEntry>> deeds = (*reader)->audit.newest(1);
    QCOMPARE(deeds->first().what, u"backup-put-back");
    QVERIFY(deeds->first().detail.contains(QStringLiteral("cache.db.replaced-20260225T061820Z")));
    const QStringList aside = setAside(fixture.path());
    QCOMPARE(aside, QStringList{QStringLiteral("cache.db.replaced-20260225T061820Z")});
    QVERIFY(backupsOf(fixture.path()).check(QDir(fixture.path()).filePath(aside.first())));
}

void TestBackups::aCrashAtAnyStepIsFinishedAtTheNextOpening()
{
    for (const char *step : {"copy", "aside", "log", "rename", "done"}) {
        Fixture fixture;
        enter(fixture, QStringLiteral("a"), "old");
        backUp(fixture, 100);
        enter(fixture, QStringLiteral("a"), "new");
        QVERIFY(fixture.writer->settle());
        close(fixture);
        const CachePaths paths{fixture.path()};
        damage(paths.database());
        StepWatch::set([step](const char *name) { return qstrcmp(name, step) != 0; });
        const Result<std::unique_ptr<Cache>> crashed = Cache::open(fixture.path(), key());
        StepWatch::set({});
        QVERIFY(!crashed);
        const Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
        QVERIFY2(opened, step);
        QCOMPARE((*opened)->findings().size(), 1);
        QVERIFY((*opened)->findings().first().kind == Kind::Recovered);
        QCOMPARE(entered(**opened, QStringLiteral("a")), "old");
        QCOMPARE(setAside(fixture.path()).size(), 1);
        QVERIFY(!QFileInfo::exists(paths.restoring()));
        QVERIFY(!QFileInfo::exists(paths.database() + QStringLiteral(".new")));
    }
}

void TestBackups::whoCancelsPuttingBackFindsEverythingAsBefore()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "old");
    backUp(fixture, 100);
    enter(fixture, QStringLiteral("a"), "new");
    QVERIFY(fixture.writer->settle());
    close(fixture);
    const CachePaths paths{fixture.path()};
    const QStringList before = filesIn(fixture.path());
    const Result<OpeningFinding> put =
        CacheRestore(paths).begin(Backups::in(paths).first(), Kind::PutBack, at(300), [] { return true; });
    QVERIFY(!put && put.error().kind == Error::Kind::Cancelled);
    QCOMPARE(filesIn(fixture.path()), before);
    fixture.cache = *Cache::open(fixture.path(), key());
    QCOMPARE(entered(*fixture.cache, QStringLiteral("a")), "new");
    QVERIFY(fixture.cache->findings().isEmpty());
}

void TestBackups::aCacheIsBegunAnewBesideADamagedOne()
{
    for (const bool missing : {false, true}) {
        Fixture fixture;
        fixture.apply({card(1)}, {1, 1, at(0)});
        enter(fixture, QStringLiteral("a"), "1");
        QVERIFY(fixture.writer->settle());
        close(fixture);
        const CachePaths paths{fixture.path()};
        damage(paths.database());
        const QByteArray damaged = bytesOf(paths.database());
        QVERIFY(!missing || QFile::remove(paths.database()));
        const Result<std::unique_ptr<Cache>> refused = Cache::open(fixture.path(), key());
        QVERIFY(!refused && Cache::isBroken(refused.error()));

        fixture.cache = *Cache::beginAnew(fixture.path(), key(), {});
        const QList<OpeningFinding> found = fixture.cache->findings();
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().kind == Kind::BegunAnew && found.first().wantsSync());
        QCOMPARE(entered(*fixture.cache, QStringLiteral("a")), QByteArray());
        QCOMPARE(setAside(fixture.path()).size(), missing ? 0 : 1);
        if (!missing)
            QCOMPARE(bytesOf(found.first().file), damaged);
        fixture.cache = *Cache::open(fixture.path(), key());
        QCOMPARE(fixture.cache->findings(), found); // until a list is complete
        QVERIFY(fixture.cache->sealFound().state == CacheSeal::State::Whole);
    }
}

void TestBackups::whatWasSetAsideIsListedAndDeletedOnlyByName()
{
    const QTemporaryDir directory;
    const CachePaths paths{directory.path()};
    const QString older = QStringLiteral("cache.db.damaged-20260224T061820Z");
    const QString newer = QStringLiteral("cache.db.replaced-20260225T061820Z-2");
    for (const QString &name : {older, older + QStringLiteral("-wal"), newer, QStringLiteral("cache.db"),
                                QStringLiteral("cache.db.damaged-soon")})
        writeBytes(directory.filePath(name), QByteArray(10, 'x'));
    const QList<SetAsideFile> all = SetAsideFiles::in(paths);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].name, newer);
    QVERIFY(all[0].why == SetAsideFile::Why::Replaced && all[0].bytes == 10);
    QVERIFY(all[1].why == SetAsideFile::Why::Damaged && all[1].bytes == 20);
    QCOMPARE(SetAsideFiles::remove(paths, QStringLiteral("cache.db")).error().code, u"E-S43");
    QVERIFY(SetAsideFiles::remove(paths, older));
    const QStringList left{QStringLiteral("cache.db"), QStringLiteral("cache.db.damaged-soon"), newer};
    QCOMPARE(filesIn(directory.path()), left);
}

void TestBackups::theWriterMakesABackupWhenSomebodyWantsOne()
{
    Fixture fixture;
    enter(fixture, QStringLiteral("a"), "1");
    Writer writer(std::move(fixture.writer));
    std::atomic<qint64> copied = 0;
    std::optional<Result<Backup>> made;
    writer.backUp([] { return false; }, [&copied](qint64 done, qint64) { copied = done; }, this,
                  [&made](const Result<Backup> &backup) { made = backup; });
    QTRY_VERIFY(made);
    QVERIFY(*made);
    QCOMPARE(copied.load(), (**made).bytes);
    QVERIFY(backupsOf(fixture.path()).check((**made).path));
    const QStringList before = filesIn(CachePaths{fixture.path()}.backups());
    made.reset();
    writer.backUp([] { return true; }, {}, this, [&made](const Result<Backup> &backup) { made = backup; });
    QTRY_VERIFY(made);
    QVERIFY(!*made && made->error().kind == Error::Kind::Cancelled);
    QCOMPARE(filesIn(CachePaths{fixture.path()}.backups()), before);
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
