// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/guardaudit.h"
#include "core/domain/cardcodes.h"
#include "core/rules/tariffbook.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(GuardAudit)
};

struct KindNames {
    const char *name;
    const char *clause;
    const char *title;
};
/// In the order of GuardKind.
constexpr std::array kinds{
    KindNames{"balance_reminder", "S 3.3.1 c (1)", QT_TRANSLATE_NOOP("GuardAudit", "balance reminder")},
    KindNames{"pool_reminder", "S 3.3.1 c (2)", QT_TRANSLATE_NOOP("GuardAudit", "pool reminder")},
    KindNames{"stop_rule", "S 3.3.1 c (3)", QT_TRANSLATE_NOOP("GuardAudit", "stop rule")},
};
struct StateNames {
    const char *name;
    const char *text;
};
/// In the order of GuardState.
constexpr std::array states{
    StateNames{"known", QT_TRANSLATE_NOOP("GuardAudit", "known")},
    StateNames{"missing", QT_TRANSLATE_NOOP("GuardAudit", "missing")},
    StateNames{"unknown", QT_TRANSLATE_NOOP("GuardAudit", "unknown")},
    StateNames{"not_needed", QT_TRANSLATE_NOOP("GuardAudit", "not needed")},
};

/// The newest attestation of this guard; of two of one day the later entry.
const GuardAttestation *newest(const GuardAuditInput &input, GuardAttestation::Guard guard,
                               const QString &credential)
{
    const GuardAttestation *best = nullptr;
    for (const GuardAttestation &one : input.attestations) {
        const bool about = one.guard == guard && one.credential == credential && one.day <= input.today;
        if (about && (!best || one.day >= best->day))
            best = &one;
    }
    return best;
}

QString actionOf(GuardKind kind)
{
    if (kind == GuardKind::BalanceReminder)
        return Text::tr("Set the balance reminder on the provider's account page, then record here what it "
                        "is set to.");
    return Text::tr("Set the pool reminder at the provider, then record here what it is set to.");
}

/// What people attested, as far as it still says something.
void judge(GuardCheck &check, const GuardAttestation *attested, const GuardAuditInput &input)
{
    check.action = actionOf(check.kind);
    if (!attested) {
        check.reason = Text::tr("Nobody has recorded it, and no interface tells it.");
        return;
    }
    check.value = attested->value;
    check.since = attested->day;
    check.ageDays = int(attested->day.daysTo(input.today));
    if (attested->value.trimmed().isEmpty()) {
        check.state = GuardState::Missing;
        check.reason = *check.ageDays == 0 ? Text::tr("It was looked at today and nothing was set.")
                                           : Text::tr("It was looked at %n day(s) ago and nothing was set.",
                                                      nullptr, *check.ageDays);
    } else if (*check.ageDays > input.attestationDays) {
        check.reason = Text::tr("It was looked at %n day(s) ago, which is too long to rely on.", nullptr,
                                *check.ageDays);
        check.action = Text::tr("Look at it again on the provider's page and record what it is set to.");
    } else {
        check.state = GuardState::Known;
        check.reason = *check.ageDays == 0
                           ? Text::tr("It was looked at today.")
                           : Text::tr("It was looked at %n day(s) ago.", nullptr, *check.ageDays);
        check.action.clear();
    }
}

GuardCheck balanceCheck(const GuardAuditInput &input)
{
    GuardCheck check;
    check.kind = GuardKind::BalanceReminder;
    judge(check, newest(input, GuardAttestation::Guard::BalanceReminder, {}), input);
    return check;
}

GuardCheck poolCheck(const PlanFacts &plan, const GuardAuditInput &input)
{
    GuardCheck check;
    check.kind = GuardKind::PoolReminder;
    if (!TariffBook::canCauseOverage(plan.planKind)) {
        check.state = GuardState::NotNeeded;
        check.reason = Text::tr("Its cards share no pool.");
        return check;
    }
    judge(check, newest(input, GuardAttestation::Guard::PoolReminder, plan.credential), input);
    return check;
}

void judgeStopRule(GuardCheck &check, const StopRuleCounts &cards)
{
    const QString all = QString::number(cards.active);
    if (cards.active == 0) {
        check.state = GuardState::NotNeeded;
        check.reason = Text::tr("It has no active card.");
    } else if (cards.without > 0) {
        check.state = GuardState::Missing;
        const QString without = QString::number(cards.without);
        check.reason = cards.unread() > 0
                           ? Text::tr("%1 of %2 active cards have no stop rule; of %3 it was never read.")
                                 .arg(without, all, QString::number(cards.unread()))
                           : Text::tr("%1 of %2 active cards have no stop rule.").arg(without, all);
        check.action = Text::tr("Set the stop rule (stop at usage limit) of this plan at the provider.");
    } else if (cards.unread() > 0) {
        check.reason = cards.with > 0
                           ? Text::tr("Of %1 of %2 active cards it was never read; all others have one.")
                                 .arg(QString::number(cards.unread()), all)
                           : Text::tr("It was never read of any of its %1 active cards.").arg(all);
        check.action = Text::tr("Synchronise the details of these cards.");
    } else {
        check.state = GuardState::Known;
        check.reason = Text::tr("All %1 active cards have a stop rule.").arg(all);
    }
}

GuardCheck stopCheck(const PlanFacts &plan)
{
    GuardCheck check;
    check.kind = GuardKind::StopRule;
    check.cards = plan.cards;
    judgeStopRule(check, plan.cards);
    return check;
}

PlanGuards guardsOf(const PlanFacts &plan, const GuardAudit &audit, const GuardAuditInput &input,
                    const PoolForecast *forecast)
{
    PlanGuards guards;
    guards.credential = plan.credential;
    guards.vendor = plan.vendor;
    guards.planKind = plan.planKind;
    guards.canCauseOverage = TariffBook::canCauseOverage(plan.planKind);
    guards.kindUnknown = guards.canCauseOverage && !CardCodes::isPool(plan.planKind.value_or(QString()));
    guards.balanceReminder = audit.balanceReminder;
    guards.poolReminder = poolCheck(plan, input);
    guards.stopRule = stopCheck(plan);
    if (forecast && guards.canCauseOverage) {
        guards.atRisk = forecast->atRisk.expected;
        guards.overAtMonthEnd = forecast->overAtMonthEnd.expected;
    }
    return guards;
}

/// Smaller is worse: known money, unknown money, nothing at risk, no overage possible.
int rank(const PlanGuards &plan)
{
    if (!plan.canCauseOverage)
        return 3;
    if (!plan.atRisk)
        return 1;
    return plan.atRisk->micros > 0 ? 0 : 2;
}

bool worse(const PlanGuards &a, const PlanGuards &b)
{
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.atRisk != b.atRisk)
        return a.atRisk > b.atRisk;
    if (a.overAtMonthEnd != b.overAtMonthEnd) // an unknown one is the smallest
        return a.overAtMonthEnd > b.overAtMonthEnd;
    if (a.openGuards() != b.openGuards())
        return a.openGuards() > b.openGuards();
    return a.credential < b.credential;
}
} // namespace

QString GuardCheck::clause() const
{
    return QString::fromLatin1(kinds.at(size_t(kind)).clause);
}
QString GuardCheck::name() const
{
    return QString::fromLatin1(kinds.at(size_t(kind)).name);
}
QString GuardCheck::stateName() const
{
    return QString::fromLatin1(states.at(size_t(state)).name);
}
QString GuardCheck::title() const
{
    return Text::tr(kinds.at(size_t(kind)).title);
}
QString GuardCheck::stateText() const
{
    return Text::tr(states.at(size_t(state)).text);
}

int PlanGuards::openGuards() const
{
    return int(balanceReminder.open()) + int(poolReminder.open()) + int(stopRule.open());
}

GuardAudit GuardAudit::of(const GuardAuditInput &input)
{
    QHash<QString, const PoolForecast *> forecasts;
    for (const PoolForecast &forecast : input.forecasts)
        forecasts.insert(forecast.credential, &forecast);
    GuardAudit audit;
    audit.balanceReminder = balanceCheck(input);
    for (const PlanFacts &plan : input.plans)
        audit.plans.append(guardsOf(plan, audit, input, forecasts.value(plan.credential)));
    std::sort(audit.plans.begin(), audit.plans.end(), worse);
    audit.unknownAmounts =
        int(std::count_if(audit.plans.begin(), audit.plans.end(), [](const PlanGuards &plan) {
            return plan.canCauseOverage && !plan.complete() && !plan.atRisk;
        }));
    return audit;
}

std::optional<Money> GuardAudit::atRisk() const
{
    std::optional<Money> sum;
    for (const PlanGuards &plan : plans) {
        if (!plan.atRisk || plan.complete())
            continue;
        sum = Money::sum(sum.value_or(Money{}), *plan.atRisk);
        if (!sum)
            return std::nullopt;
    }
    return sum;
}

qsizetype GuardAudit::plansWithOpenGuards() const
{
    return std::count_if(plans.begin(), plans.end(), [](const PlanGuards &plan) { return !plan.complete(); });
}
