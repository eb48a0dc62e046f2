// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/jsonnumber.h"

#include <QTest>

#include <random>

/// Exponents go, digits stay.
class TestJsonNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exponentsAreWrittenOut_data();
    void exponentsAreWrittenOut();
    void whatIsNoNumberIsNothing_data();
    void whatIsNoNumberIsNothing();
    void everyDigitSurvivesEveryShift();
};

void TestJsonNumber::exponentsAreWrittenOut_data()
{
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char *number, const char *plain) {
        QTest::newRow(number) << QByteArray(plain);
    };
    row("1800.0", "1800.0");
    row("-0.10", "-0.10");
    row("1.8E7", "18000000");
    row("1.23456789E7", "12345678.9");
    row("1E0", "1");
    row("1e+3", "1000");
    row("5.0E-4", "0.0005");
    row("-5.0e-04", "-0.0005");
    row("12.5E-1", "1.25");
    row("100E-2", "1");
    row("0.05E2", "5");
    row("0.0005E2", "0.05");
    row("0E5", "0");
    row("0.0E-3", "0");
    row("1.0E-6", "0.000001");
    row("9.99E18", "9990000000000000000");
}

void TestJsonNumber::exponentsAreWrittenOut()
{
    QFETCH(QByteArray, plain);
    QCOMPARE(JsonNumber::plain(QTest::currentDataTag()), plain);
}

void TestJsonNumber::whatIsNoNumberIsNothing_data()
{
    QTest::addColumn<QByteArray>("sent");
    for (const char *text : {"1E19", "1E-19", "1E400", "1E", "E5", "1.E5", ".5E1", "1E+-2", "1E1E1", "aE1",
                             "1,0E2", "--1E2", "1E2147483648"})
        QTest::newRow(text) << QByteArray(text);
}

void TestJsonNumber::whatIsNoNumberIsNothing()
{
    QFETCH(QByteArray, sent);
    QVERIFY(!JsonNumber::plain(sent));
}

/// A number written in two ways is the same number: d digits with the point after p of them.
void TestJsonNumber::everyDigitSurvivesEveryShift()
{
    std::mt19937 random(20260309);
    for (int round = 0; round < 5000; ++round) {
        QByteArray digits = QByteArray::number(1 + random() % 9);
        for (auto more = random() % 12; more > 0; --more)
            digits += QByteArray::number(random() % 10);
        const int shift = int(random() % 25) - 12;
        const QByteArray number = digits.first(1) + '.' + digits.sliced(1) + "0E" + QByteArray::number(shift);
        // By hand: zeros on both sides, a point in the middle, then the superfluous zeros off.
        QByteArray expected = QByteArray(20, '0') + digits + QByteArray(20, '0');
        expected.insert(20 + 1 + shift, '.');
        while (expected.startsWith("00") || (expected.startsWith('0') && expected[1] != '.'))
            expected.remove(0, 1);
        while (expected.endsWith('0'))
            expected.chop(1);
        if (expected.endsWith('.'))
            expected.chop(1);
        QCOMPARE(JsonNumber::plain(number), expected);
    }
}

QTEST_APPLESS_MAIN(TestJsonNumber)
#include "tst_jsonnumber.moc"
