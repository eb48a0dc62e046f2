// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatestatement.h"

#include <QCoreApplication>

#include <array>

// The names and sentences of a rebate statement, one row each in the order of its enumeration.

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateStatement)
};

struct Words {
    const char *name;
    const char *text;
    const char *clause = "";
};

constexpr std::array verdicts{
    Words{"counted", QT_TRANSLATE_NOOP("RebateStatement", "counts"), "R title"},
    Words{"not_directional",
          QT_TRANSLATE_NOOP("RebateStatement", "no directional traffic of a single card or same-tier pool"),
          "R title"},
    Words{"plan_kind_unknown", QT_TRANSLATE_NOOP("RebateStatement", "kind of plan unknown"), "R title"},
    Words{"not_intercom", QT_TRANSLATE_NOOP("RebateStatement", "plan decided to be no intercom plan"),
          "R title"},
    Words{"not_classified",
          QT_TRANSLATE_NOOP("RebateStatement", "nobody has decided whether the plan is an intercom plan"),
          "R title"},
    Words{"credential_unknown", QT_TRANSLATE_NOOP("RebateStatement", "plan credential unknown"), "R title"},
    Words{"order_unknown", QT_TRANSLATE_NOOP("RebateStatement", "its order is not known"),
          "R annex 1 item 2"},
    Words{"order_not_completed", QT_TRANSLATE_NOOP("RebateStatement", "its order is not completed"),
          "R annex 1 item 2"},
    Words{"order_time_unknown", QT_TRANSLATE_NOOP("RebateStatement", "the time of its order is not known"),
          "R annex 1 item 2"},
    Words{"order_not_pick_up", QT_TRANSLATE_NOOP("RebateStatement", "its order brings no cards"),
          "R annex 1 item 2"},
    Words{"other_month", QT_TRANSLATE_NOOP("RebateStatement", "picked up in another month"),
          "R annex 1 item 2"},
    Words{"outside_tables",
          QT_TRANSLATE_NOOP("RebateStatement", "no tier table applies to its operator and kind of plan"),
          "R annex 1 item 2"},
    Words{"duplicate", QT_TRANSLATE_NOOP("RebateStatement", "listed twice"), ""},
};

constexpr std::array drafts{
    Words{"month_not_over", QT_TRANSLATE_NOOP("RebateStatement", "The month is not over yet.")},
    Words{"orders_not_read",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "The orders were not read since the month ended: synchronise the orders.")},
    Words{"no_tier_table",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "No tier table is in effect in this month: import the provider's table.")},
    Words{"reading_undecided",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "Nobody has chosen how the tier table is read: ask the provider "
                            "and set its reading.")},
    Words{"no_platform_count",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "The count of the provider's intercom platform is missing: enter "
                            "it, it is the final one.")},
    Words{"platform_not_split",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "Several tier tables apply, and the platform's count differs from ours: ask for "
                            "its share of each.")},
    Words{"credentials_not_classified",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "Of some directional plans nobody has decided whether they are intercom plans: "
                            "confirm each plan credential.")},
    Words{"plan_kinds_unknown",
          QT_TRANSLATE_NOOP("RebateStatement", "Of some cards the kind of plan is unknown: synchronise the "
                                               "list of cards.")},
    Words{"orders_incomplete",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "Cards and orders do not fit together: some cards name no known order, or some "
                            "orders have more or fewer cards than the list.")},
    Words{"no_calendar_year",
          QT_TRANSLATE_NOOP("RebateStatement", "The working days of a year it touches are not published: "
                                               "import the year's calendar.")},
    Words{"fees_unknown",
          QT_TRANSLATE_NOOP("RebateStatement", "The table pays a percentage of the fees, which are unknown: "
                                               "synchronise the bills.")},
    Words{"provisional_bills",
          QT_TRANSLATE_NOOP("RebateStatement",
                            "The month's bills are provisional: synchronise them after the "
                            "3rd of the next month, 12:00.")},
    Words{"calculation_refused",
          QT_TRANSLATE_NOOP("RebateStatement", "An amount is larger than this program can hold: check the "
                                               "tier table and the count.")},
};

constexpr std::array creditStates{
    Words{"unknown", QT_TRANSLATE_NOOP("RebateStatement", "unknown")},
    Words{"nothing_due", QT_TRANSLATE_NOOP("RebateStatement", "nothing due")},
    Words{"expected", QT_TRANSLATE_NOOP("RebateStatement", "expected")},
    Words{"credited", QT_TRANSLATE_NOOP("RebateStatement", "credited")},
    Words{"late", QT_TRANSLATE_NOOP("RebateStatement", "credited late")},
    Words{"short", QT_TRANSLATE_NOOP("RebateStatement", "credited short")},
    Words{"missing", QT_TRANSLATE_NOOP("RebateStatement", "missing")},
    Words{"disputed", QT_TRANSLATE_NOOP("RebateStatement", "to be clarified")},
};
} // namespace

QString RebateVerdicts::name(RebateVerdict verdict)
{
    return QString::fromLatin1(verdicts.at(size_t(verdict)).name);
}
QString RebateVerdicts::text(RebateVerdict verdict)
{
    return Text::tr(verdicts.at(size_t(verdict)).text);
}
QString RebateVerdicts::clause(RebateVerdict verdict)
{
    return QString::fromLatin1(verdicts.at(size_t(verdict)).clause);
}

bool RebateVerdicts::isOpen(RebateVerdict verdict)
{
    switch (verdict) {
    case RebateVerdict::PlanKindUnknown:
    case RebateVerdict::NotClassified:
    case RebateVerdict::CredentialUnknown:
    case RebateVerdict::OrderUnknown:
    case RebateVerdict::OrderTimeUnknown:
        return true;
    default:
        return false;
    }
}

QString RebateDrafts::name(RebateDraft reason)
{
    return QString::fromLatin1(drafts.at(size_t(reason)).name);
}
QString RebateDrafts::text(RebateDraft reason)
{
    return Text::tr(drafts.at(size_t(reason)).text);
}

QString RebateCreditOutcome::stateName() const
{
    return QString::fromLatin1(creditStates.at(size_t(state)).name);
}
QString RebateCreditOutcome::stateText() const
{
    const QString text = Text::tr(creditStates.at(size_t(state)).text);
    const bool proposal = credited && !confirmed;
    return proposal ? Text::tr("%1 (not confirmed)").arg(text) : text;
}
