// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatewhatif.h"

#include <QTest>

namespace
{
Money money(const char *decimal)
{
    return *Money::parse(decimal);
}

/// From 20 cards on 3.00 a card, from 100 on 4.00.
RebateTiers table()
{
    RebateTiers tiers;
    tiers.effectiveFrom = QDate(2026, 1, 1);
    tiers.steps = {{20, money("3.00")}, {100, money("4.00")}};
    tiers.source = QStringLiteral("letter");
    return tiers;
}
} // namespace

/// "37 more cards before the 31st": expected values were worked out by hand.
class TestRebateWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextLineIsWorthWhatTheLetterSays_data();
    void theNextLineIsWorthWhatTheLetterSays();
    void theLastLineHasNoNext();
    void percentsStayOfTheSameFees();
    void percentsWithoutFeesAreRefused();
};

void TestRebateWhatIf::theNextLineIsWorthWhatTheLetterSays_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("missing");
    QTest::addColumn<QString>("allUnits");
    QTest::addColumn<QString>("marginal");
    // nothing is paid below 20; at 20 all units pay 20·3, marginal pays the 20th card alone
    QTest::newRow("none") << qint64(0) << qint64(20) << "60.00"
                          << "3.00";
    QTest::newRow("one below") << qint64(19) << qint64(1) << "60.00"
                               << "3.00";
    // 63·3 = 189 against 100·4 = 400; marginal: 44·3 = 132 against 80·3 + 1·4 = 244
    QTest::newRow("37 missing") << qint64(63) << qint64(37) << "211.00"
                                << "112.00";
    QTest::newRow("on a line") << qint64(20) << qint64(80) << "340.00"
                               << "241.00";
}

void TestRebateWhatIf::theNextLineIsWorthWhatTheLetterSays()
{
    QFETCH(const qint64, count);
    QFETCH(const qint64, missing);
    QFETCH(const QString, allUnits);
    QFETCH(const QString, marginal);
    const Result<RebateWhatIf> what = RebateWhatIf::of(table(), count, {});
    QVERIFY(what);
    QCOMPARE(what->missing, missing);
    QCOMPARE(what->nextFrom, count + missing);
    QCOMPARE(what->gainAllUnits()->decimal(), allUnits);
    QCOMPARE(what->gainMarginal()->decimal(), marginal);
}

void TestRebateWhatIf::theLastLineHasNoNext()
{
    const Result<RebateWhatIf> what = RebateWhatIf::of(table(), 100, {});
    QVERIFY(what);
    QVERIFY(!what->missing && !what->nextFrom && !what->next);
    QVERIFY(!what->gainAllUnits() && !what->gainMarginal());
    QCOMPARE(what->now.allUnits.gross.decimal(), QStringLiteral("400.00"));
}

void TestRebateWhatIf::percentsStayOfTheSameFees()
{
    RebateTiers tiers = table();
    tiers.reward = RebateReward::PercentOfFees;
    const Result<RebateWhatIf> what = RebateWhatIf::of(tiers, 63, money("1000.00"));
    QVERIFY(what);
    QCOMPARE(what->missing, qint64(37));
    QCOMPARE(what->gainAllUnits()->decimal(), QStringLiteral("10.00")); // 4 % instead of 3 %
    QVERIFY(!what->gainMarginal());
}

void TestRebateWhatIf::percentsWithoutFeesAreRefused()
{
    RebateTiers tiers = table();
    tiers.reward = RebateReward::PercentOfFees;
    QVERIFY(!RebateWhatIf::of(tiers, 63, {}));
}

QTEST_GUILESS_MAIN(TestRebateWhatIf)
#include "tst_rebatewhatif.moc"
