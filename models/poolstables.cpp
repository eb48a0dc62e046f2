// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/poolstables.h"

#include "core/briefing/poolcards.h"
#include "core/domain/cardcodes.h"
#include "core/domain/fieldtext.h"
#include "models/poolwords.h"
#include "models/tariffwords.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PoolsTables)
};
using Tone = TableRoles::Tone;

const QString widestCredential = QStringLiteral("CM-UPG-M-2-demo1000");
const QString widestVolume = QStringLiteral("1023.99 MB");

QString widestState()
{
    PoolForecast pool;
    pool.state = PoolState::Near;
    return pool.stateText();
}

FigureCell code(const std::optional<QString> &code, QString (*meaning)(QStringView))
{
    return FigureCell::code(code, code ? meaning(*code) : QString());
}

FigureCell state(const PoolForecast &pool)
{
    return FigureCell::code(pool.stateName(), pool.stateText())
        .toned(PoolWords::tone(pool.state))
        .ordered(qint64(pool.state));
}

FigureCell usedShare(const PoolForecast &pool)
{
    const std::optional<qint64> share = pool.usedPerMille();
    return FigureCell::portion(share ? std::optional(double(*share) / 1000) : std::nullopt) // NOLINT
        .toned(PoolWords::tone(pool.state));
}

FigureCell over(const std::optional<DataVolume> &volume)
{
    const FigureCell cell = FigureCell::bytes(volume);
    return volume && volume->bytes > 0 ? cell.toned(Tone::Bad) : cell;
}

FigureCell atRisk(const std::optional<Money> &amount)
{
    const FigureCell cell = FigureCell::money(amount);
    return amount && amount->micros > 0 ? cell.toned(Tone::Bad) : cell;
}

/// With its unit and its six decimals: two would be another price.
FigureCell price(const PoolForecast &pool)
{
    if (!pool.price || !pool.canCauseOverage)
        return {};
    FigureCell cell = FigureCell::money(pool.price->perGigabyte);
    cell.text = TariffWords::price(pool.price->perGigabyte);
    return cell;
}

FigureCell endsOn(const PoolForecast &pool)
{
    FigureCell cell = FigureCell::date(pool.exhaustedOn);
    if (pool.exhaustion == Exhaustion::Unknown)
        return cell;
    cell.text = PoolWords::exhaustionShort(pool);
    if (pool.exhaustion == Exhaustion::Already)
        return cell.ordered(0).toned(Tone::Bad);
    if (pool.exhaustion == Exhaustion::NotBefore)
        return cell.ordered(std::numeric_limits<qint64>::max());
    return cell;
}

FigureCell guard(const GuardCheck &check)
{
    return FigureCell::code(check.stateName(), PoolWords::guard(check))
        .toned(PoolWords::tone(check.state))
        .ordered(qint64(check.state));
}

FigureCell guard(const std::optional<PlanGuards> &guards, GuardCheck PlanGuards::*check)
{
    return guards ? guard((*guards).*check) : FigureCell();
}

FigureRow row(const PoolsFacts::Row &row)
{
    const PoolForecast &pool = row.forecast;
    return {pool.credential,
            {FigureCell::id(pool.credential),
             state(pool),
             usedShare(pool),
             FigureCell::bytes(pool.used),
             FigureCell::bytes(pool.total),
             FigureCell::bytes(pool.remaining),
             over(pool.over),
             FigureCell::bytes(pool.atMonthEnd.expected),
             FigureCell::bytes(pool.atMonthEnd.low),
             FigureCell::bytes(pool.atMonthEnd.high),
             over(pool.overAtMonthEnd.expected),
             price(pool),
             atRisk(pool.atRisk.expected),
             FigureCell::money(pool.atRisk.low),
             FigureCell::money(pool.atRisk.high),
             endsOn(pool),
             guard(row.guards, &PlanGuards::balanceReminder),
             guard(row.guards, &PlanGuards::poolReminder),
             guard(row.guards, &PlanGuards::stopRule),
             code(pool.vendor, &CardCodes::vendor),
             code(pool.planKind, &CardCodes::planKind),
             FigureCell::words(pool.tariff),
             FigureCell::number(row.reading ? row.reading->cards : std::nullopt),
             FigureCell::number(row.reading ? row.reading->activeCards : std::nullopt),
             FigureCell::words(pool.methodText()),
             FigureCell::instant(pool.asOf)}};
}

FigureRow row(const PlanGuards &plan)
{
    const StopRuleCounts cards = plan.stopRule.cards.value_or(StopRuleCounts());
    QString todo;
    for (const GuardCheck &check : plan.checks()) {
        if (check.open() && todo.isEmpty())
            todo = check.action;
    }
    return {plan.credential,
            {FigureCell::id(plan.credential), guard(plan.balanceReminder), guard(plan.poolReminder),
             guard(plan.stopRule), FigureCell::number(plan.openGuards()), atRisk(plan.atRisk),
             FigureCell::number(cards.active), FigureCell::number(cards.with),
             FigureCell::number(cards.without), FigureCell::number(cards.unread()),
             code(plan.vendor, &CardCodes::vendor), code(plan.planKind, &CardCodes::planKind),
             FigureCell::truth(plan.canCauseOverage), FigureCell::words(todo)}};
}
} // namespace

QList<FigureColumn> PoolsTables::poolColumns()
{
    using enum TableKind;
    const QString guard = Text::tr("known, seen 2026-04-03");
    return {
        {.name = QStringLiteral("credential"),
         .title = Text::tr("Pool"),
         .kind = Id,
         .typical = widestCredential,
         .essential = true},
        {.name = QStringLiteral("state"), .title = Text::tr("State"), .typical = widestState()},
        {.name = QStringLiteral("used_share"), .title = Text::tr("Used, share"), .kind = Share},
        {.name = QStringLiteral("used_bytes"),
         .title = Text::tr("Used"),
         .kind = Bytes,
         .typical = widestVolume},
        {.name = QStringLiteral("total_bytes"),
         .title = Text::tr("Allowance"),
         .kind = Bytes,
         .typical = widestVolume},
        {.name = QStringLiteral("remaining_bytes"),
         .title = Text::tr("Remaining"),
         .kind = Bytes,
         .typical = widestVolume},
        {.name = QStringLiteral("over_bytes"),
         .title = Text::tr("Over"),
         .kind = Bytes,
         .typical = widestVolume},
        {.name = QStringLiteral("forecast_bytes"),
         .title = Text::tr("At month end"),
         .kind = Bytes,
         .typical = widestVolume},
        {.name = QStringLiteral("forecast_low_bytes"),
         .title = Text::tr("At month end, at least"),
         .kind = Bytes,
         .typical = widestVolume,
         .hidden = true},
        {.name = QStringLiteral("forecast_high_bytes"),
         .title = Text::tr("At month end, at most"),
         .kind = Bytes,
         .typical = widestVolume,
         .hidden = true},
        {.name = QStringLiteral("forecast_over_bytes"),
         .title = Text::tr("Over at month end"),
         .kind = Bytes,
         .typical = widestVolume},
        {.name = QStringLiteral("price_per_gb"),
         .title = Text::tr("Price of overage"),
         .kind = Money,
         .typical = QStringLiteral("204.80 CNY/GB")},
        {.name = QStringLiteral("at_risk"), .title = Text::tr("Money at risk"), .kind = Money},
        {.name = QStringLiteral("at_risk_low"),
         .title = Text::tr("Money at risk, at least"),
         .kind = Money,
         .hidden = true},
        {.name = QStringLiteral("at_risk_high"),
         .title = Text::tr("Money at risk, at most"),
         .kind = Money,
         .hidden = true},
        {.name = QStringLiteral("exhausted_on"), .title = Text::tr("Ends on"), .kind = Date},
        {.name = QStringLiteral("balance_reminder"), .title = Text::tr("Balance reminder"), .typical = guard},
        {.name = QStringLiteral("pool_reminder"), .title = Text::tr("Pool reminder"), .typical = guard},
        {.name = QStringLiteral("stop_rule"),
         .title = Text::tr("Stop rule"),
         .typical = Text::tr("100 of 1,000 cards without")},
        {.name = QStringLiteral("vendor"), .title = Text::tr("Operator")},
        {.name = QStringLiteral("kind"),
         .title = Text::tr("Kind of plan"),
         .typical = Text::tr("unified-payment pool")},
        {.name = QStringLiteral("tariff"), .title = Text::tr("Tariff"), .hidden = true},
        {.name = QStringLiteral("cards"), .title = Text::tr("Cards"), .kind = Integer},
        {.name = QStringLiteral("active_cards"),
         .title = Text::tr("Active cards"),
         .kind = Integer,
         .hidden = true},
        {.name = QStringLiteral("method"), .title = Text::tr("Forecast"), .hidden = true},
        {.name = QStringLiteral("as_of"), .title = Text::tr("Read at"), .kind = Instant, .hidden = true},
    };
}

QList<FigureRow> PoolsTables::pools(const PoolsFacts &facts)
{
    QList<FigureRow> rows;
    for (const PoolsFacts::Row &one : facts.rows)
        rows.append(row(one));
    return rows;
}

QList<FigureColumn> PoolsTables::guardColumns()
{
    using enum TableKind;
    const QString guard = Text::tr("known, seen 2026-04-03");
    return {
        {.name = QStringLiteral("credential"),
         .title = Text::tr("Plan credential"),
         .kind = Id,
         .typical = widestCredential,
         .essential = true},
        {.name = QStringLiteral("balance_reminder"), .title = Text::tr("Balance reminder"), .typical = guard},
        {.name = QStringLiteral("pool_reminder"), .title = Text::tr("Pool reminder"), .typical = guard},
        {.name = QStringLiteral("stop_rule"),
         .title = Text::tr("Stop rule"),
         .typical = Text::tr("100 of 1,000 cards without")},
        {.name = QStringLiteral("open_guards"),
         .title = Text::tr("Open"),
         .kind = Integer,
         .typical = QStringLiteral("3")},
        {.name = QStringLiteral("at_risk"), .title = Text::tr("Money at risk"), .kind = Money},
        {.name = QStringLiteral("active_cards"), .title = Text::tr("Active cards"), .kind = Integer},
        {.name = QStringLiteral("cards_with_rule"), .title = Text::tr("With rule"), .kind = Integer},
        {.name = QStringLiteral("cards_without_rule"), .title = Text::tr("Without rule"), .kind = Integer},
        {.name = QStringLiteral("cards_unread"), .title = Text::tr("Never read"), .kind = Integer},
        {.name = QStringLiteral("vendor"), .title = Text::tr("Operator")},
        {.name = QStringLiteral("kind"),
         .title = Text::tr("Kind of plan"),
         .typical = Text::tr("unified-payment pool")},
        {.name = QStringLiteral("can_cause_overage"), .title = Text::tr("Overage possible"), .kind = Truth},
        {.name = QStringLiteral("action"),
         .title = Text::tr("What to do"),
         .typical = Text::tr("Set the pool reminder at the provider.")},
    };
}

QList<FigureRow> PoolsTables::guards(const PoolsFacts &facts)
{
    QList<FigureRow> rows;
    for (const PlanGuards &plan : facts.audit.plans)
        rows.append(row(plan));
    return rows;
}

QList<FigureColumn> PoolsTables::userColumns()
{
    using enum TableKind;
    return {
        {.name = QStringLiteral("place"),
         .title = Text::tr("Place"),
         .kind = Integer,
         .typical = QStringLiteral("200")},
        {.name = QStringLiteral("iccid"), .title = QStringLiteral("ICCID"), .kind = Id, .essential = true},
        {.name = QStringLiteral("used_per_day"),
         .title = Text::tr("Used a day"),
         .kind = Bytes,
         .typical = widestVolume},
        {.name = QStringLiteral("share"), .title = Text::tr("Share"), .kind = Share},
        {.name = QStringLiteral("tags"), .title = Text::tr("Tags")},
        {.name = QStringLiteral("status"), .title = Text::tr("State")},
        {.name = QStringLiteral("msisdn"), .title = QStringLiteral("MSISDN"), .kind = Id, .hidden = true},
    };
}

QList<FigureRow> PoolsTables::users(const PoolCards &cards)
{
    QList<FigureRow> rows;
    for (const PoolUser &user : cards.users) {
        const QString iccid = user.card.card.key.iccid.toString();
        FigureRow row;
        row.key = QString::number(user.card.id);
        row.target = {QStringLiteral("cards"), QStringLiteral("card:") + iccid};
        row.cells = {FigureCell::number(rows.size() + 1),
                     FigureCell::iccid(iccid),
                     FigureCell::bytes(user.perDay),
                     FigureCell::portion(user.share),
                     FigureCell::words(FieldText::display(CardField::Tags, user.card)),
                     code(user.card.card.status, &CardCodes::status),
                     FigureCell::id(user.card.card.msisdn.join(QStringLiteral("; ")))};
        rows.append(row);
    }
    return rows;
}
