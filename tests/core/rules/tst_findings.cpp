// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfilter.h"
#include "core/rules/findings.h"

#include <QSet>
#include <QTest>

namespace
{
using Kind = FindingKind;
using Severity = FindingSeverity;
using Figure = FindingFigure::Kind;

const QDate today(2026, 4, 20);
constexpr qint64 gigabyte = 1LL << 30;

Instant startOf(QDate day)
{
    return Instant::startOfBeijingDay(day);
}

Money yuan(qint64 amount)
{
    return {amount * Money::unit};
}

FindingsInput input()
{
    FindingsInput in;
    in.now = startOf(today);
    in.today = today;
    return in;
}

/// A runway with money enough and nothing to say, to be changed.
Runway calm()
{
    Runway runway;
    runway.today = today;
    runway.balance = yuan(10'000);
    runway.balanceAsOf = startOf(today);
    return runway;
}

FindingsInput withRunway(const Runway &runway)
{
    FindingsInput in = input();
    in.runway = runway;
    return in;
}

QList<Finding> ofKind(const FindingsInput &in, Kind kind)
{
    QList<Finding> found;
    for (const Finding &finding : Findings::of(in)) {
        if (finding.kind == kind)
            found.append(finding);
    }
    return found;
}

/// The only finding there is; with the wrong id when there are more or none.
Finding only(const FindingsInput &in)
{
    const QList<Finding> all = Findings::of(in);
    return all.size() == 1 ? all.first() : Finding{.id = QStringLiteral("%1 findings").arg(all.size())};
}

PoolForecast pool(const char *credential, PoolState state)
{
    PoolForecast pool;
    pool.credential = QString::fromLatin1(credential);
    pool.month = Month::of(today);
    pool.state = state;
    pool.total = DataVolume{100 * gigabyte};
    pool.remaining = DataVolume{state == PoolState::Near ? 5 * gigabyte : 0};
    pool.over = DataVolume{state == PoolState::Over ? 2 * gigabyte : 0};
    pool.overAtMonthEnd.expected = DataVolume{state == PoolState::Near ? 0 : 3 * gigabyte};
    return pool;
}

RunningDeadline deadline(QDate due, std::optional<QDate> target = {})
{
    RunningDeadline running;
    running.entry.id = QStringLiteral("case-1");
    running.entry.rule = QStringLiteral("unbinding-evidence");
    running.entry.start = due.addDays(-3);
    running.entry.subject = QStringLiteral("letter");
    running.deadline.due = due;
    running.deadline.internalTarget = target;
    running.clause = QStringLiteral("M 5.13");
    running.meaning = QStringLiteral("evidence must have been sent");
    return running;
}

/// A month's statement over which nothing needs to be said, on `today` in the month after it.
RebateStatement statement()
{
    RebateStatement statement;
    statement.month = Month::of(QDate(2026, 3, 1));
    statement.final = true;
    statement.ourCount = 10;
    statement.platformCount = 10;
    statement.count = 10;
    statement.due = InvoiceAmounts::of(yuan(106));
    statement.allUnits = statement.due;
    statement.dates = {QDate(2026, 4, 10), QDate(2026, 4, 7), QDate(2026, 4, 30), QDate(2026, 4, 30), {}};
    statement.invoice = RebateInvoice{.month = statement.month, .posted = QDate(2026, 4, 3)};
    statement.credit.state = RebateCreditState::Expected;
    return statement;
}

FindingsInput withRebate(const RebateStatement &statement)
{
    FindingsInput in = withRunway(calm());
    in.rebates = {statement};
    return in;
}

/// Everything at once: each kind of finding at least once.
FindingsInput everything()
{
    FindingsInput in = input();
    Runway runway = calm();
    runway.balanceOld = true;
    runway.thresholds = {
        {ThresholdCheck::Kind::Amount, ThresholdCheck::State::Broken, QStringLiteral("low")}};
    runway.expected = {RunwayEnd::State::OnDay, today.addDays(5), 5};
    runway.uncoveredCharge = RunwayDay{today.addDays(5), yuan(50), {}, {}, {}, {}, yuan(-7)};
    VoucherBurn burn;
    burn.voucher.number = QStringLiteral("V1");
    burn.daysLeft = 14;
    burn.lastDay = today.addDays(14);
    burn.lapses = yuan(30);
    runway.vouchers = {burn};
    in.runway = runway;
    in.pools = {pool("over", PoolState::Over), pool("soon", PoolState::ForecastOver),
                pool("near", PoolState::Near)};
    GuardAuditInput guards;
    guards.today = today;
    guards.plans = {{QStringLiteral("over"), {}, QStringLiteral("sameflowcard"), {5, 1, 2}}};
    guards.forecasts = in.pools;
    in.guards = GuardAudit::of(guards);
    in.cardsByOsStatus = {{QStringLiteral("100"), 1000}, {QStringLiteral("200"), 9},
                          {QStringLiteral("300"), 1},    {QStringLiteral("400"), 2},
                          {QStringLiteral("500"), 3},    {QStringLiteral("600"), 4},
                          {QStringLiteral("700"), 5}};
    in.cardsOfUnknownState = 1;
    in.expiring = ExpiringCards{3, 10, 4, 2, today.addDays(2)};
    in.realName = RealNameGaps{1, 2, 3, 4, 5, 6};
    in.silentCards = 12;
    in.usageJumps = 2;
    in.deadlines = {deadline(today.addDays(2)), deadline(today.addDays(-2))};
    in.deadlines[1].entry.id = QStringLiteral("case-2");
    const auto rebate = [&in](int monthsAgo, RebateCreditState state) {
        RebateStatement one = statement();
        one.month = one.month.plus(-monthsAgo);
        one.credit.state = state;
        in.rebates.append(one);
    };
    rebate(0, RebateCreditState::Late);
    rebate(1, RebateCreditState::Short);
    rebate(2, RebateCreditState::Missing);
    rebate(3, RebateCreditState::Disputed);
    in.rebates[0].platformCount.reset();
    in.rebates[1].drafts = {RebateDraft::ReadingUndecided};
    in.rebates[2].invoice.reset();
    in.rebates[3].invoice.reset();
    in.rebates[3].dates = {today.addDays(3), today, today.addDays(9), today.addDays(9), {}};
    in.ages = {{DataAge::Kind::List, startOf(today.addDays(-2)), 0}, {DataAge::Kind::Detail, {}, 7}};
    in.quarantinedRows = 3;
    in.unclassifiedCredentials = {QStringLiteral("A"), QStringLiteral("B")};
    in.keySince = Instant::startOfBeijingDay(today.addDays(-91));
    in.provisionalBill = Month::of(today);
    return in;
}
} // namespace

namespace
{
/// A temporary key that ends in so many seconds, and what is known of it.
FindingsInput withKey(std::optional<qint64> endsIn, bool ofRoot)
{
    FindingsInput in = input();
    if (endsIn)
        in.keyExpires = Instant{in.now.seconds + *endsIn};
    in.keyIsRoot = ofRoot;
    in.unneededRights = {QStringLiteral("GetCardLatestFlow")};
    return in;
}
} // namespace

class TestFindings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownSaysSoAndCountsNothing();
    void aQuietDayHasNoFindings();
    void everyKindIsWhole();
    void theWorstStandsFirst();
    void idsAreStableAndUnique();
    void filtersCanBeRead();
    void theBalancesFindings();
    void aRunwayWithoutThresholdIsToldInItsLastWeek_data();
    void aRunwayWithoutThresholdIsToldInItsLastWeek();
    void vouchersAreToldInSteps_data();
    void vouchersAreToldInSteps();
    void poolsTellMoneyOrBytes();
    void poolsThatStopAreNoFinding();
    void guardsOfDangerousPoolsAreUrgent();
    void expiryEdges();
    void stoppedByUsIsNoFinding();
    void deadlinesAtTheirEdges_data();
    void deadlinesAtTheirEdges();
    void doneAndSnoozedCasesAreSilent();
    void casesRunTheirClocks();
    void rebateInvoicesAtTheirEdges_data();
    void rebateInvoicesAtTheirEdges();
    void rebateCreditsTellTheirAmounts();
    void unknownRebateAmountsAreUnknown();
    void platformCountsAreMissedAfterTheMonth();
    void dataGetsOld();
    void aFloodOfOneKindIsCut();
    void aTemporaryKeyIsToldFiveMinutesBeforeItsEnd();
};

void TestFindings::nothingKnownSaysSoAndCountsNothing()
{
    const Finding finding = only(input());
    QCOMPARE(finding.id, QStringLiteral("balance_unknown"));
    QCOMPARE(finding.figure.kind, Figure::Unknown);
    QCOMPARE(finding.figure.text(), QStringLiteral("–"));
}

void TestFindings::aQuietDayHasNoFindings()
{
    FindingsInput in = withRebate(statement());
    in.expiring = ExpiringCards{};
    in.realName = RealNameGaps{};
    in.silentCards = 0;
    in.usageJumps = 0;
    in.cardsByOsStatus = {{QStringLiteral("100"), 5}};
    in.pools = {pool("fine", PoolState::Fine), pool("unknown", PoolState::Unknown)};
    in.ages = {{DataAge::Kind::List, in.now, 0}};
    QVERIFY(Findings::of(in).isEmpty());
}

void TestFindings::aTemporaryKeyIsToldFiveMinutesBeforeItsEnd()
{
    QVERIFY(ofKind(withKey(301, false), Kind::KeyExpiring).isEmpty());
    const QList<Finding> near = ofKind(withKey(300, false), Kind::KeyExpiring);
    QCOMPARE(near.size(), 1);
    QCOMPARE(near.first().figure.count, 5);
    QCOMPARE(near.first().severity, FindingSeverity::Warning);
    QVERIFY(ofKind(withKey(1, false), Kind::KeyExpired).isEmpty());
    QCOMPARE(ofKind(withKey(0, false), Kind::KeyExpired).size(), 1);
    QVERIFY(ofKind(withKey(0, false), Kind::KeyExpiring).isEmpty());
    QCOMPARE(ofKind(withKey(9000, false), Kind::KeyTooPowerful).size(), 1);
    QVERIFY(ofKind(withKey(9000, true), Kind::KeyTooPowerful).isEmpty()); // said already, and worse
    QCOMPARE(ofKind(withKey(9000, true), Kind::KeyOfRoot).size(), 1);
}

void TestFindings::everyKindIsWhole()
{
    QSet<FindingKind> kinds;
    QList<Finding> all = Findings::of(everything()) + Findings::of(input());
    all += Findings::of(withKey(120, false)) + Findings::of(withKey(-60, false)) +
           Findings::of(withKey({}, true));
    for (const Finding &finding : all) {
        kinds.insert(finding.kind);
        QVERIFY(!finding.id.isEmpty() && !finding.kindName().isEmpty() && !finding.severityName().isEmpty());
        QVERIFY2(finding.date && !finding.clause.isEmpty(), qPrintable(finding.id));
        QVERIFY2(finding.figure.kind != Figure::None, qPrintable(finding.id));
        QVERIFY2(!finding.text.isEmpty() && !finding.action.isEmpty(), qPrintable(finding.id));
        QVERIFY2(!finding.text.contains(u'%') || finding.kind == Kind::PoolNear, qPrintable(finding.text));
        QVERIFY2(!finding.action.contains(u'%'), qPrintable(finding.action));
    }
    for (int kind = 0; kind <= int(Kind::BillProvisional); ++kind)
        QVERIFY2(kinds.contains(Kind(kind)), qPrintable(Finding{.kind = Kind(kind)}.kindName()));
}

void TestFindings::theWorstStandsFirst()
{
    const QList<Finding> all = Findings::of(everything());
    bool undated = false; // those without a day of their own bear today's and stand last
    for (qsizetype i = 1; i < all.size(); ++i) {
        const Finding &a = all[i - 1];
        const Finding &b = all[i];
        QVERIFY(a.severity <= b.severity);
        undated = a.severity == b.severity && (undated || b.date < a.date);
        if (a.severity != b.severity)
            continue;
        if (undated)
            QCOMPARE(b.date, today);
        else
            QVERIFY(a.date <= b.date);
        if (a.date == b.date && a.figure.kind == Figure::Amount && b.figure.kind == Figure::Amount)
            QVERIFY(a.figure.amount >= b.figure.amount);
        if (a.date == b.date && b.figure.kind == Figure::Unknown)
            QCOMPARE(a.figure.kind, Figure::Unknown);
    }
}

void TestFindings::idsAreStableAndUnique()
{
    QStringList ids;
    for (const Finding &finding : Findings::of(everything()))
        ids.append(finding.id);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QStringList again;
    for (const Finding &finding : Findings::of(everything()))
        again.append(finding.id);
    QCOMPARE(again, ids);
    for (const char *id : {"pool_over:over", "guard_missing:stop_rule:over", "guard_unknown:balance_reminder",
                           "cards_stopped:300", "voucher_lapsing:V1", "deadline_overdue:case-2",
                           "rebate_credit_short:2026-02", "data_old:list"})
        QVERIFY2(ids.contains(QString::fromLatin1(id)), id);
}

void TestFindings::filtersCanBeRead()
{
    int filters = 0;
    for (const Finding &finding : Findings::of(everything())) {
        if (finding.filter.isEmpty())
            continue;
        ++filters;
        QVERIFY2(CardFilter::parse(finding.filter), qPrintable(finding.filter));
    }
    QVERIFY(filters > 10);
    FindingsInput in = withRunway(calm());
    in.pools = {pool("odd \"one\" \\ (2)", PoolState::Over)};
    const Result<CardFilter> filter = CardFilter::parse(only(in).filter);
    QVERIFY(filter);
    QCOMPARE(filter->root().term.choices.front().from.text, QStringLiteral("odd \"one\" \\ (2)"));
}

void TestFindings::theBalancesFindings()
{
    Runway runway = calm();
    runway.balance = yuan(50);
    runway.thresholds = {
        {ThresholdCheck::Kind::Amount, ThresholdCheck::State::Broken, QStringLiteral("low")}};
    runway.topUp = TopUpAdvice{yuan(250), today, today.addDays(29)};
    const Finding low = only(withRunway(runway));
    QCOMPARE(low.id, QStringLiteral("balance_below_threshold"));
    QCOMPARE(low.severity, Severity::Urgent);
    QCOMPARE(low.figure.amount, yuan(50));
    QCOMPARE(low.clause, QStringLiteral("S 3.3.1 a"));
    QVERIFY(low.action.contains(QStringLiteral("¥250.00")));
    runway.thresholds[0].state = ThresholdCheck::State::Kept;
    QVERIFY(Findings::of(withRunway(runway)).isEmpty());
    runway.balanceOld = true;
    QCOMPARE(only(withRunway(runway)).id, QStringLiteral("balance_old"));
    runway.balanceAsOf.reset();
    QCOMPARE(only(withRunway(runway)).date, today); // the day it was found
    Runway uncovered = calm();
    uncovered.uncoveredCharge = RunwayDay{today.addDays(8), yuan(50), {}, {}, {}, {}, yuan(-7)};
    QCOMPARE(only(withRunway(uncovered)).severity, Severity::Warning);
    QCOMPARE(only(withRunway(uncovered)).figure.amount, yuan(7));
    uncovered.uncoveredCharge->day = today.addDays(7);
    QCOMPARE(only(withRunway(uncovered)).severity, Severity::Urgent);
    uncovered.uncoveredCharge->day = today.addDays(31);
    QVERIFY(Findings::of(withRunway(uncovered)).isEmpty());
}

void TestFindings::aRunwayWithoutThresholdIsToldInItsLastWeek_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("threshold");
    QTest::addColumn<QString>("severity");
    QTest::newRow("today") << 0 << false << QStringLiteral("urgent");
    QTest::newRow("in a week") << 7 << false << QStringLiteral("urgent");
    QTest::newRow("in eight days") << 8 << false << QString();
    QTest::newRow("in eight days, watched") << 8 << true << QStringLiteral("warning");
}

void TestFindings::aRunwayWithoutThresholdIsToldInItsLastWeek()
{
    QFETCH(int, days);
    QFETCH(bool, threshold);
    QFETCH(QString, severity);
    Runway runway = calm();
    runway.expected = {RunwayEnd::State::OnDay, today.addDays(days), days};
    if (threshold)
        runway.thresholds = {
            {ThresholdCheck::Kind::RunwayDays, ThresholdCheck::State::Broken, QStringLiteral("short")}};
    const QList<Finding> found = ofKind(withRunway(runway), Kind::RunwayShort);
    QCOMPARE(found.size(), severity.isEmpty() ? 0 : 1);
    if (!found.isEmpty()) {
        QCOMPARE(found.first().severityName(), severity);
        QCOMPARE(found.first().figure.count, qint64(days));
        QCOMPARE(found.first().date, today.addDays(days));
    }
}

void TestFindings::vouchersAreToldInSteps_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<QString>("severity");
    QTest::newRow("31") << 31 << QString();
    QTest::newRow("30") << 30 << QStringLiteral("notice");
    QTest::newRow("15") << 15 << QStringLiteral("notice");
    QTest::newRow("14") << 14 << QStringLiteral("warning");
    QTest::newRow("8") << 8 << QStringLiteral("warning");
    QTest::newRow("7") << 7 << QStringLiteral("urgent");
    QTest::newRow("1") << 1 << QStringLiteral("urgent");
    QTest::newRow("0") << 0 << QStringLiteral("urgent");
}

void TestFindings::vouchersAreToldInSteps()
{
    QFETCH(int, daysLeft);
    QFETCH(QString, severity);
    VoucherBurn burn;
    burn.voucher.number = QStringLiteral("V1");
    burn.voucher.balance = yuan(500);
    burn.daysLeft = daysLeft;
    burn.lastDay = today.addDays(daysLeft);
    burn.lapses = yuan(30);
    Runway runway = calm();
    runway.vouchers = {burn};
    const QList<Finding> found = Findings::of(withRunway(runway));
    QCOMPARE(found.size(), severity.isEmpty() ? 0 : 1);
    if (severity.isEmpty())
        return;
    QCOMPARE(found.first().severityName(), severity);
    QCOMPARE(found.first().figure.amount, yuan(30));
    QCOMPARE(found.first().date, burn.lastDay);
    QCOMPARE(found.first().clause, QStringLiteral("S 3.3.2"));
    runway.vouchers[0].lapses = Money{}; // all of it will be used
    QVERIFY(Findings::of(withRunway(runway)).isEmpty());
    runway.vouchers[0].lapses.reset(); // nobody knows how much
    QCOMPARE(only(withRunway(runway)).figure.kind, Figure::Unknown);
    runway.vouchers[0].state = VoucherBurn::State::Ended;
    QVERIFY(Findings::of(withRunway(runway)).isEmpty());
}

void TestFindings::poolsTellMoneyOrBytes()
{
    FindingsInput in = withRunway(calm());
    in.pools = {pool("A", PoolState::Over)};
    QCOMPARE(only(in).figure.kind, Figure::Volume);
    QCOMPARE(only(in).figure.volume.bytes, 3 * gigabyte);
    in.pools[0].atRisk.expected = yuan(12);
    QCOMPARE(only(in).figure.amount, yuan(12));
    QCOMPARE(only(in).severity, Severity::Urgent);
    in.pools[0].state = PoolState::ForecastOver;
    in.pools[0].exhaustedOn = today.addDays(4);
    QCOMPARE(only(in).date, today.addDays(4));
    QCOMPARE(only(in).severity, Severity::Warning);
    in.pools = {pool("A", PoolState::Near)};
    QCOMPARE(only(in).figure.volume.bytes, 5 * gigabyte);
    QVERIFY(only(in).text.contains(QStringLiteral("95 %")));
}

void TestFindings::poolsThatStopAreNoFinding()
{
    FindingsInput in = withRunway(calm());
    in.pools = {pool("A", PoolState::Over)};
    in.pools[0].canCauseOverage = false;
    QVERIFY(Findings::of(in).isEmpty());
}

void TestFindings::guardsOfDangerousPoolsAreUrgent()
{
    GuardAuditInput audit;
    audit.today = today;
    audit.plans = {{QStringLiteral("A"), {}, QStringLiteral("sameflowcard"), {5, 1, 2}}};
    const GuardAttestation account{
        GuardAttestation::Guard::BalanceReminder, {}, QStringLiteral("500"), today, {}};
    GuardAttestation reminder = account;
    reminder.guard = GuardAttestation::Guard::PoolReminder;
    reminder.credential = QStringLiteral("A");
    audit.attestations = {account, reminder};
    FindingsInput in = withRunway(calm());
    in.guards = GuardAudit::of(audit);
    QCOMPARE(only(in).id, QStringLiteral("guard_missing:stop_rule:A"));
    QCOMPARE(only(in).severity, Severity::Warning);
    QCOMPARE(only(in).figure.kind, Figure::Unknown);
    audit.forecasts = {pool("A", PoolState::ForecastOver)}; // of unknown price: danger all the same
    in.guards = GuardAudit::of(audit);
    QCOMPARE(only(in).severity, Severity::Urgent);
    QCOMPARE(only(in).figure.kind, Figure::Unknown);
    audit.forecasts[0].atRisk.expected = yuan(9);
    in.guards = GuardAudit::of(audit);
    QCOMPARE(only(in).figure.amount, yuan(9));
    audit.plans[0].planKind = QStringLiteral("singlecard");
    in.guards = GuardAudit::of(audit);
    QVERIFY(Findings::of(in).isEmpty());
}

void TestFindings::expiryEdges()
{
    FindingsInput in = withRunway(calm());
    in.expiring = ExpiringCards{3, 3, 0, 0, today.addDays(2)};
    QCOMPARE(only(in).id, QStringLiteral("cards_expiring:7"));
    QCOMPARE(only(in).figure.count, qint64(3));
    QCOMPARE(only(in).date, today.addDays(2));
    in.expiring = ExpiringCards{0, 3, 0, 0, today.addDays(8)};
    QCOMPARE(only(in).id, QStringLiteral("cards_expiring:30"));
    QCOMPARE(only(in).date, today.addDays(8));
    in.expiring = ExpiringCards{1, 3, 0, 0, today.addDays(2)};
    QCOMPARE(Findings::of(in).size(), 2);
    QCOMPARE(Findings::of(in).last().figure.count, qint64(2)); // those of the week are not told twice
}

void TestFindings::stoppedByUsIsNoFinding()
{
    FindingsInput in = withRunway(calm());
    in.cardsByOsStatus = {{QStringLiteral("200"), 7}, {QStringLiteral("100"), 7}};
    QVERIFY(Findings::of(in).isEmpty());
    in.cardsByOsStatus[QStringLiteral("600")] = 12'345;
    QCOMPARE(only(in).figure.text(), QStringLiteral("12,345"));
    QVERIFY(only(in).text.contains(QStringLiteral("12,345")));
    QCOMPARE(only(in).clause, QStringLiteral("M 5.4"));
    QCOMPARE(only(in).filter, QStringLiteral("os_status:realname listed:yes"));
}

void TestFindings::deadlinesAtTheirEdges_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("target"); ///< days before the due date; 0: none
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("severity");
    const QString due = QStringLiteral("deadline_due");
    QTest::newRow("in eight days") << 8 << 0 << QString() << QString();
    QTest::newRow("in seven days") << 7 << 0 << due << QStringLiteral("warning");
    QTest::newRow("in two days") << 2 << 0 << due << QStringLiteral("warning");
    QTest::newRow("tomorrow") << 1 << 0 << due << QStringLiteral("urgent");
    QTest::newRow("on its last day") << 0 << 0 << due << QStringLiteral("urgent");
    QTest::newRow("a day over") << -1 << 0 << QStringLiteral("deadline_overdue") << QStringLiteral("urgent");
    QTest::newRow("on our own target") << 3 << 3 << due << QStringLiteral("urgent");
    QTest::newRow("before it") << 4 << 3 << due << QStringLiteral("warning");
}

void TestFindings::deadlinesAtTheirEdges()
{
    QFETCH(int, days);
    QFETCH(int, target);
    QFETCH(QString, kind);
    QFETCH(QString, severity);
    const QDate due = today.addDays(days);
    FindingsInput in = withRunway(calm());
    in.deadlines = {deadline(due, target ? std::optional(due.addDays(-target)) : std::nullopt)};
    QCOMPARE(Findings::of(in).isEmpty(), kind.isEmpty());
    if (kind.isEmpty())
        return;
    QCOMPARE(only(in).kindName(), kind);
    QCOMPARE(only(in).severityName(), severity);
    QCOMPARE(only(in).figure.count, qint64(std::abs(days)));
    QCOMPARE(only(in).date, due);
    QCOMPARE(only(in).clause, QStringLiteral("M 5.13"));
}

void TestFindings::doneAndSnoozedCasesAreSilent()
{
    FindingsInput in = withRunway(calm());
    in.deadlines = {deadline(today)};
    in.deadlines[0].entry.snoozedUntil = today.addDays(1);
    QVERIFY(Findings::of(in).isEmpty());
    in.deadlines[0].entry.snoozedUntil = today;
    QCOMPARE(Findings::of(in).size(), 1);
    in.deadlines[0].deadline.unpublishedYears = {2027};
    QVERIFY(only(in).text.contains(QStringLiteral("calendar")));
    in.deadlines[0].entry.done = today;
    QVERIFY(Findings::of(in).isEmpty());
}

void TestFindings::casesRunTheirClocks()
{
    DeadlineCase entry;
    entry.id = QStringLiteral("case-1");
    entry.rule = QStringLiteral("unbinding-evidence");
    entry.start = QDate(2026, 4, 17); // a Friday
    const auto running = RunningDeadline::of(entry, WorkdayCalendar());
    QVERIFY(running);
    QCOMPARE(running->deadline.due, QDate(2026, 4, 22));
    QCOMPARE(running->clause, QStringLiteral("M 5.13"));
    QVERIFY(!running->meaning.isEmpty());
    QVERIFY(!running->deadline.calendarPublished());
    entry.rule = QStringLiteral("no-such-rule");
    QVERIFY(!RunningDeadline::of(entry, WorkdayCalendar()));
    entry.rule = QStringLiteral("workdays:+3");
    entry.start = QDate();
    QVERIFY(!RunningDeadline::of(entry, WorkdayCalendar()));
}

void TestFindings::rebateInvoicesAtTheirEdges_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("severity");
    QTest::newRow("while the month runs") << QDate(2026, 3, 31) << QString() << QString();
    QTest::newRow("six days before posting") << QDate(2026, 4, 1) << QString() << QString();
    QTest::newRow("five days before")
        << QDate(2026, 4, 2) << QStringLiteral("rebate_invoice_due") << QStringLiteral("warning");
    QTest::newRow("on the day to post it")
        << QDate(2026, 4, 7) << QStringLiteral("rebate_invoice_due") << QStringLiteral("urgent");
    QTest::newRow("on the day it must arrive")
        << QDate(2026, 4, 10) << QStringLiteral("rebate_invoice_due") << QStringLiteral("urgent");
    QTest::newRow("a day over") << QDate(2026, 4, 11) << QStringLiteral("rebate_invoice_overdue")
                                << QStringLiteral("urgent");
}

void TestFindings::rebateInvoicesAtTheirEdges()
{
    QFETCH(QDate, day);
    QFETCH(QString, kind);
    QFETCH(QString, severity);
    RebateStatement one = statement();
    one.invoice.reset();
    FindingsInput in = withRebate(one);
    in.today = day;
    QCOMPARE(Findings::of(in).isEmpty(), kind.isEmpty());
    if (!kind.isEmpty()) {
        QCOMPARE(only(in).kindName(), kind);
        QCOMPARE(only(in).severityName(), severity);
        QCOMPARE(only(in).figure.amount, yuan(106));
    }
    in.rebates[0].due = InvoiceAmounts{}; // nothing to invoice
    QVERIFY(Findings::of(in).isEmpty());
    in.rebates[0].due = one.due;
    in.rebates[0].invoice =
        RebateInvoice{.month = one.month, .number = QStringLiteral("1")}; // issued, not posted
    QCOMPARE(Findings::of(in).isEmpty(), kind.isEmpty());
    in.rebates[0].invoice->received = day;
    QVERIFY(Findings::of(in).isEmpty());
}

void TestFindings::rebateCreditsTellTheirAmounts()
{
    RebateStatement one = statement();
    one.credit = {RebateCreditState::Short, true, yuan(100), today, yuan(-6), {}};
    const Finding missing = only(withRebate(one));
    QCOMPARE(missing.id, QStringLiteral("rebate_credit_short:2026-03"));
    QCOMPARE(missing.figure.amount, yuan(6));
    QCOMPARE(missing.clause, QStringLiteral("R annex 1 note 3"));
    QCOMPARE(missing.date, QDate(2026, 4, 30));
    one.credit = {RebateCreditState::Missing, false, {}, {}, {}, {}};
    QCOMPARE(only(withRebate(one)).figure.amount, yuan(106));
    one.credit = {RebateCreditState::Late, true, yuan(106), today, Money{}, 3};
    QCOMPARE(only(withRebate(one)).severity, Severity::Notice);
    for (const RebateCreditState state : {RebateCreditState::Unknown, RebateCreditState::NothingDue,
                                          RebateCreditState::Expected, RebateCreditState::Credited}) {
        one.credit.state = state;
        QVERIFY(Findings::of(withRebate(one)).isEmpty());
    }
}

void TestFindings::unknownRebateAmountsAreUnknown()
{
    RebateStatement one = statement();
    one.due.reset();
    one.allUnits.reset();
    one.drafts = {RebateDraft::NoTierTable};
    QCOMPARE(only(withRebate(one)).id, QStringLiteral("rebate_tier_undecided:2026-03"));
    QCOMPARE(only(withRebate(one)).figure.kind, Figure::Unknown);
    one.count = 0; // no card: no table is needed
    QVERIFY(Findings::of(withRebate(one)).isEmpty());
    one = statement();
    one.due.reset();
    one.marginal = InvoiceAmounts::of(yuan(53));
    one.drafts = {RebateDraft::ReadingUndecided};
    const Finding undecided = only(withRebate(one));
    QCOMPARE(undecided.figure.amount, yuan(106)); // the larger of the two
    QVERIFY(undecided.text.contains(QStringLiteral("¥106.00")) &&
            undecided.text.contains(QStringLiteral("¥53.00")));
}

void TestFindings::platformCountsAreMissedAfterTheMonth()
{
    RebateStatement one = statement();
    one.platformCount.reset();
    FindingsInput in = withRebate(one);
    QCOMPARE(only(in).id, QStringLiteral("rebate_platform_missing:2026-03"));
    QCOMPARE(only(in).figure.count, qint64(10));
    in.rebates[0].ourCount.reset();
    QCOMPARE(only(in).figure.kind, Figure::Unknown);
    in.today = QDate(2026, 3, 31);
    QVERIFY(Findings::of(in).isEmpty());
}

void TestFindings::dataGetsOld()
{
    FindingsInput in = withRunway(calm());
    in.ages = {{DataAge::Kind::List, Instant{in.now.seconds - 24 * 3600}, 0}};
    QVERIFY(Findings::of(in).isEmpty());
    in.ages[0].oldest = Instant{in.now.seconds - 24 * 3600 - 1};
    QCOMPARE(only(in).id, QStringLiteral("data_old:list"));
    QCOMPARE(only(in).figure.count, qint64(1));
    in.ages = {{DataAge::Kind::Detail, Instant{in.now.seconds - 7 * 86'400}, 0}};
    QVERIFY(Findings::of(in).isEmpty());
    in.ages[0].oldest = Instant{in.now.seconds - 7 * 86'400 - 1};
    QCOMPARE(only(in).severity, Severity::Notice);
    in.ages = {{DataAge::Kind::Usage, in.now, 9}};
    QCOMPARE(only(in).id, QStringLiteral("data_never_read:usage"));
    QCOMPARE(only(in).figure.count, qint64(9));
    in.ages = {{DataAge::Kind::Orders, {}, 0}};
    QCOMPARE(only(in).figure.kind, Figure::Unknown);
    in.ages = {{DataAge::Kind::Money, {}, 0}}; // told with the balance
    QVERIFY(Findings::of(in).isEmpty());
}

void TestFindings::aFloodOfOneKindIsCut()
{
    FindingsInput in = withRunway(calm());
    for (int i = 0; i < 25; ++i) {
        in.pools.append(pool("", PoolState::Over));
        in.pools.last().credential = QStringLiteral("P%1").arg(i, 2, 10, QLatin1Char('0'));
        in.pools.last().atRisk.expected = yuan(i);
    }
    const QList<Finding> all = Findings::of(in);
    QCOMPARE(all.size(), 7);
    QCOMPARE(all.first().figure.amount, yuan(24)); // the worst are those that are told
    const QList<Finding> more = ofKind(in, Kind::PoolOver);
    QCOMPARE(more.last().id, QStringLiteral("pool_over:more"));
    QCOMPARE(more.last().figure.count, qint64(19));
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
