// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatecredits.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{
using State = RebateCreditState;

/// Whether a month is named, and whether one of them is ours. "4月" stands for any year's April.
struct NamedMonths {
    bool any = false;
    bool ours = false;
};
QRegularExpressionMatchIterator monthMatches(const QString &remarks)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(?:(20\\d\\d)\\s*[-/.年]?\\s*)?(1[0-2]|0?[1-9])(?:\\s*(月)|(?!\\d))"));
    return pattern.globalMatch(remarks);
}
NamedMonths monthsIn(const QString &remarks, Month month)
{
    NamedMonths named;
    QRegularExpressionMatchIterator matches = monthMatches(remarks);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool hasYear = match.hasCaptured(1);
        if (!hasYear && !match.hasCaptured(3))
            continue; // a bare number is no month
        named.any = true;
        const bool sameYear = !hasYear || match.captured(1).toInt() == month.year();
        named.ours = named.ours || (sameYear && match.captured(2).toInt() == month.month());
    }
    return named;
}

bool isGross(const std::optional<InvoiceAmounts> &amounts, Money amount)
{
    return amounts && amounts->gross == amount && amount.micros > 0;
}

bool matchesAmount(const RebateStatement &statement, const LedgerEntry &entry)
{
    return entry.amount &&
           (isGross(statement.allUnits, *entry.amount) || isGross(statement.marginal, *entry.amount) ||
            isGross(statement.due, *entry.amount));
}

/// A remark that speaks of a rebate but of no month is about this one while its month of payment runs, or
/// when the amount says so.
bool isHinted(const RebateStatement &statement, const LedgerEntry &entry, bool amountMatches)
{
    const QString remarks = entry.remarks.value_or(QString());
    if (!RebateCredits::speakOfRebate(remarks))
        return false;
    const NamedMonths named = monthsIn(remarks, statement.month);
    if (named.any)
        return named.ours;
    return amountMatches || entry.time->beijingDate() <= statement.month.next().lastDay();
}

/// The rebate of another month, whatever its amount: a small fleet earns the same in many months.
bool isOfAnotherMonth(const RebateStatement &statement, const LedgerEntry &entry)
{
    const QString remarks = entry.remarks.value_or(QString());
    const NamedMonths named = monthsIn(remarks, statement.month);
    return RebateCredits::speakOfRebate(remarks) && named.any && !named.ours;
}

bool inWindow(const RebateStatement &statement, const LedgerEntry &entry, int searchDays)
{
    const QDate day = entry.time->beijingDate();
    return day >= statement.month.next().firstDay() && day <= statement.dates.creditBy.addDays(searchDays);
}

/// The last decision about an entry counts.
struct Decisions {
    QHash<QString, bool> ofMonth;
    QSet<QString> ofOthers; ///< accepted for another month
    explicit Decisions(const RebateInput &input)
    {
        for (const RebateCreditDecision &one : input.decisions) {
            if (one.month == input.month)
                ofMonth.insert(one.transaction, one.accepted);
            else if (one.accepted)
                ofOthers.insert(one.transaction);
        }
    }
    [[nodiscard]] std::optional<bool> about(const QString &number) const
    {
        const auto found = ofMonth.constFind(number);
        return found == ofMonth.constEnd() ? std::nullopt : std::optional(*found);
    }
};

/// Top-ups by the customer are income as well, and may have any amount.
bool mayBeProposed(const RebateCredit &credit)
{
    return credit.hinted || (credit.amountMatches && credit.entry.type != u"Payment");
}

// ---- what became of it ----

using Entries = QList<LedgerEntry>;

Entries accepted(const QList<RebateCredit> &credits)
{
    Entries entries;
    for (const RebateCredit &credit : credits) {
        if (credit.accepted.value_or(false))
            entries.append(credit.entry);
    }
    return entries;
}

/// The best guess: the first entry that is right in amount and words; else all with the words (it may have
/// come in parts); else the first with the amount.
Entries proposed(const QList<RebateCredit> &credits)
{
    Entries hinted;
    Entries matching;
    for (const RebateCredit &credit : credits) {
        if (credit.accepted)
            continue;
        if (credit.hinted && credit.amountMatches)
            return {credit.entry};
        if (credit.hinted)
            hinted.append(credit.entry);
        else
            matching.append(credit.entry);
    }
    if (!hinted.isEmpty())
        return hinted;
    return matching.isEmpty() ? Entries() : Entries{matching.first()};
}

void addUp(RebateCreditOutcome &outcome, const Entries &entries)
{
    std::optional<Money> sum = entries.isEmpty() ? std::nullopt : std::optional(Money{});
    for (const LedgerEntry &entry : entries) {
        sum = sum && entry.amount ? Money::sum(*sum, *entry.amount) : std::nullopt;
        outcome.lastCredit = std::max(outcome.lastCredit, std::optional(entry.time->beijingDate()));
    }
    outcome.credited = sum;
}

/// Nothing has come. That it is missing can only be said of a ledger read after its day.
State withoutCredit(const RebateInput &input, const RebateStatement &statement, Money due)
{
    if (due.micros == 0)
        return State::NothingDue;
    if (input.today <= statement.dates.creditBy)
        return State::Expected;
    const bool ledgerCovers = input.ledgerAsOf && input.ledgerAsOf->beijingDate() > statement.dates.creditBy;
    return ledgerCovers ? State::Missing : State::Unknown;
}

State withCredit(RebateCreditOutcome &outcome, const RebateStatement &statement, Money due)
{
    outcome.difference = Money::difference(*outcome.credited, due);
    if (*outcome.credited < due)
        return State::Short;
    if (*outcome.credited > due)
        return State::Disputed;
    if (*outcome.lastCredit <= statement.dates.creditBy)
        return State::Credited;
    outcome.daysLate = int(statement.dates.creditBy.daysTo(*outcome.lastCredit));
    return State::Late;
}

/// Where both readings come to the same, the amount is not in question.
std::optional<Money> dueOf(const RebateStatement &statement)
{
    if (statement.due)
        return statement.due->gross;
    const bool same = statement.allUnits && statement.allUnits == statement.marginal;
    return same ? std::optional(statement.allUnits->gross) : std::nullopt;
}

/// While nobody has chosen a reading, what is due is one of two amounts.
State undecided(const RebateInput &input, const RebateStatement &statement, bool hasCredit)
{
    if (!statement.allUnits)
        return State::Unknown;
    if (hasCredit)
        return State::Disputed;
    const Money most =
        std::max(statement.allUnits->gross, statement.marginal ? statement.marginal->gross : Money{});
    return withoutCredit(input, statement, most);
}
} // namespace

/// How the provider's remarks name a rebate.
bool RebateCredits::speakOfRebate(const QString &remarks)
{
    static const QRegularExpression words(QStringLiteral("返佣|返利|返点|返款|rebate"),
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(remarks).hasMatch();
}

std::optional<Month> RebateCredits::monthNamed(const QString &remarks)
{
    std::optional<Month> named;
    QRegularExpressionMatchIterator matches = monthMatches(remarks);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.hasCaptured(1))
            continue;
        const Month month = Month::of(QDate(match.captured(1).toInt(), match.captured(2).toInt(), 1));
        if (named && named != month)
            return std::nullopt;
        named = month;
    }
    return named;
}

QList<RebateCredit> RebateCredits::find(const RebateInput &input, const RebateStatement &statement,
                                        const RebateAssumptions &assumptions)
{
    const Decisions decisions(input);
    QList<RebateCredit> credits;
    for (const LedgerEntry &entry : input.ledger.value_or(QList<LedgerEntry>())) {
        if (!entry.time || !entry.isIncome())
            continue;
        RebateCredit credit{entry, matchesAmount(statement, entry), false, decisions.about(entry.number)};
        credit.hinted = isHinted(statement, entry, credit.amountMatches);
        const bool free = !decisions.ofOthers.contains(entry.number) && !isOfAnotherMonth(statement, entry);
        const bool proposal =
            free && inWindow(statement, entry, assumptions.creditSearchDays) && mayBeProposed(credit);
        if (credit.accepted || proposal)
            credits.append(credit);
    }
    std::sort(credits.begin(), credits.end(), [](const RebateCredit &a, const RebateCredit &b) {
        return std::tie(a.entry.time, a.entry.number) < std::tie(b.entry.time, b.entry.number);
    });
    return credits;
}

RebateCreditOutcome RebateCredits::judge(const RebateInput &input, const RebateStatement &statement)
{
    RebateCreditOutcome outcome;
    if (!input.ledger)
        return outcome;
    const Entries sure = accepted(statement.credits);
    outcome.confirmed = !sure.isEmpty();
    const Entries entries = outcome.confirmed ? sure : proposed(statement.credits);
    addUp(outcome, entries);
    const std::optional<Money> due = dueOf(statement);
    if (!entries.isEmpty() && !outcome.credited)
        outcome.state = State::Unknown; // it came, but how much cannot be read
    else if (!due)
        outcome.state = undecided(input, statement, outcome.credited.has_value());
    else if (outcome.credited)
        outcome.state = withCredit(outcome, statement, *due);
    else
        outcome.state = withoutCredit(input, statement, *due);
    return outcome;
}

std::optional<QString> RebateCredits::fitting(const RebateStatement &statement)
{
    const State state = statement.credit.state;
    if (statement.credit.confirmed || (state != State::Credited && state != State::Late))
        return std::nullopt;
    std::optional<QString> number;
    for (const RebateCredit &credit : statement.credits) {
        if (credit.accepted)
            continue;
        if (number || !credit.amountMatches || !credit.hinted)
            return std::nullopt;
        number = credit.entry.number;
    }
    return number;
}
