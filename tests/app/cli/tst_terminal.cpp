// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QTest>

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseTakesTwoColumns();
    void fittedTextHasExactlyItsWidth();
};

void TestTerminal::chineseTakesTwoColumns()
{
    QCOMPARE(Terminal::displayWidth(u"abc"), 3);
    QCOMPARE(Terminal::displayWidth(u"使用中"), 6);
    QCOMPARE(Terminal::displayWidth(u"（A）"), 5);
    QCOMPARE(Terminal::displayWidth(u"e\u0301"), 1);
    QCOMPARE(Terminal::displayWidth(u"–…¥"), 3);
}

void TestTerminal::fittedTextHasExactlyItsWidth()
{
    for (const QString &text : {QString(), QStringLiteral("a"), QStringLiteral("使用中"),
                                QStringLiteral("a使b用c中"), QStringLiteral("already stopped")}) {
        for (int width = 1; width < 20; ++width) {
            QCOMPARE(Terminal::displayWidth(Terminal::fitted(text, width, false)), width);
            QCOMPARE(Terminal::displayWidth(Terminal::fitted(text, width, true)), width);
        }
    }
    QCOMPARE(Terminal::fitted(u"12", 4, true), QStringLiteral("  12"));
    QCOMPARE(Terminal::fitted(u"abcdef", 4, false), QStringLiteral("abc…"));
    QCOMPARE(Terminal::fitted(u"使用中", 4, false), QStringLiteral("使… "));
}

QTEST_APPLESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
