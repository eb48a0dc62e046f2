// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/iccid.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class TestIccid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndRefuses_data();
    void acceptsAndRefuses();
    void lettersAreKeptInUpperCase();
    void agreesWithThePatternOnRandomText();
    void everyOtherCharacterIsRefusedAtEveryPlace();
    void equalCardsHaveEqualHashes();
    void sortsAsItsText();
};

void TestIccid::acceptsAndRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("19 digits") << QStringLiteral("8986012345678901234") << true;
    QTest::newRow("20 digits") << QStringLiteral("89860123456789012345") << true;
    QTest::newRow("letters in the middle") << QStringLiteral("898602B1234567890123") << true;
    QTest::newRow("18 digits") << QStringLiteral("898601234567890123") << false;
    QTest::newRow("21 digits") << QStringLiteral("898601234567890123456") << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("other industry") << QStringLiteral("88860123456789012345") << false;
    QTest::newRow("G") << QStringLiteral("8986012345678901234G") << false;
    QTest::newRow("blank behind") << QStringLiteral("8986012345678901234 ") << false;
    QTest::newRow("blank in front") << QStringLiteral(" 8986012345678901234") << false;
    QTest::newRow("line end") << QStringLiteral("8986012345678901234\n") << false;
    QTest::newRow("full-width digit") << QStringLiteral("8986012345678901234５") << false;
    QTest::newRow("Arabic digit") << QStringLiteral("8986012345678901234٥") << false;
    QTest::newRow("NUL inside") << QStringLiteral("898601234567890123") + QChar(0) << false;
    QTest::newRow("zero-width inside") << QStringLiteral("898601234567890123\u200b4") << false;
}

void TestIccid::acceptsAndRefuses()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    const std::optional<Iccid> fromText = Iccid::parse(QStringView(text));
    const std::optional<Iccid> fromBytes = Iccid::parse(QByteArrayView(text.toUtf8()));
    QCOMPARE(fromText.has_value(), accepted);
    QCOMPARE(fromBytes.has_value(), accepted);
    if (accepted) {
        QCOMPARE(fromText->toString(), text);
        QCOMPARE(fromText->length(), int(text.size()));
        QCOMPARE(fromText->bytes().toByteArray(), text.toLatin1());
    }
}

void TestIccid::lettersAreKeptInUpperCase()
{
    const std::optional<Iccid> lower = Iccid::parse(QByteArrayView("8986abcdef0123456789"));
    const std::optional<Iccid> upper = Iccid::parse(QByteArrayView("8986ABCDEF0123456789"));
    QVERIFY(lower && upper);
    QCOMPARE(*lower, *upper);
    QCOMPARE(lower->toString(), QStringLiteral("8986ABCDEF0123456789"));
}

void TestIccid::agreesWithThePatternOnRandomText()
{
    static const QRegularExpression pattern(QStringLiteral("\\A89[0-9A-Fa-f]{17,18}\\z"));
    const QString alphabet = QStringLiteral("0123456789abcdefABCDEF89gG ");
    QRandomGenerator random(20260302);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        QString text = QStringLiteral("89");
        const int length = 15 + int(random.bounded(5));
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(round % 2 ? 22 : int(alphabet.size()))];
        const bool expected = pattern.match(text).hasMatch();
        QVERIFY2(Iccid::parse(QStringView(text)).has_value() == expected, qPrintable(text));
        accepted += expected ? 1 : 0;
    }
    QVERIFY(accepted > 1000);
}

void TestIccid::everyOtherCharacterIsRefusedAtEveryPlace()
{
    const QByteArray good = "89860123456789012345";
    for (int place = 0; place < good.size(); ++place) {
        for (int c = 0; c < 256; ++c) {
            QByteArray text = good;
            text[place] = char(c);
            const bool digit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
            const bool expected = place > 1 ? digit : char(c) == good[place];
            QCOMPARE(Iccid::parse(QByteArrayView(text)).has_value(), expected);
        }
    }
}

void TestIccid::equalCardsHaveEqualHashes()
{
    QSet<Iccid> cards;
    for (int i = 0; i < 1000; ++i) {
        cards.insert(*Iccid::parse(QStringView(QStringLiteral("898600%1").arg(i, 14, 10, QLatin1Char('0')))));
        cards.insert(*Iccid::parse(QStringView(QStringLiteral("898600%1").arg(i, 14, 10, QLatin1Char('0')))));
    }
    QCOMPARE(cards.size(), 1000);
}

void TestIccid::sortsAsItsText()
{
    const QList<QByteArray> texts{"8986000000000000000", "89860000000000000000", "8986000000000000001",
                                  "898600000000000000A", "8986000000000000F000"};
    for (qsizetype i = 1; i < texts.size(); ++i)
        QVERIFY(*Iccid::parse(QByteArrayView(texts[i - 1])) < *Iccid::parse(QByteArrayView(texts[i])));
}

QTEST_APPLESS_MAIN(TestIccid)
#include "tst_iccid.moc"
