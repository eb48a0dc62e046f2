// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explanation.h"

#include "core/base/privateview.h"
#include "core/rules/clauses.h"
#include "core/rules/deadlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

const QString dash = QStringLiteral("–");

QString iso(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : dash;
}

QString yuan(const std::optional<Money> &amount)
{
    return amount ? amount->text(u"CNY") : dash;
}

QString volume(const std::optional<DataVolume> &volume)
{
    return volume ? volume->text() : dash;
}

QString count(std::optional<qint64> number)
{
    return number ? FindingFigure{FindingFigure::Kind::Count, *number, {}, {}}.text() : dash;
}

// ---- money ----

QString endText(const RunwayEnd &end, const Runway &runway)
{
    if (end.state == RunwayEnd::State::NotBefore)
        return Text::tr("not within %n day(s)", nullptr, runway.assumptions.horizonDays);
    if (end.state == RunwayEnd::State::Unknown)
        return dash;
    return Text::tr("%1, in %n day(s)", nullptr, end.days.value_or(0)).arg(iso(end.day));
}

void addRunway(Explanation &all, const Runway &runway)
{
    all.facts += {{Text::tr("Balance"), yuan(runway.balance)},
                  {Text::tr("Balance as of"), runway.balanceAsOf ? runway.balanceAsOf->beijingText() : dash},
                  {Text::tr("Vouchers that count"), yuan(runway.voucherMoney)},
                  {Text::tr("Usage a day"), yuan(runway.usagePerDay)},
                  {Text::tr("… in the quietest week"), yuan(runway.usagePerDayLow)},
                  {Text::tr("… in the busiest week"), yuan(runway.usagePerDayHigh)},
                  {Text::tr("Other products a day"), yuan(runway.otherPerDay)},
                  {Text::tr("Cards that renew automatically"), count(runway.renewalCards)},
                  {Text::tr("Money ends, as expected"), endText(runway.expected, runway)},
                  {Text::tr("… at the busiest week's pace"), endText(runway.early, runway)},
                  {Text::tr("… at the quietest week's pace"), endText(runway.late, runway)},
                  {Text::tr("… without any voucher"), endText(runway.cashOnly, runway)}};
    if (runway.topUp)
        all.facts.append({Text::tr("Top up"), Text::tr("at least %1 by %2; lasts until %3")
                                                  .arg(yuan(runway.topUp->amount), iso(runway.topUp->by),
                                                       iso(runway.topUp->lastsUntil))});
    for (const ThresholdCheck &check : runway.thresholds) {
        if (check.state != ThresholdCheck::State::NotSet)
            all.facts.append({Text::tr("Threshold"), check.text});
    }
    all.how += runway.gaps();
    all.how += runway.assumptionTexts();
}

void addVoucher(Explanation &all, const Runway &runway, const QString &number)
{
    for (const VoucherBurn &burn : runway.vouchers) {
        if (burn.voucher.number != number)
            continue;
        all.facts += {{Text::tr("Voucher"), number},
                      {Text::tr("Its balance"), yuan(burn.voucher.balance)},
                      {Text::tr("Will be used until then"), yuan(burn.used)},
                      {Text::tr("Will be void"), yuan(burn.lapses)},
                      {Text::tr("Last whole day"), iso(burn.lastDay)}};
        all.how += runway.assumptionTexts();
    }
}

// ---- pools and guards ----

template<class T, class Words> QString rangeText(const Range<T> &range, Words words)
{
    if (!range.low || !range.high || range.low == range.high)
        return words(range.expected);
    return Text::tr("%1 (%2 to %3)").arg(words(range.expected), words(range.low), words(range.high));
}

void addPool(Explanation &all, const QList<PoolForecast> &pools, const QString &credential)
{
    for (const PoolForecast &pool : pools) {
        if (pool.credential != credential)
            continue;
        all.facts +=
            {{Text::tr("Plan credential"), pool.credential},
             {Text::tr("Read at"), pool.asOf ? pool.asOf->beijingText() : dash},
             {Text::tr("Allowance"), volume(pool.total)},
             {Text::tr("Used"), volume(pool.used)},
             {Text::tr("Remaining"), volume(pool.remaining)},
             {Text::tr("Over"), volume(pool.over)},
             {Text::tr("Over at the end of the month"), rangeText(pool.overAtMonthEnd, volume)},
             {Text::tr("Allowance ends"),
              pool.exhaustion == Exhaustion::Already ? Text::tr("is used up") : iso(pool.exhaustedOn)},
             {Text::tr("Cost"), rangeText(pool.atRisk, yuan)}};
        if (pool.price)
            all.facts.append({Text::tr("Confirmed price for 1 GB"), yuan(pool.price->perGigabyte)});
        all.how.append(pool.methodText());
        if (const std::optional<QString> why = pool.atRiskUnknownText())
            all.how.append(*why);
    }
}

void addGuards(Explanation &all, const GuardAudit &audit, const QString &credential)
{
    if (credential == audit.balanceReminder.name())
        all.facts.append({audit.balanceReminder.title(), audit.balanceReminder.stateText()});
    for (const PlanGuards &plan : audit.plans) {
        if (plan.credential != credential)
            continue;
        for (const GuardCheck &check : plan.checks())
            all.facts.append({check.title(), Text::tr("%1: %2").arg(check.stateText(), check.reason)});
        if (plan.stopRule.cards) {
            const StopRuleCounts &cards = *plan.stopRule.cards;
            all.facts += {{Text::tr("Active cards"), count(cards.active)},
                          {Text::tr("… with a stop rule"), count(cards.with)},
                          {Text::tr("… without one"), count(cards.without)},
                          {Text::tr("… not read yet"), count(cards.unread())}};
        }
        all.facts.append({Text::tr("Money at risk"), yuan(plan.atRisk)});
    }
}

// ---- duties ----

QString daysText(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(iso(day));
    return texts.join(QStringLiteral(", "));
}

void addDeadline(Explanation &all, const RunningDeadline &running)
{
    const Deadline &deadline = running.deadline;
    all.facts += {{Text::tr("What it is"), running.meaning},
                  {Text::tr("Counts from"), iso(running.entry.start)},
                  {Text::tr("Last day"), iso(deadline.due)}};
    if (deadline.internalTarget)
        all.facts.append({Text::tr("Our own target"), iso(deadline.internalTarget)});
    if (!running.entry.note.isEmpty())
        all.facts.append({Text::tr("Note"), PrivateView::words(running.entry.note)});
    if (const std::optional<DeadlineRule> rule = DeadlineRule::byName(running.entry.rule)) {
        all.how.append(Text::tr("Counted in %1.").arg(rule->countingText()));
        if (const std::optional<QString> reading = rule->readingText())
            all.how.append(*reading);
    }
    if (!deadline.skipped.isEmpty())
        all.how.append(Text::tr("Rest days passed over: %1.").arg(daysText(deadline.skipped)));
    if (!deadline.calendarPublished())
        all.how.append(Text::tr("A year it touches has no published calendar: counted Monday to Friday."));
}

void addRebate(Explanation &all, const RebateStatement &statement)
{
    all.facts += {{Text::tr("Cards we count"), count(statement.ourCount)},
                  {Text::tr("The platform's count"), count(statement.platformCount)},
                  {Text::tr("Invoice must arrive by"), iso(statement.dates.invoiceBy)},
                  {Text::tr("Post it by"), iso(statement.dates.postBy)},
                  {Text::tr("Credit by"), iso(statement.dates.creditBy)},
                  {Text::tr("Credit"), statement.credit.stateText()},
                  {Text::tr("Credited"), yuan(statement.credit.credited)}};
    if (statement.due)
        all.facts.append({Text::tr("Due"), yuan(statement.due->gross)});
    if (statement.allUnits)
        all.facts.append({Text::tr("All units"), yuan(statement.allUnits->gross)});
    if (statement.marginal)
        all.facts.append({Text::tr("Marginal"), yuan(statement.marginal->gross)});
    for (const RebateDraft reason : statement.drafts)
        all.how.append(RebateDrafts::text(reason));
    all.how += statement.ruleTexts;
}

// ---- cards and data ----

void addRealName(Explanation &all, const RealNameGaps &gaps)
{
    all.facts += {{Text::tr("Active for up to 7 days"), count(gaps.upTo7)},
                  {Text::tr("8 to 30 days"), count(gaps.upTo30)},
                  {Text::tr("More than 30 days"), count(gaps.older)},
                  {Text::tr("Since when is unknown"), count(gaps.unknownAge)},
                  {Text::tr("Under approval"), count(gaps.approving)},
                  {Text::tr("Never read, not counted"), count(gaps.neverRead)}};
    all.how.append(Text::tr("Cards in use or stopped count from their activation on; what was never read is "
                            "not counted as a gap."));
}

void addAges(Explanation &all, const FindingsInput &input)
{
    for (const DataAge &age : input.ages) {
        QString text = age.oldest ? age.oldest->beijingText() : Text::tr("never read");
        if (age.neverRead > 0)
            text = Text::tr("%1; of %2 cards never read").arg(text, count(age.neverRead));
        all.facts.append({age.title(), text});
    }
    all.how.append(Text::tr("What is read card by card is as old as its oldest reading."));
}

void addUsage(Explanation &all, const FindingsInput &input)
{
    all.how.append(
        Text::tr("A card is silent when it had traffic and has none on its last known days, %n or more of "
                 "them; a day that is unknown is no silence.",
                 nullptr, input.silentDays));
    all.how.append(Text::tr("A day is a jump when it is several times the median of the days before it."));
}

void addCards(Explanation &all, const Finding &finding, const FindingsInput &input)
{
    if (finding.kind == FindingKind::CardsStopped)
        all.how.append(
            Text::tr("Counted over the cards that are in the provider's list, by their fine state."));
    if (!input.expiring ||
        (finding.kind != FindingKind::CardsExpiring && finding.kind != FindingKind::CardsExpired))
        return;
    all.facts += {{Text::tr("Ended already"), count(input.expiring->past)},
                  {Text::tr("Within 7 days"), count(input.expiring->within7)},
                  {Text::tr("Within 30 days"), count(input.expiring->within30)},
                  {Text::tr("Renewal unknown"), count(input.expiring->renewUnknown)},
                  {Text::tr("The first ends on"), iso(input.expiring->first)}};
    all.how.append(Text::tr("Cards in the provider's list that are not closed and do not renew "
                            "automatically; a plan that ends at midnight ends on the day before."));
}

const RunningDeadline *clockOf(const FindingsInput &input, const QString &id)
{
    const auto found = std::find_if(input.deadlines.begin(), input.deadlines.end(),
                                    [&id](const RunningDeadline &one) { return one.entry.id == id; });
    return found == input.deadlines.end() ? nullptr : &*found;
}

/// The part of a finding's id behind the kind's name.
QString tailOf(const Finding &finding)
{
    return finding.id.section(u':', 1);
}

void addMoney(Explanation &all, const Finding &finding, const FindingsInput &input)
{
    if (!input.runway)
        return;
    if (finding.kind == FindingKind::VoucherLapsing)
        addVoucher(all, *input.runway, finding.subject);
    else
        addRunway(all, *input.runway);
}

void addDuty(Explanation &all, const Finding &finding, const FindingsInput &input)
{
    if (const RunningDeadline *clock = clockOf(input, tailOf(finding)))
        addDeadline(all, *clock);
    for (const RebateStatement &statement : input.rebates) {
        if (statement.month.iso() == finding.subject)
            addRebate(all, statement);
    }
}

void addMaterial(Explanation &all, const Finding &finding, const FindingsInput &input)
{
    switch (finding.kind) {
    case FindingKind::BalanceBelowThreshold:
    case FindingKind::RunwayShort:
    case FindingKind::BalanceOld:
    case FindingKind::BalanceUnknown:
    case FindingKind::RenewalsNotCovered:
    case FindingKind::VoucherLapsing:
        return addMoney(all, finding, input);
    case FindingKind::PoolOver:
    case FindingKind::PoolForecastOver:
    case FindingKind::PoolNear:
        return addPool(all, input.pools, finding.subject);
    case FindingKind::GuardMissing:
    case FindingKind::GuardUnknown:
        if (input.guards)
            addGuards(all, *input.guards, finding.subject);
        return;
    case FindingKind::CardsExpiring:
    case FindingKind::CardsExpired:
    case FindingKind::CardsStopped:
    case FindingKind::CardsOfUnknownState:
        return addCards(all, finding, input);
    case FindingKind::RealNameGap:
        if (input.realName)
            addRealName(all, *input.realName);
        return;
    case FindingKind::SilentCards:
    case FindingKind::UsageJumps:
        return addUsage(all, input);
    case FindingKind::DataOld:
    case FindingKind::DataNeverRead:
        return addAges(all, input);
    case FindingKind::QuarantinedRows:
    case FindingKind::CredentialsUnclassified:
    case FindingKind::KeyOld:
    case FindingKind::KeyExpired:
    case FindingKind::KeyExpiring:
    case FindingKind::KeyOfRoot:
    case FindingKind::KeyTooPowerful:
    case FindingKind::BillProvisional:
        return;
    default:
        return addDuty(all, finding, input);
    }
}

QString nextTo(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + QStringLiteral(": ") + second;
}
} // namespace

Explanation Explanation::of(const Finding &finding, const FindingsInput &input)
{
    Explanation all;
    all.title = finding.severityText();
    all.sentence = finding.text;
    if (finding.figure.kind != FindingFigure::Kind::None)
        all.facts.append({Text::tr("Figure"), finding.figure.text()});
    all.facts.append({Text::tr("Date"), iso(finding.date)});
    addMaterial(all, finding, input);
    all.clause = Clauses::text(finding.clause);
    all.action = finding.action;
    return all;
}

Explanation Explanation::of(TodayTiles::Place place, const TodayFacts &facts)
{
    const TodayTile tile = TodayTiles::of(facts)[place];
    Explanation all;
    all.title = tile.title;
    all.sentence = nextTo(tile.figure, tile.caption);
    all.action = tile.hint;
    if (place == TodayTiles::Balance) {
        all.clause = QStringLiteral("S 3.3.1 a");
        if (facts.input.runway)
            addRunway(all, *facts.input.runway);
        return all;
    }
    for (const TodayTile::Line &line : tile.lines)
        all.facts.append({line.text, line.detail.isEmpty() ? line.figure : nextTo(line.figure, line.detail)});
    if (place == TodayTiles::Traffic)
        all.how.append(Text::tr("The sum of the days that are known, of all cards; both months are compared "
                                "over the same days, and only where nearly all cards are known."));
    else if (place == TodayTiles::Deadlines)
        all.how.append(Text::tr("The cases somebody registered and has not done, and the clocks of the open "
                                "rebates."));
    else
        all.how.append(Text::tr("Counted over the cards that are in the provider's list, by coarse state."));
    return all;
}

Explanation Explanation::of(const RunningDeadline &clock)
{
    Explanation all;
    all.title = Text::tr("Deadline");
    all.sentence = clock.entry.subject.isEmpty() ? clock.meaning : PrivateView::words(clock.entry.subject);
    addDeadline(all, clock);
    all.clause = Clauses::text(clock.clause.value_or(QString()));
    all.action = Text::tr("Do it, or record why it is done or postponed.");
    return all;
}

QString Explanation::plainText() const
{
    QStringList lines{title, sentence};
    for (const Fact &fact : facts)
        lines.append(nextTo(fact.label, fact.value));
    lines += how;
    if (!clause.isEmpty())
        lines.append(clause);
    if (!action.isEmpty())
        lines.append(action);
    return lines.join(u'\n');
}
