// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace
{
constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

/// An amount of any size, small ones as likely as large ones.
Money randomMoney(QRandomGenerator &random, int smallestShare = 63)
{
    return {qint64(random.generate64()) >> random.bounded(smallestShare)};
}

/// "12345.67" as digits moved about in text: grouped, with a sign, with zeros behind.
QByteArray dressed(const Money &money, QRandomGenerator &random)
{
    QByteArray text = money.decimal().toLatin1();
    const bool negative = text.startsWith('-');
    if (negative)
        text.remove(0, 1);
    qsizetype point = text.indexOf('.');
    if (random.bounded(2)) {
        for (qsizetype at = point - 3; at > 0; at -= 3)
            text.insert(at, ',');
        point = text.indexOf('.');
    }
    while (random.bounded(2) && text.size() - point <= 6)
        text += '0';
    text.prepend(negative ? "-" : random.bounded(2) ? "+" : "");
    return random.bounded(2) ? text : " " + text + "\t";
}
} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void decimalTextSurvivesReadingBack();
    void everyWayOfWritingAnAmountReadsTheSame();
    void arithmeticIsExactOrNothing();
    void arithmeticStopsAtTheLimits();
    void readsForPeople_data();
    void readsForPeople();
    void machinesReadAtLeastTwoDecimals();
};

void TestMoney::readsAmounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("two decimals") << QByteArray("12345.67") << qint64(12345670000);
    QTest::newRow("grouped") << QByteArray("12,345.67") << qint64(12345670000);
    QTest::newRow("grouped twice") << QByteArray("1,234,567") << qint64(1234567000000);
    QTest::newRow("negative") << QByteArray("-0.01") << qint64(-10000);
    QTest::newRow("plus") << QByteArray("+5") << qint64(5000000);
    QTest::newRow("six decimals") << QByteArray("0.000001") << qint64(1);
    QTest::newRow("zero") << QByteArray("0.00") << qint64(0);
    QTest::newRow("minus zero") << QByteArray("-0.00") << qint64(0);
    QTest::newRow("white space") << QByteArray("  7.5\r\n") << qint64(7500000);
    QTest::newRow("largest") << QByteArray("9223372036854.775807") << largest;
    QTest::newRow("smallest") << QByteArray("-9223372036854.775808") << smallest;
    QTest::newRow("leading zeros") << QByteArray("000012.50") << qint64(12500000);
}

void TestMoney::readsAmounts()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, micros);
    const std::optional<Money> money = Money::parse(text);
    QVERIFY(money);
    QCOMPARE(money->micros, micros);
}

void TestMoney::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "-",
                             "+",
                             ".",
                             ".5",
                             "5.",
                             "1,23",
                             "12,34.5",
                             "1,2345",
                             ",123",
                             "1,,234",
                             "1,234,",
                             "0,123",
                             "00,123",
                             "1.234,56",
                             "1.2,34",
                             "1 234",
                             "- 5",
                             "--5",
                             "+-5",
                             "5-",
                             "1e3",
                             "0x10",
                             "1.0000001",
                             "9223372036854.775808",
                             "-9223372036854.775809",
                             "1234567890123456",
                             "NaN",
                             "inf",
                             "null",
                             "CNY 5",
                             "5 CNY",
                             "1.-5",
                             "1.+5",
                             "12'345"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    QTest::newRow("currency sign") << QStringLiteral("¥5").toUtf8();
    QTest::newRow("full-width") << QStringLiteral("５").toUtf8();
    QTest::newRow("NUL") << QByteArray("5\0", 2);
}

void TestMoney::refusesWhatIsNoAmount()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Money::parse(text));
}

void TestMoney::decimalTextSurvivesReadingBack()
{
    QRandomGenerator random(20260302);
    for (int round = 0; round < 20000; ++round) {
        const Money money = randomMoney(random);
        QCOMPARE(Money::parse(money.decimal().toLatin1()), std::optional(money));
    }
    for (const qint64 edge : {largest, smallest, qint64(0), qint64(1), qint64(-1)})
        QCOMPARE(Money::parse(Money{edge}.decimal().toLatin1()), std::optional(Money{edge}));
}

void TestMoney::everyWayOfWritingAnAmountReadsTheSame()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 20000; ++round) {
        const Money money = randomMoney(random);
        const QByteArray text = dressed(money, random);
        QVERIFY2(Money::parse(text) == money, text.constData());
    }
}

void TestMoney::arithmeticIsExactOrNothing()
{
    QRandomGenerator random(9);
    int nothing = 0;
    for (int round = 0; round < 20000; ++round) {
        const Money a = randomMoney(random, 4), b = randomMoney(random, 4);
        // halves cannot overflow: the exact result is 2 × half + rest
        const qint64 half = a.micros / 2 + b.micros / 2, rest = a.micros % 2 + b.micros % 2;
        const bool fits = half + rest / 2 <= largest / 2 && half + rest / 2 >= smallest / 2 &&
                          !(half + rest / 2 == smallest / 2 && rest % 2 < 0) &&
                          !(half + rest / 2 == largest / 2 && rest % 2 > 1);
        const std::optional<Money> sum = Money::sum(a, b);
        QCOMPARE(sum.has_value(), fits);
        if (!sum) {
            ++nothing;
            continue;
        }
        QCOMPARE(Money::difference(*sum, b), std::optional(a));
        QCOMPARE(Money::difference(*sum, a), std::optional(b));
        QCOMPARE(Money::sum(b, a), sum);
    }
    QVERIFY(nothing > 200 && nothing < 10000);
}

void TestMoney::arithmeticStopsAtTheLimits()
{
    QVERIFY(!Money::sum({largest}, {1}));
    QVERIFY(!Money::sum({smallest}, {-1}));
    QVERIFY(!Money::difference({smallest}, {1}));
    QVERIFY(!Money::difference({0}, {smallest}));
    QCOMPARE(Money::sum({largest}, {0}), std::optional(Money{largest}));
    QCOMPARE(Money::sum({largest}, {smallest}), std::optional(Money{-1}));
    QCOMPARE(Money::difference({-1}, {smallest}), std::optional(Money{largest}));
}

void TestMoney::readsForPeople_data()
{
    QTest::addColumn<qint64>("micros");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    const QString yuan = QStringLiteral("CNY");
    QTest::newRow("negative") << qint64(-12345670000) << yuan << QStringLiteral("-¥12,345.67");
    QTest::newRow("zero") << qint64(0) << yuan << QStringLiteral("¥0.00");
    QTest::newRow("hundreds") << qint64(999990000) << yuan << QStringLiteral("¥999.99");
    QTest::newRow("thousand") << qint64(1000000000) << yuan << QStringLiteral("¥1,000.00");
    QTest::newRow("half goes up") << qint64(5000) << yuan << QStringLiteral("¥0.01");
    QTest::newRow("half goes away from zero") << qint64(-5000) << yuan << QStringLiteral("-¥0.01");
    QTest::newRow("less than half") << qint64(4999) << yuan << QStringLiteral("¥0.00");
    QTest::newRow("no minus in front of nothing") << qint64(-4999) << yuan << QStringLiteral("¥0.00");
    QTest::newRow("carry") << qint64(999995000) << yuan << QStringLiteral("¥1,000.00");
    QTest::newRow("another currency")
        << qint64(1500000) << QStringLiteral("USD") << QStringLiteral("USD 1.50");
    QTest::newRow("largest") << largest << yuan << QStringLiteral("¥9,223,372,036,854.78");
    QTest::newRow("smallest") << smallest << yuan << QStringLiteral("-¥9,223,372,036,854.78");
}

void TestMoney::readsForPeople()
{
    QFETCH(qint64, micros);
    QFETCH(QString, currency);
    QFETCH(QString, text);
    QCOMPARE(Money{micros}.text(currency), text);
}

void TestMoney::machinesReadAtLeastTwoDecimals()
{
    QCOMPARE(Money{0}.decimal(), QStringLiteral("0.00"));
    QCOMPARE(Money{1500000}.decimal(), QStringLiteral("1.50"));
    QCOMPARE(Money{-1}.decimal(), QStringLiteral("-0.000001"));
    QCOMPARE(Money{12345678900}.decimal(), QStringLiteral("12345.6789"));
    QCOMPARE(Money{largest}.decimal(), QStringLiteral("9223372036854.775807"));
    QCOMPARE(Money{smallest}.decimal(), QStringLiteral("-9223372036854.775808"));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
