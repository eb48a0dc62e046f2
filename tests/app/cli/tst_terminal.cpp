// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "tests/core/base/hostiletexts.h"

#include <QTest>

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chineseTakesTwoColumns();
    void fittedTextHasExactlyItsWidth();
    void noTextCommandsTheTerminal();
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

void TestTerminal::noTextCommandsTheTerminal()
{
    static const QRegularExpression command(
        QStringLiteral("[\\x{0}-\\x{9}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    for (const QString &text : allHostileTexts()) {
        const QByteArray row = "89860400112233445566," + text.toUtf8() + ",1\r\n";
        const QString shown = QString::fromUtf8(Terminal::forTerminal(row));
        QVERIFY2(!command.match(shown).hasMatch(), text.toUtf8().toHex());
        QCOMPARE(shown.count(u'\n'), text.count(u'\n') + 1);
        QVERIFY(shown.startsWith(u"89860400112233445566,") && shown.endsWith(u",1\n"));
    }
    QCOMPARE(Terminal::forTerminal("a,中\r\nb\n"), QByteArray("a,中\nb\n"));
}

QTEST_APPLESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
