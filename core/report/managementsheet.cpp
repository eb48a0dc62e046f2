// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/managementsheet.h"

#include "core/domain/cardcodes.h"
#include "core/report/flowreport.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttext.h"
#include "core/rules/managementfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ManagementSheet)
};
using Fact = ReportFacts::Fact;

const QString unknownMark = QStringLiteral("–");
constexpr qsizetype worstFindings = 3;
constexpr qsizetype mostStates = 5;    ///< the rest is told as one
constexpr qsizetype mostUnknown = 6;   ///< things that are not known
constexpr qsizetype longestLine = 150; ///< characters of a finding
constexpr double megabyte = 1024.0 * 1024.0;

QString grouped(qint64 number)
{
    return FindingFigure{FindingFigure::Kind::Count, number, {}, {}}.text();
}

QString grouped(std::optional<qint64> number)
{
    return number ? grouped(*number) : unknownMark;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString clipped(const QString &text)
{
    return text.size() > longestLine ? text.left(longestLine - 1) + u'…' : text;
}

QString money(std::optional<Money> amount, const QString &currency)
{
    return amount ? amount->text(currency.isEmpty() ? QStringLiteral("CNY") : currency) : unknownMark;
}

QString currencyOf(const ManagementFacts &facts)
{
    return facts.runway ? facts.runway->currency.value_or(QString()) : QString();
}

/// "+8 %"; nothing where one of the two is unknown or the earlier one is nothing.
std::optional<QString> change(std::optional<double> now, std::optional<double> before)
{
    if (!now || !before || *before <= 0)
        return std::nullopt;
    const qint64 percent = qRound64(100.0 * (*now / *before - 1.0));
    return Text::tr("%1 %").arg((percent > 0 ? QStringLiteral("+") : QString()) + QString::number(percent));
}

// ---- the fleet ----

QString statesText(const ManagementFacts &facts)
{
    QStringList words;
    qint64 others = 0;
    for (qsizetype i = 0; i < facts.states.size(); ++i) {
        const ManagementFacts::StateCount &state = facts.states[i];
        if (i >= mostStates)
            others += state.cards;
        else
            words.append(Text::tr("%1 %2", "state of cards, how many")
                             .arg(state.code ? CardCodes::status(*state.code) : Text::tr("state unknown"),
                                  grouped(state.cards)));
    }
    if (others > 0)
        words.append(Text::tr("%1 %2", "state of cards, how many").arg(Text::tr("others"), grouped(others)));
    return words.isEmpty() ? unknownMark : words.join(QStringLiteral(" · "));
}

std::unique_ptr<ReportBlock> fleet(const ManagementFacts &facts)
{
    const bool read = facts.listAsOf.has_value();
    const auto known = [read](qint64 number) { return read ? grouped(number) : unknownMark; };
    const std::optional<ExpiringCards> &expiring = facts.expiring;
    QList<Fact> rows{{Text::tr("Cards"), known(facts.cards)},
                     {Text::tr("Opened in the month"), known(facts.opened)},
                     {Text::tr("Activated in the month"), known(facts.activated)},
                     {Text::tr("Closed in the month"), grouped(facts.closed)},
                     {Text::tr("Ending within 30 days, not renewing"),
                      expiring ? grouped(expiring->within30) : unknownMark,
                      expiring && expiring->within7 > 0},
                     {Text::tr("Ended, not closed"), expiring ? grouped(expiring->past) : unknownMark},
                     {Text::tr("By state"), statesText(facts), false, true}};
    return std::make_unique<ReportFacts>(Text::tr("Fleet"), rows);
}

// ---- traffic ----

std::optional<double> megabytes(const ManagementFacts::MonthTraffic &traffic)
{
    return traffic.used ? std::optional(double(traffic.used->bytes) / megabyte) : std::nullopt;
}

std::unique_ptr<ReportBlock> trafficFacts(const ManagementFacts &facts)
{
    const qsizetype count = facts.traffic.size();
    const ManagementFacts::MonthTraffic now =
        count > 0 ? facts.traffic[count - 1] : ManagementFacts::MonthTraffic();
    const ManagementFacts::MonthTraffic before =
        count > 1 ? facts.traffic[count - 2] : ManagementFacts::MonthTraffic();
    const auto text = [](const ManagementFacts::MonthTraffic &one) {
        return one.used ? one.used->text() : unknownMark;
    };
    // of unequal parts of the fleet a change says nothing
    const auto whole = [](const ManagementFacts::MonthTraffic &one) {
        return one.used && one.unknownCards * 20 <= one.cards;
    };
    const auto changed =
        whole(now) && whole(before) ? change(megabytes(now), megabytes(before)) : std::nullopt;
    QList<Fact> rows{{Text::tr("Used in the month"), text(now)},
                     {Text::tr("In the month before"), text(before)},
                     {Text::tr("Change"), changed.value_or(unknownMark)},
                     {Text::tr("Cards whose traffic is known"),
                      Text::tr("%1 of %2").arg(grouped(now.cards), grouped(now.cards + now.unknownCards))}};
    return std::make_unique<ReportFacts>(Text::tr("Traffic"), rows);
}

/// In GB where the months are large enough for that.
std::unique_ptr<ReportBlock> trafficChart(const ManagementFacts &facts)
{
    double most = 0;
    for (const ManagementFacts::MonthTraffic &one : facts.traffic)
        most = std::max(most, megabytes(one).value_or(0));
    const bool gigabytes = most >= 1024;
    ReportChartData chart;
    chart.unit = gigabytes ? QStringLiteral("GB") : QStringLiteral("MB");
    chart.whenEmpty = Text::tr("The traffic of these months was never read.");
    ReportSeries series{Text::tr("Traffic"), ReportSeries::Kind::Bars, {}};
    for (const ManagementFacts::MonthTraffic &one : facts.traffic) {
        chart.labels.append(one.month.iso());
        const std::optional<double> figure = megabytes(one);
        series.values.append(figure && gigabytes ? std::optional(*figure / 1024) : figure);
    }
    chart.series.append(series);
    return std::make_unique<ReportChart>(chart);
}

// ---- pools and money ----

std::unique_ptr<ReportBlock> pools(const ManagementFacts &facts)
{
    const auto count = [&facts](auto... states) {
        return std::count_if(facts.pools.begin(), facts.pools.end(),
                             [=](const PoolForecast &pool) { return ((pool.state == states) || ...); });
    };
    std::optional<Money> risk = Money{};
    qint64 unpriced = 0;
    for (const PoolForecast &pool : facts.pools) {
        if (pool.state != PoolState::Over && pool.state != PoolState::ForecastOver)
            continue;
        if (pool.atRisk.expected)
            risk->micros += pool.atRisk.expected->micros;
        else if (pool.canCauseOverage)
            ++unpriced;
    }
    const qint64 over = count(PoolState::Over), soon = count(PoolState::ForecastOver, PoolState::Near);
    QString price = money(risk, currencyOf(facts));
    if (unpriced > 0)
        price = Text::tr("%1, without %n pool(s) whose price nobody confirmed", nullptr, int(unpriced))
                    .arg(price);
    QList<Fact> rows{{Text::tr("Pools"), grouped(facts.pools.size())},
                     {Text::tr("Over their allowance"), grouped(over), over > 0},
                     {Text::tr("Near it, or expected to go over"), grouped(soon)},
                     {Text::tr("Not known"), grouped(count(PoolState::Unknown))},
                     {Text::tr("Overage expected"), price, false, true}};
    return std::make_unique<ReportFacts>(Text::tr("Pools in the month"), rows);
}

QString runwayText(const Runway &runway)
{
    switch (runway.expected.state) {
    case RunwayEnd::State::NotBefore:
        return Text::tr("longer than %n day(s)", nullptr, runway.assumptions.horizonDays);
    case RunwayEnd::State::OnDay:
        return Text::tr("%n day(s), until %1", nullptr, runway.expected.days.value_or(0))
            .arg(iso(*runway.expected.day));
    case RunwayEnd::State::Unknown:
        break;
    }
    return unknownMark;
}

QString spentText(const std::optional<ManagementFacts::Spending> &spent)
{
    if (!spent)
        return unknownMark;
    const QString amount = money(spent->payable, spent->currency);
    return spent->final ? amount : Text::tr("%1 (preliminary)").arg(amount);
}

std::unique_ptr<ReportBlock> moneyFacts(const ManagementFacts &facts)
{
    const Runway runway = facts.runway.value_or(Runway());
    const QString currency = currencyOf(facts);
    const bool broken =
        std::any_of(runway.thresholds.begin(), runway.thresholds.end(),
                    [](const ThresholdCheck &one) { return one.state == ThresholdCheck::State::Broken; });
    QList<Fact> rows{{Text::tr("Balance"), money(runway.balance, currency), broken},
                     {Text::tr("Lasts"), facts.runway ? runwayText(runway) : unknownMark},
                     {Text::tr("Billed for the month"), spentText(facts.spent)},
                     {Text::tr("For the month before"), spentText(facts.spentBefore)},
                     {Text::tr("Vouchers"), money(runway.voucherMoney, currency)},
                     {Text::tr("Of these void unused"), money(runway.willLapse, currency),
                      runway.willLapse && runway.willLapse->micros > 0}};
    if (runway.topUp)
        rows.append(
            {Text::tr("To top up"),
             Text::tr("at least %1 by %2").arg(money(runway.topUp->amount, currency), iso(runway.topUp->by)),
             true, true});
    return std::make_unique<ReportFacts>(Text::tr("Money"), rows);
}

// ---- rebate and duties ----

/// Both readings while none is chosen.
QString dueText(const RebateStatement &rebate)
{
    const QString currency = QStringLiteral("CNY");
    if (rebate.due)
        return money(rebate.due->gross, currency);
    if (rebate.allUnits && rebate.marginal)
        return Text::tr("%1 or %2: the reading is not chosen")
            .arg(money(rebate.marginal->gross, currency), money(rebate.allUnits->gross, currency));
    return unknownMark;
}

std::unique_ptr<ReportBlock> duties(const ManagementFacts &facts)
{
    const std::optional<RealNameGaps> &gaps = facts.realName;
    qint64 late = 0;
    std::optional<QDate> next;
    for (const RunningDeadline &clock : facts.clocks) {
        if (clock.state != RunningDeadline::State::Running)
            continue;
        late += facts.today > clock.deadline.due;
        if (!next && clock.deadline.due >= facts.today)
            next = clock.deadline.due;
    }
    const RebateStatement &rebate = facts.rebate;
    QList<Fact> rows{
        {Text::tr("Rebate: cards that count"), grouped(rebate.count)},
        {Text::tr("Rebate due"), dueText(rebate)},
        {Text::tr("Rebate credited"), money(rebate.credit.credited, QStringLiteral("CNY"))},
        {Text::tr("State of it"), rebate.credit.stateText()},
        {Text::tr("Cards without real-name verification"), gaps ? grouped(gaps->gaps()) : unknownMark,
         gaps && gaps->gaps() > 0},
        {Text::tr("Of unknown real-name state"), gaps ? grouped(gaps->neverRead) : unknownMark},
        {Text::tr("Deadlines running"),
         late > 0 ? Text::tr("%1, %2 of them overdue").arg(grouped(facts.clocks.size()), grouped(late))
                  : grouped(facts.clocks.size()),
         late > 0},
        {Text::tr("The next ends on"), next ? iso(*next) : unknownMark}};
    return std::make_unique<ReportFacts>(Text::tr("Rebate and duties"), rows);
}

// ---- what to look at ----

std::unique_ptr<ReportBlock> worst(const ManagementFacts &facts)
{
    QList<ReportText::Item> items;
    for (const Finding &finding : facts.findings.mid(0, worstFindings))
        items.append(
            {finding.severityText(), clipped(finding.text), finding.severity == FindingSeverity::Urgent});
    if (items.isEmpty())
        items.append({{}, Text::tr("Nothing needs anybody on this day.")});
    return std::make_unique<ReportText>(Text::tr("What to look at first"), items);
}

QStringList unknownThings(const ManagementFacts &facts)
{
    QStringList things;
    for (const DataAge &age : facts.ages) {
        if (!age.oldest)
            things.append(Text::tr("never read: %1").arg(age.title()));
    }
    if (!facts.spent)
        things.append(Text::tr("the bill of the month"));
    if (!facts.closed)
        things.append(Text::tr("cards closed in the month: the account was not read yet when it began"));
    if (facts.rebate.platformCount == std::nullopt &&
        facts.rebate.credit.state != RebateCreditState::NothingDue)
        things.append(Text::tr("the intercom platform's count for the rebate"));
    if (facts.runway)
        things += facts.runway->gaps().mid(0, 1);
    return things;
}

std::unique_ptr<ReportBlock> unknown(const ManagementFacts &facts)
{
    const QStringList things = unknownThings(facts);
    QStringList told;
    for (const QString &thing : things.mid(0, mostUnknown))
        told.append(clipped(thing));
    if (const int more = int(things.size() - told.size()); more > 0)
        told.append(Text::tr("and %n more", nullptr, more));
    const QString text =
        told.isEmpty() ? Text::tr("Nothing that this page needs.") : told.join(QStringLiteral("; "));
    return std::make_unique<ReportText>(Text::tr("Not known"), QList<ReportText::Item>{{{}, text}});
}

std::optional<Instant> oldest(const ManagementFacts &facts)
{
    std::optional<Instant> oldest;
    for (const DataAge &age : facts.ages) {
        if (age.oldest && (!oldest || *age.oldest < *oldest))
            oldest = age.oldest;
    }
    return oldest;
}
} // namespace

std::unique_ptr<PagedReport> ManagementSheet::of(const ManagementFacts &facts, ReportFrame frame)
{
    if (frame.title.isEmpty())
        frame.title = Text::tr("Management summary");
    frame.scope.prepend(
        Text::tr("Month %1, and how things stand on %2").arg(facts.month.iso(), iso(facts.today)));
    if (!frame.dataAsOf)
        frame.dataAsOf = oldest(facts);
    auto report = std::make_unique<FlowReport>(frame);
    report->add(fleet(facts));
    report->add(trafficFacts(facts));
    report->add(trafficChart(facts));
    report->add(pools(facts));
    report->add(moneyFacts(facts));
    report->add(duties(facts));
    report->add(worst(facts));
    report->add(unknown(facts));
    return report;
}
