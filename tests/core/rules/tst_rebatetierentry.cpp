// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatetierentry.h"

#include <QTest>

namespace
{
using Field = RebateTierEntry::Field;

RebateTierEntry good()
{
    RebateTierEntry entry;
    entry.month = QStringLiteral("2026-01");
    entry.steps = {{QStringLiteral("1"), QStringLiteral("1")},
                   {QString(), QString()},
                   {QStringLiteral("1000"), QStringLiteral("1.50")},
                   {QString(), QStringLiteral(" ")}};
    entry.source = QStringLiteral(" letter of 2026-01-05 ");
    return entry;
}

RebateTiers from(int month, const QStringList &vendors = {}, const QStringList &kinds = {})
{
    RebateTiers tiers = *good().read().tiers;
    tiers.effectiveFrom = QDate(2026, month, 1);
    tiers.vendors = vendors;
    tiers.planKinds = kinds;
    return tiers;
}
} // namespace

class TestRebateTierEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedBecomesATable();
    void whatIsWrongIsNamedWhereItStands_data();
    void whatIsWrongIsNamedWhereItStands();
    void aTableIsTypedAsItWasKept();
    void aTableEndsWhereTheNextBegins();
    void theSameMonthTwiceIsRefused();
    void tablesThatBothMeanSomeCardsAreTold();
};

void TestRebateTierEntry::whatIsTypedBecomesATable()
{
    const RebateTierEntry::Outcome outcome = good().read();
    QVERIFY(outcome.tiers);
    QCOMPARE(outcome.tiers->effectiveFrom, QDate(2026, 1, 1));
    QCOMPARE(outcome.tiers->steps.size(), 2);
    QCOMPARE(outcome.tiers->steps[1].from, qint64(1000));
    QCOMPARE(outcome.tiers->steps[1].value.decimal(), QStringLiteral("1.50"));
    QCOMPARE(outcome.tiers->source, QStringLiteral("letter of 2026-01-05"));
}

void TestRebateTierEntry::whatIsWrongIsNamedWhereItStands_data()
{
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("lastFrom");
    QTest::addColumn<QString>("lastValue");
    QTest::addColumn<bool>("percent");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("step");
    const auto row = [](const char *name, const char *month, const char *lastFrom, const char *lastValue,
                        bool percent, const char *source, Field field, int step) {
        QTest::newRow(name) << QString::fromLatin1(month) << QString::fromLatin1(lastFrom)
                            << QString::fromLatin1(lastValue) << percent << QString::fromLatin1(source)
                            << int(field) << step;
    };
    row("no month", "2026-13", "1000", "2", false, "x", Field::Month, -1);
    row("not ascending", "2026-01", "1", "2", false, "x", Field::From, 2);
    row("no number", "2026-01", "many", "2", false, "x", Field::From, 2);
    row("negative", "2026-01", "-5", "2", false, "x", Field::From, 2);
    row("half a card", "2026-01", "10.5", "2", false, "x", Field::From, 2);
    row("no amount", "2026-01", "1000", "", false, "x", Field::Value, 2);
    row("negative amount", "2026-01", "1000", "-2", false, "x", Field::Value, 2);
    row("a comma", "2026-01", "1000", "1,5", false, "x", Field::Value, 2);
    row("above everything", "2026-01", "1000", "100.01", true, "x", Field::Value, 2);
    row("no source", "2026-01", "1000", "2", false, "  ", Field::Source, -1);
}

void TestRebateTierEntry::whatIsWrongIsNamedWhereItStands()
{
    QFETCH(const QString, month);
    QFETCH(const QString, lastFrom);
    QFETCH(const QString, lastValue);
    QFETCH(const bool, percent);
    QFETCH(const QString, source);
    QFETCH(const int, field);
    QFETCH(const int, step);
    RebateTierEntry entry = good();
    entry.month = month;
    entry.steps[2] = {lastFrom, lastValue};
    entry.reward = percent ? RebateReward::PercentOfFees : RebateReward::PerCard;
    entry.source = source;
    const RebateTierEntry::Outcome outcome = entry.read();
    QVERIFY(!outcome.tiers);
    QCOMPARE(int(outcome.problem.field), field);
    QCOMPARE(outcome.problem.step, step);
    QVERIFY(!outcome.problem.sentence.isEmpty());
    entry.steps.clear();
    QVERIFY(!entry.read().tiers);
}

void TestRebateTierEntry::aTableIsTypedAsItWasKept()
{
    const RebateTiers kept = from(3, {QStringLiteral("CMCC")}, {QStringLiteral("directionalcard")});
    const RebateTierEntry entry = RebateTierEntry::of(kept);
    const RebateTierEntry::Outcome again = entry.read();
    QVERIFY(again.tiers);
    QCOMPARE(RebateTierEntry::of(*again.tiers).month, QStringLiteral("2026-03"));
    QCOMPARE(again.tiers->vendors, kept.vendors);
    QCOMPARE(again.tiers->planKinds, kept.planKinds);
    QCOMPARE(again.tiers->steps.size(), kept.steps.size());
}

void TestRebateTierEntry::aTableEndsWhereTheNextBegins()
{
    const RebateTiers first = from(1);
    const QList<RebateTiers> all{first, from(9), from(4), from(2, {QStringLiteral("CMCC")})};
    QCOMPARE(RebateTables::lastMonth(first, all)->iso(), QStringLiteral("2026-03"));
    QVERIFY(!RebateTables::lastMonth(all[1], all));
    QVERIFY(!RebateTables::lastMonth(all[3], all));
}

void TestRebateTierEntry::theSameMonthTwiceIsRefused()
{
    const QStringList two{QStringLiteral("CMCC"), QStringLiteral("CUCC")};
    const QStringList turned{QStringLiteral("CUCC"), QStringLiteral("CMCC")};
    QVERIFY(!RebateTables::clash(from(1, two), {from(1, turned)}).isEmpty());
    QVERIFY(RebateTables::clash(from(1, two), {from(2, two), from(1)}).isEmpty());
}

void TestRebateTierEntry::tablesThatBothMeanSomeCardsAreTold()
{
    const RebateTiers mobile = from(1, {QStringLiteral("CMCC")});
    const RebateTiers single = from(2, {}, {QStringLiteral("directionalcard")});
    QVERIFY(!RebateTables::overlap(mobile, {single}).isEmpty());
    QVERIFY(RebateTables::overlap(mobile, {from(2, {QStringLiteral("CUCC")})}).isEmpty());
    QVERIFY(RebateTables::overlap(mobile, {from(1)}).isEmpty()); // the narrower one goes first
}

QTEST_GUILESS_MAIN(TestRebateTierEntry)
#include "tst_rebatetierentry.moc"
