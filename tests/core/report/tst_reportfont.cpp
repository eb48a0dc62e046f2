// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfont.h"

#include <QFontMetricsF>
#include <QRandomGenerator>
#include <QTest>

namespace
{
/// Words of many kinds.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{QStringLiteral("8986040011223344556"),
                                    QStringLiteral("返佣结算单，本月"),
                                    QStringLiteral("office"),
                                    QStringLiteral("¥12,345.67"),
                                    QStringLiteral("– … ✓"),
                                    QStringLiteral("Привет"),
                                    QStringLiteral("a"),
                                    QStringLiteral("𠮷野"),
                                    QStringLiteral("e\u0301te")};
    QString text;
    for (int count = 1 + random.bounded(12); count > 0; --count)
        text += pieces.at(random.bounded(int(pieces.size()))) + QString(random.bounded(3) ? 1 : 0, u' ');
    return text.trimmed();
}

QString letters(QString text)
{
    return text.remove(u' ');
}
} // namespace

class TestReportFont : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthsAreThoseThatAreDrawn();
    void wrappedLinesFitAndLoseNothing();
    void elidedTextsFitAndSaySo();
    void whatCannotBeShownIsNamed();
    void lineEndsAndInvisibleSignsBecomeVisible();
};

void TestReportFont::widthsAreThoseThatAreDrawn()
{
    ReportFont font;
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random);
        for (const qreal size : {6.5, 8.0, 15.0}) {
            const qreal drawn =
                QFontMetricsF(font.sized(size)).horizontalAdvance(text) / ReportFont::dotsPerPoint;
            QVERIFY2(std::abs(font.width(text, size) - drawn) < 0.01 * drawn + 0.1, qPrintable(text));
        }
    }
}

void TestReportFont::wrappedLinesFitAndLoseNothing()
{
    ReportFont font;
    QRandomGenerator random(8);
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random);
        const qreal width = 20 + random.bounded(300);
        const QStringList lines = font.wrapped(text, 9, width);
        for (const QString &line : lines)
            QVERIFY(font.width(line, 9) <= width + 0.01);
        QCOMPARE(letters(lines.join(QString())), letters(text));
    }
    QCOMPARE(font.wrapped(QString(), 9, 100), QStringList{QString()});
    const QString masked = QStringLiteral("460**********83;");
    QCOMPARE(font.wrapped(masked + u' ' + masked, 9, font.width(masked, 9) * 1.5),
             (QStringList{masked, masked}));
    QCOMPARE(
        font.wrapped(QStringLiteral("ab"), 9, 0.1),
        (QStringList{QStringLiteral("a"), QStringLiteral("b")})); // too narrow for anything: no endless loop
}

void TestReportFont::elidedTextsFitAndSaySo()
{
    ReportFont font;
    QRandomGenerator random(9);
    int elided = 0;
    for (int round = 0; round < 500; ++round) {
        const QString text = randomText(random);
        const qreal width = 20 + random.bounded(300);
        const QString shown = font.elided(text, 8, width);
        QVERIFY(font.width(shown, 8) <= width + 0.01);
        if (shown == text)
            continue;
        ++elided;
        QVERIFY(shown.endsWith(u'…'));
        QVERIFY(text.startsWith(shown.chopped(1)));
    }
    QVERIFY(elided > 100);
}

void TestReportFont::whatCannotBeShownIsNamed()
{
    ReportFont font;
    QCOMPARE(font.printable(u"卡 a\U00010FFDb"), QStringLiteral("卡 a‹U+10FFD›b")); // a private sign
    QVERIFY(!font.lacksChinese());
}

void TestReportFont::lineEndsAndInvisibleSignsBecomeVisible()
{
    ReportFont font;
    const QString shown = font.printable(u"a\nb\u202Ec");
    QVERIFY(!shown.contains(u'\n'));
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY(shown.contains(QStringLiteral("U+202E")));
}

QTEST_MAIN(TestReportFont)
#include "tst_reportfont.moc"
