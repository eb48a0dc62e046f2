// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

namespace
{

/// What a tool of binutils prints about the program; nothing when it could not be run.
std::optional<QStringList> linesOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromLocal8Bit(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

/// The built program keeps its SQLCipher to itself: another SQLite in the process neither replaces it nor
/// is replaced by it.
class TestBinary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void exchangesNoSqliteSymbols();
    void needsNoSqliteLibrary();
    void holdsSqliteInside();

private:
    const QString m_program = QStringLiteral(SIMLEDGER_BINARY_DIR "/simledger-cli");
};

void TestBinary::initTestCase()
{
    for (const char *tool : {"nm", "readelf"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty())
            QSKIP("nm and readelf are not installed");
    }
    QFile program(m_program);
    if (!program.open(QIODevice::ReadOnly) && QFileInfo::exists(m_program + QStringLiteral(".exe")))
        QSKIP("not an ELF system");
    QVERIFY2(program.isOpen(), qPrintable(m_program));
    if (program.read(4) != QByteArrayLiteral("\x7f"
                                             "ELF"))
        QSKIP("not an ELF system");
}

void TestBinary::exchangesNoSqliteSymbols()
{
    const auto symbols = linesOf(QStringLiteral("nm"), {QStringLiteral("-D"), m_program});
    QVERIFY(symbols && !symbols->isEmpty());
    QCOMPARE(symbols->filter(QStringLiteral(" sqlite3")), QStringList{});
}

void TestBinary::needsNoSqliteLibrary()
{
    const auto dynamic = linesOf(QStringLiteral("readelf"), {QStringLiteral("-d"), m_program});
    QVERIFY(dynamic && !dynamic->filter(QStringLiteral("libQt6Core")).isEmpty());
    QCOMPARE(dynamic->filter(QRegularExpression(QStringLiteral("libsqlcipher|libsqlite3"))), QStringList{});
}

/// Without this the two above would also hold for a program that has no cache at all.
void TestBinary::holdsSqliteInside()
{
    const auto symbols = linesOf(QStringLiteral("nm"), {m_program});
    if (!symbols || symbols->isEmpty())
        QSKIP("the program is stripped");
    QVERIFY(!symbols->filter(QRegularExpression(QStringLiteral(" [tT] sqlite3_key"))).isEmpty());
}

QTEST_GUILESS_MAIN(TestBinary)
#include "tst_binary.moc"
