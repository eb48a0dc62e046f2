// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatetiers.h"

#include <QTest>

namespace
{
const QByteArray example = R"({ "effective_from": "2026-01", "reading": "undecided",
  "reward": "per_card",
  "steps": [ { "from": 1000, "value": "1.00" }, { "from": 5000, "value": "1.50" } ],
  "source": "letter of 2026-01-05" })";

QByteArray changed(const QByteArray &replaced, const QByteArray &by)
{
    QByteArray file = example;
    const qsizetype at = file.indexOf(replaced);
    return at < 0 ? QByteArray() : file.replace(at, replaced.size(), by);
}
} // namespace

class TestRebateTiers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATable();
    void readsLimitsAndPercents();
    void aKeyWrittenTwiceCountsAsWrittenLast();
    void aCountReachesItsStepAtItsVeryFirstCard_data();
    void aCountReachesItsStepAtItsVeryFirstCard();
    void refusesAWrongTableAndNamesThePlace_data();
    void refusesAWrongTableAndNamesThePlace();
};

void TestRebateTiers::readsATable()
{
    const Result<RebateTiers> tiers = RebateTiers::parse(example);
    QVERIFY(tiers);
    QCOMPARE(tiers->effectiveFrom, QDate(2026, 1, 1));
    QCOMPARE(tiers->reading, RebateReading::Undecided);
    QCOMPARE(tiers->reward, RebateReward::PerCard);
    QCOMPARE(tiers->steps.size(), 2);
    QCOMPARE(tiers->steps[0].from, 1000);
    QCOMPARE(tiers->steps[0].value.micros, 1'000'000);
    QCOMPARE(tiers->steps[1].from, 5000);
    QCOMPARE(tiers->steps[1].value.micros, 1'500'000);
    QCOMPARE(tiers->source, QStringLiteral("letter of 2026-01-05"));
    QVERIFY(tiers->vendors.isEmpty() && tiers->planKinds.isEmpty());
    QCOMPARE(rebateReadingName(RebateReading::AllUnits), QStringLiteral("all_units"));
    QCOMPARE(rebateReadingName(RebateReading::Marginal), QStringLiteral("marginal"));
    QCOMPARE(rebateReadingName(RebateReading::Undecided), QStringLiteral("undecided"));
}

void TestRebateTiers::readsLimitsAndPercents()
{
    const Result<RebateTiers> tiers = RebateTiers::parse(R"({ "effective_from": "2025-12",
        "reading": "marginal", "reward": "percent_of_fees", "source": "Brief",
        "steps": [ { "from": 0, "value": "0.000001" }, { "from": 1, "value": "100" } ],
        "vendors": [ "CMCC", "CUCC" ], "plan_kinds": [] })");
    QVERIFY(tiers);
    QCOMPARE(tiers->reading, RebateReading::Marginal);
    QCOMPARE(tiers->reward, RebateReward::PercentOfFees);
    QCOMPARE(tiers->steps[0].value.micros, 1);
    QCOMPARE(tiers->steps[1].value.micros, 100'000'000);
    QCOMPARE(tiers->vendors, (QStringList{QStringLiteral("CMCC"), QStringLiteral("CUCC")}));
}

void TestRebateTiers::aKeyWrittenTwiceCountsAsWrittenLast()
{
    const Result<RebateTiers> tiers =
        RebateTiers::parse(changed("\"source\"", "\"reading\": \"marginal\", \"source\""));
    QVERIFY(tiers);
    QCOMPARE(tiers->reading, RebateReading::Marginal);
}

void TestRebateTiers::aCountReachesItsStepAtItsVeryFirstCard_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("from"); // -1: none
    QTest::newRow("none") << qint64(0) << qint64(-1);
    QTest::newRow("one below the first") << qint64(999) << qint64(-1);
    QTest::newRow("the first") << qint64(1000) << qint64(1000);
    QTest::newRow("one below the second") << qint64(4999) << qint64(1000);
    QTest::newRow("the second") << qint64(5000) << qint64(5000);
    QTest::newRow("far above") << std::numeric_limits<qint64>::max() << qint64(5000);
}

void TestRebateTiers::aCountReachesItsStepAtItsVeryFirstCard()
{
    QFETCH(qint64, count);
    QFETCH(qint64, from);
    const Result<RebateTiers> tiers = RebateTiers::parse(example);
    QVERIFY(tiers);
    const RebateTiers::Step *step = tiers->stepOf(count);
    QCOMPARE(step ? step->from : -1, from);
}

void TestRebateTiers::refusesAWrongTableAndNamesThePlace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("named");
    const auto file = [](const char *name, const QByteArray &bytes, const char *named) {
        QTest::newRow(name) << bytes << QString::fromLatin1(named);
    };
    const auto row = [&file](const char *name, const char *replaced, const char *by, const char *named) {
        file(name, changed(replaced, by), named);
    };
    file("empty", "", "JSON");
    file("a list", "[]", "one JSON object");
    file("something behind", example + " {}", "line 4, column");
    row("cut off in a line", "\"undecided\"", "\"undecided", "line 2");
    row("no month", "\"effective_from\": \"2026-01\",", "", "\"effective_from\" is missing");
    row("no source", ",\n  \"source\": \"letter of 2026-01-05\"", "", "\"source\" is missing");
    row("empty source", "letter of 2026-01-05", "  ", "\"source\"");
    row("a day", "2026-01\"", "2026-01-05\"", "\"effective_from\" must be a month");
    row("month 13", "2026-01\"", "2026-13\"", "\"effective_from\" must be a month");
    row("unknown key", "\"source\"", "\"vendor\": [], \"source\"", "\"vendor\" is not known");
    row("unknown key in a step", "\"value\": \"1.50\"", "\"value\": \"1.50\", \"to\": 9",
        "\"steps[1].to\" is not known");
    row("unknown reading", "undecided", "all units",
        "\"reading\" must be one of: all_units, marginal, undecided");
    row("unknown reward", "per_card", "percent", "\"reward\" must be one of: per_card, percent_of_fees");
    row("no steps", "[ { \"from\": 1000, \"value\": \"1.00\" }, { \"from\": 5000, \"value\": \"1.50\" } ]",
        "[]", "\"steps\" must hold at least one step");
    row("a step that is none", "{ \"from\": 1000, \"value\": \"1.00\" }", "1000", "\"steps[0]\"");
    row("value as a number", "\"1.50\"", "1.50", "\"steps[1].value\" must be a decimal number in quotation");
    row("value with a comma", "1.50", "1,50", "\"steps[1].value\"");
    row("value with a separator", "1.50", "1,500.00", "\"steps[1].value\"");
    row("value below zero", "1.50", "-1.50", "\"steps[1].value\"");
    row("value with a plus", "1.50", "+1.50", "\"steps[1].value\"");
    row("value with two points", "1.50", "1.5.0", "\"steps[1].value\"");
    row("value with seven decimals", "1.50", "1.5000001", "\"steps[1].value\"");
    row("value in words", "1.50", "1e1", "\"steps[1].value\"");
    row("value too large", "1.50", "9999999999999.00", "\"steps[1].value\"");
    row("value missing", ", \"value\": \"1.50\"", "", "\"steps[1].value\" is missing");
    row("from as text", "5000", "\"5000\"", "\"steps[1].from\" must be a whole number from 1001");
    row("from with a fraction", "5000", "5000.5", "\"steps[1].from\"");
    row("from as before", "5000", "1000", "\"steps[1].from\" must be a whole number from 1001");
    row("from below the one before", "5000", "10", "\"steps[1].from\"");
    row("from below zero", "1000", "-1", "\"steps[0].from\" must be a whole number from 0");
    row("from too large", "5000", "1e30", "\"steps[1].from\"");
    row("vendors as text", "\"source\"", "\"vendors\": \"CMCC\", \"source\"", "\"vendors\" must be a list");
    row("vendors twice", "\"source\"", "\"vendors\": [\"CMCC\", \"CMCC\"], \"source\"", "\"vendors[1]\"");
    file("more than everything", changed("per_card", "percent_of_fees").replace("1.50", "100.000001"),
         "\"steps[1].value\" is more than 100 percent");
}

void TestRebateTiers::refusesAWrongTableAndNamesThePlace()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, named);
    QVERIFY(file != example);
    const Result<RebateTiers> tiers = RebateTiers::parse(file);
    QVERIFY(!tiers);
    QCOMPARE(tiers.error().code, QStringLiteral("E-TIERS"));
    QVERIFY2(tiers.error().message.contains(named), qPrintable(tiers.error().message));
}

QTEST_GUILESS_MAIN(TestRebateTiers)
#include "tst_rebatetiers.moc"
