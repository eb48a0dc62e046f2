// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/guardaudit.h"

#include <QTest>

namespace
{
const QDate today(2026, 4, 20);
const QString sameTier = QStringLiteral("sameflowcard");

PlanFacts plan(const char *credential, const std::optional<QString> &kind, StopRuleCounts cards)
{
    return {QString::fromLatin1(credential), QStringLiteral("CMCC"), kind, cards};
}

GuardAttestation attested(GuardAttestation::Guard guard, const char *credential, QDate day,
                          const char *value = "500")
{
    return {guard, QString::fromLatin1(credential), QString::fromLatin1(value), day, QStringLiteral("wang")};
}

PoolForecast forecast(const char *credential, std::optional<Money> atRisk, std::optional<DataVolume> over)
{
    PoolForecast forecast;
    forecast.credential = QString::fromLatin1(credential);
    forecast.atRisk.expected = atRisk;
    forecast.overAtMonthEnd.expected = over;
    return forecast;
}

GuardAuditInput input(const QList<PlanFacts> &plans)
{
    GuardAuditInput input;
    input.today = today;
    input.plans = plans;
    return input;
}

GuardCheck stopRule(const StopRuleCounts &cards)
{
    return GuardAudit::of(input({plan("A", sameTier, cards)})).plans.first().stopRule;
}
} // namespace

class TestGuardAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyAttestedIsUnknownNotMissing();
    void anAttestationHoldsForItsDays_data();
    void anAttestationHoldsForItsDays();
    void anEmptyValueMeansItWasLookedAtAndMissing();
    void theNewestAttestationCounts();
    void poolRemindersAreOneACredential();
    void stopRulesAreReadFromTheDetails();
    void plansWithoutOverageNeedNoPoolReminder();
    void unknownKindsAreGuardedLikePools();
    void theWorstStandsFirst();
    void unknownMoneyIsNeverNothing();
    void noPlansAtAll();
};

void TestGuardAudit::nobodyAttestedIsUnknownNotMissing()
{
    const GuardAudit audit = GuardAudit::of(input({plan("A", sameTier, {10, 10, 0})}));
    QCOMPARE(audit.balanceReminder.state, GuardState::Unknown);
    QVERIFY(!audit.balanceReminder.ageDays);
    QCOMPARE(audit.balanceReminder.clause(), QStringLiteral("S 3.3.1 c (1)"));
    QVERIFY(!audit.balanceReminder.reason.isEmpty());
    QVERIFY(!audit.balanceReminder.action.isEmpty());
    QCOMPARE(audit.plans.first().poolReminder.state, GuardState::Unknown);
    QCOMPARE(audit.plans.first().poolReminder.clause(), QStringLiteral("S 3.3.1 c (2)"));
    QCOMPARE(audit.plans.first().openGuards(), 2);
    QCOMPARE(audit.plansWithOpenGuards(), 1);
}

void TestGuardAudit::anAttestationHoldsForItsDays_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("known");
    QTest::newRow("today") << 0 << true;
    QTest::newRow("last day") << 90 << true;
    QTest::newRow("a day later") << 91 << false;
    QTest::newRow("from tomorrow") << -1 << false;
}

void TestGuardAudit::anAttestationHoldsForItsDays()
{
    QFETCH(int, age);
    QFETCH(bool, known);
    GuardAuditInput in = input({});
    in.attestations = {attested(GuardAttestation::Guard::BalanceReminder, "", today.addDays(-age))};
    const GuardCheck check = GuardAudit::of(in).balanceReminder;
    QCOMPARE(check.state, known ? GuardState::Known : GuardState::Unknown);
    if (age >= 0) {
        QCOMPARE(check.ageDays, age);
        QCOMPARE(check.value, QStringLiteral("500"));
    }
    QCOMPARE(check.action.isEmpty(), known);
}

void TestGuardAudit::anEmptyValueMeansItWasLookedAtAndMissing()
{
    GuardAuditInput in = input({});
    in.attestations = {attested(GuardAttestation::Guard::BalanceReminder, "", today, " ")};
    QCOMPARE(GuardAudit::of(in).balanceReminder.state, GuardState::Missing);
}

void TestGuardAudit::theNewestAttestationCounts()
{
    using Guard = GuardAttestation::Guard;
    GuardAuditInput in = input({});
    in.attestations = {attested(Guard::BalanceReminder, "", today.addDays(-1), ""),
                       attested(Guard::BalanceReminder, "", today.addDays(-2), "old"),
                       attested(Guard::BalanceReminder, "", today.addDays(-1), "500")};
    QCOMPARE(GuardAudit::of(in).balanceReminder.value, QStringLiteral("500"));
}

void TestGuardAudit::poolRemindersAreOneACredential()
{
    GuardAuditInput in = input({plan("A", sameTier, {}), plan("B", sameTier, {})});
    in.attestations = {attested(GuardAttestation::Guard::PoolReminder, "B", today),
                       attested(GuardAttestation::Guard::BalanceReminder, "A", today)};
    const GuardAudit audit = GuardAudit::of(in);
    QCOMPARE(audit.plans[0].credential, QStringLiteral("A")); // more open guards
    QCOMPARE(audit.plans[0].poolReminder.state, GuardState::Unknown);
    QCOMPARE(audit.plans[1].poolReminder.state, GuardState::Known);
    QCOMPARE(audit.balanceReminder.state, GuardState::Unknown);
}

void TestGuardAudit::stopRulesAreReadFromTheDetails()
{
    QCOMPARE(stopRule({10, 10, 0}).state, GuardState::Known);
    QCOMPARE(stopRule({10, 9, 0}).state, GuardState::Unknown);
    QCOMPARE(stopRule({10, 9, 1}).state, GuardState::Missing);
    QCOMPARE(stopRule({10, 0, 0}).state, GuardState::Unknown);
    QCOMPARE(stopRule({10, 0, 1}).state, GuardState::Missing);
    QCOMPARE(stopRule({0, 0, 0}).state, GuardState::NotNeeded);
    QVERIFY(stopRule({10, 7, 1}).reason.contains(QStringLiteral("never read")));
    QVERIFY(!stopRule({10, 9, 1}).reason.contains(QStringLiteral("never read"))); // of none: no word about it
    const GuardCheck check = stopRule({10, 3, 2});
    QCOMPARE(check.cards->unread(), qint64(5));
    QVERIFY(check.reason.contains(u'2') && check.reason.contains(QStringLiteral("10")) &&
            check.reason.contains(u'5'));
    QCOMPARE(check.clause(), QStringLiteral("S 3.3.1 c (3)"));
}

void TestGuardAudit::plansWithoutOverageNeedNoPoolReminder()
{
    for (const char *kind : {"singlecard", "directionalcard"}) {
        const GuardAudit audit = GuardAudit::of(input({plan("A", QString::fromLatin1(kind), {1, 0, 1})}));
        const PlanGuards &guards = audit.plans.first();
        QVERIFY(!guards.canCauseOverage && !guards.kindUnknown);
        QCOMPARE(guards.poolReminder.state, GuardState::NotNeeded);
        QCOMPARE(guards.stopRule.state, GuardState::Missing);
        QCOMPARE(audit.unknownAmounts, 0);
    }
}

void TestGuardAudit::unknownKindsAreGuardedLikePools()
{
    for (const std::optional<QString> &kind : {std::optional<QString>(), {QStringLiteral("brandnew")}}) {
        const PlanGuards guards = GuardAudit::of(input({plan("A", kind, {1, 1, 0})})).plans.first();
        QVERIFY(guards.canCauseOverage && guards.kindUnknown);
        QCOMPARE(guards.poolReminder.state, GuardState::Unknown);
    }
    QVERIFY(!GuardAudit::of(input({plan("A", sameTier, {})})).plans.first().kindUnknown);
}

void TestGuardAudit::theWorstStandsFirst()
{
    GuardAuditInput in = input({plan("none", sameTier, {}), plan("single", QStringLiteral("singlecard"), {}),
                                plan("unknown", sameTier, {}), plan("unknown over", sameTier, {}),
                                plan("small", sameTier, {}), plan("large", sameTier, {})});
    in.forecasts = {forecast("none", Money{}, DataVolume{}), forecast("small", Money{1}, DataVolume{9}),
                    forecast("large", Money{2}, DataVolume{1}), forecast("unknown over", {}, DataVolume{5}),
                    forecast("single", Money{99}, DataVolume{9})};
    QStringList order;
    const GuardAudit audit = GuardAudit::of(in);
    for (const PlanGuards &guards : audit.plans)
        order.append(guards.credential);
    QCOMPARE(order,
             (QStringList{QStringLiteral("large"), QStringLiteral("small"), QStringLiteral("unknown over"),
                          QStringLiteral("unknown"), QStringLiteral("none"), QStringLiteral("single")}));
    QVERIFY(!audit.plans.last().atRisk); // cannot cause any
    QCOMPARE(audit.atRisk(), Money{3});
    QCOMPARE(audit.unknownAmounts, 2);
}

void TestGuardAudit::unknownMoneyIsNeverNothing()
{
    const GuardAudit audit = GuardAudit::of(input({plan("A", sameTier, {1, 0, 1})}));
    QVERIFY(!audit.plans.first().atRisk);
    QVERIFY(!audit.atRisk());
    QCOMPARE(audit.unknownAmounts, 1);
}

void TestGuardAudit::noPlansAtAll()
{
    const GuardAudit audit = GuardAudit::of(input({}));
    QVERIFY(audit.plans.isEmpty());
    QVERIFY(!audit.atRisk());
    QCOMPARE(audit.plansWithOpenGuards(), 0);
}

QTEST_GUILESS_MAIN(TestGuardAudit)
#include "tst_guardaudit.moc"
