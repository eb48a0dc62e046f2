// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agetext.h"
#include "core/store/cacherestore.h"
#include "core/store/directorylock.h"
#include "core/store/writer.h"
#include "tests/core/store/faultyvfs.h"
#include "tests/core/store/storetest.h"
#include "tests/fakes/fakeclock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#endif

/// Whether what befalls a cache while it is open, and what the system does not permit, is called by its name,
/// stops what must stop, and costs nothing. Rights are tried as an ordinary user, whoever runs this.
class TestOpenFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamageThatAReaderFindsStopsTheWritingAndIsRecoveredFrom();
    void aDamageThatTheWriterFindsStopsTheWriting();
    void aDamageThatVerifyFindsIsRecoveredFrom();
    void withoutABackupWhatIsWholeIsRead();
    void aMarkWithoutDamageGoes();
    void aFileDeletedWhileOpenBecomesABackup();
    void aFileReplacedWhileOpenIsNoticed();
    void aReadOnlyFileIsOpenedForReading();
    void aReadOnlyDirectoryIsNamed();
    void aFileWithoutPermissionIsNamedWithItsMode();
    void aSizeLimitIsNamedAndReadingGoesOn();
    void theSynchronisationPausesWhereThereIsLittleRoom();
    void everyCodeOfTheLibraryHasItsName_data();
    void everyCodeOfTheLibraryHasItsName();
    void aClockThatGoesBackChangesNoOrder();
    void aSlowDiskHoldsUpNobodyWhoAsks();

private:
    /// True: this very case was run by a child as an ordinary user, and passed.
    static bool isDoneByNobody(bool *passed);
};

using namespace StoreTest;
using Kind = OpeningFinding::Kind;

namespace
{
constexpr int cardCount = 600;

Result<void> put(CacheWriter &writer, const QByteArray &value)
{
    return writer.transact([&value](CacheWriter &open) -> Result<void> {
        const Result<qint64> made =
            open.desk.put(QStringLiteral("note"), QStringLiteral("a"), value, QStringLiteral("me"), at(5));
        return made ? Result<void>() : made.error();
    });
}

QByteArray noteIn(Cache &cache)
{
    const auto entry = (*cache.openReader())->desk.get(QStringLiteral("note"), QStringLiteral("a"));
    return entry && *entry ? (*entry)->value : QByteArray();
}

/// A cache with cards and a note, all of it in the main file.
void fill(Fixture &fixture)
{
    QList<Card> cards;
    for (int i = 0; i < cardCount; ++i)
        cards.append(fullCard(i));
    const bool noted = bool(put(*fixture.writer, "before")); // first: it lies before the cards
    fixture.apply(cards, {1, 1, at(0)});
    if (!noted || !fixture.writer->settle())
        qFatal("cannot fill");
}

void backUp(Fixture &fixture)
{
    const Backups backups(CachePaths{fixture.path()}, key(), Platform::exclusiveVfs());
    if (!backups.make(fixture.writer->database(), at(100)))
        qFatal("no backup");
}

/// The pages of the cards, while the file is open; the head stays.
void damageCards(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot damage");
    for (qint64 at = 90 * 4096 + 100; at < file.size(); at += 4096) {
        file.seek(at);
        file.write("damaged");
    }
}

Result<void> readAll(CardReader &cards)
{
    return cards.stream([](const CardRow &) { return true; });
}

QStringList setAside(const QString &directory)
{
    return QDir(directory).entryList({QStringLiteral("cache.db.damaged-*Z")}, QDir::Files);
}

void close(Fixture &fixture)
{
    fixture.writer.reset();
    fixture.cache.reset();
}
} // namespace

bool TestOpenFaults::isDoneByNobody(bool *passed)
{
#ifdef Q_OS_UNIX
    if (geteuid() != 0)
        return false;
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SIMLEDGER_AS_NOBODY"), QStringLiteral("1"));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // cannot look then
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(QTest::currentTestFunction())});
    *passed =
        child.waitForFinished(60'000) && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    if (!*passed)
        qWarning("%s", child.readAllStandardOutput().constData());
#else
    *passed = true; // these rights are those of Unix
#endif
    return true;
}

void TestOpenFaults::aDamageThatAReaderFindsStopsTheWritingAndIsRecoveredFrom()
{
    Fixture fixture;
    fill(fixture);
    backUp(fixture);
    QVERIFY(put(*fixture.writer, "after"));
    QVERIFY(fixture.writer->settle());
    damageCards(fixture.file());
    const std::unique_ptr<CacheReader> reader = *fixture.cache->openReader();
    const Result<void> read = readAll(reader->cards);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"E-S15");
    QVERIFY(read.error().message.contains(u"Close the account and open it again"));
    QVERIFY(fixture.cache->isReadOnly());
    const QByteArray file = bytesOf(fixture.file());
    const Result<void> written = put(*fixture.writer, "more");
    QVERIFY(!written);
    QCOMPARE(written.error().message, read.error().message);
    QVERIFY(fixture.writer->settle());
    QCOMPARE(bytesOf(fixture.file()), file);

    const CachePaths paths{fixture.path()};
    QVERIFY(QFileInfo::exists(paths.suspect()));
    close(fixture);
    fixture.cache = *Cache::open(fixture.path(), key());
    QCOMPARE(fixture.cache->findings().size(), 1);
    QVERIFY(fixture.cache->findings().first().kind == Kind::Recovered);
    QVERIFY(fixture.cache->findings().first().wantsSync());
    QCOMPARE(setAside(fixture.path()).size(), 1);
    QVERIFY(!QFileInfo::exists(paths.suspect()));
    QCOMPARE(noteIn(*fixture.cache), "before");
    QVERIFY(fixture.cache->verify()->isSound());
    fixture.openWriter();
    QVERIFY(put(*fixture.writer, "goes on"));
}

void TestOpenFaults::aDamageThatTheWriterFindsStopsTheWriting()
{
    Fixture fixture;
    fill(fixture);
    damageCards(fixture.file());
    fixture.writer.reset();
    fixture.openWriter(); // what the old one had in memory is whole
    const Result<void> job =
        fixture.writer->transact([](CacheWriter &open) { return readAll(open.cardReader); });
    QCOMPARE(job.error().code, u"E-S15");
    QCOMPARE(put(*fixture.writer, "x").error().code, u"E-S15");
    QVERIFY(QFileInfo::exists(CachePaths{fixture.path()}.suspect()));
}

void TestOpenFaults::aDamageThatVerifyFindsIsRecoveredFrom()
{
    Fixture fixture;
    fill(fixture);
    backUp(fixture);
    damageCards(fixture.file());
    QVERIFY(!fixture.cache->verify()->isSound());
    QCOMPARE(put(*fixture.writer, "x").error().code, u"E-S15");
    close(fixture);
    fixture.cache = *Cache::open(fixture.path(), key());
    QVERIFY(fixture.cache->findings().first().kind == Kind::Recovered);
}

void TestOpenFaults::withoutABackupWhatIsWholeIsRead()
{
    Fixture fixture;
    fill(fixture);
    damageCards(fixture.file());
    QVERIFY(!readAll((*fixture.cache->openReader())->cards));
    close(fixture);
    const CachePaths paths{fixture.path()};
    const QByteArray file = bytesOf(paths.database());
    for (int opening = 0; opening < 2; ++opening) {
        Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
        QVERIFY(opened);
        fixture.cache = *std::move(opened);
        QVERIFY(fixture.cache->isReadOnly());
        QCOMPARE(fixture.cache->findings().size(), 1);
        QVERIFY(fixture.cache->findings().first().kind == Kind::Unreadable);
        QCOMPARE(fixture.cache->findings().first().error().code, u"E-S15");
        QVERIFY(fixture.cache->findings().first().error().message.contains(u"no backup"));
        QCOMPARE(noteIn(*fixture.cache), "before");
        fixture.openWriter();
        QCOMPARE(put(*fixture.writer, "x").error().code, u"E-S15");
        close(fixture);
    }
    QCOMPARE(bytesOf(paths.database()), file);
}

void TestOpenFaults::aMarkWithoutDamageGoes()
{
    Fixture fixture;
    fill(fixture);
    close(fixture);
    writeBytes(CachePaths{fixture.path()}.suspect(), "rubbish");
    fixture.cache = *Cache::open(fixture.path(), key());
    QVERIFY(fixture.cache->findings().isEmpty());
    QVERIFY(!fixture.cache->isReadOnly());
    QVERIFY(!QFileInfo::exists(CachePaths{fixture.path()}.suspect()));
}

void TestOpenFaults::aFileDeletedWhileOpenBecomesABackup()
{
#ifdef Q_OS_WIN
    QSKIP("there an open file cannot be deleted");
#endif
    Fixture fixture;
    fill(fixture);
    QVERIFY(put(*fixture.writer, "in the log")); // alone
    QVERIFY(QFile::remove(fixture.file()));
    const Result<void> written = put(*fixture.writer, "lost");
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"E-S20");
    const QList<Backup> all = Backups::in(CachePaths{fixture.path()});
    QCOMPARE(all.size(), 1);
    QVERIFY(written.error().message.contains(all.first().name));
    QCOMPARE(put(*fixture.writer, "lost").error().message, written.error().message);
    QCOMPARE(Backups::in(CachePaths{fixture.path()}).size(), 1);
    QVERIFY(readAll(fixture.writer->cardReader)); // what is shown stays
    close(fixture);
    QCOMPARE(Cache::open(fixture.path(), key()).error().code, u"E-S20");
    QVERIFY(CacheRestore(CachePaths{fixture.path()}).begin(all.first(), Kind::PutBack, at(300)));
    fixture.cache = *Cache::open(fixture.path(), key());
    QCOMPARE(noteIn(*fixture.cache), "in the log");
    QVERIFY(fixture.cache->verify()->isSound());
}

void TestOpenFaults::aFileReplacedWhileOpenIsNoticed()
{
#ifdef Q_OS_WIN
    QSKIP("there an open file cannot be replaced");
#endif
    Fixture fixture;
    fill(fixture);
    const QByteArray old = bytesOf(fixture.file());
    QVERIFY(put(*fixture.writer, "new"));
    QVERIFY(QFile::remove(fixture.file()));
    writeBytes(fixture.file(), old);
    QCOMPARE(put(*fixture.writer, "lost").error().code, u"E-S20");
    QCOMPARE(Backups::in(CachePaths{fixture.path()}).size(), 1);
    QVERIFY(fixture.writer->settle());
    QCOMPARE(bytesOf(fixture.file()), old); // what somebody put there is not touched
}

void TestOpenFaults::aReadOnlyFileIsOpenedForReading()
{
    if (bool passed = false; isDoneByNobody(&passed)) {
        QVERIFY(passed);
        return;
    }
    Fixture fixture;
    fill(fixture);
    close(fixture);
    const CachePaths paths{fixture.path()};
    QFile::setPermissions(paths.database(), QFile::ReadOwner);
    const QByteArray file = bytesOf(paths.database());
    Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
    fixture.cache = *std::move(opened);
    QVERIFY(fixture.cache->isReadOnly());
    QCOMPARE(fixture.cache->findings().size(), 1);
    QVERIFY(fixture.cache->findings().first().kind == Kind::ReadOnly);
    const Error said = fixture.cache->findings().first().error();
    QCOMPARE(said.code, u"E-S09");
    QVERIFY(said.message.contains(paths.database()));
    fixture.openWriter();
    QCOMPARE((*fixture.writer->cardReader.totals()).cards, cardCount);
    QCOMPARE(put(*fixture.writer, "x").error().code, u"E-S09");
    QVERIFY(fixture.writer->settle());
    QVERIFY(!*fixture.cache->backUpIfDue());
    close(fixture);
    QCOMPARE(bytesOf(paths.database()), file);
}

void TestOpenFaults::aReadOnlyDirectoryIsNamed()
{
    if (bool passed = false; isDoneByNobody(&passed)) {
        QVERIFY(passed);
        return;
    }
    Fixture fixture;
    fill(fixture);
    close(fixture);
    QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::ExeOwner);
    const Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    const auto locked = DirectoryLock::take(fixture.path(), std::chrono::milliseconds(0));
    QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QVERIFY(!locked);
    for (const Error &said : {opened.error(), locked.error()}) {
        QCOMPARE(said.code, u"E-S08");
        QVERIFY(said.message.contains(fixture.path() + QStringLiteral(" is read-only")));
        QVERIFY(said.message.contains(u"copy it whole"));
    }
    QVERIFY(Cache::open(fixture.path(), key()));
}

void TestOpenFaults::aFileWithoutPermissionIsNamedWithItsMode()
{
    if (bool passed = false; isDoneByNobody(&passed)) {
        QVERIFY(passed);
        return;
    }
    Fixture fixture;
    fill(fixture);
    close(fixture);
    const QString file = CachePaths{fixture.path()}.database();
    QFile::setPermissions(file, QFile::WriteOwner);
    Result<std::unique_ptr<Cache>> opened = Cache::open(fixture.path(), key());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"E-S10");
    QVERIFY(opened.error().message.contains(file));
    QVERIFY(opened.error().message.contains(u"-w-------"));
    QFile::setPermissions(fixture.path(),
                          QFile::ReadOwner | QFile::WriteOwner); // its files cannot be looked up
    opened = Cache::open(fixture.path(), key());
    QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"E-S10"); // not: it is missing
}

void TestOpenFaults::aSizeLimitIsNamedAndReadingGoesOn()
{
#ifdef Q_OS_UNIX
    Fixture fixture;
    fill(fixture);
    rlimit whole{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &whole), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{16'384, whole.rlim_max}; // less than an index of the log in a file would need
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const Result<void> written = fixture.writer->transact([](CacheWriter &open) -> Result<void> {
        for (int i = 0; i < 200; ++i) {
            const auto made = open.desk.put(QStringLiteral("note"), QString::number(i), QByteArray(1000, 'x'),
                                            QStringLiteral("me"), at(5));
            if (!made)
                return made.error();
        }
        return {};
    });
    const Result<std::unique_ptr<CacheReader>> reader = fixture.cache->openReader();
    const bool read = reader && readAll((*reader)->cards);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &whole), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"E-S05");
    QVERIFY(written.error().message.contains(u"file size limit"));
    QVERIFY(read);
    QVERIFY(put(*fixture.writer, "after"));
    QVERIFY(fixture.cache->verify()->isSound());
#else
    QSKIP("needs a size limit for files");
#endif
}

void TestOpenFaults::theSynchronisationPausesWhereThereIsLittleRoom()
{
    const QTemporaryDir directory;
    std::atomic<qint64> free{CacheGuard::warnsBelow};
    Cache::Options options;
    options.freeBytes = [&free](const QString &) { return free.load(); };
    const std::unique_ptr<Cache> cache = *Cache::create(directory.path(), key(), options);
    Writer writer(*cache->openWriter());
    QStringList warnings;
    writer.onWarning([&warnings](const Error &warning) { warnings.append(warning.message); });
    int done = 0;
    const auto run = [&](Writer::Priority priority) {
        return writer.runNow(priority, [&done](CacheWriter &open) {
            ++done;
            return open.meta.set(QStringLiteral("x"), QString::number(done));
        });
    };
    QVERIFY(run(Writer::Priority::Page));
    QVERIFY(warnings.isEmpty());
    free = 321'000'000;
    QVERIFY(run(Writer::Priority::Page));
    QVERIFY(run(Writer::Priority::Page));
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.first().contains(u"only 321 MB left"));
    free = 199'999'999;
    const Result<void> paused = run(Writer::Priority::Page);
    QVERIFY(!paused);
    QCOMPARE(paused.error().code, u"E-S01");
    QVERIFY(paused.error().message.contains(u"Synchronising pauses"));
    QVERIFY(paused.error().message.contains(u"only 199 MB left"));
    QCOMPARE(done, 3);
    QVERIFY(run(Writer::Priority::Edit)); // what people enter has the rest
    free = -1;                            // unknown is no reason
    QVERIFY(run(Writer::Priority::Page));
    free = 321'000'000;
    QVERIFY(run(Writer::Priority::Page));
    QCOMPARE(warnings.size(), 2); // it had been well meanwhile
}

void TestOpenFaults::everyCodeOfTheLibraryHasItsName_data()
{
    QTest::addColumn<int>("returned");
    QTest::addColumn<QString>("code");
    QTest::newRow("full") << SQLITE_FULL << QStringLiteral("E-S01");
    QTest::newRow("write error") << SQLITE_IOERR_WRITE << QStringLiteral("E-S02");
    QTest::newRow("error without more") << SQLITE_IOERR << QStringLiteral("E-S02");
    QTest::newRow("read-only") << SQLITE_READONLY << QStringLiteral("E-S09");
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << QStringLiteral("E-S08");
    QTest::newRow("no permission") << SQLITE_PERM << QStringLiteral("E-S10");
    QTest::newRow("busy") << SQLITE_BUSY << QStringLiteral("E-S11");
    QTest::newRow("no database") << SQLITE_NOTADB << QStringLiteral("E-S14");
    QTest::newRow("corrupt") << SQLITE_CORRUPT_VTAB << QStringLiteral("E-S15");
    QTest::newRow("no memory") << SQLITE_IOERR_NOMEM << QStringLiteral("E-S28");
    QTest::newRow("no memory at all") << SQLITE_NOMEM << QStringLiteral("E-S28");
    QTest::newRow("anything else") << SQLITE_MISMATCH << QStringLiteral("E-S00");
}

/// By what the call returned: some failures leave the connection's own code at 0.
void TestOpenFaults::everyCodeOfTheLibraryHasItsName()
{
    QFETCH(int, returned);
    QFETCH(QString, code);
    Fixture fixture;
    const QString path = fixture.file();
    fixture.writer.reset();
    Database::Options options;
    options.path = path;
    const Result<std::unique_ptr<Database>> database = Database::open(options, key());
    QVERIFY(database);
    const Error error = (*database)->errorFor(returned);
    QCOMPARE(error.code, code);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.detail.contains(QString::number(returned)));
}

void TestOpenFaults::aClockThatGoesBackChangesNoOrder()
{
    const QTemporaryDir directory;
    FakeClock clock;
    Cache::Options options;
    options.clock = &clock;
    const auto openWriter = [&] {
        const std::unique_ptr<Cache> cache = *Cache::open(directory.path(), key(), options);
        if (!cache->findings().isEmpty())
            qFatal("%s", qPrintable(cache->findings().first().error().message));
        return *cache->openWriter();
    };
    QVERIFY(Cache::create(directory.path(), key(), options));
    const Backups backups(CachePaths{directory.path()}, key(), Platform::exclusiveVfs());
    for (int round = 0; round < 3; ++round) {
        const std::unique_ptr<CacheWriter> writer = openWriter();
        QVERIFY(put(*writer, QByteArray::number(round)));
        QVERIFY(backups.make(writer->database(), Instant::of(clock.now())));
        QVERIFY(writer->settle());
        clock.setNow(clock.now().addYears(-1));
    }
    QVERIFY(openWriter());
    const QList<Backup> all = Backups::in(CachePaths{directory.path()});
    QCOMPARE(all.size(), 3);
    QVERIFY(all[0].generation > all[1].generation && all[1].generation > all[2].generation);
    QVERIFY(all[0].made < all[1].made); // the newest is the one made last, whatever its date
    QCOMPARE((*backups.newestGood())->name, all[0].name);
    QVERIFY(AgeText::ago(at(10), at(0)).contains(u"age unknown")); // never a negative age
}

void TestOpenFaults::aSlowDiskHoldsUpNobodyWhoAsks()
{
    using namespace std::chrono_literals;
    const QTemporaryDir directory;
    Cache::Options options;
    options.vfs = FaultyVfs::install();
    const std::unique_ptr<Cache> cache = *Cache::create(directory.path(), key(), options);
    Writer writer(*cache->openWriter());
    FaultyVfs::syncTakes = 200ms;
    QElapsedTimer timer;
    timer.start();
    int answers = 0;
    for (int i = 0; i < 3; ++i) {
        writer.enqueue(
            Writer::Priority::Edit,
            [i](CacheWriter &open) { return open.meta.set(QStringLiteral("x"), QString::number(i)); }, this,
            [&answers](const Result<void> &) { ++answers; });
    }
    const qint64 asked = timer.elapsed();
    QTRY_COMPARE_WITH_TIMEOUT(answers, 3, 20'000);
    const qint64 answered = timer.elapsed();
    FaultyVfs::syncTakes = 0ms;
    QVERIFY2(asked < 50, qPrintable(QString::number(asked)));
    QVERIFY(answered >= 600);
}

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    if (qEnvironmentVariableIsSet("SIMLEDGER_AS_NOBODY") && geteuid() == 0 &&
        (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
#endif
    const QCoreApplication application(argc, argv);
    TestOpenFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_openfaults.moc"
