// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shellwords.h"

#include <QProcess>
#include <QTest>

#include <random>

class TestShellWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreSplitAsAShellSplitsThem_data();
    void wordsAreSplitAsAShellSplitsThem();
    void anOpenQuotationIsRefused_data();
    void anOpenQuotationIsRefused();
    void whateverIsQuotedComesBack();
};

void TestShellWords::wordsAreSplitAsAShellSplitsThem_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("blanks") << QStringLiteral("  cards \t --count ")
                            << QStringList{QStringLiteral("cards"), QStringLiteral("--count")};
    QTest::newRow("single") << QStringLiteral("a 'b c' d")
                            << QStringList{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d")};
    QTest::newRow("joined") << QStringLiteral("a'b c'\"d e\"f") << QStringList{QStringLiteral("ab cd ef")};
    QTest::newRow("empty word") << QStringLiteral("a '' b")
                                << QStringList{QStringLiteral("a"), QString(), QStringLiteral("b")};
    QTest::newRow("backslash") << QStringLiteral("a\\ b \\'")
                               << QStringList{QStringLiteral("a b"), QStringLiteral("'")};
    QTest::newRow("in double") << QStringLiteral("\"a \\\" b\" \"c\\d\"")
                               << QStringList{QStringLiteral("a \" b"), QStringLiteral("c\\d")};
    QTest::newRow("comment") << QStringLiteral("cards # --count") << QStringList{QStringLiteral("cards")};
    QTest::newRow("no comment") << QStringLiteral("a#b") << QStringList{QStringLiteral("a#b")};
    QTest::newRow("chinese") << QStringLiteral("cards --filter 'tag:冷链 一组'")
                             << QStringList{QStringLiteral("cards"), QStringLiteral("--filter"),
                                            QStringLiteral("tag:冷链 一组")};
}

void TestShellWords::wordsAreSplitAsAShellSplitsThem()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    const Result<QStringList> split = ShellWords::split(line);
    QVERIFY(split);
    QCOMPARE(*split, words);
}

void TestShellWords::anOpenQuotationIsRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("single") << QStringLiteral("a 'b");
    QTest::newRow("double") << QStringLiteral("a \"b");
    QTest::newRow("backslash") << QStringLiteral("a \\");
}

void TestShellWords::anOpenQuotationIsRefused()
{
    QFETCH(QString, line);
    const Result<QStringList> split = ShellWords::split(line);
    QVERIFY(!split);
    QCOMPARE(split.error().kind, Error::Kind::Usage);
}

void TestShellWords::whateverIsQuotedComesBack()
{
    std::mt19937 random(3);
    const QString letters = QStringLiteral("ab '\"\\#$\t卡");
    for (int round = 0; round < 2000; ++round) {
        QStringList words;
        QString line;
        for (int i = int(random() % 4); i >= 0; --i) {
            QString word;
            for (int c = int(random() % 8); c > 0; --c)
                word += letters[int(random() % quint32(letters.size()))];
            words.append(word);
            line += u'\'' + QString(word).replace(u'\'', QStringLiteral("'\\''")) + QStringLiteral("' ");
        }
        QCOMPARE(*ShellWords::split(line), words);
    }
}

QTEST_APPLESS_MAIN(TestShellWords)
#include "tst_shellwords.moc"
