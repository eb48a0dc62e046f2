// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/managementsheet.h"

#include "core/domain/cardcodes.h"
#include "core/report/flowreport.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttext.h"
#include "core/rules/arithmetic.h"
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
constexpr qsizetype mostUnknown = 4;   ///< things that are not known
constexpr qsizetype longestLine = 150; ///< characters of a finding
constexpr qsizetype longestThing = 90; ///< of what is not known
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

QString clipped(const QString &text, qsizetype longest = longestLine)
{
    return text.size() > longest ? text.left(longest - 1) + u'…' : text;
}

QString money(std::optional<Money> amount, const QString &currency)
{
    return amount ? amount->text(currency.isEmpty() ? QStringLiteral("CNY") : currency) : unknownMark;
}

/// Nothing when it does not fit.
std::optional<Money> sum(std::optional<Money> a, Money b)
{
    const std::optional<qint64> micros =
        Arithmetic::sum(a ? std::optional(a->micros) : std::nullopt, b.micros);
    return micros ? std::optional(Money{*micros}) : std::nullopt;
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
                     {Text::tr("Opened in month"), known(facts.opened)},
                     {Text::tr("Activated in month"), known(facts.activated)},
                     {Text::tr("Closed in month"), grouped(facts.closed)},
                     {Text::tr("End in 30 days"),
                      expiring ? Text::tr("%1 (not renewing)").arg(grouped(expiring->within30)) : unknownMark,
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
    QList<Fact> rows{
        {Text::tr("Used in month"), text(now)},
        {Text::tr("Month before"), text(before)},
        {Text::tr("Change"), changed.value_or(unknownMark)},
        {Text::tr("Known of"),
         Text::tr("%1 of %2 cards").arg(grouped(now.cards), grouped(now.cards + now.unknownCards))}};
    return std::make_unique<ReportFacts>(Text::tr("Traffic"), rows);
}

/// In the largest unit of which the largest month has one.
std::unique_ptr<ReportBlock> trafficChart(const ManagementFacts &facts)
{
    double most = 0;
    for (const ManagementFacts::MonthTraffic &one : facts.traffic)
        most = std::max(most, megabytes(one).value_or(0));
    ReportChartData chart;
    static const QStringList units{QStringLiteral("MB"), QStringLiteral("GB"), QStringLiteral("TB"),
                                   QStringLiteral("PB")};
    double unit = 1;
    qsizetype step = 0;
    for (; step + 1 < units.size() && most >= unit * 1024; ++step)
        unit *= 1024;
    chart.unit = units[step];
    chart.whenEmpty = Text::tr("The traffic of these months was never read.");
    ReportSeries series{Text::tr("Traffic"), ReportSeries::Kind::Bars, {}};
    for (const ManagementFacts::MonthTraffic &one : facts.traffic) {
        chart.labels.append(one.month.iso());
        const std::optional<double> figure = megabytes(one);
        series.values.append(figure ? std::optional(*figure / unit) : std::nullopt);
    }
    chart.series.append(series);
    return std::make_unique<ReportChart>(chart);
}

// ---- pools and money ----

QList<Fact> pools(const ManagementFacts &facts)
{
    const auto count = [&facts](auto... states) {
        return std::count_if(facts.pools.begin(), facts.pools.end(),
                             [=](const PoolForecast &pool) { return ((pool.state == states) || ...); });
    };
    std::optional<Money> risk = Money{};
    qint64 priced = 0, unpriced = 0;
    for (const PoolForecast &pool : facts.pools) {
        if (pool.state != PoolState::Over && pool.state != PoolState::ForecastOver)
            continue;
        if (pool.atRisk.expected) {
            risk = sum(risk, *pool.atRisk.expected);
            ++priced;
        } else if (pool.canCauseOverage)
            ++unpriced;
    }
    const qint64 over = count(PoolState::Over), near = count(PoolState::ForecastOver, PoolState::Near);
    const qint64 unread = count(PoolState::Unknown);
    QString price = priced == 0 && unpriced > 0 ? unknownMark : money(risk, currencyOf(facts));
    if (unpriced > 0)
        price = Text::tr("%1, %n without price", nullptr, int(unpriced)).arg(price);
    const QString all = grouped(facts.pools.size());
    return {{Text::tr("Pools"), unread > 0 ? Text::tr("%1, %2 not known").arg(all, grouped(unread)) : all},
            {Text::tr("Over allowance"), grouped(over), over > 0},
            {Text::tr("Near or going over"), grouped(near)},
            {Text::tr("Overage expected"), price}};
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

QList<Fact> moneyFacts(const ManagementFacts &facts)
{
    const Runway runway = facts.runway.value_or(Runway());
    const QString currency = currencyOf(facts);
    const bool broken =
        std::any_of(runway.thresholds.begin(), runway.thresholds.end(),
                    [](const ThresholdCheck &one) { return one.state == ThresholdCheck::State::Broken; });
    QList<Fact> rows{{Text::tr("Balance"), money(runway.balance, currency), broken},
                     {Text::tr("Lasts"), facts.runway ? runwayText(runway) : unknownMark},
                     {Text::tr("Billed for month"), spentText(facts.spent)},
                     {Text::tr("Month before"), spentText(facts.spentBefore)},
                     {Text::tr("Vouchers"), money(runway.voucherMoney, currency)},
                     {Text::tr("Void unused"), money(runway.willLapse, currency),
                      runway.willLapse && runway.willLapse->micros > 0}};
    if (runway.topUp)
        rows.append(
            {Text::tr("To top up"),
             Text::tr("at least %1 by %2").arg(money(runway.topUp->amount, currency), iso(runway.topUp->by)),
             true, true});
    return rows;
}

// ---- rebate and duties ----

QString rebateCards(const RebateStatement &rebate)
{
    if (!rebate.count && rebate.isUnconfirmed())
        return Text::tr("– (%Ln undecided)", nullptr, int(rebate.open()));
    return grouped(rebate.count);
}

/// Both readings while none is chosen.
QString dueText(const RebateStatement &rebate)
{
    const QString currency = QStringLiteral("CNY");
    if (rebate.due) {
        const QString amount = money(rebate.due->gross, currency);
        return rebate.final ? amount : Text::tr("%1 (draft)").arg(amount);
    }
    if (rebate.allUnits && rebate.marginal)
        return Text::tr("%1 or %2 (not chosen)")
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
        {Text::tr("Rebate: cards"), rebateCards(rebate)},
        {Text::tr("Rebate due"), dueText(rebate)},
        {Text::tr("Rebate credited"), money(rebate.credit.credited, QStringLiteral("CNY"))},
        {Text::tr("Its state"), rebate.credit.stateText()},
        {Text::tr("No real name"), gaps ? grouped(gaps->gaps()) : unknownMark, gaps && gaps->gaps() > 0},
        {Text::tr("Real name unknown"), gaps ? grouped(gaps->neverRead) : unknownMark},
        {Text::tr("Deadlines"),
         late > 0 ? Text::tr("%1, %2 overdue").arg(grouped(facts.clocks.size()), grouped(late))
                  : grouped(facts.clocks.size()),
         late > 0},
        {Text::tr("Next deadline"), next ? iso(*next) : unknownMark}};
    return std::make_unique<ReportFacts>(Text::tr("Rebate and duties"), rows);
}

// ---- what to look at ----

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

QString unknownText(const ManagementFacts &facts)
{
    const QStringList things = unknownThings(facts);
    QStringList told;
    for (const QString &thing : things.mid(0, mostUnknown))
        told.append(clipped(thing, longestThing));
    if (const int more = int(things.size() - told.size()); more > 0)
        told.append(Text::tr("and %n more", nullptr, more));
    return told.isEmpty() ? Text::tr("nothing that this page needs") : told.join(QStringLiteral("; "));
}

std::unique_ptr<ReportBlock> worst(const ManagementFacts &facts)
{
    QList<ReportText::Item> items;
    for (const Finding &finding : facts.findings.mid(0, worstFindings))
        items.append(
            {finding.severityText(), clipped(finding.text), finding.severity == FindingSeverity::Urgent});
    if (items.isEmpty())
        items.append({{}, Text::tr("Nothing needs anybody on this day.")});
    items.append({Text::tr("not known"), unknownText(facts)});
    return std::make_unique<ReportText>(Text::tr("What to look at first"), items);
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
    report->add(std::make_unique<ReportFacts>(Text::tr("Pools of the month, and money"),
                                              pools(facts) + moneyFacts(facts)));
    report->add(duties(facts));
    report->add(worst(facts));

    return report;
}
