// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/guardbriefing.h"
#include "core/briefing/poolbriefing.h"
#include "core/briefing/realnamebriefing.h"
#include "core/briefing/rebatebriefing.h"
#include "core/briefing/runwaybriefing.h"
#include "core/briefing/todaybriefing.h"
#include "core/briefing/usagebriefing.h"
#include "core/inventory/cardcolumnseditor.h"
#include "core/inventory/cardquery.h"
#include "core/rules/workdaycalendar.h"
#include "simulator/simrebates.h"
#include "tests/core/briefing/briefingroom.h"
#include "tests/fakes/syncroom.h"

#include <QHash>
#include <QSet>
#include <QTest>

/// What is said about a synchronised company, against the company itself: other code, from other data.
class TestSimulatedBriefings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void poolsStandWhereTheProviderSeesThem();
    void daysOfAPoolAreThoseOfItsCards();
    void theColumnsSayWhatTheReadingsSay();
    void stopRulesAndRealNamesAreThoseOfTheCards();
    void theMoneyIsTheAccounts();
    void intercomPlansAreProposedAsTheCompanyKnowsThem();
    void todayNamesAtLeastEightDifferentFindings();
    void rebatesAreWhatTheCompanyIsOwedAndGot(); // last: it enters what people decide

private:
    /// A card in use or stopped, as the list shows it.
    struct Active {
        int row = 0;
        QString credential;
    };
    [[nodiscard]] QList<Active> activeCards() const;
    [[nodiscard]] bool detailIsNewer(int row) const;
    [[nodiscard]] BriefingContext context() const;

    std::unique_ptr<SimCloud> m_cloud;
    std::unique_ptr<SyncRoom> m_room;
    std::unique_ptr<CacheReader> m_reader;
    std::shared_ptr<const CardColumns> m_fleet;
    WorkdayCalendar m_calendar;
};

void TestSimulatedBriefings::initTestCase()
{
    SimOptions options;
    options.cards = 500;
    options.limiter = std::nullopt;
    m_cloud = std::make_unique<SimCloud>(options);
    QVERIFY(m_cloud->start());
    m_room = std::make_unique<SyncRoom>();
    QCOMPARE(m_room->sync(m_cloud->url()).state, SyncReport::State::Succeeded);
    m_reader = m_room->reader();
    CardColumnsEditor editor;
    QVERIFY(m_reader->cards.stream([&editor](const CardRow &row) { return editor.put(row); }));
    m_fleet = editor.publish(1);
    QCOMPARE(m_fleet->cardCount(), 500U);
}

BriefingContext TestSimulatedBriefings::context() const
{
    return {*m_reader, m_fleet, m_calendar, m_cloud->today(), Instant::of(m_room->clock.now())};
}

QList<TestSimulatedBriefings::Active> TestSimulatedBriefings::activeCards() const
{
    QList<Active> cards;
    for (int row = 0; row < m_cloud->cardCount(); ++row) {
        const Card card = m_cloud->truth(row);
        if (card.status == QStringLiteral("30") || card.status == QStringLiteral("35"))
            cards.append({row, card.credential.value_or(QString())});
    }
    return cards;
}

/// Both are read side by side: which of them was read last, and counts, is not the same in every run.
bool TestSimulatedBriefings::detailIsNewer(int row) const
{
    const CardKey key = m_cloud->truth(row).key;
    for (const quint32 place : m_fleet->rowsOf(key.iccid)) {
        if (m_fleet->key(place) != key)
            continue;
        const auto detail = m_reader->details.newest(qint64(place) + 1);
        const auto identity = m_reader->identity.newest(qint64(place) + 1);
        return detail && *detail && identity && *identity && (*detail)->asOf > (*identity)->asOf;
    }
    return false;
}

void TestSimulatedBriefings::poolsStandWhereTheProviderSeesThem()
{
    const Month month = Month::of(m_cloud->today());
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(context(), month));
    int pools = 0;
    for (const PoolForecast &forecast : forecasts) {
        const std::optional<PoolReading> truth = m_cloud->truePool(forecast.credential, month);
        QVERIFY2(truth, qPrintable(forecast.credential));
        QCOMPARE(forecast.used, truth->used);
        QCOMPARE(forecast.total, truth->total());
        QVERIFY(forecast.vendor && forecast.planKind);
        const bool over = truth->over && truth->over->bytes > 0;
        QCOMPARE(forecast.state == PoolState::Over, over);
        // no price was confirmed: where something is over its cost is unknown, never 0
        QVERIFY(!forecast.atRisk.expected);
        ++pools;
    }
    QVERIFY(pools > 3);
}

void TestSimulatedBriefings::theColumnsSayWhatTheReadingsSay()
{
    QMap<QString, qsizetype> expected;
    const auto note = [&expected](const QString &filter, bool holds) { expected[filter] += holds ? 1 : 0; };
    for (quint32 row = 0; row < m_fleet->rowCount(); ++row) {
        const qint64 id = qint64(row) + 1;
        SIMLEDGER_TAKE(detail, m_reader->details.newest(id));
        SIMLEDGER_TAKE(identity, m_reader->identity.newest(id));
        const CardRecord record = m_fleet->record(row);
        QVERIFY(record.facts == ReadFacts::of(detail, identity));
        SIMLEDGER_TAKE(stored, m_reader->cards.byId(id));
        QVERIFY(stored && stored->facts == record.facts && stored->card == record.card);
        note(QStringLiteral("real_name:verified"), record.facts.realName == RealName::Verified);
        note(QStringLiteral("real_name:not_verified"), record.facts.realName == RealName::NotVerified);
        note(QStringLiteral("real_name:none"), !record.facts.realName);
        note(QStringLiteral("stop_threshold:none"), !detail || !detail->detail.stopThreshold);
        note(QStringLiteral("stop_threshold<500MB"),
             detail && detail->detail.stopThreshold && detail->detail.stopThreshold->bytes < 500 << 20);
        note(QStringLiteral("auto_resume:yes"), detail && detail->detail.autoResume == true);
        note(QStringLiteral("imei~77"),
             detail && detail->detail.imei.value_or(QString()).contains(QStringLiteral("77")));
    }
    QVERIFY(expected.value(QStringLiteral("real_name:not_verified")) > 0);
    QVERIFY(expected.value(QStringLiteral("auto_resume:yes")) > 0);
    QVERIFY(expected.value(QStringLiteral("imei~77")) > 0);
    for (auto one = expected.constBegin(); one != expected.constEnd(); ++one) {
        const CardQuery query(m_fleet, *CardFilter::parse(one.key()), m_cloud->today());
        QVERIFY2(query.count() == one.value(), qPrintable(one.key()));
    }
}

void TestSimulatedBriefings::daysOfAPoolAreThoseOfItsCards()
{
    const QDate to = m_cloud->today().addDays(-1);
    const QDate from = to.addDays(-39); // over the end of a month
    QHash<QString, QMap<QDate, qint64>> truth;
    for (int row = 0; row < m_cloud->cardCount(); ++row) {
        const Card card = m_cloud->truth(row);
        const bool read = ReadingAges::applies(ReadingClass::Usage, card.status.value_or(QString()).toUtf8(),
                                               card.vendor.value_or(QString()).toUtf8());
        const auto usage =
            read ? m_cloud->trueUsage(row, {Month::of(from), Month::of(from).next(), Month::of(to)})
                 : std::nullopt;
        for (const MonthUsage &month : usage ? usage->months : QList<MonthUsage>()) {
            for (const DayUsage &day : month.days)
                truth[card.credential.value_or(QString())][day.day] += day.used->bytes;
        }
    }
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(context(), Month::of(to)));
    qint64 traffic = 0;
    for (const PoolForecast &pool : forecasts) {
        SIMLEDGER_TAKE(days, UsageBriefing::days(
                                 context(), UsageScope::of(UsageGrouping::Pool, pool.credential), from, to));
        QCOMPARE(days.size(), 40);
        for (const UsageBriefing::DayTotal &day : days) {
            QCOMPARE(day.used.value_or(DataVolume{}).bytes, truth[pool.credential].value(day.day));
            QCOMPARE(day.unknownCards, 0);
            traffic += day.used.value_or(DataVolume{}).bytes;
        }
    }
    QVERIFY(traffic > 0);
}

void TestSimulatedBriefings::stopRulesAndRealNamesAreThoseOfTheCards()
{
    QHash<QString, StopRuleCounts> rules;
    qint64 gaps = 0;
    for (const Active &card : activeCards()) {
        const CardDetail detail = m_cloud->trueDetail(card.row);
        StopRuleCounts &counts = rules[card.credential];
        ++counts.active;
        ++(detail.stopThreshold ? counts.with : counts.without);
        const std::optional<IdentityReading> identity = m_cloud->trueIdentity(card.row);
        const std::optional<RealName> state = identity && !detailIsNewer(card.row)
                                                  ? Identity::ofStatus(*identity->status)
                                                  : Identity::ofCertifyStatus(*detail.certifyStatus);
        gaps += state == RealName::NotVerified ? 1 : 0;
    }
    SIMLEDGER_TAKE(audit, GuardBriefing::audit(context()));
    QVERIFY(audit.plans.size() >= rules.size());
    for (const PlanGuards &plan : audit.plans) {
        QVERIFY2(plan.stopRule.cards == rules.value(plan.credential), qPrintable(plan.credential));
        QVERIFY(!plan.atRisk);
    }
    SIMLEDGER_TAKE(missing, RealNameBriefing::gaps(context()));
    QCOMPARE(missing.size(), gaps);
    QVERIFY(gaps > 0);
}

void TestSimulatedBriefings::theMoneyIsTheAccounts()
{
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(context()));
    QCOMPARE(runway.balance, m_cloud->trueBalance().available);
    QCOMPARE(runway.vouchers.size(), m_cloud->trueVouchers().size());
    QCOMPARE(runway.trendDays, 28);
    // independently: the consumption of the 28 days before today, the renewals' orders and text messages
    // apart
    QSet<QString> renewals, messages;
    for (const Order &order : m_cloud->trueOrders()) {
        if (order.kind == QStringLiteral("RENEW") || order.kind == QStringLiteral("AUTO_RENEW"))
            renewals.insert(order.id);
    }
    const Month current = Month::of(m_cloud->today());
    for (const Month month : {current.plus(-2), current.plus(-1), current}) {
        for (const BillLine &line : m_cloud->trueBills(month, BillSource::Settled)) {
            if (line.productCode == QStringLiteral("demo_sms"))
                messages.insert(*line.recordId);
        }
    }
    qint64 usage = 0, other = 0;
    for (const LedgerEntry &entry : m_cloud->trueLedger()) {
        const QDate day = entry.time->beijingDate();
        const bool counts = entry.isExpense() && entry.type == QStringLiteral("Consumption") &&
                            day < m_cloud->today() && day >= m_cloud->today().addDays(-28);
        if (!counts || renewals.contains(*entry.recordId))
            continue;
        (messages.contains(*entry.recordId) ? other : usage) += entry.amount->micros;
    }
    QCOMPARE(runway.usagePerDay->micros, (2 * usage + 28) / 56);
    QCOMPARE(runway.otherPerDay->micros, (2 * other + 28) / 56);
    QVERIFY(!runway.renewalsUnknown);
}

void TestSimulatedBriefings::intercomPlansAreProposedAsTheCompanyKnowsThem()
{
    SIMLEDGER_TAKE(plans, RebateBriefing::proposals(context()));
    int intercom = 0;
    for (const RebateBriefing::CredentialProposal &plan : plans) {
        if (!plan.proposed) // none of its cards was in use
            continue;
        QVERIFY2(*plan.proposed == Company::isIntercom(plan.credential), qPrintable(plan.credential));
        QVERIFY(!plan.decided);
        intercom += *plan.proposed ? 1 : 0;
    }
    QVERIFY(intercom > 0);
}

void TestSimulatedBriefings::todayNamesAtLeastEightDifferentFindings()
{
    SIMLEDGER_TAKE(input, TodayBriefing::input(context()));
    for (const DataAge &age : input.ages) {
        QVERIFY2(age.oldest, qPrintable(QString::number(int(age.kind))));
        QCOMPARE(age.neverRead, 0);
    }
    for (const auto &[kind, which] : {std::pair(DataAge::Kind::Detail, ReadingClass::Detail),
                                      std::pair(DataAge::Kind::Usage, ReadingClass::Usage),
                                      std::pair(DataAge::Kind::Identity, ReadingClass::Identity)}) {
        SIMLEDGER_TAKE(counts, context().cache.readings.counts(which)); // from the cards' rows
        QVERIFY(std::any_of(input.ages.begin(), input.ages.end(), [&, kind = kind](const DataAge &age) {
            return age.kind == kind && age.oldest == counts.oldest;
        }));
    }
    SIMLEDGER_TAKE(findings, TodayBriefing::findings(context()));
    QSet<FindingKind> kinds;
    for (const Finding &finding : findings) {
        kinds.insert(finding.kind);
        QVERIFY2(!finding.text.isEmpty() && !finding.action.isEmpty(), qPrintable(finding.id));
    }
    QVERIFY2(kinds.size() >= 8, qPrintable(QString::number(kinds.size())));
}

namespace
{
RebateTiers tiersOfTheCompany(QDate from)
{
    RebateTiers tiers;
    tiers.effectiveFrom = from;
    tiers.reading = RebateReading::AllUnits;
    for (const SimRebates::Step &step : SimRebates::rate())
        tiers.steps.append({step.from, Money{step.fen * (Money::unit / 100)}});
    tiers.source = QStringLiteral("letter");
    return tiers;
}

RebateCreditState stateOf(SimRebate::Outcome outcome)
{
    switch (outcome) {
    case SimRebate::Outcome::OnTime:
        return RebateCreditState::Credited;
    case SimRebate::Outcome::Late:
        return RebateCreditState::Late;
    case SimRebate::Outcome::Short:
        return RebateCreditState::Short;
    case SimRebate::Outcome::Expected:
        break;
    }
    return RebateCreditState::Expected;
}
} // namespace

void TestSimulatedBriefings::rebatesAreWhatTheCompanyIsOwedAndGot()
{
    const QList<SimRebate> truth = m_cloud->trueRebates();
    const QStringList credentials = m_cloud->credentials();
    const Result<void> entered =
        m_room->writer->runNow(Writer::Priority::Edit, [&](CacheWriter &cache) -> Result<void> {
            Desk desk(cache, m_room->clock, QStringLiteral("li"));
            for (const QString &one : credentials) {
                const IntercomCredential decision{one, Company::isIntercom(one), QStringLiteral("its name")};
                if (const Result<bool> saved = desk.save(decision); !saved)
                    return saved.error();
            }
            const QDate from = Month::of(m_cloud->today()).plus(-12).firstDay();
            const Result<bool> saved = desk.save(tiersOfTheCompany(from));
            return saved ? Result<void>() : saved.error();
        });
    QVERIFY2(entered, entered ? "" : qPrintable(entered.error().message));
    QSet<SimRebate::Outcome> outcomes;
    for (const SimRebate &rebate : truth) {
        SIMLEDGER_TAKE(statement, RebateBriefing::statement(context(), rebate.month));
        QCOMPARE(statement.ourCount, rebate.cards);
        QCOMPARE(statement.due->gross, rebate.due);
        QCOMPARE(statement.credit.credited, rebate.credited);
        QCOMPARE(statement.credit.state, stateOf(rebate.outcome));
        QVERIFY(!statement.drafts.contains(RebateDraft::OrdersIncomplete));
        outcomes.insert(rebate.outcome);
    }
    QVERIFY(outcomes.contains(SimRebate::Outcome::Late) && outcomes.contains(SimRebate::Outcome::Short));
    // the timeline tells the same of each, newest first, and ends where nothing more is known
    SIMLEDGER_TAKE(timeline, RebateBriefing::timeline(context(), 12));
    QCOMPARE(timeline.months.first().month, Month::of(m_cloud->today()));
    QVERIFY(timeline.asOf);
    for (const SimRebate &rebate : truth) {
        const int back = timeline.months.first().month.index - rebate.month.index;
        QVERIFY(back < timeline.months.size());
        const RebateStatement &there = timeline.months[back];
        SIMLEDGER_TAKE(alone, RebateBriefing::statement(context(), rebate.month));
        QCOMPARE(there.month, rebate.month);
        QCOMPARE(there.inputDigest, alone.inputDigest);
        QCOMPARE(there.amountDigest, alone.amountDigest);
        QVERIFY(there.cards.isEmpty() && !alone.cards.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSimulatedBriefings)
#include "tst_simulatedbriefings.moc"
