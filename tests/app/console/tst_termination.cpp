// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"
#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "core/base/language.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/base/random.h"
#include "core/desk/desk.h"
#include "core/settings/consolesettings.h"
#include "core/store/cache.h"
#include "core/store/directorylock.h"
#include "core/store/syncjournal.h"
#include "core/sync/syncreport.h"
#include "simulator/simcloud.h"
#include "ui/common/questions.h"
#include "ui/unlock/privacytext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <limits>
#include <memory>

/// The end in the middle of a synchronisation (reliability P02, P07): a real account at a provider on
/// loopback, whose run was under way when it was closed last, so that the window goes on with it at once.
class TestTermination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void P02_whoIsAskedToEndKeepsWhatIsThere_data();
    void P02_whoIsAskedToEndKeepsWhatIsThere();
    void P07_closingDuringASynchronisationAsksOnce();
    void P07_aSessionThatEndsAsksNobody();

private:
    [[nodiscard]] QString directory() const { return m_directory->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString passphraseFile() const { return m_directory->filePath(QStringLiteral("pass")); }
    [[nodiscard]] std::unique_ptr<Cache> opened();
    [[nodiscard]] SyncPosition checkedPosition(int least);
    [[nodiscard]] SyncRun newestRun();
    [[nodiscard]] qsizetype pagesAsked() const;
    [[nodiscard]] qint64 lowestPage() const;
    void launch(QProcess &process, const char *program, const QStringList &words) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SimCloud> m_cloud;
    SystemRandom m_random;
    SystemClock m_clock;
};

namespace
{
constexpr int cards = 6000;
constexpr int pageSize = 40;
const QByteArray passphrase = QByteArrayLiteral("a passphrase for tests");

/// Whose cache it is, who agreed, and that a run was left.
Result<void> furnish(CacheWriter &cache, const AccountSettings &account, const Clock &clock)
{
    const Instant now = Instant::of(clock.now());
    if (const Result<void> saved = cache.account.save(account, now); !saved)
        return saved;
    Desk desk(cache, clock, Platform::userName());
    const Result<bool> agreed = desk.save(
        Consent{PrivacyText::keyword(), PrivacyText::version(), clock.today(), Platform::userName()});
    if (!agreed)
        return agreed.error();
    const Result<qint64> run = cache.journal.beginRun(QStringLiteral("sync"), now);
    if (!run)
        return run.error();
    SyncRun left;
    left.id = *run;
    left.kind = QStringLiteral("sync");
    left.started = now;
    left.finished = now;
    left.state = SyncRun::State::Cancelled;
    left.errorCode = SyncStops::left;
    return cache.journal.finishRun(left);
}

/// The whole program in this process, on the account.
class Window
{
public:
    explicit Window(const QString &directory, const QString &settings) : m_settings(settings)
    {
        ConsoleOptions options;
        options.dataDirectory = directory;
        NotGuiThread::mark();
        console = std::make_unique<ConsoleApplication>(options, m_settings, m_clock, m_random);
        console->start(SecretBytes::copyOf(passphrase));
    }
    ~Window() { NotGuiThread::unmark(); }

    [[nodiscard]] bool waitForRun() const
    {
        return QTest::qWaitFor(
            [this] { return console->account() && console->account()->sync().isRunning(); }, 60'000);
    }
    /// Its user closes it; whether it ended.
    [[nodiscard]] bool close(int patience) const
    {
        QSignalSpy finished(console.get(), &ConsoleApplication::finished);
        console->window().close();
        return !finished.isEmpty() || finished.wait(patience);
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    ConsoleSettings m_settings;

public:
    std::unique_ptr<ConsoleApplication> console;
};
} // namespace

void TestTermination::init()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    SimOptions simulated;
    simulated.cards = cards;
    simulated.limiter = std::nullopt;
    simulated.latencyMs = 20;
    m_cloud = std::make_unique<SimCloud>(simulated);
    QVERIFY(m_cloud->start());
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(directory()));
    QFile::setPermissions(directory(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(passphraseFile());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(passphrase + '\n') > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));

    Vault vault = AccountDirectory::vault(directory(), m_random, m_clock);
    Result<Vault::Created> made = vault.create(passphrase, ScryptCost{.log2N = 15, .r = 8, .p = 1});
    QVERIFY(made);
    const std::unique_ptr<Cache> cache = *Cache::create(directory(), std::move(made->key));
    const std::unique_ptr<CacheWriter> writer = *cache->openWriter();
    const AccountSettings account{QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"),
                                  m_cloud->url(), m_cloud->url()};
    QVERIFY(writer->transact(
        [this, &account](CacheWriter &all) -> Result<void> { return furnish(all, account, m_clock); }));
}

std::unique_ptr<Cache> TestTermination::opened()
{
    Vault vault = AccountDirectory::vault(directory(), m_random, m_clock);
    Result<CacheKey> key = AccountDirectory::unlock(vault, passphrase);
    if (!key)
        qFatal("%s", qPrintable(key.error().message));
    Result<std::unique_ptr<Cache>> cache = Cache::open(directory(), *std::move(key));
    if (!cache)
        qFatal("%s", qPrintable(cache.error().message));
    return *std::move(cache);
}

/// Where the pass over the list stands in a sound cache that holds whole pages and nothing else.
SyncPosition TestTermination::checkedPosition(int least)
{
    const std::unique_ptr<Cache> cache = opened();
    const Result<CacheVerification> verification = cache->verify();
    const std::unique_ptr<CacheReader> reader = *cache->openReader();
    const std::optional<SyncPosition> position = reader->journal.part(SyncParts::list)->position;
    if (!verification || !verification->isSound() || !position)
        return {.nextPage = -1};
    const bool whole = verification->cards == (position->nextPage - 1) * pageSize;
    return whole && verification->cards >= least ? *position : SyncPosition{.nextPage = -2};
}

SyncRun TestTermination::newestRun()
{
    const std::unique_ptr<Cache> cache = opened();
    const std::unique_ptr<CacheReader> reader = *cache->openReader();
    return reader->journal.newestRuns(1)->first();
}

qsizetype TestTermination::pagesAsked() const
{
    const QList<JournalEntry> journal = m_cloud->journal();
    return std::count_if(journal.begin(), journal.end(),
                         [](const JournalEntry &entry) { return entry.action == "ListCardInfo"; });
}

qint64 TestTermination::lowestPage() const
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (const JournalEntry &entry : m_cloud->journal()) {
        if (entry.action == "ListCardInfo" && entry.page)
            lowest = std::min<qint64>(lowest, *entry.page);
    }
    return lowest;
}

void TestTermination::launch(QProcess &process, const char *program, const QStringList &words) const
{
    const QString home = m_directory->path();
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"), QStringLiteral("TZ=UTC"),
                            QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("HOME=") + home,
                            QStringLiteral("XDG_RUNTIME_DIR=") + home, QStringLiteral("TMPDIR=") + home,
                            QStringLiteral("LSAN_OPTIONS=") + qEnvironmentVariable("LSAN_OPTIONS")});
    process.start(QStringLiteral(SIMLEDGER_BINARY_DIR "/") + QString::fromLatin1(program),
                  QStringList{QStringLiteral("--data-dir"), directory(), QStringLiteral("--passphrase-file"),
                              passphraseFile(), QStringLiteral("--lang"), QStringLiteral("en")} +
                      words);
}

void TestTermination::P02_whoIsAskedToEndKeepsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("program");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("runCode");
    QTest::newRow("P02 window") << QByteArray("simledger") << QStringList() << 0 << QString()
                                << QString(SyncStops::left);
    QTest::newRow("P02 command line")
        << QByteArray("simledger-cli") << QStringList{QStringLiteral("sync")} << 130
        << QStringLiteral(
               "The synchronisation was stopped. What had arrived is kept; the next one goes on from there.")
        << QString();
}

void TestTermination::P02_whoIsAskedToEndKeepsWhatIsThere()
{
    QFETCH(QByteArray, program);
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, sentence);
    QFETCH(QString, runCode);
    QProcess process;
    launch(process, program.constData(), words);
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(pagesAsked() > 30 || process.state() == QProcess::NotRunning, 60'000);
    QVERIFY2(process.state() == QProcess::Running, process.readAllStandardError().constData());

    QElapsedTimer timer;
    timer.start();
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    const qint64 took = timer.elapsed();
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(process.exitCode() == code, said.constData());
    QVERIFY2(took <= 2000, QByteArray::number(took).constData());
    QVERIFY2(QString::fromUtf8(said).contains(sentence), said.constData());

    const QString database = directory() + QStringLiteral("/cache.db");
    QVERIFY(QFileInfo::exists(database));
    QCOMPARE(QFileInfo(database + QStringLiteral("-wal")).size(), 0); // checkpointed
    QVERIFY(DirectoryLock::take(directory(), std::chrono::milliseconds(0)));
    const SyncPosition position = checkedPosition(pageSize);
    QVERIFY2(position.nextPage > 1, QByteArray::number(position.nextPage).constData());
    const SyncRun run = newestRun();
    QCOMPARE(run.state, SyncRun::State::Cancelled);
    QCOMPARE(run.errorCode, runCode);
    QCOMPARE(run.retries, 0);

    m_cloud->clearJournal();
    QProcess next;
    launch(next, "simledger-cli",
           {QStringLiteral("sync"), QStringLiteral("--only"), QStringLiteral("list"),
            QStringLiteral("--allowance"), QStringLiteral("unlimited")});
    QVERIFY(next.waitForFinished(60'000));
    QCOMPARE(next.exitCode(), 0);
    QCOMPARE(lowestPage(), position.nextPage); // nothing that was kept is asked for again
    QCOMPARE(opened()->verify()->cards, cards);
    qInfo("%s ended %lld ms after it was asked to, at page %lld", program.constData(), took,
          position.nextPage);
}

void TestTermination::P07_closingDuringASynchronisationAsksOnce()
{
    const QString settings = m_directory->filePath(QStringLiteral("settings.ini"));
    {
        const Window window(directory(), settings);
        QVERIFY(window.waitForRun());
        QTRY_VERIFY(pagesAsked() > 20);
        {
            const Questions::Rehearsal no(false);
            QVERIFY(!window.close(500));
            QCOMPARE(no.asked.size(), 1);
            QCOMPARE(no.asked.first().title, QStringLiteral("Close during the synchronisation"));
            QCOMPARE(
                no.asked.first().text,
                QStringLiteral("A synchronisation is under way. What has arrived is kept; the rest is read "
                               "when the account is opened again."));
        }
        QVERIFY(window.console->window().isVisible());
        QVERIFY(window.console->account()->sync().isRunning());
        const Questions::Rehearsal yes(true);
        QVERIFY(window.close(2000));
        QCOMPARE(yes.asked.size(), 1);
    }
    const SyncPosition left = checkedPosition(pageSize);
    QVERIFY(left.nextPage > 1);
    QCOMPARE(newestRun().errorCode, QString(SyncStops::left));
    m_cloud->clearJournal();
    const Window window(directory(), settings); // it goes on by itself
    QVERIFY(window.waitForRun());
    QTRY_VERIFY(pagesAsked() > 0);
    QCOMPARE(lowestPage(), left.nextPage);
    window.console->account()->sync().cancel();
    QTRY_VERIFY(!window.console->account()->sync().isRunning());
    const Questions::Rehearsal nobody;
    QVERIFY(window.close(5000));
    QVERIFY(nobody.asked.isEmpty()); // nothing is under way
}

void TestTermination::P07_aSessionThatEndsAsksNobody()
{
    {
        const Window window(directory(), m_directory->filePath(QStringLiteral("settings.ini")));
        QVERIFY(window.waitForRun());
        QTRY_VERIFY(pagesAsked() > 20);
        const Questions::Rehearsal nobody;
        window.console->sessionEnds();
        QVERIFY(window.close(2000));
        QVERIFY(nobody.asked.isEmpty());
    }
    QVERIFY(checkedPosition(0).nextPage >= 1);
    QCOMPARE(newestRun().errorCode, QString(SyncStops::left));
}

QTEST_MAIN(TestTermination)
#include "tst_termination.moc"
