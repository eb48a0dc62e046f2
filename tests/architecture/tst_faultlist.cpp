// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

// tests/data/faults.txt against the test programs: nobody drops a fault silently, and none is proved
// unnoticed.
class TestFaultList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultOfTheCatalogueIsListedOnce();
    void everyListedFaultIsInItsProgram();
};

namespace
{
struct Entry {
    QString id;
    QString program; ///< or "later", "open", "other"
    QString function;
};

QList<Entry> entries()
{
    QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/faults.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list of faults");
    QList<Entry> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (!line.startsWith(u'#') && words.size() >= 2)
            all.append({words[0], words[1], words.value(2)});
    }
    return all;
}

bool isProgram(const Entry &entry)
{
    return entry.program.startsWith(u"tst_");
}

/// Every function with each of its rows, as the program itself says: "TestX function row".
QStringList rowsOf(const QString &program)
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, {QStringLiteral("-datatags")});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s does not tell its rows", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// The ids that begin a row, or a function without rows.
QSet<QString> idsIn(const QStringList &rows)
{
    static const QRegularExpression named(QStringLiteral("^\\w+ (?:\\w+ )?([NASPU]\\d\\d)[ _]"));
    QSet<QString> ids;
    for (const QString &row : rows) {
        const QRegularExpressionMatch match = named.match(row + u' ');
        if (match.hasMatch())
            ids.insert(match.captured(1));
    }
    return ids;
}
} // namespace

void TestFaultList::everyFaultOfTheCatalogueIsListedOnce()
{
    QStringList expected, listed;
    for (const auto &[letter, count] : {std::pair(u'N', 28), {u'A', 40}, {u'S', 29}, {u'P', 7}, {u'U', 14}}) {
        for (int i = 1; i <= count; ++i)
            expected.append(QChar(letter) + QString::number(i).rightJustified(2, u'0'));
    }
    for (const Entry &entry : entries())
        listed.append(entry.id);
    QCOMPARE(listed, expected);
}

void TestFaultList::everyListedFaultIsInItsProgram()
{
    QHash<QString, QStringList> rows;
    QHash<QString, QSet<QString>> named; ///< ids the list gives a program
    int proved = 0;
    const QList<Entry> all = entries();
    for (const Entry &entry : all) {
        if (!isProgram(entry))
            continue;
        if (!rows.contains(entry.program))
            rows.insert(entry.program, rowsOf(entry.program));
        const QStringList &told = rows[entry.program];
        const bool found = entry.function.isEmpty() ? idsIn(told).contains(entry.id)
                                                    : !told.filter(u' ' + entry.function).isEmpty();
        QVERIFY2(found, qPrintable(entry.id + QStringLiteral(" is not in ") + entry.program));
        named[entry.program].insert(entry.id);
        ++proved;
    }
    for (const Entry &entry : all) { // what a program proves is not called open here
        for (auto program = rows.begin(); !isProgram(entry) && program != rows.end(); ++program)
            QVERIFY2(!idsIn(*program).contains(entry.id),
                     qPrintable(entry.id + QStringLiteral(" is proved by ") + program.key()));
    }
    qInfo("%d of %d faults of the catalogue are named by a test", proved, int(all.size()));
}

QTEST_GUILESS_MAIN(TestFaultList)
#include "tst_faultlist.moc"
