// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingswriter.h"

#include "core/base/privateview.h"

#include <QCoreApplication>

#include <algorithm>

// Deadlines and rebates: what is due by a day.

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
using FindingsWriter::Page;
using Severity = FindingSeverity;

// ---- registered cases ----

bool isRunning(const DeadlineCase &entry, QDate today)
{
    return !entry.done && (!entry.snoozedUntil || *entry.snoozedUntil <= today);
}

/// Urgent from our own target on, which stands before the last day.
Severity severityBefore(const Deadline &deadline, QDate today)
{
    const QDate urgentFrom = deadline.internalTarget.value_or(deadline.due.addDays(-1));
    return today >= urgentFrom ? Severity::Urgent : Severity::Warning;
}

QString ruleTitle(const QString &name)
{
    const std::optional<DeadlineRule> rule = DeadlineRule::byName(name);
    return rule ? rule->title() : name;
}

void deadline(Page &page, const RunningDeadline &running)
{
    const QDate today = page.input.today;
    const QDate due = running.deadline.due;
    const bool overdue = today > due;
    if (!isRunning(running.entry, today) ||
        (!overdue && today.daysTo(due) > page.assumptions.deadlineWarningDays))
        return;
    Finding &finding =
        page.add(overdue ? FindingKind::DeadlineOverdue : FindingKind::DeadlineDue,
                 overdue ? Severity::Urgent : severityBefore(running.deadline, today), running.entry.id);
    finding.subject = running.entry.subject;
    finding.figure = FindingsWriter::days(overdue ? due.daysTo(today) : today.daysTo(due));
    finding.date = due;
    finding.clause = running.clause.value_or(QString());
    const QString what = running.entry.subject.isEmpty() ? ruleTitle(running.entry.rule)
                                                         : PrivateView::words(running.entry.subject);
    finding.text =
        overdue ? Text::tr("Overdue since %1: %2 (%3).").arg(FindingsWriter::day(due), what, running.meaning)
                : Text::tr("Due on %1: %2 (%3).").arg(FindingsWriter::day(due), what, running.meaning);
    if (!running.deadline.calendarPublished())
        finding.text =
            FindingsWriter::behind(finding.text, Text::tr("Counted without a published calendar."));
    finding.action = Text::tr("Do it, or record why it is done or postponed.");
}

// ---- rebates ----

/// What is due, or the larger of the two readings while none is chosen.
std::optional<Money> amountOf(const RebateStatement &statement)
{
    if (statement.due)
        return statement.due->gross;
    if (!statement.allUnits)
        return std::nullopt;
    const Money other = statement.marginal ? statement.marginal->gross : Money{};
    return std::max(statement.allUnits->gross, other);
}

bool isWorthNothing(const RebateStatement &statement)
{
    return amountOf(statement) == Money{};
}

Finding &addRebate(Page &page, const RebateStatement &statement, FindingKind kind, Severity severity)
{
    Finding &finding = page.add(kind, severity, statement.month.iso());
    finding.figure = FindingsWriter::amount(amountOf(statement));
    return finding;
}

void invoice(Page &page, const RebateStatement &statement)
{
    const QDate today = page.input.today;
    const RebateDates &dates = statement.dates;
    const bool posted = statement.invoice && (statement.invoice->posted || statement.invoice->received);
    if (posted || isWorthNothing(statement) || today <= statement.month.lastDay())
        return;
    const bool overdue = today > dates.invoiceBy;
    if (!overdue && today.daysTo(dates.postBy) > page.assumptions.rebateWarningDays)
        return;
    const bool urgent = overdue || today >= dates.postBy;
    Finding &finding = addRebate(page, statement,
                                 overdue ? FindingKind::RebateInvoiceOverdue : FindingKind::RebateInvoiceDue,
                                 urgent ? Severity::Urgent : Severity::Warning);
    finding.date = overdue ? dates.invoiceBy : dates.postBy;
    finding.clause = QStringLiteral("R annex 1 note 2");
    finding.text = overdue ? Text::tr("The rebate invoice of %1 should have arrived by %2; none was posted.")
                                 .arg(statement.month.iso(), FindingsWriter::day(dates.invoiceBy))
                           : Text::tr("The rebate invoice of %1 must be posted by %2 to arrive by %3.")
                                 .arg(statement.month.iso(), FindingsWriter::day(dates.postBy),
                                      FindingsWriter::day(dates.invoiceBy));
    finding.action =
        Text::tr("Issue the invoice from the statement, post it, and record its number and day.");
}

void creditLate(Page &page, const RebateStatement &statement)
{
    Finding &finding = addRebate(page, statement, FindingKind::RebateCreditLate, Severity::Notice);
    finding.text = Text::tr("The rebate of %1 was credited %n day(s) late.", nullptr,
                            statement.credit.daysLate.value_or(0))
                       .arg(statement.month.iso());
    finding.action = Text::tr("Confirm the ledger entry and note the delay.");
}

void creditShort(Page &page, const RebateStatement &statement)
{
    Finding &finding = addRebate(page, statement, FindingKind::RebateCreditShort, Severity::Urgent);
    const std::optional<Money> missing =
        statement.credit.difference ? Money::difference({}, *statement.credit.difference) : std::nullopt;
    finding.figure = FindingsWriter::amount(missing);
    finding.text = Text::tr("Of the rebate of %1 only %2 was credited: %3 is missing.")
                       .arg(statement.month.iso(), FindingsWriter::yuan(statement.credit.credited),
                            FindingsWriter::yuan(missing));
    finding.action = Text::tr("Confirm the ledger entry, then claim the difference from the provider.");
}

void creditMissing(Page &page, const RebateStatement &statement)
{
    Finding &finding = addRebate(page, statement, FindingKind::RebateCreditMissing, Severity::Urgent);
    finding.text = Text::tr("The rebate of %1 should have been credited by %2; the ledger shows none.")
                       .arg(statement.month.iso(), FindingsWriter::day(statement.dates.creditBy));
    finding.action = Text::tr("Claim it from the provider, with the invoice's day of posting.");
}

void creditDisputed(Page &page, const RebateStatement &statement)
{
    Finding &finding = addRebate(page, statement, FindingKind::RebateCreditDisputed, Severity::Warning);
    finding.text =
        Text::tr("The rebate of %1 was credited with %2, which has to be clarified: it is not what is due.")
            .arg(statement.month.iso(), FindingsWriter::yuan(statement.credit.credited));
    finding.action = Text::tr("Choose the reading of the tier table or ask the provider what was credited.");
}

void credit(Page &page, const RebateStatement &statement)
{
    const qsizetype before = page.found.size();
    switch (statement.credit.state) {
    case RebateCreditState::Late:
        creditLate(page, statement);
        break;
    case RebateCreditState::Short:
        creditShort(page, statement);
        break;
    case RebateCreditState::Missing:
        creditMissing(page, statement);
        break;
    case RebateCreditState::Disputed:
        creditDisputed(page, statement);
        break;
    default:
        break;
    }
    if (page.found.size() > before) {
        page.found.last().date = statement.dates.creditBy;
        page.found.last().clause = QStringLiteral("R annex 1 note 3");
    }
}

bool hasDraft(const RebateStatement &statement, RebateDraft reason)
{
    return statement.drafts.contains(reason);
}

void tiers(Page &page, const RebateStatement &statement)
{
    const bool noTable = hasDraft(statement, RebateDraft::NoTierTable);
    const bool noCards = statement.count == qint64(0);
    if ((!noTable && !hasDraft(statement, RebateDraft::ReadingUndecided)) || noCards)
        return;
    Finding &finding = addRebate(page, statement, FindingKind::RebateTierUndecided, Severity::Warning);
    finding.date = statement.dates.postBy;
    finding.clause = QStringLiteral("R annex 1 item 2");
    finding.text =
        noTable ? Text::tr("No tier table is in effect for the rebate of %1.").arg(statement.month.iso())
                : Text::tr("Nobody has chosen how the tier table of %1 is read.").arg(statement.month.iso());
    if (!noTable && statement.allUnits && statement.marginal)
        finding.text =
            FindingsWriter::behind(finding.text, Text::tr("All units: %1; marginal: %2.")
                                                     .arg(FindingsWriter::yuan(statement.allUnits->gross),
                                                          FindingsWriter::yuan(statement.marginal->gross)));
    finding.action = noTable ? Text::tr("Import the provider's tier table.")
                             : Text::tr("Ask the provider in writing and set the reading.");
}

QString platformText(const RebateStatement &statement)
{
    const QString month = statement.month.iso();
    if (statement.isUnconfirmed())
        return Text::tr(
                   "The intercom platform's count of %1 is missing, and of %n card(s) nobody has decided "
                   "whether they count.",
                   nullptr, int(statement.open()))
            .arg(month);
    if (!statement.ourCount)
        return Text::tr("The intercom platform's count of %1 is missing, and ours is unknown.").arg(month);
    return Text::tr("The intercom platform's count of %1 is missing; we count %2 cards.")
        .arg(month, FindingsWriter::grouped(*statement.ourCount));
}

void platform(Page &page, const RebateStatement &statement)
{
    const bool over = page.input.today > statement.month.lastDay();
    if (statement.platformCount || !over)
        return;
    Finding &finding = page.add(FindingKind::RebatePlatformMissing, Severity::Warning, statement.month.iso());
    if (statement.ourCount)
        finding.figure = FindingsWriter::count(*statement.ourCount);
    else
        finding.figure = FindingsWriter::unknown();
    finding.date = statement.dates.postBy;
    finding.clause = QStringLiteral("R annex 1 note 1");
    finding.text = platformText(statement);
    finding.action = Text::tr("Get the count from the provider's intercom platform and enter it.");
}
} // namespace

std::optional<RunningDeadline> RunningDeadline::of(const DeadlineCase &entry, const WorkdayCalendar &calendar,
                                                   const DeadlineReadings &readings)
{
    const std::optional<DeadlineRule> rule = DeadlineRule::byName(entry.rule);
    if (!rule || !entry.start.isValid())
        return std::nullopt;
    const Deadline deadline = rule->run({entry.start, entry.sentAt}, calendar, readings);
    return RunningDeadline{entry, deadline, rule->clause(), rule->meaningText()};
}

QString RunningDeadline::stateName(QDate today) const
{
    if (state == State::ToConfirm)
        return QStringLiteral("to_confirm");
    return today > deadline.due ? QStringLiteral("overdue") : QStringLiteral("running");
}

QString RunningDeadline::stateText(QDate today) const
{
    if (state == State::ToConfirm)
        return Text::tr("to confirm");
    return today > deadline.due ? Text::tr("overdue") : Text::tr("running");
}

void FindingsWriter::deadlines(Page &page)
{
    for (const RunningDeadline &running : page.input.deadlines)
        deadline(page, running);
}

void FindingsWriter::rebates(Page &page)
{
    for (const RebateStatement &statement : page.input.rebates) {
        invoice(page, statement);
        credit(page, statement);
        tiers(page, statement);
        platform(page, statement);
    }
}
