// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/changecause.h"

#include <QSet>
#include <QTest>

namespace
{
using Who = ChangeCause::Who;
using Reason = ChangeCause::Reason;

Instant day(int month, int number, int hour = 9)
{
    return {Instant::startOfBeijingDay(QDate(2026, month, number)).seconds + hour * 3600};
}

/// The state of a card moved, between two morning readings of one month.
ChangeFacts moved(const char16_t *before, const char16_t *after)
{
    ChangeFacts facts;
    facts.field = QStringLiteral("os_status");
    facts.before = facts.osStatusBefore = QString::fromUtf16(before);
    facts.after = facts.osStatus = QString::fromUtf16(after);
    facts.since = day(4, 13);
    facts.at = day(4, 14);
    facts.credential = QStringLiteral("CM-SC-1");
    return facts;
}

ChangeFacts field(const char *name, const char *before, const char *after)
{
    ChangeFacts facts = moved(u"100", u"100");
    facts.field = QString::fromLatin1(name);
    facts.before = before ? std::optional(QString::fromUtf8(before)) : std::nullopt;
    facts.after = after ? std::optional(QString::fromUtf8(after)) : std::nullopt;
    return facts;
}

Order order(const char *id, const char *kind, Instant created)
{
    Order order;
    order.id = QString::fromLatin1(id);
    order.kind = QString::fromLatin1(kind);
    order.status = QStringLiteral("completed");
    order.created = created;
    order.credential = QStringLiteral("CM-SC-1");
    return order;
}

ChangeCause causeOf(const ChangeFacts &facts, const QList<Order> &orders = {})
{
    return ChangeCause::of(facts, ChangeOrders(orders));
}

/// "us stopped_by_us", "probably rule plan_ended".
QString saying(const ChangeCause &cause)
{
    return (cause.certain ? QString() : QStringLiteral("probably ")) + cause.whoName() + u' ' +
           cause.reasonName();
}
} // namespace

/// Who made a change, and what is never guessed.
class TestChangeCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProvidersStateIsItsReason_data();
    void theProvidersStateIsItsReason();
    void aStopRuleIsNamedWhereBothFiguresAreKnown();
    void aMonthThatBeganResumesWhatResumesByItself();
    void withoutTheEarlierReadingNothingIsProven();
    void anEndedPlanShutsDownProbably();
    void ordersExplainWhatTheyAreFor();
    void whatTheCodeSaysActivatedIt();
    void settingsOfTheCustomerAreProbablyOurs();
    void whatNothingExplainsIsTheProvidersAndNotTold();
    void everyReasonHasANameAndWords();
};

void TestChangeCause::theProvidersStateIsItsReason_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *state, const char *expected) {
        QTest::newRow(expected) << QString::fromLatin1(state) << QString::fromLatin1(expected);
    };
    row("200", "us stopped_by_us");
    row("300", "rule usage_limit");
    row("400", "rule credit_control");
    row("500", "rule device_changed");
    row("600", "rule real_name");
    row("700", "provider abnormal");
    row("777", "provider not_told");
}

void TestChangeCause::theProvidersStateIsItsReason()
{
    QFETCH(QString, state);
    QFETCH(QString, expected);
    ChangeFacts facts = moved(u"100", u"100");
    facts.after = facts.osStatus = state;
    QCOMPARE(saying(causeOf(facts)), expected);
    facts.field = QStringLiteral("status"); // the coarse state goes with the fine one
    facts.before = QStringLiteral("30");
    facts.after = facts.status = QStringLiteral("35");
    QCOMPARE(saying(causeOf(facts)), expected);
    facts.field = QStringLiteral("os_status"); // of another reading, which tells another state
    facts.after = QStringLiteral("100");
    QCOMPARE(saying(causeOf(facts)), QStringLiteral("provider not_told"));
}

void TestChangeCause::aStopRuleIsNamedWhereBothFiguresAreKnown()
{
    ChangeFacts facts = moved(u"100", u"300");
    facts.stopThreshold = DataVolume{30LL << 20};
    QCOMPARE(causeOf(facts).reason, Reason::UsageLimit);
    facts.used = DataVolume{(30LL << 20) - 1};
    QCOMPARE(causeOf(facts).reason, Reason::UsageLimit);
    facts.used = DataVolume{30LL << 20};
    const ChangeCause cause = causeOf(facts);
    QCOMPARE(saying(cause), QStringLiteral("rule stop_rule"));
    QVERIFY2(cause.text.contains(QStringLiteral("30.00 MB")), qPrintable(cause.text));
}

void TestChangeCause::aMonthThatBeganResumesWhatResumesByItself()
{
    ChangeFacts facts = moved(u"300", u"100");
    facts.autoResume = true;
    QCOMPARE(causeOf(facts).reason, Reason::NotTold); // in the middle of a month
    facts.since = day(4, 30);
    facts.at = day(5, 1);
    QCOMPARE(saying(causeOf(facts)), QStringLiteral("rule auto_resume"));
    facts.autoResume = std::nullopt;
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
    facts.planKind = QStringLiteral("singlecard");
    QCOMPARE(saying(causeOf(facts)), QStringLiteral("probably rule auto_resume"));
    facts.autoResume = false;
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
    facts.autoResume = true;
    facts.osStatusBefore = QStringLiteral("200");
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
}

void TestChangeCause::withoutTheEarlierReadingNothingIsProven()
{
    ChangeFacts facts = moved(u"300", u"100");
    facts.autoResume = true;
    facts.at = day(5, 1);
    facts.since = std::nullopt;
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
    ChangeFacts renewed = field("expires", "2026-04-30T23:59:59+08:00", "2026-05-31T23:59:59+08:00");
    renewed.since = std::nullopt;
    QCOMPARE(causeOf(renewed, {order("7", "RENEW", day(4, 13, 12))}).reason, Reason::NotTold);
}

void TestChangeCause::anEndedPlanShutsDownProbably()
{
    ChangeFacts facts = moved(u"100", u"40");
    facts.expiresBefore = day(4, 20);
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
    facts.expiresBefore = day(4, 13, 23);
    QCOMPARE(saying(causeOf(facts)), QStringLiteral("probably rule plan_ended"));
    facts.expiresBefore = std::nullopt;
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
}

void TestChangeCause::ordersExplainWhatTheyAreFor()
{
    ChangeFacts facts = field("expires", "2026-04-30T23:59:59+08:00", "2026-05-31T23:59:59+08:00");
    const Order renewal = order("7", "RENEW", day(4, 13, 12));
    const ChangeCause cause = causeOf(facts, {renewal});
    QCOMPARE(saying(cause), QStringLiteral("probably us order"));
    QCOMPARE(cause.evidence, QStringLiteral("7"));
    QCOMPARE(causeOf(facts, {order("7", "RENEW", day(4, 12))}).reason, Reason::NotTold); // before
    QCOMPARE(causeOf(facts, {order("7", "ADD_FLOW", day(4, 13, 12))}).reason, Reason::NotTold);
    Order other = renewal;
    other.credential = QStringLiteral("CM-SC-2");
    QCOMPARE(causeOf(facts, {other}).reason, Reason::NotTold);
    Order unpaid = renewal;
    unpaid.status = QStringLiteral("unpaid");
    QCOMPARE(causeOf(facts, {unpaid}).reason, Reason::NotTold);

    facts.autoRenew = true;
    QCOMPARE(saying(causeOf(facts, {order("8", "AUTO_RENEW", day(4, 13, 12))})),
             QStringLiteral("rule auto_renewal"));
    facts.expiresBefore = day(4, 13, 23);
    QCOMPARE(saying(causeOf(facts)), QStringLiteral("probably rule auto_renewal"));

    QCOMPARE(saying(causeOf(field("order_id", "6", "7"), {renewal})), QStringLiteral("us order"));
    QCOMPARE(causeOf(field("order_id", "6", "9"), {renewal}).reason, Reason::NotTold);
    QCOMPARE(saying(causeOf(field("plan_level", "30MB", "100MB"), {renewal})),
             QStringLiteral("probably us order"));
}

void TestChangeCause::whatTheCodeSaysActivatedIt()
{
    ChangeFacts facts = moved(u"20", u"100");
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
    facts.activated = day(4, 13, 18);
    facts.activeType = QStringLiteral("silence_expire");
    QCOMPARE(saying(causeOf(facts)), QStringLiteral("rule activation"));
    facts.activeType = QStringLiteral("manage");
    QCOMPARE(saying(causeOf(facts)), QStringLiteral("us activation"));
    facts.activeType = QStringLiteral("moon_phase");
    QCOMPARE(causeOf(facts).reason, Reason::NotTold);
}

void TestChangeCause::settingsOfTheCustomerAreProbablyOurs()
{
    for (const char *name : {"tags", "auto_renew", "stop_threshold_bytes"})
        QCOMPARE(saying(causeOf(field(name, "a", "b"))), QStringLiteral("probably us our_setting"));
    ChangeFacts imei = field("imei", "1", "2");
    QCOMPARE(causeOf(imei).reason, Reason::NotTold);
    imei.ourCase = QStringLiteral("unbinding of 2026-04-10");
    QCOMPARE(saying(causeOf(imei)), QStringLiteral("probably us our_case"));
    QCOMPARE(saying(ChangeCause::localEdit(QStringLiteral("li"))), QStringLiteral("us local_edit"));
}

void TestChangeCause::whatNothingExplainsIsTheProvidersAndNotTold()
{
    for (const char *name : {"vendor", "remark", "apn", "msisdn", "real_name", "ip", "what_is_this",
                             "expires", "activated", "notify_id"}) {
        const ChangeCause cause = causeOf(field(name, "a", "b"));
        QCOMPARE(cause.who, Who::Provider);
        QCOMPARE(cause.reason, Reason::NotTold);
        QVERIFY(cause.certain && cause.evidence.isEmpty());
    }
    QCOMPARE(saying(causeOf(field("used_bytes", "1", "2"))), QStringLiteral("provider counted"));
    QCOMPARE(saying(causeOf(field("listed", "true", "false"))), QStringLiteral("provider not_listed"));
}

void TestChangeCause::everyReasonHasANameAndWords()
{
    QSet<QString> names;
    for (int reason = 0; reason <= int(Reason::NotListed); ++reason) {
        ChangeCause cause;
        cause.reason = Reason(reason);
        QVERIFY(!cause.reasonText().isEmpty());
        names.insert(cause.reasonName());
    }
    QCOMPARE(int(names.size()), int(Reason::NotListed) + 1);
}

QTEST_GUILESS_MAIN(TestChangeCause)
#include "tst_changecause.moc"
