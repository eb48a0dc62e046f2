// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingswriter.h"

#include <QCoreApplication>

// Allowances and their three guards (S 3.3.1 b, c).

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
using FindingsWriter::Page;
using Severity = FindingSeverity;

QString filterOf(const QString &credential)
{
    QString quoted = credential;
    quoted.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return QStringLiteral("credential:\"%1\"").arg(quoted);
}

/// The money where a price is confirmed, else the traffic.
FindingFigure overFigure(const PoolForecast &pool)
{
    if (pool.atRisk.expected)
        return FindingsWriter::amount(pool.atRisk.expected);
    return FindingsWriter::volume(pool.overAtMonthEnd.expected ? pool.overAtMonthEnd.expected : pool.over);
}

QString costText(const PoolForecast &pool)
{
    if (pool.atRisk.expected)
        return Text::tr("It costs %1 by the end of the month.")
            .arg(FindingsWriter::yuan(pool.atRisk.expected));
    return pool.atRiskUnknownText().value_or(QString());
}

QString adviceText(const PoolForecast &pool)
{
    const PoolAdvice &advice = pool.advice;
    if (!advice.expandByGigabytes)
        return Text::tr("Expand the pool, stop its largest users, or accept the overage.");
    const QString gigabytes = QString::number(*advice.expandByGigabytes);
    if (!advice.payOverage)
        return advice.stopTopUsers
                   ? Text::tr("Expand the pool by %1 GB now, or pay an amount that is unknown without a "
                              "confirmed price, or stop its %n largest user(s).",
                              nullptr, *advice.stopTopUsers)
                         .arg(gigabytes)
                   : Text::tr("Expand the pool by %1 GB now, or pay an amount that is unknown without a "
                              "confirmed price.")
                         .arg(gigabytes);
    const QString cost = FindingsWriter::yuan(advice.payOverage);
    return advice.stopTopUsers
               ? Text::tr("Expand the pool by %1 GB now, or pay %2, or stop its %n largest user(s).", nullptr,
                          *advice.stopTopUsers)
                     .arg(gigabytes, cost)
               : Text::tr("Expand the pool by %1 GB now, or pay %2.").arg(gigabytes, cost);
}

Finding &addPool(Page &page, const PoolForecast &pool, FindingKind kind, Severity severity)
{
    Finding &finding = page.add(kind, severity, pool.credential);
    finding.clause = QStringLiteral("S 3.3.1 b");
    finding.filter = filterOf(pool.credential);
    finding.date = pool.month.lastDay();
    return finding;
}

void over(Page &page, const PoolForecast &pool)
{
    Finding &finding = addPool(page, pool, FindingKind::PoolOver, Severity::Urgent);
    finding.figure = overFigure(pool);
    finding.text = FindingsWriter::behind(
        Text::tr("Pool %1 is over its allowance by %2.").arg(pool.credential, pool.over->text()),
        costText(pool));
    finding.action = adviceText(pool);
}

void forecastOver(Page &page, const PoolForecast &pool)
{
    Finding &finding = addPool(page, pool, FindingKind::PoolForecastOver, Severity::Warning);
    finding.figure = overFigure(pool);
    if (pool.exhaustedOn)
        finding.date = pool.exhaustedOn;
    finding.text = FindingsWriter::behind(
        Text::tr("Pool %1 is expected to go over its allowance by %2 until the end of the month.")
            .arg(pool.credential, pool.overAtMonthEnd.expected->text()),
        costText(pool));
    finding.action = adviceText(pool);
}

void near(Page &page, const PoolForecast &pool)
{
    Finding &finding = addPool(page, pool, FindingKind::PoolNear, Severity::Notice);
    finding.figure = FindingsWriter::volume(pool.remaining);
    finding.text =
        Text::tr("Pool %1 has used %2 % of its allowance; %3 is left.")
            .arg(pool.credential, QString::number(*pool.usedPerMille() / 10), pool.remaining->text());
    finding.action = Text::tr("Keep an eye on it until the month ends.");
}

// ---- guards ----

void balanceReminder(Page &page, const GuardCheck &check)
{
    if (!check.open())
        return;
    const bool missing = check.state == GuardState::Missing;
    Finding &finding = page.add(missing ? FindingKind::GuardMissing : FindingKind::GuardUnknown,
                                missing ? Severity::Warning : Severity::Notice, check.name());
    finding.figure = check.ageDays ? FindingsWriter::days(*check.ageDays) : FindingsWriter::unknown();
    finding.text =
        FindingsWriter::behind(missing ? Text::tr("The account has no balance reminder.")
                                       : Text::tr("Whether the account has a balance reminder is unknown."),
                               check.reason);
    finding.date = check.since;
    finding.clause = check.clause();
    finding.action = check.action;
}

/// A guard matters more where an overage is coming.
Severity guardSeverity(const PlanGuards &plan, bool missing)
{
    const bool danger =
        (plan.atRisk && plan.atRisk->micros > 0) || (plan.overAtMonthEnd && plan.overAtMonthEnd->bytes > 0);
    if (danger)
        return missing ? Severity::Urgent : Severity::Warning;
    return missing ? Severity::Warning : Severity::Notice;
}

QString guardText(const QString &plan, const GuardCheck &check)
{
    const bool missing = check.state == GuardState::Missing;
    if (check.kind == GuardKind::StopRule)
        return missing ? Text::tr("Plan %1 has cards without a stop rule.").arg(plan)
                       : Text::tr("Whether all cards of plan %1 have a stop rule is unknown.").arg(plan);
    return missing ? Text::tr("Plan %1 has no pool reminder.").arg(plan)
                   : Text::tr("Whether plan %1 has a pool reminder is unknown.").arg(plan);
}

void planGuard(Page &page, const PlanGuards &plan, const GuardCheck &check)
{
    if (!check.open())
        return;
    const bool missing = check.state == GuardState::Missing;
    Finding &finding = page.add(missing ? FindingKind::GuardMissing : FindingKind::GuardUnknown,
                                guardSeverity(plan, missing), check.name() + u':' + plan.credential);
    finding.subject = plan.credential;
    finding.figure = FindingsWriter::amount(plan.atRisk);
    finding.text = FindingsWriter::behind(guardText(plan.credential, check), check.reason);
    if (!plan.atRisk)
        finding.text = FindingsWriter::behind(finding.text, Text::tr("The money at risk is unknown."));
    finding.date = check.since;
    finding.clause = check.clause();
    finding.action = check.action;
    finding.filter = filterOf(plan.credential);
}
} // namespace

void FindingsWriter::pools(Page &page)
{
    for (const PoolForecast &pool : page.input.pools) {
        if (!pool.canCauseOverage)
            continue;
        if (pool.state == PoolState::Over)
            over(page, pool);
        else if (pool.state == PoolState::ForecastOver)
            forecastOver(page, pool);
        else if (pool.state == PoolState::Near)
            near(page, pool);
    }
}

void FindingsWriter::guards(Page &page)
{
    if (!page.input.guards)
        return;
    balanceReminder(page, page.input.guards->balanceReminder);
    for (const PlanGuards &plan : page.input.guards->plans) {
        if (!plan.canCauseOverage)
            continue;
        planGuard(page, plan, plan.poolReminder);
        planGuard(page, plan, plan.stopRule);
    }
}
