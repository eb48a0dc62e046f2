// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults are real ones: limits, rights and links of this system, where needed in a child process, which is
// this program again with a role.
#include "core/base/platform.h"
#include "core/base/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace
{
constexpr QFileDevice::Permissions ownerFile =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

void writePlain(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray readPlain(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

/// Everything in the directory, hidden files and links too.
QStringList names(const QString &directory)
{
    return QDir(directory).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                                     QDir::Name);
}

QByteArray outcomeOf(const Result<void> &result)
{
    return result ? QByteArray("ok") : result.error().code.toLatin1();
}

#ifdef Q_OS_UNIX
/// Runs this program in a role and gives what it printed.
QByteArray childSays(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("detect_leaks=0")); // cannot look after setuid
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.write(input);
    child.closeWriteChannel();
    if (!child.waitForFinished(60000) || child.exitStatus() != QProcess::NormalExit)
        return "crashed: " + child.readAllStandardError();
    return child.readAllStandardOutput() + child.readAllStandardError();
}

int asNobody(const QString &path)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        return 1;
    std::puts(outcomeOf(SafeFile::replace(path, "new")).constData());
    return 0;
}

int withSizeLimit(const QString &path, bool inPieces)
{
    Platform::prepareProcess();
    const rlimit limit{8192, 8192};
    setrlimit(RLIMIT_FSIZE, &limit);
    const QByteArray bytes(100000, 'n');
    const Result<void> replaced = inPieces
                                      ? SafeFile::replaceInPieces(
                                            path, [&bytes](const SafeFile::Put &put) { return put(bytes); },
                                            [](const QString &) { return Result<void>(); })
                                      : SafeFile::replace(path, bytes);
    std::puts(outcomeOf(replaced).constData());
    return 0;
}

int readPipe(const QString &limit)
{
    const Result<QByteArray> bytes = SafeFile::read(QStringLiteral("/dev/stdin"), limit.toLongLong());
    std::puts(bytes ? QByteArray::number(bytes->size()).constData()
                    : bytes.error().code.toLatin1().constData());
    return 0;
}
#endif
} // namespace

class TestSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesANewFileForItsOwnerAlone();
    void replacesAFileWhateverItsSize_data();
    void replacesAFileWhateverItsSize();
    void theProofSeesTheNewBytesWhileTheOldFileStillStands();
    void aRefusedProofKeepsTheOldFileAndLeavesNothing();
    void aSymbolicLinkIsNotReplaced();
    void aDirectoryIsNotReplaced();
    void aMissingFolderIsNamed();
    void aReadOnlyDirectoryKeepsTheOldFile();
    void aSizeLimitKeepsTheOldFile_data();
    void aSizeLimitKeepsTheOldFile();
    void manyWritersLeaveOneWholeFile();
    void readsUpToTheLimitAndNotBeyond();
    void readsAPipeToItsEnd();
    void makesPrivateDirectoriesWithTheirParents();
    void leavesAnExistingDirectoryAsItIs();
    void removesOnlyWhatItLeftBehind();
    void overwritesEveryByteWhereItStands_data();
    void overwritesEveryByteWhereItStands();
    void aLinkIsNotOverwritten();

private:
    [[nodiscard]] QString path(const char *name = "file") const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSafeFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
#ifdef Q_OS_UNIX
    umask(0); // rights come from the code under test, not from the mask
#endif
}

void TestSafeFile::writesANewFileForItsOwnerAlone()
{
    QVERIFY(SafeFile::replace(path(), "text"));
    QCOMPARE(readPlain(path()), QByteArray("text"));
    QCOMPARE(names(m_dir->path()), QStringList{QStringLiteral("file")});
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(path()).permissions(), ownerFile);
#endif
}

void TestSafeFile::replacesAFileWhateverItsSize_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NULs") << QByteArray(17, '\0');
    QTest::newRow("line ends") << QByteArray("a\r\nb\nc\r");
    QTest::newRow("5 MB") << QByteArray(5'000'000, 'x');
}

void TestSafeFile::replacesAFileWhateverItsSize()
{
    QFETCH(QByteArray, bytes);
    writePlain(path(), "old");
    QFile::setPermissions(path(), QFileDevice::Permissions(0x7777));
    QVERIFY(SafeFile::replace(path(), bytes));
    QCOMPARE(readPlain(path()), bytes);
    QCOMPARE(names(m_dir->path()).size(), 1);
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(path()).permissions(), ownerFile);
#endif
}

void TestSafeFile::theProofSeesTheNewBytesWhileTheOldFileStillStands()
{
    writePlain(path(), "old");
    QStringList siblings;
    for (int i = 0; i < 2; ++i) {
        const Result<void> replaced = SafeFile::replace(path(), "new", [&](const QByteArray &readBack) {
            const QStringList both = names(m_dir->path());
            siblings.append(both.first());
            const QFileInfo sibling(m_dir->filePath(both.first()));
            return readBack == "new" && both.size() == 2 && readPlain(path()) == (i == 0 ? "old" : "new") &&
                   (sibling.permissions() & ~ownerFile) == 0;
        });
        QVERIFY(replaced);
    }
    QVERIFY(siblings[0] != siblings[1]);
    QVERIFY(siblings[0].startsWith(QStringLiteral(".simledger-")));
    QCOMPARE(readPlain(path()), QByteArray("new"));
}

void TestSafeFile::aRefusedProofKeepsTheOldFileAndLeavesNothing()
{
    writePlain(path(), "old");
    const Result<void> replaced = SafeFile::replace(path(), "new", [](const QByteArray &) { return false; });
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, Error::Kind::Storage);
    QVERIFY(replaced.error().message.contains(path()));
    QVERIFY(!replaced.error().message.contains(QStringLiteral("new\"")));
    QCOMPARE(readPlain(path()), QByteArray("old"));
    QCOMPARE(names(m_dir->path()).size(), 1);
}

void TestSafeFile::aSymbolicLinkIsNotReplaced()
{
#ifndef Q_OS_UNIX
    QSKIP("links need rights there");
#endif
    writePlain(path("target"), "precious");
    QVERIFY(QFile::link(path("target"), path("link")));
    QVERIFY(QFile::link(path("nowhere"), path("dangling")));
    for (const char *link : {"link", "dangling"}) {
        QCOMPARE(outcomeOf(SafeFile::replace(path(link), "new")), QByteArray("E-S10"));
        QVERIFY(QFileInfo(path(link)).isSymbolicLink());
    }
    QCOMPARE(readPlain(path("target")), QByteArray("precious"));
    QVERIFY(!QFile::exists(path("nowhere")));
    QCOMPARE(names(m_dir->path()).size(), 3);
}

void TestSafeFile::aDirectoryIsNotReplaced()
{
    QVERIFY(QDir().mkdir(path("folder")));
    QVERIFY(!SafeFile::replace(path("folder"), "new"));
    QVERIFY(QFileInfo(path("folder")).isDir());
    QCOMPARE(names(m_dir->path()), QStringList{QStringLiteral("folder")});
}

void TestSafeFile::aMissingFolderIsNamed()
{
    const QString missing = path("absent/file");
    const Result<void> replaced = SafeFile::replace(missing, "new");
    QCOMPARE(outcomeOf(replaced), QByteArray("E-S02"));
    QVERIFY(replaced.error().message.contains(missing));
    QVERIFY(names(m_dir->path()).isEmpty());
}

void TestSafeFile::aReadOnlyDirectoryKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    writePlain(path(), "old");
    QFile::setPermissions(m_dir->path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                             QFileDevice::ReadOther | QFileDevice::ExeOther);
    const QByteArray said = childSays({QStringLiteral("--as-nobody"), path()});
    QFile::setPermissions(m_dir->path(),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QCOMPARE(said, QByteArray("E-S10\n"));
    QCOMPARE(readPlain(path()), QByteArray("old"));
    QCOMPARE(names(m_dir->path()).size(), 1);
#else
    QSKIP("needs Unix rights");
#endif
}

void TestSafeFile::aSizeLimitKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("role");
    QTest::newRow("whole") << QStringLiteral("--size-limit");
    QTest::newRow("in pieces") << QStringLiteral("--size-limit-in-pieces");
}

void TestSafeFile::aSizeLimitKeepsTheOldFile()
{
#ifdef Q_OS_UNIX
    QFETCH(QString, role);
    writePlain(path(), "old");
    QCOMPARE(childSays({role, path()}), QByteArray("E-S05\n"));
    QCOMPARE(readPlain(path()), QByteArray("old"));
    QCOMPARE(names(m_dir->path()).size(), 1);
#else
    QSKIP("needs Unix limits");
#endif
}

void TestSafeFile::manyWritersLeaveOneWholeFile()
{
    constexpr int writers = 4, rounds = 25;
    constexpr qsizetype size = 20000;
    std::atomic<int> failures{0};
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            for (int round = 0; round < rounds; ++round)
                failures += SafeFile::replace(path(), QByteArray(size, char('a' + writer))) ? 0 : 1;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures.load(), 0);
    const QByteArray bytes = readPlain(path());
    QCOMPARE(bytes, QByteArray(size, bytes.isEmpty() ? ' ' : bytes.front()));
    QCOMPARE(names(m_dir->path()).size(), 1);
}

void TestSafeFile::readsUpToTheLimitAndNotBeyond()
{
    const QByteArray bytes(3'000'000, 'r');
    writePlain(path(), bytes);
    QCOMPARE(*SafeFile::read(path(), 3'000'000), bytes);
    QCOMPARE(SafeFile::read(path(), 2'999'999).error().code, QStringLiteral("E-S13"));
    QCOMPARE(SafeFile::read(path("absent"), 10).error().kind, Error::Kind::Missing);
    QCOMPARE(SafeFile::read(m_dir->path(), 10).error().kind, Error::Kind::Storage);
    writePlain(path("empty"), {});
    QCOMPARE(*SafeFile::read(path("empty"), 0), QByteArray());
}

void TestSafeFile::readsAPipeToItsEnd()
{
#ifdef Q_OS_UNIX
    QCOMPARE(childSays({QStringLiteral("--read-pipe"), QStringLiteral("300000")}, QByteArray(300000, 'p')),
             QByteArray("300000\n"));
    QCOMPARE(childSays({QStringLiteral("--read-pipe"), QStringLiteral("299999")}, QByteArray(300000, 'p')),
             QByteArray("E-S13\n"));
#else
    QSKIP("needs /dev/stdin");
#endif
}

void TestSafeFile::makesPrivateDirectoriesWithTheirParents()
{
    const QString deep = path("one/two/three");
    QVERIFY(SafeFile::makePrivateDirectory(deep));
#ifdef Q_OS_UNIX
    for (const char *name : {"one", "one/two", "one/two/three"})
        QCOMPARE(QFileInfo(path(name)).permissions(),
                 ownerFile | QFileDevice::ExeOwner | QFileDevice::ExeUser);
#endif
    QVERIFY(SafeFile::makePrivateDirectory(deep));
    writePlain(path("blocker"), "x");
    QCOMPARE(outcomeOf(SafeFile::makePrivateDirectory(path("blocker/below"))), QByteArray("E-S10"));
    QCOMPARE(outcomeOf(SafeFile::makePrivateDirectory(path("blocker"))), QByteArray("E-S10"));
    QCOMPARE(readPlain(path("blocker")), QByteArray("x"));
}

void TestSafeFile::leavesAnExistingDirectoryAsItIs()
{
    QVERIFY(QDir().mkdir(path("shared")));
    QFile::setPermissions(path("shared"), QFileDevice::Permissions(0x7755));
    const QFileDevice::Permissions before = QFileInfo(path("shared")).permissions();
    QVERIFY(SafeFile::makePrivateDirectory(path("shared")));
    QCOMPARE(QFileInfo(path("shared")).permissions(), before);
}

void TestSafeFile::removesOnlyWhatItLeftBehind()
{
    const QString leftover = QStringLiteral(".simledger-0123456789abcdef0123456789abcdef.new");
    for (const QString &name : {leftover, QStringLiteral(".simledger-short.new"),
                                QStringLiteral("simledger.log"), QStringLiteral(".other.new")})
        writePlain(m_dir->filePath(name), "x");
    QVERIFY(QDir().mkdir(m_dir->filePath(QStringLiteral(".simledger-0123456789abcdef0123456789abcdea.new"))));
    SafeFile::removeLeftovers(m_dir->path());
    QVERIFY(!QFile::exists(m_dir->filePath(leftover)));
    QCOMPARE(names(m_dir->path()).size(), 4);
}

void TestSafeFile::overwritesEveryByteWhereItStands_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 4096, (1 << 20) - 1, 1 << 20, (3 << 20) + 5})
        QTest::addRow("%lld bytes", qint64(size)) << size;
}

void TestSafeFile::overwritesEveryByteWhereItStands()
{
    QFETCH(const qsizetype, size);
    const QByteArray word = QByteArrayLiteral("a secret of sixteen");
    writePlain(path(), word.repeated(size / word.size() + 1).left(size));
    QFile same(path()); // of the same blocks: a file put in its place would not be seen here
    QVERIFY(same.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    SafeFile::overwrite(path());
    const QByteArray after = same.readAll();
    QCOMPARE(after.size(), size);
    QVERIFY(!after.contains("secret"));
    constexpr qsizetype piece = 64;
    for (qsizetype at = 0; at + piece <= size; at += piece)
        QVERIFY(after.mid(at, piece) != word.repeated(10).mid(at % word.size(), piece));
}

void TestSafeFile::aLinkIsNotOverwritten()
{
    writePlain(path(), "kept");
    QVERIFY(QFile::link(path(), path("link")));
    SafeFile::overwrite(path("link"));
    QCOMPARE(readPlain(path()), QByteArray("kept"));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
#ifdef Q_OS_UNIX
    if (arguments.size() == 3) {
        if (arguments[1] == u"--as-nobody")
            return asNobody(arguments[2]);
        if (arguments[1] == u"--size-limit")
            return withSizeLimit(arguments[2], false);
        if (arguments[1] == u"--size-limit-in-pieces")
            return withSizeLimit(arguments[2], true);
        if (arguments[1] == u"--read-pipe")
            return readPipe(arguments[2]);
    }
#endif
    TestSafeFile test;
    return QTest::qExec(&test, arguments);
}
#include "tst_safefile.moc"
