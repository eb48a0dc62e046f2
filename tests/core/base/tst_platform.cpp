// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens to a whole process is tried in a child, which is this program again with a role.
#include "core/base/platform.h"
#include "core/base/sanitizer.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <semaphore>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#ifdef Q_OS_UNIX
namespace
{
void say(const QByteArray &line)
{
    std::puts(line.constData());
    std::fflush(stdout);
}

QByteArray said(const Result<QByteArray> &line)
{
    return line ? "got:" + line->toHex() : "error " + QByteArray::number(int(line.error().kind));
}

QByteArray errorOf(Error::Kind kind)
{
    return "error " + QByteArray::number(int(kind));
}

// ---- roles of the child ----

std::binary_semaphore woken{0};

int waitForInterrupt()
{
    Platform::onInterrupt([] { woken.release(); });
    say(Platform::interrupted() ? "too early" : "ready");
    woken.acquire();
    say(Platform::interrupted() ? "woken" : "no flag");
    return 0;
}

/// Does not end by itself after the first interrupt.
int beStubborn()
{
    Platform::onInterrupt([] { say("woken"); });
    say("ready");
    for (;;)
        pause();
}

/// Started with an ignored SIGHUP, as under nohup.
int keepIgnoring()
{
    std::signal(SIGHUP, SIG_IGN);
    Platform::onInterrupt(nullptr);
    say(std::signal(SIGHUP, SIG_IGN) == SIG_IGN ? "ignored" : "taken");
    return 0;
}

int prepare(const QString &file)
{
    umask(0);
    Platform::prepareProcess();
    QFile made(file);
    made.open(QIODevice::WriteOnly);
    say(std::signal(SIGXFSZ, SIG_DFL) == SIG_IGN && std::signal(SIGPIPE, SIG_DFL) == SIG_IGN ? "ignored"
                                                                                             : "deadly");
    rlimit core{1, 1};
    getrlimit(RLIMIT_CORE, &core);
    say("core " + QByteArray::number(qulonglong(core.rlim_cur)));
#ifdef Q_OS_LINUX
    say("dumpable " + QByteArray::number(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)));
#endif
    return 0;
}

int readLines(const QString &limit)
{
    say(said(Platform::readLineFromDescriptor(0, limit.toInt())));
    say(said(Platform::readLineFromDescriptor(0, 1000)));
    return 0;
}

int readInterrupted()
{
    Platform::onInterrupt(nullptr);
    say("ready");
    say(said(Platform::readLineFromDescriptor(0, 100)));
    return 0;
}

int ask(bool watching)
{
    if (watching)
        Platform::onInterrupt(nullptr);
    say(said(Platform::askSecret(QStringLiteral("Passphrase: "))));
    return 0;
}

int crash(const QString &file)
{
    Platform::markCrashesIn(file);
    std::abort();
}

int role(const QStringList &arguments)
{
    const QString name = arguments.value(1);
    if (name == u"--wait")
        return waitForInterrupt();
    if (name == u"--stubborn")
        return beStubborn();
    if (name == u"--ignoring")
        return keepIgnoring();
    if (name == u"--prepare")
        return prepare(arguments.value(2));
    if (name == u"--lines")
        return readLines(arguments.value(2));
    if (name == u"--read-interrupted")
        return readInterrupted();
    if (name == u"--ask")
        return ask(false);
    if (name == u"--ask-watching")
        return ask(true);
    if (name == u"--crash")
        return crash(arguments.value(2));
    return -1;
}

// ---- the parent's side ----

/// This program in a role, started.
class Child : public QProcess
{
public:
    explicit Child(const QStringList &arguments, const std::function<void()> &before = {})
    {
        if (before)
            setChildProcessModifier(before);
        start(QCoreApplication::applicationFilePath(), arguments);
    }
    ~Child() override
    {
        if (state() != NotRunning)
            kill();
        waitForFinished();
    }
    QByteArray nextLine()
    {
        while (!canReadLine() && waitForReadyRead(60000)) {
        }
        return readLine().trimmed();
    }
    void signal(int number) { ::kill(pid_t(processId()), number); }
    bool ends() { return state() == NotRunning || waitForFinished(60000); }
};

/// A terminal with this test at its other side.
class Terminal
{
public:
    Terminal()
    {
        m_master = posix_openpt(O_RDWR | O_NOCTTY);
        grantpt(m_master);
        unlockpt(m_master);
        m_name = ptsname(m_master);
        m_keeper = open(m_name.constData(), O_RDWR | O_NOCTTY); // so that the settings outlive the child
        fcntl(m_master, F_SETFL, O_NONBLOCK);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        close(m_keeper);
        close(m_master);
    }

    /// Runs in the child before it becomes the program: this is its terminal now.
    [[nodiscard]] std::function<void()> takenOver() const
    {
        return [name = m_name] {
            setsid();
            const int terminal = open(name.constData(), O_RDWR);
            ioctl(terminal, TIOCSCTTY, 0);
        };
    }
    [[nodiscard]] bool echoes() const
    {
        termios settings{};
        return tcgetattr(m_keeper, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    void type(const QByteArray &keys) const
    {
        QCOMPARE(write(m_master, keys.constData(), size_t(keys.size())), keys.size());
    }
    QByteArray screen()
    {
        QByteArray piece(1000, '\0');
        const ssize_t count = read(m_master, piece.data(), size_t(piece.size()));
        m_screen += piece.left(qMax<ssize_t>(0, count));
        return m_screen;
    }

private:
    int m_master = -1;
    int m_keeper = -1;
    QByteArray m_name;
    QByteArray m_screen;
};
} // namespace

class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalSetsTheFlagAndWakes_data();
    void aSignalSetsTheFlagAndWakes();
    void aSecondControlCEndsAtOnceWith130();
    void aSecondTerminationDoesNotCutTheEndShort();
    void anIgnoredHangUpStaysIgnored();
    void aPreparedProcessKeepsItsFilesToItself();
    void aLineIsReadWithoutItsEndAndNothingBeyond_data();
    void aLineIsReadWithoutItsEndAndNothingBeyond();
    void aDescriptorThatIsNotOpenIsAUsageError();
    void anInterruptEndsTheWaitForALine();
    void aSecretIsAskedWithoutEcho();
    void anInterruptWhileAskingBringsTheEchoBack_data();
    void anInterruptWhileAskingBringsTheEchoBack();
    void withoutATerminalNothingIsAsked();
    void aCrashLeavesANoteWithoutData();
    void newFilesArePrivateAndReplaceNothing();
    void faultsSayWhatIsWrong();
    void setPrivateTakesTheRightsOfOthers();
    void measuresAreSensible();
};

void TestPlatform::aSignalSetsTheFlagAndWakes_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestPlatform::aSignalSetsTheFlagAndWakes()
{
    QFETCH(int, number);
    Child child({QStringLiteral("--wait")});
    QCOMPARE(child.nextLine(), QByteArray("ready"));
    child.signal(number);
    QCOMPARE(child.nextLine(), QByteArray("woken"));
    QVERIFY(child.ends());
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
}

void TestPlatform::aSecondControlCEndsAtOnceWith130()
{
    Child child({QStringLiteral("--stubborn")});
    QCOMPARE(child.nextLine(), QByteArray("ready"));
    child.signal(SIGINT);
    QCOMPARE(child.nextLine(), QByteArray("woken"));
    child.signal(SIGINT);
    QVERIFY(child.ends());
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 130);
}

void TestPlatform::aSecondTerminationDoesNotCutTheEndShort()
{
    Child child({QStringLiteral("--stubborn")});
    QCOMPARE(child.nextLine(), QByteArray("ready"));
    for (int i = 0; i < 3; ++i) {
        child.signal(SIGTERM);
        QCOMPARE(child.nextLine(), QByteArray("woken"));
    }
    QCOMPARE(child.state(), QProcess::Running);
}

void TestPlatform::anIgnoredHangUpStaysIgnored()
{
    Child child({QStringLiteral("--ignoring")});
    QCOMPARE(child.nextLine(), QByteArray("ignored"));
    QVERIFY(child.ends());
}

void TestPlatform::aPreparedProcessKeepsItsFilesToItself()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("made"));
    Child child({QStringLiteral("--prepare"), file});
    QCOMPARE(child.nextLine(), QByteArray("ignored"));
    const QByteArray core = child.nextLine();
    if (hidesMemory)
        QCOMPARE(core, QByteArray("core 0"));
#ifdef Q_OS_LINUX
    QCOMPARE(child.nextLine(), QByteArray(hidesMemory ? "dumpable 0" : "dumpable 1"));
#endif
    QVERIFY(child.ends());
    QCOMPARE(QFileInfo(file).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
}

void TestPlatform::aLineIsReadWithoutItsEndAndNothingBeyond_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto got = [](const QByteArray &line) { return "got:" + line.toHex(); };
    const QByteArray usage = errorOf(Error::Kind::Usage);
    QTest::newRow("two lines") << QByteArray("secret\nrest\n") << got("secret") << got("rest");
    QTest::newRow("Windows ends") << QByteArray("secret\r\nrest") << got("secret") << got("rest");
    QTest::newRow("no end") << QByteArray("secret") << got("secret") << got({});
    QTest::newRow("nothing") << QByteArray() << got({}) << got({});
    QTest::newRow("empty line") << QByteArray("\nrest") << got({}) << got("rest");
    QTest::newRow("blanks stay") << QByteArray("  a b \n") << got("  a b ") << got({});
    QTest::newRow("NUL and high bytes")
        << QByteArray("a\0\xff\n", 4) << got(QByteArray("a\0\xff", 3)) << got({});
    QTest::newRow("exactly the limit") << QByteArray("0123456789\nx") << got("0123456789") << got("x");
    QTest::newRow("the limit and a return") << QByteArray("0123456789\r\nx") << got("0123456789") << got("x");
    QTest::newRow("one too many") << QByteArray("01234567890\nx") << usage << got("x");
    QTest::newRow("one too many, no end") << QByteArray("01234567890") << usage << got({});
}

void TestPlatform::aLineIsReadWithoutItsEndAndNothingBeyond()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    Child child({QStringLiteral("--lines"), QStringLiteral("10")});
    child.write(input);
    child.closeWriteChannel();
    QCOMPARE(child.nextLine(), first);
    QCOMPARE(child.nextLine(), second);
}

void TestPlatform::aDescriptorThatIsNotOpenIsAUsageError()
{
    for (const int descriptor : {-1, 999, 1'000'000}) {
        const Result<QByteArray> line = Platform::readLineFromDescriptor(descriptor, 10);
        QVERIFY(!line);
        QCOMPARE(line.error().kind, Error::Kind::Usage);
    }
}

void TestPlatform::anInterruptEndsTheWaitForALine()
{
    Child child({QStringLiteral("--read-interrupted")});
    QCOMPARE(child.nextLine(), QByteArray("ready"));
    child.write("half a pass");
    child.signal(SIGTERM);
    QCOMPARE(child.nextLine(), errorOf(Error::Kind::Cancelled));
}

void TestPlatform::aSecretIsAskedWithoutEcho()
{
    Terminal terminal;
    QVERIFY(terminal.echoes());
    Child child({QStringLiteral("--ask")}, terminal.takenOver());
    QTRY_VERIFY(terminal.screen().endsWith("Passphrase: "));
    QVERIFY(!terminal.echoes());
    terminal.type("hunter2 \xe4\xb8\xad\n");
    QCOMPARE(child.nextLine(), "got:" + QByteArray("hunter2 \xe4\xb8\xad").toHex());
    QVERIFY(child.ends());
    QVERIFY(terminal.echoes());
    QVERIFY2(!terminal.screen().contains("hunter"), terminal.screen().constData());
}

void TestPlatform::anInterruptWhileAskingBringsTheEchoBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("somebody watches for interrupts") << QStringLiteral("--ask-watching");
    QTest::newRow("the signal ends the process") << QStringLiteral("--ask");
}

void TestPlatform::anInterruptWhileAskingBringsTheEchoBack()
{
    QFETCH(QString, how);
    Terminal terminal;
    Child child({how}, terminal.takenOver());
    QTRY_VERIFY(terminal.screen().endsWith("Passphrase: "));
    QTRY_VERIFY(!terminal.echoes());
    terminal.type("hun\x03"); // Ctrl+C
    if (how == u"--ask-watching")
        QCOMPARE(child.nextLine(), errorOf(Error::Kind::Cancelled));
    QVERIFY(child.ends());
    QCOMPARE(child.exitStatus(), how == u"--ask" ? QProcess::CrashExit : QProcess::NormalExit); // by SIGINT
    QVERIFY(terminal.echoes());
}

void TestPlatform::withoutATerminalNothingIsAsked()
{
    Child child({QStringLiteral("--ask")}, [] { setsid(); });
    QCOMPARE(child.nextLine(), errorOf(Error::Kind::Missing));
}

void TestPlatform::aCrashLeavesANoteWithoutData()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("crash"));
    Child child({QStringLiteral("--crash"), file}, [] {
        const rlimit none{0, 0};
        setrlimit(RLIMIT_CORE, &none);
    });
    QVERIFY(child.ends());
    QVERIFY(child.exitStatus() == QProcess::CrashExit || child.exitCode() != 0);
    if (underSanitizer) {
        QVERIFY(!QFile::exists(file));
        return;
    }
    QFile note(file);
    QVERIFY(note.open(QIODevice::ReadOnly));
    QCOMPARE(note.readLine(), QByteArray("signal 06\n"));
    QCOMPARE(QFileInfo(file).permissions() & QFileDevice::Permissions(0x0077), QFileDevice::Permissions());
}

void TestPlatform::newFilesArePrivateAndReplaceNothing()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("file")), link = dir.filePath(QStringLiteral("link"));
    const mode_t before = umask(0);
    QCOMPARE(Platform::writeNewFile(file, "bytes"), Platform::FileFault::None);
    umask(before);
    QCOMPARE(QFileInfo(file).permissions() & QFileDevice::Permissions(0x1077), QFileDevice::Permissions());
    QVERIFY(Platform::writeNewFile(file, "other") != Platform::FileFault::None);
    QVERIFY(QFile::link(dir.filePath(QStringLiteral("elsewhere")), link));
    QVERIFY(Platform::writeNewFile(link, "other") != Platform::FileFault::None);
    QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("elsewhere"))));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("bytes"));
    QVERIFY(Platform::syncFile(written.handle()));
    QVERIFY(!Platform::syncFile(-1));
}

void TestPlatform::faultsSayWhatIsWrong()
{
    const QTemporaryDir dir;
    const QString absent = dir.filePath(QStringLiteral("absent/file"));
    QCOMPARE(Platform::writeNewFile(absent, "x"), Platform::FileFault::Missing);
    QCOMPARE(Platform::replaceFile(absent, dir.filePath(QStringLiteral("b"))), Platform::FileFault::Missing);
    QVERIFY(!Platform::renameOver(absent, dir.filePath(QStringLiteral("b"))));
    QVERIFY(Platform::syncDirectory(dir.path()));
    const Result<void> synced = Platform::syncDirectory(dir.filePath(QStringLiteral("absent")));
    QVERIFY(!synced);
    QCOMPARE(synced.error().kind, Error::Kind::Storage);
    QCOMPARE(Platform::freeDiskBytes(absent), qint64(-1));
}

void TestPlatform::setPrivateTakesTheRightsOfOthers()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("folder")),
                  file = dir.filePath(QStringLiteral("file"));
    QVERIFY(QDir().mkdir(folder));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    for (const QString &path : {folder, file}) {
        QFile::setPermissions(path, QFileDevice::Permissions(0x7777));
        QVERIFY(Platform::setPrivate(path));
        QCOMPARE(QFileInfo(path).permissions() & QFileDevice::Permissions(0x0077),
                 QFileDevice::Permissions());
    }
    QVERIFY(QFileInfo(folder).permissions() & QFileDevice::ExeOwner);
    QVERIFY(!(QFileInfo(file).permissions() & QFileDevice::ExeOwner));
    QVERIFY(!Platform::setPrivate(dir.filePath(QStringLiteral("absent"))));
}

void TestPlatform::measuresAreSensible()
{
    QVERIFY(Platform::freeDiskBytes(QDir::tempPath()) > 0);
    QVERIFY(Platform::freeMemoryBytes() > 0);
    QVERIFY(Platform::residentBytes() > 1'000'000);
    const qint64 peakBefore = Platform::peakResidentBytes();
    std::vector<char> block(64'000'000, 'x');
    QVERIFY(std::accumulate(block.begin(), block.end(), 0LL) > 0);
    QVERIFY(Platform::peakResidentBytes() >= qMax(peakBefore, qint64(block.size())));
    const std::chrono::microseconds before = Platform::cpuTime();
    while (Platform::cpuTime() - before < std::chrono::milliseconds(5)) {
    }
    QVERIFY(Platform::userName().contains(u'@'));
    QVERIFY(!Platform::userName().startsWith(u'@'));
    QVERIFY(Platform::terminalWidth() > 0);
    QVERIFY(!Platform::isTerminal(999));
    QCOMPARE(Platform::exclusiveVfs(), QByteArray("unix-excl"));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (const int code = role(QCoreApplication::arguments()); code >= 0)
        return code;
    TestPlatform test;
    return QTest::qExec(&test, argc, argv);
}
#else
class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresAreSensible()
    {
        QVERIFY(Platform::freeDiskBytes(QDir::tempPath()) > 0);
        QVERIFY(Platform::freeMemoryBytes() > 0);
        QVERIFY(Platform::residentBytes() > 0);
        QVERIFY(Platform::userName().contains(u'@'));
    }
};

QTEST_APPLESS_MAIN(TestPlatform)
#endif
#include "tst_platform.moc"
