// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usageblob.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

/// Whether a month of day usage comes back as it was, in the bytes the decision says, and nothing else is
/// taken for one.
class TestUsageBlob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProvidersExampleIsTheseBytes();
    void theFormIsWhatTheDecisionSays_data();
    void theFormIsWhatTheDecisionSays();
    void unknownMissingAndZeroAreThreeThings();
    void everyMonthComesBack();
    void amountsAsTheProviderWritesThemTakeAFewBytes();
    void whatIsNotAMonthIsNotWritten();
    void damageIsRefusedOrIsAnotherMonth();
    void anyBytesAreRefusedOrExactlyWhatWouldBeWritten();
};

namespace
{
constexpr Month november{2025 * 12 + 10};

std::optional<DataVolume> volume(const char *text)
{
    return DataVolume::parse(text);
}

/// Amounts of all sizes: as the provider writes them, any bytes, edges.
DataVolume randomVolume(QRandomGenerator &random)
{
    static const QList<qint64> edges{0,
                                     1,
                                     10,
                                     11,
                                     1023,
                                     1024,
                                     (qint64(1) << 53) - 1,
                                     qint64(1) << 53,
                                     (qint64(1) << 53) + 1,
                                     std::numeric_limits<qint64>::max(),
                                     std::numeric_limits<qint64>::min(),
                                     -1};
    switch (random.bounded(4)) {
    case 0:
        return {edges[random.bounded(int(edges.size()))]};
    case 1:
        return {qint64(random.generate64() >> random.bounded(1, 64))};
    default: {
        static const char *const units[] = {"KB", "MB", "GB"};
        const QByteArray text = QByteArray::number(random.bounded(2000)) + '.' +
                                QByteArray::number(random.bounded(100)).rightJustified(2, '0') +
                                units[random.bounded(3)];
        return *DataVolume::parse(text);
    }
    }
}

MonthUsage randomMonth(QRandomGenerator &random)
{
    MonthUsage usage{Month{2020 * 12 + random.bounded(120)}, std::nullopt, {}};
    if (random.bounded(5) > 0)
        usage.total = randomVolume(random);
    const int density = random.bounded(5);
    for (int day = 1; day <= usage.month.days(); ++day) {
        if (random.bounded(4) >= density)
            continue;
        const QDate date(usage.month.year(), usage.month.month(), day);
        usage.days.append(
            {date, random.bounded(6) == 0 ? std::nullopt : std::optional(randomVolume(random))});
    }
    return usage;
}

/// The property every accepted blob has.
bool isRefusedOrCanonical(Month month, const QByteArray &blob)
{
    const std::optional<MonthUsage> usage = UsageBlob::decode(month, blob);
    return !usage || UsageBlob::encode(*usage) == blob;
}
} // namespace

void TestUsageBlob::theProvidersExampleIsTheseBytes()
{
    // GetCardFlowInfo.json: worked out by hand from the form
    const MonthUsage usage{november,
                           volume("12.53MB"),
                           {{QDate(2025, 11, 18), volume("512.00KB")},
                            {QDate(2025, 11, 19), volume("1.75MB")},
                            {QDate(2025, 11, 20), volume("0KB")}}};
    const QByteArray expected = QByteArray::fromHex("01"
                                                    "9727") +
                                QByteArray(17, '\0') +
                                QByteArray::fromHex("cb01"
                                                    "bf05"
                                                    "04");
    QCOMPARE(UsageBlob::encode(usage)->toHex(), expected.toHex());
    QVERIFY(UsageBlob::decode(november, expected) == usage);
}

void TestUsageBlob::theFormIsWhatTheDecisionSays_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QByteArray>("hex"); // version, unknown total, one day
    QTest::newRow("zero") << qint64(0) << QByteArray("010104");
    QTest::newRow("0.01 KB") << qint64(10) << QByteArray("010106");
    QTest::newRow("0.31 KB") << qint64(317) << QByteArray("01017e");
    QTest::newRow("0.32 KB") << qint64(328) << QByteArray("01018201");
    QTest::newRow("1 GB") << qint64(1'073'741'824) << QByteArray("01019403");
    QTest::newRow("1 byte: no hundredth gives it") << qint64(1) << QByteArray("01010501");
    QTest::newRow("300 bytes above a MB") << qint64(1'048'876)
                                          << QByteArray("0101"
                                                        "05"
                                                        "ac8240");
    QTest::newRow("less than nothing") << qint64(-1) << QByteArray("010105ffffffffffffffffff01");
}

void TestUsageBlob::theFormIsWhatTheDecisionSays()
{
    QFETCH(qint64, bytes);
    QFETCH(QByteArray, hex);
    const MonthUsage usage{november, std::nullopt, {{QDate(2025, 11, 1), DataVolume{bytes}}}};
    QCOMPARE(UsageBlob::encode(usage)->toHex(), hex);
    QVERIFY(UsageBlob::decode(november, QByteArray::fromHex(hex)) == usage);
}

void TestUsageBlob::unknownMissingAndZeroAreThreeThings()
{
    const MonthUsage usage{november,
                           std::nullopt,
                           {{QDate(2025, 11, 1), std::nullopt},
                            {QDate(2025, 11, 3), DataVolume{0}},
                            {QDate(2025, 11, 30), std::nullopt}}};
    const std::optional<MonthUsage> read = UsageBlob::decode(november, *UsageBlob::encode(usage));
    QVERIFY(read == usage);
    QCOMPARE(read->days.size(), 3);
    const MonthUsage empty{november, DataVolume{0}, {}};
    QVERIFY(UsageBlob::decode(november, *UsageBlob::encode(empty)) == empty);
}

void TestUsageBlob::everyMonthComesBack()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 3000; ++round) {
        const MonthUsage usage = randomMonth(random);
        const std::optional<QByteArray> blob = UsageBlob::encode(usage);
        QVERIFY(blob);
        const std::optional<MonthUsage> read = UsageBlob::decode(usage.month, *blob);
        QVERIFY2(read == usage, blob->toHex().constData());
    }
}

void TestUsageBlob::amountsAsTheProviderWritesThemTakeAFewBytes()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        MonthUsage usage{november, std::nullopt, {}};
        for (int day = 1; day <= 30; ++day) {
            const QByteArray text = QByteArray::number(random.bounded(40)) + '.' +
                                    QByteArray::number(random.bounded(10, 100)) + "MB";
            usage.days.append({QDate(2025, 11, day), DataVolume::parse(text)});
        }
        QVERIFY(UsageBlob::encode(usage)->size() <= 2 + 30 * 2);
    }
}

void TestUsageBlob::whatIsNotAMonthIsNotWritten()
{
    const DayUsage third{QDate(2025, 11, 3), DataVolume{1}};
    const DayUsage fourth{QDate(2025, 11, 4), DataVolume{1}};
    QVERIFY(UsageBlob::encode({november, {}, {third, fourth}}));
    QVERIFY(!UsageBlob::encode({november, {}, {fourth, third}}));
    QVERIFY(!UsageBlob::encode({november, {}, {third, third}}));
    QVERIFY(!UsageBlob::encode({november, {}, {{QDate(2025, 12, 1), {}}}}));
    QVERIFY(!UsageBlob::encode({november, {}, {{QDate(), {}}}}));
}

void TestUsageBlob::damageIsRefusedOrIsAnotherMonth()
{
    QRandomGenerator random(3);
    int refused = 0;
    int tried = 0;
    for (int round = 0; round < 60; ++round) {
        const MonthUsage usage = randomMonth(random);
        const QByteArray whole = *UsageBlob::encode(usage);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(isRefusedOrCanonical(usage.month, whole.first(size)));
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit, ++tried) {
            QByteArray bytes = whole;
            bytes[bit / 8] = char(uchar(bytes[bit / 8]) ^ (1U << (bit % 8)));
            QVERIFY(isRefusedOrCanonical(usage.month, bytes));
            const std::optional<MonthUsage> read = UsageBlob::decode(usage.month, bytes);
            QVERIFY(!read || *read != usage);
            refused += read ? 0 : 1;
        }
    }
    QVERIFY(refused > tried / 10);
}

void TestUsageBlob::anyBytesAreRefusedOrExactlyWhatWouldBeWritten()
{
    QRandomGenerator random(4);
    int accepted = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(random.bounded(1, 45), '\0');
        for (char &byte : bytes)
            byte = random.bounded(3) == 0 ? char(random.bounded(8)) : char(random.bounded(256));
        bytes[0] = random.bounded(20) == 0 ? bytes[0] : char(1);
        const Month month{2024 * 12 + random.bounded(24)};
        QVERIFY2(isRefusedOrCanonical(month, bytes), bytes.toHex().constData());
        accepted += UsageBlob::decode(month, bytes) ? 1 : 0;
    }
    QVERIFY(accepted > 100);
    QVERIFY(!UsageBlob::decode(november, {}));
    QVERIFY(!UsageBlob::decode(november, QByteArray::fromHex("0201")));     // another version
    QVERIFY(!UsageBlob::decode(november, QByteArray::fromHex("0100")));     // no total
    QVERIFY(!UsageBlob::decode(november, QByteArray::fromHex("01018100"))); // longer than needed
    QVERIFY(!UsageBlob::decode(november, QByteArray::fromHex("010100")));   // ends in a day not listed
    QVERIFY(UsageBlob::decode(november, QByteArray::fromHex("0101") + QByteArray(30, '\1')));
    QVERIFY(!UsageBlob::decode(november, QByteArray::fromHex("0101") + QByteArray(31, '\1'))); // 31 November
}

QTEST_GUILESS_MAIN(TestUsageBlob)
#include "tst_usageblob.moc"
