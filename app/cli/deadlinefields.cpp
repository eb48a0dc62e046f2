// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deadlinefields.h"

#include "core/rules/deadlines.h"

#include <array>

namespace
{
using Field = ListField<DatedDeadline>;

/// None are left where the thing has come.
ListCell daysLeft(const DatedDeadline &d)
{
    if (d.running.state == RunningDeadline::State::ToConfirm)
        return ListCell::number({});
    return ListCell::number(d.today.daysTo(d.running.deadline.due));
}

constexpr std::array fields{
    Field{"id", QT_TRANSLATE_NOOP("Column", "Id"),
          [](const DatedDeadline &d) { return ListCell::text(d.running.entry.id); }},
    Field{"rule", QT_TRANSLATE_NOOP("Column", "Rule"),
          [](const DatedDeadline &d) {
              const std::optional<DeadlineRule> rule = DeadlineRule::byName(d.running.entry.rule);
              return rule ? ListCell::named(rule->name(), rule->title())
                          : ListCell::text(d.running.entry.rule);
          }},
    Field{"subject", QT_TRANSLATE_NOOP("Column", "About"),
          [](const DatedDeadline &d) { return ListCell::textOrNone(d.running.entry.subject); }},
    Field{"start", QT_TRANSLATE_NOOP("Column", "Start"),
          [](const DatedDeadline &d) { return ListCell::date(d.running.entry.start); }},
    Field{"due", QT_TRANSLATE_NOOP("Column", "Due"),
          [](const DatedDeadline &d) { return ListCell::date(d.running.deadline.due); }},
    Field{"state", QT_TRANSLATE_NOOP("Column", "State"),
          [](const DatedDeadline &d) {
              return ListCell::named(d.running.stateName(d.today), d.running.stateText(d.today));
          }},
    Field{"days_left", QT_TRANSLATE_NOOP("Column", "Days left"), &daysLeft, InTable::Right},
    Field{"internal_target", QT_TRANSLATE_NOOP("Column", "Internal target"),
          [](const DatedDeadline &d) { return ListCell::date(d.running.deadline.internalTarget); }},
    Field{"expected_by", QT_TRANSLATE_NOOP("Column", "Expected by"),
          [](const DatedDeadline &d) { return ListCell::date(d.running.deadline.expectedBy); },
          InTable::Nowhere},
    Field{"clause", QT_TRANSLATE_NOOP("Column", "Clause"),
          [](const DatedDeadline &d) { return ListCell::clause(d.running.clause); }},
    Field{"meaning", QT_TRANSLATE_NOOP("Column", "Meaning"),
          [](const DatedDeadline &d) { return ListCell::textOrNone(d.running.meaning); }},
    Field{"note", QT_TRANSLATE_NOOP("Column", "Note"),
          [](const DatedDeadline &d) { return ListCell::textOrNone(d.running.entry.note); },
          InTable::Nowhere},
    Field{"snoozed_until", QT_TRANSLATE_NOOP("Column", "Snoozed until"),
          [](const DatedDeadline &d) { return ListCell::date(d.running.entry.snoozedUntil); },
          InTable::Nowhere},
    Field{"short_clock", QT_TRANSLATE_NOOP("Column", "Short clock"),
          [](const DatedDeadline &d) { return ListCell::truth(d.running.deadline.shortClock); },
          InTable::Nowhere},
    Field{"calendar", QT_TRANSLATE_NOOP("Column", "Calendar"),
          [](const DatedDeadline &d) {
              return ListCell::text(d.running.deadline.calendarPublished() ? QStringLiteral("published")
                                                                           : QStringLiteral("weekends_only"));
          },
          InTable::Nowhere},
};
} // namespace

std::span<const ListField<DatedDeadline>> DeadlineFields::all()
{
    return fields;
}

QJsonObject DeadlineFields::json(const RunningDeadline &running, QDate today)
{
    return ListRows<DatedDeadline>::object(fields, {running, today});
}
