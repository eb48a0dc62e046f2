// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/todaytiles.h"

#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"
#include "core/rules/usagesummary.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayTiles)
};
using Tone = TodayTile::Tone;
using Line = TodayTile::Line;

const QString dash = QStringLiteral("–");
constexpr int mostDeadlines = 4;
constexpr int daysOfBars = 30;

QString grouped(qint64 number)
{
    return FindingFigure{FindingFigure::Kind::Count, number, {}, {}}.text();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString money(Money amount, const Runway &runway)
{
    return amount.text(runway.currency.value_or(QStringLiteral("CNY")));
}

std::optional<Instant> ageOf(const TodayFacts &facts, DataAge::Kind kind)
{
    for (const DataAge &age : facts.input.ages) {
        if (age.kind == kind)
            return age.oldest;
    }
    return std::nullopt;
}

// ---- balance ----

/// "Lasts 34 days, until 2026-05-20"
QString runwayText(const Runway &runway)
{
    switch (runway.expected.state) {
    case RunwayEnd::State::NotBefore:
        return Text::tr("lasts longer than %n day(s)", nullptr, runway.assumptions.horizonDays);
    case RunwayEnd::State::OnDay:
        return Text::tr("lasts %n day(s), until %1", nullptr, runway.expected.days.value_or(0))
            .arg(iso(*runway.expected.day));
    case RunwayEnd::State::Unknown:
        break;
    }
    return Text::tr("how long it lasts is unknown");
}

/// From the busiest to the quietest week's pace.
void addRange(TodayTile &tile, const Runway &runway)
{
    const auto end = [&runway](const RunwayEnd &one) {
        return one.day ? iso(*one.day)
                       : Text::tr("after %1").arg(iso(runway.today.addDays(runway.assumptions.horizonDays)));
    };
    const bool known =
        runway.early.state != RunwayEnd::State::Unknown && runway.late.state != RunwayEnd::State::Unknown;
    if (known && !(runway.early == runway.late))
        tile.lines.append({Text::tr("range"), Text::tr("%1 to %2").arg(end(runway.early), end(runway.late))});
}

void addThresholds(TodayTile &tile, const Runway &runway)
{
    for (const ThresholdCheck &check : runway.thresholds) {
        if (check.state == ThresholdCheck::State::Broken)
            tile.lines.append({check.text, {}, {}, Tone::Bad});
        else if (check.state == ThresholdCheck::State::Unknown)
            tile.lines.append({check.text, {}, {}, Tone::Warning});
    }
    const auto every = [&runway](auto... states) {
        return std::all_of(runway.thresholds.begin(), runway.thresholds.end(),
                           [=](const ThresholdCheck &check) { return ((check.state == states) || ...); });
    };
    if (every(ThresholdCheck::State::NotSet))
        tile.lines.append({Text::tr("No threshold is set."), {}});
    else if (every(ThresholdCheck::State::Kept, ThresholdCheck::State::NotSet))
        tile.lines.append({Text::tr("All thresholds are kept."), {}, {}, Tone::Good});
}

void addVouchers(TodayTile &tile, const Runway &runway)
{
    if (runway.voucherMoney && runway.voucherMoney->micros > 0)
        tile.lines.append({Text::tr("vouchers"), money(*runway.voucherMoney, runway)});
    if (runway.willLapse && runway.willLapse->micros > 0)
        tile.lines.append({Text::tr("will be void"), money(*runway.willLapse, runway), {}, Tone::Warning});
}

Tone toneOf(const Runway &runway)
{
    const bool broken =
        std::any_of(runway.thresholds.begin(), runway.thresholds.end(),
                    [](const auto &check) { return check.state == ThresholdCheck::State::Broken; });
    if (broken)
        return Tone::Bad;
    return runway.balanceOld ? Tone::Warning : Tone::Plain;
}

TodayTile emptyTile(const QString &title, const QString &pane)
{
    TodayTile tile;
    tile.title = title;
    tile.figure = dash;
    tile.target.pane = pane;
    return tile;
}

TodayTile balanceTitle()
{
    TodayTile tile = emptyTile(Text::tr("Balance and runway"), QStringLiteral("finance"));
    tile.hasAge = true;
    return tile;
}

TodayTile balanceTile(const TodayFacts &facts)
{
    TodayTile tile = balanceTitle();
    if (!facts.input.runway || !facts.input.runway->balance) {
        tile.hint = Text::tr("Synchronise the money; the key needs the billing right.");
        return tile;
    }
    const Runway &runway = *facts.input.runway;
    tile.asOf = runway.balanceAsOf;
    tile.figure = money(*runway.balance, runway);
    tile.caption = runwayText(runway);
    tile.tone = toneOf(runway);
    if (runway.topUp)
        tile.lines.append({Text::tr("Top up at least %1 by %2.")
                               .arg(money(runway.topUp->amount, runway), iso(runway.topUp->by)),
                           {},
                           {},
                           Tone::Warning});
    addRange(tile, runway);
    addVouchers(tile, runway);
    addThresholds(tile, runway);
    if (runway.expected.state == RunwayEnd::State::Unknown)
        tile.hint = runway.gaps().value(0);
    return tile;
}

// ---- cards ----

TodayTile cardsTitle()
{
    TodayTile tile = emptyTile(Text::tr("Cards by state"), QStringLiteral("cards"));
    tile.hasAge = true;
    return tile;
}

/// The order in which a card lives, whatever the counts are: nothing jumps.
QList<CardStateCount> inOrderOfLife(QList<CardStateCount> states)
{
    const auto rank = [](const CardStateCount &count) {
        static const QStringList order{QStringLiteral("30"), QStringLiteral("20"), QStringLiteral("10"),
                                       QStringLiteral("35"), QStringLiteral("40"), QStringLiteral("50")};
        const qsizetype place = count.code ? order.indexOf(*count.code) : -1;
        return place < 0 ? order.size() : place;
    };
    std::stable_sort(states.begin(), states.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return states;
}

PaneTarget cardsOf(const QString &filter)
{
    return {QStringLiteral("cards"), filter};
}

QString stateFilter(const std::optional<QString> &code)
{
    const QString word = code ? CardCodes::wordOf(CardField::Status, *code) : QStringLiteral("none");
    return QStringLiteral("status:%1 listed:yes").arg(word);
}

TodayTile cardsTile(const TodayFacts &facts)
{
    TodayTile tile = cardsTitle();
    tile.asOf = ageOf(facts, DataAge::Kind::List);
    if (!tile.asOf && facts.states.isEmpty()) {
        tile.hint = Text::tr("Synchronise the list of cards.");
        return tile;
    }
    qint64 cards = 0;
    for (const CardStateCount &state : inOrderOfLife(facts.states)) {
        cards += state.cards;
        tile.lines.append({state.code ? CardCodes::status(*state.code) : Text::tr("state unknown"),
                           grouped(state.cards),
                           {},
                           Tone::Plain,
                           state.code.value_or(QStringLiteral("?")),
                           cardsOf(stateFilter(state.code))});
    }
    if (facts.cardsNotListed > 0)
        tile.lines.append({Text::tr("no longer listed"),
                           grouped(facts.cardsNotListed),
                           {},
                           Tone::Plain,
                           QStringLiteral("?"),
                           cardsOf(QStringLiteral("listed:no"))});
    tile.figure = grouped(cards);
    tile.caption = Text::tr("cards in the provider's list");
    return tile;
}

// ---- traffic ----

TodayTile trafficTitle()
{
    TodayTile tile = emptyTile(Text::tr("Traffic this month"), QStringLiteral("traffic"));
    tile.hasAge = true;
    return tile;
}

/// A sum over days, and of how much of the fleet it is known.
struct TrafficSum {
    qint64 bytes = 0;
    qint64 known = 0;   ///< cards times days
    qint64 unknown = 0; ///< likewise
    int days = 0;
    /// Of all but a twentieth: may be compared with another.
    [[nodiscard]] bool isWhole() const { return days > 0 && unknown * 20 <= known; }
};

TrafficSum sumOf(const QList<UsageBriefing::DayTotal> &days, QDate from, QDate to)
{
    TrafficSum sum;
    for (const UsageBriefing::DayTotal &day : days) {
        if (day.day < from || day.day > to || !day.used)
            continue;
        sum.bytes += day.used->bytes;
        sum.known += day.cards;
        sum.unknown += day.unknownCards;
        ++sum.days;
    }
    return sum;
}

/// The last whole day of which (nearly) all cards are known: today is not over.
std::optional<QDate> lastWholeDay(const TodayFacts &facts, QDate first)
{
    for (auto day = facts.days.rbegin(); day != facts.days.rend() && day->day >= first; ++day) {
        if (day->day < facts.input.today && day->isNearlyWhole())
            return day->day;
    }
    return std::nullopt;
}

QString spanText(QDate from, QDate to)
{
    return from == to ? iso(from) : Text::tr("%1 to %2").arg(iso(from), iso(to));
}

/// "+8 %" of the same days last month.
void addComparison(TodayTile &tile, const TodayFacts &facts, Month month)
{
    const std::optional<QDate> last = lastWholeDay(facts, month.firstDay());
    if (!last)
        return;
    const QDate before = month.previous().firstDay();
    const QDate until = std::min(before.addDays(last->day() - 1), month.previous().lastDay());
    const TrafficSum now = sumOf(facts.days, month.firstDay(), *last);
    const TrafficSum then = sumOf(facts.days, before, until);
    if (!now.isWhole() || !then.isWhole() || then.bytes <= 0)
        return;
    const double percent = 100.0 * (double(now.bytes) / double(then.bytes) - 1.0);
    const qint64 rounded = qRound64(percent);
    const QString figure = (rounded > 0 ? QStringLiteral("+") : QString()) + QString::number(rounded);
    tile.lines.append(
        {Text::tr("against %1 from %2").arg(DataVolume{then.bytes}.text(), spanText(before, until)),
         Text::tr("%1 %").arg(figure)});
}

void addBars(TodayTile &tile, const TodayFacts &facts)
{
    const QDate from = facts.input.today.addDays(1 - daysOfBars);
    for (const UsageBriefing::DayTotal &day : facts.days) {
        if (day.day >= from)
            tile.bars.append({day.day, day.used});
    }
}

/// Of how many cards the newest known day is known.
void addCoverage(TodayTile &tile, const UsageBriefing::DayTotal &last)
{
    if (last.unknownCards > 0)
        tile.lines.append(
            {Text::tr("Of %1 the traffic of %2 of %3 cards is known.")
                 .arg(iso(last.day), grouped(last.cards), grouped(last.cards + last.unknownCards)),
             {},
             {},
             Tone::Warning});
}

TodayTile trafficTile(const TodayFacts &facts)
{
    TodayTile tile = trafficTitle();
    tile.asOf = ageOf(facts, DataAge::Kind::Usage);
    const Month month = Month::of(facts.input.today);
    const TrafficSum sum = sumOf(facts.days, month.firstDay(), month.lastDay());
    addBars(tile, facts);
    if (sum.days == 0) {
        tile.hint = tile.asOf ? Text::tr("No day of this month is known yet; synchronise the usage.")
                              : Text::tr("Synchronise the usage.");
        return tile;
    }
    const auto last = std::find_if(facts.days.rbegin(), facts.days.rend(),
                                   [](const UsageBriefing::DayTotal &day) { return day.used.has_value(); });
    tile.figure = DataVolume{sum.bytes}.text();
    tile.caption = spanText(month.firstDay(), last->day);
    addComparison(tile, facts, month);
    addCoverage(tile, *last);
    return tile;
}

// ---- deadlines ----

TodayTile deadlinesTitle()
{
    return emptyTile(Text::tr("Next deadlines"), QStringLiteral("deadlines"));
}

QString leftText(qint64 days)
{
    if (days < 0)
        return Text::tr("%n day(s) late", nullptr, int(-days));
    return days == 0 ? Text::tr("today") : Text::tr("in %n day(s)", nullptr, int(days));
}

Tone toneOf(qint64 daysLeft)
{
    if (daysLeft < 0)
        return Tone::Bad;
    return daysLeft <= FindingsAssumptions().deadlineWarningDays ? Tone::Warning : Tone::Plain;
}

Line deadlineLine(const RunningDeadline &clock, QDate today)
{
    const qint64 left = today.daysTo(clock.deadline.due);
    const QString subject = PrivateView::words(clock.entry.subject);
    const QString what = subject.isEmpty() ? clock.meaning : Text::tr("%1: %2").arg(subject, clock.meaning);
    return {iso(clock.deadline.due),
            leftText(left),
            what,
            toneOf(left),
            {},
            {QStringLiteral("deadlines"), clock.entry.id}};
}

/// What is overdue stands among the findings: here in one line, then what comes next. A clock whose end seems
/// to have come is not late: somebody has to say so.
TodayTile deadlinesTile(const TodayFacts &facts)
{
    TodayTile tile = deadlinesTitle();
    const QDate today = facts.input.today;
    int overdue = 0, coming = 0, toConfirm = 0;
    for (const RunningDeadline &clock : facts.clocks) {
        if (clock.entry.snoozedUntil && *clock.entry.snoozedUntil > today)
            continue;
        if (clock.state == RunningDeadline::State::ToConfirm)
            ++toConfirm;
        else if (clock.deadline.due < today)
            ++overdue;
        else if (++coming <= mostDeadlines)
            tile.lines.append(deadlineLine(clock, today));
    }
    tile.figure = grouped(coming);
    tile.caption = Text::tr("clock(s) running", nullptr, coming);
    if (overdue > 0)
        tile.lines.append({Text::tr("overdue"), grouped(overdue), {}, Tone::Bad, {}, tile.target});
    if (toConfirm > 0)
        tile.lines.append({Text::tr("to confirm"), grouped(toConfirm), {}, Tone::Plain, {}, tile.target});
    if (coming + overdue + toConfirm == 0)
        tile.hint = Text::tr("No clock is running: no case is registered and no rebate is open.");
    return tile;
}
} // namespace

TodayTiles TodayTiles::of(const TodayFacts &facts)
{
    return {{balanceTile(facts), cardsTile(facts), trafficTile(facts), deadlinesTile(facts)}};
}

TodayTiles TodayTiles::unknown()
{
    return {{balanceTitle(), cardsTitle(), trafficTitle(), deadlinesTitle()}};
}
