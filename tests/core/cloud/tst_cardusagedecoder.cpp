// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/cardusagedecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// Months and days come out ascending and each once; a day belongs to its month or nowhere.
class TestCardUsageDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsAndDaysComeOutAscending();
    void ofADayNamedTwiceTheLaterCounts();
    void ofAMonthNamedTwiceTheLaterCounts();
    void aDayOutsideItsMonthIsLeftOut();
    void unreadableDaysAreLeftOut_data();
    void unreadableDaysAreLeftOut();
    void anUnreadableAmountLeavesTheDayWithoutOne();
    void aDayLeftOutIsMissingAndNotZero();
    void leapDaysExistOnlyInLeapYears();
    void aMonthWithoutNameIsQuarantined_data();
    void aMonthWithoutNameIsQuarantined();
    void listsMayBeNull();
    void shuffledAnswersSayTheSame();
};

namespace
{
Result<Decoded<CardUsage>> ofMonths(const QByteArray &months)
{
    return CardUsageDecoder::decode(Bodies::answer(R"({"ListCardMonthFlow":[)" + months + "]}"));
}

/// The only month of an answer, 202602, with these days.
Decoded<CardUsage> ofDays(const QByteArray &days)
{
    const auto usage = ofMonths(R"({"Month":"202602","FlowCount":"3KB","ListDayFlow":[)" + days + "]}");
    return usage ? *usage : Decoded<CardUsage>();
}

QList<DayUsage> daysOf(const Decoded<CardUsage> &usage)
{
    return usage.value.months.size() == 1 ? usage.value.months[0].days : QList<DayUsage>();
}

const DayUsage first{QDate(2026, 2, 1), DataVolume{1024}};
const DayUsage second{QDate(2026, 2, 2), DataVolume{2048}};
} // namespace

void TestCardUsageDecoder::monthsAndDaysComeOutAscending()
{
    const auto usage = ofMonths(
        R"({"Month":"202603"},{"Month":"202601"},{"Month":"202602","ListDayFlow":[{"Day":"20260202","Flow":"2KB"},
            {"Day":"20260201","Flow":"1KB"}]})");
    QVERIFY(usage);
    QCOMPARE(usage->value.months.size(), 3);
    QCOMPARE(usage->value.months[0].month.compact(), QStringLiteral("202601"));
    QCOMPARE(usage->value.months[1].days, (QList<DayUsage>{first, second}));
    QCOMPARE(usage->value.months[2].month.compact(), QStringLiteral("202603"));
    QVERIFY(!usage->value.months[2].total);
    QVERIFY(usage->notes.oddities.isEmpty());
}

void TestCardUsageDecoder::ofADayNamedTwiceTheLaterCounts()
{
    const auto usage = ofDays(R"({"Day":"20260201","Flow":"9KB"},{"Day":"20260202","Flow":"2KB"},
                                 {"Day":20260201,"Flow":"1KB"})");
    QCOMPARE(daysOf(usage), (QList<DayUsage>{first, second}));
    QCOMPARE(usage.notes.oddities.size(), 1);
    QCOMPARE(usage.notes.oddities[0].reason, QStringLiteral("twice"));
    QCOMPARE(usage.notes.oddities[0].field, QStringLiteral("ListDayFlow.Day"));
    QCOMPARE(usage.notes.oddities[0].row, QStringLiteral("202602"));
    QCOMPARE(usage.notes.oddities[0].text, QStringLiteral("20260201"));
}

void TestCardUsageDecoder::ofAMonthNamedTwiceTheLaterCounts()
{
    const auto usage =
        ofMonths(R"({"Month":"202602","FlowCount":"9KB"},{"Month":"202602","FlowCount":"1KB"})");
    QVERIFY(usage);
    QCOMPARE(usage->value.months.size(), 1);
    QCOMPARE(usage->value.months[0].total, DataVolume{1024});
    QCOMPARE(usage->notes.oddities.size(), 1);
    QCOMPARE(usage->notes.oddities[0].reason, QStringLiteral("twice"));
}

void TestCardUsageDecoder::aDayOutsideItsMonthIsLeftOut()
{
    for (const char *day : {"20260131", "20260301", "20250201"}) {
        const auto usage =
            ofDays(QByteArray(R"({"Day":")") + day + R"(","Flow":"5KB"},{"Day":"20260201","Flow":"1KB"})");
        QCOMPARE(daysOf(usage), QList<DayUsage>{first});
        QCOMPARE(usage.notes.oddities.size(), 1);
        QCOMPARE(usage.notes.oddities[0].reason, QStringLiteral("month"));
        QCOMPARE(usage.notes.oddities[0].text, QString::fromLatin1(day));
    }
}

void TestCardUsageDecoder::unreadableDaysAreLeftOut_data()
{
    QTest::addColumn<QString>("reason");
    for (const char *day : {"\"20260200\"", "\"20260229\"", "\"20260230\"", "\"2026-02-01\"", "\"202602\"",
                            "\"202602011\"", "\"2026020x\"", "\"today\"", "2026"})
        QTest::newRow(day) << QStringLiteral("date");
    for (const char *day : {"true", "[]", "{}"})
        QTest::newRow(day) << QStringLiteral("type");
    for (const char *day : {"null", "\"\""})
        QTest::newRow(day) << QStringLiteral("missing");
}

void TestCardUsageDecoder::unreadableDaysAreLeftOut()
{
    QFETCH(QString, reason);
    const auto usage = ofDays(QByteArray(R"({"Day":)") + QTest::currentDataTag() +
                              R"(,"Flow":"5KB"},{"Day":"20260201","Flow":"1KB"})");
    QCOMPARE(daysOf(usage), QList<DayUsage>{first});
    QCOMPARE(usage.notes.oddities.size(), 1);
    QCOMPARE(usage.notes.oddities[0].reason, reason);
}

void TestCardUsageDecoder::anUnreadableAmountLeavesTheDayWithoutOne()
{
    for (const char *flow :
         {R"("Flow":"-1KB")", R"("Flow":"5")", R"("Flow":5)", R"("Flow":null)", R"("x":1)"}) {
        const auto usage = ofDays(QByteArray(R"({"Day":"20260201",)") + flow + '}');
        QCOMPARE(daysOf(usage), (QList<DayUsage>{{QDate(2026, 2, 1), std::nullopt}}));
    }
}

void TestCardUsageDecoder::aDayLeftOutIsMissingAndNotZero()
{
    const auto usage = ofDays(R"({"Day":"20260201","Flow":"1KB"},{"Day":"20260203","Flow":"0KB"})");
    QCOMPARE(daysOf(usage), (QList<DayUsage>{first, {QDate(2026, 2, 3), DataVolume{0}}}));
}

void TestCardUsageDecoder::leapDaysExistOnlyInLeapYears()
{
    const auto leap = ofMonths(R"({"Month":"202802","ListDayFlow":[{"Day":"20280229","Flow":"1KB"}]})");
    QVERIFY(leap);
    QCOMPARE(leap->value.months[0].days.size(), 1);
    QVERIFY(daysOf(ofDays(R"({"Day":"20260229","Flow":"1KB"})")).isEmpty());
}

void TestCardUsageDecoder::aMonthWithoutNameIsQuarantined_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow(R"({"FlowCount":"1KB"})") << QStringLiteral("missing");
    QTest::newRow(R"({"Month":null})") << QStringLiteral("missing");
    QTest::newRow(R"({"Month":"202613"})") << QStringLiteral("date");
    QTest::newRow(R"({"Month":"Feb"})") << QStringLiteral("date");
    QTest::newRow(R"({"Month":[]})") << QStringLiteral("date");
    QTest::newRow(R"("202602")") << QStringLiteral("type");
}

void TestCardUsageDecoder::aMonthWithoutNameIsQuarantined()
{
    QFETCH(QString, reason);
    const auto usage = ofMonths(QByteArray(QTest::currentDataTag()) + R"(,{"Month":"202602"})");
    QVERIFY(usage);
    QCOMPARE(usage->value.months.size(), 1);
    QCOMPARE(usage->notes.quarantined.size(), 1);
    QCOMPARE(usage->notes.quarantined[0].row, QTest::currentDataTag());
    QCOMPARE(usage->notes.quarantined[0].reason, reason);
}

void TestCardUsageDecoder::listsMayBeNull()
{
    const auto usage = CardUsageDecoder::decode(
        Bodies::answer(R"({"ListCardMonthFlow":null,"ListPackageDTO":null,"ListVendorDetail":[null]})"));
    QVERIFY(usage);
    QCOMPARE(usage->value, CardUsage());
    QVERIFY(usage->notes.oddities.isEmpty());
}

/// Whatever the order of months and days, the value is the same.
void TestCardUsageDecoder::shuffledAnswersSayTheSame()
{
    std::mt19937 random(20260312);
    QList<MonthUsage> expected;
    QList<QByteArray> months;
    for (Month month = *Month::parse("202511"); month <= *Month::parse("202603"); month = month.next()) {
        MonthUsage usage{month, DataVolume{qint64(random() % 4096)}, {}};
        QList<QByteArray> days;
        for (int day = 1; day <= month.days(); ++day) {
            if (random() % 5 == 0)
                continue;
            const DayUsage used{QDate(month.year(), month.month(), day), DataVolume{qint64(random() % 9999)}};
            usage.days.append(used);
            days.append(R"({"Day":")" + used.day.toString(u"yyyyMMdd").toLatin1() + R"(","Flow":")" +
                        QByteArray::number(used.used->bytes) + R"(B"})");
        }
        std::shuffle(days.begin(), days.end(), random);
        months.append(R"({"Month":")" + month.compact().toLatin1() + R"(","FlowCount":")" +
                      QByteArray::number(usage.total->bytes) + R"( B","ListDayFlow":[)" + days.join(',') +
                      "]}");
        expected.append(usage);
    }
    for (int round = 0; round < 20; ++round) {
        std::shuffle(months.begin(), months.end(), random);
        const auto usage = ofMonths(months.join(','));
        QVERIFY(usage);
        QCOMPARE(usage->value.months, expected);
    }
}

QTEST_APPLESS_MAIN(TestCardUsageDecoder)
#include "tst_cardusagedecoder.moc"
