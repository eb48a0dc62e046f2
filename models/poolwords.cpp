// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/poolwords.h"

#include "core/briefing/poolcards.h"
#include "core/domain/cardcodes.h"
#include "core/rules/clauses.h"
#include "models/tariffwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PoolWords)
};
using Tone = TableRoles::Tone;

const QString dash = QStringLiteral("–");
const QString yuan = QStringLiteral("CNY");

QString volume(const std::optional<DataVolume> &volume)
{
    return volume ? volume->text() : dash;
}

QString money(const std::optional<Money> &amount)
{
    return amount ? amount->text(yuan) : dash;
}

QString number(std::optional<qint64> number)
{
    return number ? QLocale().toString(*number) : dash;
}

QString code(const std::optional<QString> &code, QString (*meaning)(QStringView))
{
    return code ? meaning(*code) : dash;
}

bool isSpread(const Range<DataVolume> &range)
{
    return range.low && range.high && *range.low != *range.high;
}

QString spread(const Range<DataVolume> &range)
{
    if (!range.expected || !isSpread(range))
        return volume(range.expected);
    return Text::tr("%1 (%2 to %3)").arg(volume(range.expected), volume(range.low), volume(range.high));
}

bool isOver(const PoolForecast &pool)
{
    return pool.overAtMonthEnd.expected && pool.overAtMonthEnd.expected->bytes > 0;
}

QString monthEnd(const PoolForecast &pool)
{
    return pool.month.lastDay().toString(Qt::ISODate);
}

// ---- what to do ----

PoolChoice expand(const PoolForecast &pool)
{
    const bool wider = isSpread(pool.overAtMonthEnd);
    const QString text =
        wider
            ? Text::tr("%1 GB more, bought by %2, keep the month within the allowance in the expected case; "
                       "to be safe against the whole band it takes %3.")
                  .arg(number(pool.advice.expandByGigabytes), monthEnd(pool),
                       volume(pool.overAtMonthEnd.high))
            : Text::tr("%1 GB more, bought by %2, keep the month within the allowance.")
                  .arg(number(pool.advice.expandByGigabytes), monthEnd(pool));
    return {QStringLiteral("expand"), Text::tr("Buy more for the pool"), text,
            Text::tr("Its cost is unknown: no interface tells the price of a package. It stands on the "
                     "provider's page, and the package is bought there.")};
}

PoolChoice pay(const PoolForecast &pool)
{
    PoolChoice choice{QStringLiteral("pay"), Text::tr("Pay the overage"), {}, {}};
    choice.text = Text::tr("%1 will be over at the month's end.").arg(spread(pool.overAtMonthEnd));
    const std::optional<QString> cost = PoolWords::atRisk(pool);
    if (cost && pool.price)
        choice.cost = Text::tr("%1 × %2 = %3")
                          .arg(volume(pool.overAtMonthEnd.expected),
                               TariffWords::price(pool.price->perGigabyte), *cost);
    else
        choice.cost = pool.atRiskUnknownText().value_or(QString());
    return choice;
}

QString whyNobodyToStop(const PoolForecast &pool, const PoolCards *cards)
{
    if (pool.over && *pool.over >= *pool.overAtMonthEnd.expected)
        return Text::tr("What is over now cannot be saved any more.");
    if (cards && cards->knownUsers == 0)
        return Text::tr("Of none of its cards a week of traffic is known; read their usage.");
    return Text::tr("Stopping cards alone does not save enough before the month ends.");
}

PoolChoice stop(const PoolForecast &pool, const PoolCards *cards)
{
    PoolChoice choice{QStringLiteral("stop"), Text::tr("Stop the largest users"), {}, {}};
    if (!pool.advice.stopTopUsers) {
        choice.text = whyNobodyToStop(pool, cards);
        return choice;
    }
    choice.text = Text::tr("Stopped now, the %n largest user(s) save what would be over.", nullptr,
                           *pool.advice.stopTopUsers);
    choice.cost = Text::tr("No fee is known for it; these devices are without connection until they are "
                           "resumed. They are stopped on the provider's page.");
    return choice;
}

PoolChoice nothing(const PoolForecast &pool)
{
    PoolChoice choice{QStringLiteral("nothing"), Text::tr("Nothing needs to be done"), {}, {}};
    if (pool.method == ForecastMethod::Complete)
        choice.text = Text::tr("The month is over and stayed within the allowance.");
    else if (const auto high = pool.overAtMonthEnd.high; high && high->bytes > 0)
        choice.text =
            Text::tr("At the expected pace the allowance lasts to the end of the month. At the upper "
                     "end of the band %1 would be over: look again in a few days.")
                .arg(high->text());
    else
        choice.text = Text::tr("At the expected pace the allowance lasts to the end of the month.");
    return choice;
}

PoolChoice paid(const PoolForecast &pool)
{
    PoolChoice choice = pay(pool);
    choice.title = Text::tr("What the month cost");
    choice.text = Text::tr("%1 was over in this month.").arg(volume(pool.overAtMonthEnd.expected));
    return choice;
}
} // namespace

// ---- sentences ----

std::optional<QString> PoolWords::atRisk(const PoolForecast &pool)
{
    if (!pool.atRisk.expected)
        return std::nullopt;
    const bool wide = pool.atRisk.low && pool.atRisk.high && *pool.atRisk.low != *pool.atRisk.high;
    if (!wide)
        return money(pool.atRisk.expected);
    return Text::tr("%1 (%2 to %3)")
        .arg(money(pool.atRisk.expected), money(pool.atRisk.low), money(pool.atRisk.high));
}

QString PoolWords::headline(const PoolForecast &pool)
{
    if (pool.method == ForecastMethod::None)
        return pool.methodText();
    const bool complete = pool.method == ForecastMethod::Complete;
    if (!isOver(pool))
        return complete ? Text::tr("The month ended within the allowance.")
                        : Text::tr("Expected to stay within the allowance until %1.").arg(monthEnd(pool));
    const QString over = volume(pool.overAtMonthEnd.expected);
    if (!pool.canCauseOverage)
        return complete ? Text::tr("%1 was used above the allowance; this plan pays no overage.").arg(over)
                        : Text::tr("%1 above the allowance expected by %2; this plan pays no overage.")
                              .arg(over, monthEnd(pool));
    if (pool.atRisk.expected)
        return complete
                   ? Text::tr("%1 was over: %2.").arg(over, money(pool.atRisk.expected))
                   : Text::tr("%1 over expected by %2: %3 at risk.").arg(over, monthEnd(pool), *atRisk(pool));
    return complete ? Text::tr("%1 was over; what it cost is unknown.").arg(over)
                    : Text::tr("%1 over expected by %2; what it costs is unknown.").arg(over, monthEnd(pool));
}

QString PoolWords::totals(const PoolsFacts &facts)
{
    const PoolTotals &totals = facts.totals;
    QStringList words{Text::tr("%n pool(s)", nullptr, totals.pools)};
    if (totals.over > 0)
        words.append(Text::tr("%n over or expected to be", nullptr, totals.over));
    if (totals.atRisk)
        words.append(Text::tr("money at risk: %1").arg(money(totals.atRisk)));
    if (totals.unknown > 0)
        words.append(Text::tr("amount unknown of %n pool(s)", nullptr, totals.unknown));
    if (const int open = int(facts.audit.plansWithOpenGuards()); open > 0)
        words.append(Text::tr("guards missing or unknown: %n plan(s)", nullptr, open));
    return words.join(QStringLiteral(" · "));
}

QString PoolWords::price(const PoolForecast &pool)
{
    if (!pool.canCauseOverage)
        return Text::tr("no overage");
    return pool.price ? TariffWords::price(pool.price->perGigabyte) : Text::tr("none confirmed");
}

QString PoolWords::exhaustion(const PoolForecast &pool)
{
    switch (pool.exhaustion) {
    case Exhaustion::Already:
        return Text::tr("The allowance is used up.");
    case Exhaustion::OnDay:
        return Text::tr("The allowance is expected to end on %1.")
            .arg(pool.exhaustedOn->toString(Qt::ISODate));
    case Exhaustion::NotBefore:
        return pool.method == ForecastMethod::Complete
                   ? Text::tr("The allowance was not used up.")
                   : Text::tr("The allowance is not expected to end before it is renewed.");
    case Exhaustion::Unknown:
        break;
    }
    return Text::tr("When the allowance ends cannot be said.");
}

QString PoolWords::exhaustionShort(const PoolForecast &pool)
{
    switch (pool.exhaustion) {
    case Exhaustion::Already:
        return Text::tr("used up");
    case Exhaustion::OnDay:
        return pool.exhaustedOn->toString(Qt::ISODate);
    case Exhaustion::NotBefore:
        return Text::tr("lasts");
    case Exhaustion::Unknown:
        break;
    }
    return dash;
}

QList<PoolChoice> PoolWords::choices(const PoolForecast &pool, const PoolCards *cards)
{
    if (pool.method == ForecastMethod::None || !pool.overAtMonthEnd.expected)
        return {{QStringLiteral("read"),
                 Text::tr("Read the pool again"),
                 Text::tr("What is used and left is not known well enough to say what to do."),
                 {}}};
    if (!isOver(pool))
        return {nothing(pool)};
    if (pool.method == ForecastMethod::Complete)
        return {paid(pool)};
    return {expand(pool), pay(pool), stop(pool, cards)};
}

// ---- facts ----

QList<CardSection> PoolWords::facts(const PoolsFacts::Row &row)
{
    const PoolForecast &pool = row.forecast;
    QList<CardFact> figures{
        {Text::tr("Operator"), code(pool.vendor, &CardCodes::vendor)},
        {Text::tr("Kind of plan"), code(pool.planKind, &CardCodes::planKind)},
        {Text::tr("Tariff"), pool.tariff.value_or(dash)},
        {Text::tr("State"), pool.stateText(), tone(pool.state)},
        {Text::tr("Used"), volume(pool.used)},
        {Text::tr("Allowance"), volume(pool.total)},
        {Text::tr("Remaining"), volume(pool.remaining)},
        {Text::tr("Over so far"), volume(pool.over)},
        {Text::tr("At month end"), spread(pool.atMonthEnd)},
        {Text::tr("Over at month end"), spread(pool.overAtMonthEnd)},
        {Text::tr("End of the allowance"), exhaustion(pool)},
        {Text::tr("Price of overage"),
         pool.price && pool.canCauseOverage ? TariffWords::arithmetic(pool.price->perGigabyte) : price(pool)},
        {Text::tr("Money at risk"), atRisk(pool).value_or(pool.atRiskUnknownText().value_or(dash))},
    };
    if (pool.price && pool.canCauseOverage)
        figures.append(
            {Text::tr("Source of the price"),
             pool.price->written ? Text::tr("%1 (in writing)").arg(pool.price->source) : pool.price->source});
    if (row.reading) {
        figures.append({Text::tr("Cards"), number(row.reading->cards)});
        figures.append({Text::tr("Active cards"), number(row.reading->activeCards)});
    }
    figures.append({Text::tr("Read at"), pool.asOf ? pool.asOf->beijingText() : Text::tr("never")});
    return {{QStringLiteral("figures"), Text::tr("Figures of %1").arg(pool.month.iso()), figures},
            {QStringLiteral("method"),
             Text::tr("How the forecast was made"),
             {{Text::tr("Method"), pool.methodText()},
              {Text::tr("Near its end"),
               Text::tr("from %1 % of the allowance on").arg(pool.assumptions.nearPercent)},
              {Text::tr("Units"), Text::tr("1 GB = 1024 MB; months and days of Beijing")}}}};
}

PoolCourse PoolWords::course(const PoolForecast &pool, const PoolCards *cards)
{
    PoolCourse course;
    course.limit = pool.fitsIntoMonth();
    // what was sent is rounded: the sum of its parts is the whole where it reads like it
    course.limitText = volume(course.limit) == volume(pool.total)
                           ? Text::tr("allowance %1").arg(volume(course.limit))
                           : Text::tr("left for the month %1").arg(volume(course.limit));
    course.whenEmpty = Text::tr("The pool was not read in this month; read it again.");
    const std::optional<QDate> readOn = pool.asOf ? std::optional(pool.asOf->beijingDate()) : std::nullopt;
    std::optional<DataVolume> sum = DataVolume{};
    for (QDate day = pool.month.firstDay(); day <= pool.month.lastDay(); day = day.addDays(1)) {
        course.days.append(day);
        std::optional<DataVolume> used;
        if (cards) {
            for (const DayUsage &one : cards->days) {
                if (one.day == day)
                    used = one.used;
            }
        }
        if (!used || !sum || qAddOverflow(sum->bytes, used->bytes, &sum->bytes))
            sum = std::nullopt;
        const bool past = !readOn || day < *readOn;
        const bool now = readOn && (day == *readOn || (day == pool.month.lastDay() && *readOn > day));
        course.used.append(now ? pool.used : past ? sum : std::nullopt);
        Range<DataVolume> ahead;
        for (const PoolForecastDay &one : pool.course) {
            if (one.day == day)
                ahead = one.used;
        }
        if (now && !pool.course.isEmpty() && day < pool.month.lastDay())
            ahead = {pool.used, pool.used, pool.used};
        course.expected.append(ahead.expected);
        course.low.append(ahead.low);
        course.high.append(ahead.high);
    }
    return course;
}

// ---- marks ----

Tone PoolWords::tone(PoolState state)
{
    switch (state) {
    case PoolState::Over:
        return Tone::Bad;
    case PoolState::ForecastOver:
    case PoolState::Near:
        return Tone::Warning;
    case PoolState::Fine:
        return Tone::Good;
    case PoolState::Unknown:
        break;
    }
    return Tone::Muted;
}

Tone PoolWords::tone(GuardState state)
{
    switch (state) {
    case GuardState::Known:
        return Tone::Good;
    case GuardState::Missing:
        return Tone::Bad;
    case GuardState::Unknown:
        return Tone::Warning;
    case GuardState::NotNeeded:
        break;
    }
    return Tone::Muted;
}

QString PoolWords::guard(const GuardCheck &check)
{
    const bool counted = check.cards && check.cards->active > 0;
    if (check.state == GuardState::Missing && counted)
        return Text::tr("%1 of %2 cards without")
            .arg(number(check.cards->without), number(check.cards->active));
    if (check.state == GuardState::Unknown && counted)
        return Text::tr("unknown of %1 of %2 cards")
            .arg(number(check.cards->unread()), number(check.cards->active));
    if (check.since)
        return Text::tr("%1, seen %2").arg(check.stateText(), check.since->toString(Qt::ISODate));
    return check.stateText();
}

QString PoolWords::guardTitle(const GuardCheck &check)
{
    const QString clause = Clauses::text(check.clause());
    switch (check.kind) {
    case GuardKind::BalanceReminder:
        return Text::tr("Balance reminder (%1)").arg(clause);
    case GuardKind::PoolReminder:
        return Text::tr("Pool reminder (%1)").arg(clause);
    case GuardKind::StopRule:
        break;
    }
    return Text::tr("Stop rule (%1)").arg(clause);
}
