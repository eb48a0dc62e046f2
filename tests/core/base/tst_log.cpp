// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace
{
Q_LOGGING_CATEGORY(lcTest, "simledger.test")

constexpr qint64 fileLimit = 2 * 1024 * 1024;

int logAndEnd()
{
    Log::start(Log::Level::Info);
    qCDebug(lcTest) << "not seen";
    qCInfo(lcTest) << "seen once";
    qCWarning(lcTest) << "phone 13800138000 of 89860123456789012345";
    Log::stop();
    return 0;
}
} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void levelsHaveNames();
    void linesAreNumberedDatedAndFiltered();
    void linesBelowTheLevelAreDropped();
    void theRingHasFiveSmallPrivateFiles();
    void manyThreadsWriteWholeLines();
    void anUnusableDirectoryIsSaidAndHarmless();
    void removedFilesAreGoneAndLoggingGoesOn();
    void standardErrorGetsTheFilteredLines();
    void aCrashNoteIsShownOnceAndForgotten();

private:
    [[nodiscard]] QString file(const char *name = "simledger.log") const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList lines() const;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLog::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    Log::start(Log::Level::Info);
    QVERIFY(Log::keepIn(m_dir->path()));
}

void TestLog::cleanup()
{
    Log::stop();
}

QStringList TestLog::lines() const
{
    QFile log(file());
    return log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                         : QStringList();
}

void TestLog::levelsHaveNames()
{
    QCOMPARE(Log::levelByName(u"debug"), std::optional(Log::Level::Debug));
    QCOMPARE(Log::levelByName(u"info"), std::optional(Log::Level::Info));
    QCOMPARE(Log::levelByName(u"warning"), std::optional(Log::Level::Warning));
    QCOMPARE(Log::levelByName(u"critical"), std::optional(Log::Level::Critical));
    for (const QString &other : {QString(), QStringLiteral("Debug"), QStringLiteral("warn")})
        QVERIFY(!Log::levelByName(other));
}

void TestLog::linesAreNumberedDatedAndFiltered()
{
    qCWarning(lcTest) << "first with LTAI5tAbCdEfGhIjKlMnOp";
    qCInfo(lcTest, "second\nline of %s", "89860123456789012345");
    const QStringList all = lines();
    QCOMPARE(all.size(), 2);
    static const QRegularExpression shape(QStringLiteral(
        "\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z (\\d{6}) (\\w+) simledger\\.test: (.*)\\z"));
    const QRegularExpressionMatch first = shape.match(all[0]), second = shape.match(all[1]);
    QVERIFY(first.hasMatch() && second.hasMatch());
    QCOMPARE(second.captured(1).toInt(), first.captured(1).toInt() + 1);
    QCOMPARE(first.captured(2), QStringLiteral("warning"));
    QCOMPARE(second.captured(2), QStringLiteral("info"));
    QVERIFY(!all[0].contains(QStringLiteral("LTAI5t")));
    QCOMPARE(second.captured(3), QStringLiteral("second␊line of …012345"));
}

void TestLog::linesBelowTheLevelAreDropped()
{
    Log::start(Log::Level::Critical);
    qCDebug(lcTest) << "a";
    qCInfo(lcTest) << "b";
    qCWarning(lcTest) << "c";
    qCCritical(lcTest) << "d";
    QCOMPARE(lines().size(), 1);
    QVERIFY(lines()[0].endsWith(u'd'));
}

void TestLog::theRingHasFiveSmallPrivateFiles()
{
    for (int turn = 0; turn < 8; ++turn) {
        qCInfo(lcTest) << "turn" << turn;
        QFile fill(file()); // as if many lines had been written
        QVERIFY(fill.open(QIODevice::WriteOnly | QIODevice::Append));
        fill.write(QByteArray(fileLimit - fill.size() - 10, 'x') + '\n');
    }
    qCInfo(lcTest) << "last";
    const QStringList files = QDir(m_dir->path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.join(u' '),
             QStringLiteral("simledger.1.log simledger.2.log simledger.3.log simledger.4.log simledger.log"));
    for (const QString &name : files) {
        const QFileInfo info(m_dir->filePath(name));
        QVERIFY(info.size() <= fileLimit);
#ifdef Q_OS_UNIX
        QCOMPARE(info.permissions() & (QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                       QFileDevice::ReadOther | QFileDevice::WriteOther),
                 QFileDevice::Permissions());
#endif
    }
    QVERIFY(lines()[0].endsWith(QStringLiteral("last")));
    QFile newest(file("simledger.1.log"));
    QVERIFY(newest.open(QIODevice::ReadOnly));
    QVERIFY(newest.readLine().contains("turn 7"));
}

void TestLog::manyThreadsWriteWholeLines()
{
    constexpr int writers = 4, each = 100;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([writer] {
            for (int i = 0; i < each; ++i)
                qCInfo(lcTest, "writer %d line %d end", writer, i);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const QStringList all = lines();
    QCOMPARE(all.size(), writers * each);
    for (const QString &line : all)
        QVERIFY2(line.endsWith(QStringLiteral("end")) && line.count(QStringLiteral("writer")) == 1,
                 qPrintable(line));
}

void TestLog::anUnusableDirectoryIsSaidAndHarmless()
{
    const Result<void> kept = Log::keepIn(file("absent/folder"));
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Storage);
    qCWarning(lcTest) << "still alive";
}

void TestLog::removedFilesAreGoneAndLoggingGoesOn()
{
    qCWarning(lcTest) << "before";
    for (const char *name : {"simledger.3.log", "simledger.crash", "cards.csv"}) {
        QFile other(file(name));
        QVERIFY(other.open(QIODevice::WriteOnly));
    }
    Log::removeFrom(m_dir->path());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files, QDir::Name).join(u' '),
             QStringLiteral("cards.csv simledger.log"));
    QVERIFY(lines().isEmpty());
    qCWarning(lcTest) << "after";
    QCOMPARE(lines().size(), 1);
}

void TestLog::standardErrorGetsTheFilteredLines()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--log-and-end")});
    QVERIFY(child.waitForFinished(60000));
    const QByteArray said = child.readAllStandardError();
    QCOMPARE(said.count('\n'), 2);
    QVERIFY(said.contains("seen once"));
    QVERIFY(!said.contains("not seen"));
    QVERIFY(!said.contains("13800138000") && !said.contains("8986012345"));
    QVERIFY(child.readAllStandardOutput().isEmpty());
}

void TestLog::aCrashNoteIsShownOnceAndForgotten()
{
    QVERIFY(Log::crashNote(m_dir->path()).isEmpty());
    QFile note(file("simledger.crash"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("signal 11\n");
    note.close();
    QCOMPARE(Log::crashNote(m_dir->path()), QStringLiteral("signal 11\n"));
    Log::forgetCrash(m_dir->path());
    QVERIFY(Log::crashNote(m_dir->path()).isEmpty());
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 2 && QCoreApplication::arguments()[1] == u"--log-and-end")
        return logAndEnd();
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_log.moc"
