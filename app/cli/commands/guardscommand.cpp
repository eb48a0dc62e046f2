// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"

#include "core/briefing/guardbriefing.h"
#include "core/domain/cardcodes.h"

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuardsCommand)
};

using Field = ListField<PlanGuards>;

ListCell stateOf(const GuardCheck &check)
{
    return ListCell::named(check.stateName(), check.stateText());
}

StopRuleCounts cardsOf(const PlanGuards &plan)
{
    return plan.stopRule.cards.value_or(StopRuleCounts());
}

/// What is said about the first guard that is not there.
QString firstOpen(const PlanGuards &plan, QString GuardCheck::*text)
{
    for (const GuardCheck &check : plan.checks()) {
        if (check.open())
            return check.*text;
    }
    return {};
}

constexpr std::array fields{
    Field{"credential", QT_TRANSLATE_NOOP("Column", "Credential"),
          [](const PlanGuards &p) { return ListCell::text(p.credential); }},
    Field{"vendor", QT_TRANSLATE_NOOP("Column", "Operator"),
          [](const PlanGuards &p) { return ListCell::code(p.vendor, &CardCodes::vendor); }},
    Field{"kind", QT_TRANSLATE_NOOP("Column", "Kind"),
          [](const PlanGuards &p) { return ListCell::code(p.planKind, &CardCodes::planKind); }},
    Field{"can_cause_overage", QT_TRANSLATE_NOOP("Column", "Overage possible"),
          [](const PlanGuards &p) { return ListCell::truth(p.canCauseOverage); }, InTable::Nowhere},
    Field{"kind_unknown", QT_TRANSLATE_NOOP("Column", "Kind unknown"),
          [](const PlanGuards &p) { return ListCell::truth(p.kindUnknown); }, InTable::Nowhere},
    Field{"balance_reminder", QT_TRANSLATE_NOOP("Column", "Balance reminder"),
          [](const PlanGuards &p) { return stateOf(p.balanceReminder); }},
    Field{"pool_reminder", QT_TRANSLATE_NOOP("Column", "Pool reminder"),
          [](const PlanGuards &p) { return stateOf(p.poolReminder); }},
    Field{"stop_rule", QT_TRANSLATE_NOOP("Column", "Stop rule"),
          [](const PlanGuards &p) { return stateOf(p.stopRule); }},
    Field{"active_cards", QT_TRANSLATE_NOOP("Column", "Active"),
          [](const PlanGuards &p) { return ListCell::number(cardsOf(p).active); }, InTable::Right},
    Field{"cards_with_rule", QT_TRANSLATE_NOOP("Column", "With rule"),
          [](const PlanGuards &p) { return ListCell::number(cardsOf(p).with); }, InTable::Nowhere},
    Field{"cards_without_rule", QT_TRANSLATE_NOOP("Column", "Without rule"),
          [](const PlanGuards &p) { return ListCell::number(cardsOf(p).without); }, InTable::Right},
    Field{"cards_not_read", QT_TRANSLATE_NOOP("Column", "Not read"),
          [](const PlanGuards &p) { return ListCell::number(cardsOf(p).unread()); }, InTable::Nowhere},
    Field{"forecast_over_bytes", QT_TRANSLATE_NOOP("Column", "Over at month end"),
          [](const PlanGuards &p) { return ListCell::volume(p.overAtMonthEnd); }, InTable::Right},
    Field{"at_risk", QT_TRANSLATE_NOOP("Column", "Money at risk"),
          [](const PlanGuards &p) { return ListCell::money(p.atRisk); }, InTable::Right},
    Field{"open_guards", QT_TRANSLATE_NOOP("Column", "Open"),
          [](const PlanGuards &p) { return ListCell::number(p.openGuards()); }, InTable::Nowhere},
    Field{"reason", QT_TRANSLATE_NOOP("Column", "Reason"),
          [](const PlanGuards &p) { return ListCell::textOrNone(firstOpen(p, &GuardCheck::reason)); },
          InTable::Nowhere},
    Field{"action", QT_TRANSLATE_NOOP("Column", "What to do"),
          [](const PlanGuards &p) { return ListCell::textOrNone(firstOpen(p, &GuardCheck::action)); },
          InTable::Nowhere},
};

QJsonObject jsonOf(const GuardCheck &check)
{
    return {{QStringLiteral("state"), check.stateName()},
            {QStringLiteral("value"), JsonValue::textOrNull(check.value)},
            {QStringLiteral("since"), JsonValue::date(check.since)},
            {QStringLiteral("reason"), check.reason},
            {QStringLiteral("action"), JsonValue::textOrNull(check.action)},
            {QStringLiteral("clause"), check.clause()}};
}

void addAccount(ListRows<PlanGuards> &rows, const GuardAudit &audit)
{
    rows.add(QStringLiteral("balance_reminder"), jsonOf(audit.balanceReminder));
    rows.add(QStringLiteral("at_risk"), JsonValue::money(audit.atRisk()));
    rows.add(QStringLiteral("unknown_amounts"), audit.unknownAmounts);
    rows.add(QStringLiteral("plans_with_open_guards"), qint64(audit.plansWithOpenGuards()));
    rows.note(
        Text::tr("%n plan(s) with missing or unknown guards", nullptr, int(audit.plansWithOpenGuards())));
    rows.note(Text::tr("Money at risk: %1; of %n more plan(s) it is unknown", nullptr, audit.unknownAmounts)
                  .arg(ListCell::money(audit.atRisk()).display));
    const GuardCheck &reminder = audit.balanceReminder;
    //: The balance reminder, its clause in the agreement, its state, why that is so.
    rows.note(Text::tr("Balance reminder (%1): %2. %3")
                  .arg(reminder.clause(), reminder.stateText(), reminder.reason));
    if (!reminder.action.isEmpty())
        rows.note(reminder.action);
}
} // namespace

QList<QCommandLineOption> GuardsCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> GuardsCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<GuardAudit> audit = GuardBriefing::audit(room->context());
    if (!audit)
        return audit.error();
    const Result<std::optional<Instant>> asOf = room->oldest(ReadingClass::Detail);
    if (!asOf)
        return asOf.error();
    ListRows<PlanGuards> rows(QStringLiteral("guards"), fields, audit->plans, *asOf, *format);
    addAccount(rows, *audit);
    return invocation.print(rows, *format);
}
