// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatesteps.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateSteps)
};
using Kind = RebateStep::Kind;
using State = RebateStep::State;
using Owner = RebateStep::Owner;

constexpr std::array titles{
    QT_TRANSLATE_NOOP("RebateSteps", "Counting"), QT_TRANSLATE_NOOP("RebateSteps", "Invoice"),
    QT_TRANSLATE_NOOP("RebateSteps", "Posting"), QT_TRANSLATE_NOOP("RebateSteps", "Credit")};
constexpr std::array stateNames{"later",     "due",   "overdue",    "done",
                                "done_late", "wrong", "not_needed", "unknown"};

/// Known to be worth nothing: no reading makes it anything, and no card waits for a decision.
bool earnsNothing(const RebateStatement &statement)
{
    const auto nothing = [](const std::optional<InvoiceAmounts> &amounts) {
        return amounts && amounts->gross == Money{};
    };
    const bool worthless =
        statement.due ? nothing(statement.due) : nothing(statement.allUnits) && nothing(statement.marginal);
    return (worthless || statement.count == qint64(0)) && statement.open() == 0;
}

/// Of before somebody began to look after the rebates: no table, nothing entered, and its time is over.
bool isNotFollowed(const RebateStatement &statement, QDate today)
{
    return statement.parts.isEmpty() && !statement.platformCount && !statement.invoice &&
           today > statement.dates.creditBy;
}

RebateStep ours(Kind kind, State state, std::optional<QDate> day)
{
    return {kind, state, Owner::Us, day};
}

/// What we still have to do by a day, once the month is over.
RebateStep owed(Kind kind, QDate by, QDate today)
{
    return ours(kind, today > by ? State::Overdue : State::Due, by);
}

RebateStep counting(const RebateStatement &statement, QDate today)
{
    if (statement.platformCount)
        return ours(Kind::Counting, State::Done, {});
    if (today <= statement.month.lastDay())
        return ours(Kind::Counting, State::Later, statement.month.lastDay());
    return owed(Kind::Counting, statement.dates.postBy, today);
}

RebateStep invoice(const RebateStatement &statement, QDate today)
{
    const std::optional<RebateInvoice> &invoice = statement.invoice;
    if (invoice && (invoice->number || invoice->gross || invoice->posted || invoice->received))
        return ours(Kind::Invoice, State::Done, {});
    if (today <= statement.month.lastDay())
        return ours(Kind::Invoice, State::Later, statement.dates.postBy);
    if (earnsNothing(statement))
        return ours(Kind::Invoice, State::NotNeeded, {});
    return owed(Kind::Invoice, statement.dates.postBy, today);
}

/// The target is the day of posting; too late is only what arrives after its day.
RebateStep posting(const RebateStatement &statement, QDate today)
{
    const std::optional<RebateInvoice> &invoice = statement.invoice;
    const RebateDates &dates = statement.dates;
    if (invoice && (invoice->posted || invoice->received)) {
        const QDate arrived = invoice->received ? *invoice->received : *invoice->posted;
        const QDate day = invoice->posted ? *invoice->posted : *invoice->received;
        return ours(Kind::Posting, arrived > dates.invoiceBy ? State::DoneLate : State::Done, day);
    }
    if (today <= statement.month.lastDay())
        return ours(Kind::Posting, State::Later, dates.postBy);
    if (earnsNothing(statement))
        return ours(Kind::Posting, State::NotNeeded, {});
    return owed(Kind::Posting, today <= dates.postBy ? dates.postBy : dates.invoiceBy, today);
}

RebateStep credit(const RebateStatement &statement, QDate today)
{
    const RebateCreditOutcome &outcome = statement.credit;
    const auto step = [](State state, std::optional<QDate> day) {
        return RebateStep{Kind::Credit, state, Owner::Provider, day};
    };
    switch (outcome.state) {
    case RebateCreditState::NothingDue:
        return step(earnsNothing(statement) ? State::NotNeeded : State::Unknown, {});
    case RebateCreditState::Expected:
        return step(today <= statement.month.lastDay() ? State::Later : State::Due, statement.dates.creditBy);
    case RebateCreditState::Credited:
        return step(State::Done, outcome.lastCredit);
    case RebateCreditState::Late:
        return step(State::DoneLate, outcome.lastCredit);
    case RebateCreditState::Short:
    case RebateCreditState::Disputed:
        return step(State::Wrong, outcome.lastCredit);
    case RebateCreditState::Missing:
        return step(State::Overdue, statement.dates.creditBy);
    case RebateCreditState::Unknown:
        break;
    }
    return step(today <= statement.month.lastDay() ? State::Later : State::Unknown, statement.dates.creditBy);
}

/// Of each kind what is said while it is the one that is waited for.
QString waitingText(const RebateStep &step)
{
    const bool overdue = step.state == State::Overdue;
    switch (step.kind) {
    case Kind::Counting:
        return step.state == State::Unknown ? Text::tr("nothing was entered")
               : step.state == State::Later ? Text::tr("counting")
               : overdue                    ? Text::tr("the platform's count is overdue")
                                            : Text::tr("the platform's count is missing");
    case Kind::Invoice:
        return overdue ? Text::tr("the invoice is overdue") : Text::tr("the invoice is to be written");
    case Kind::Posting:
        return overdue ? Text::tr("the posting is overdue") : Text::tr("the invoice is to be posted");
    case Kind::Credit:
        return overdue                        ? Text::tr("the credit is missing")
               : step.state == State::Wrong   ? Text::tr("credited, but not what is due")
               : step.state == State::Unknown ? Text::tr("the credit is not known")
                                              : Text::tr("the credit is expected");
    }
    return {};
}

bool isBehind(const RebateStep &step)
{
    return step.state == State::Done || step.state == State::DoneLate || step.state == State::NotNeeded;
}
} // namespace

QString RebateStep::title() const
{
    return Text::tr(titles.at(size_t(kind)));
}

QString RebateStep::stateName() const
{
    return QString::fromLatin1(stateNames.at(size_t(state)));
}

QString RebateStep::stateText() const
{
    const QString on = day ? day->toString(Qt::ISODate) : QString();
    switch (state) {
    case State::Later:
        return day ? Text::tr("later, %1").arg(on) : Text::tr("later");
    case State::Due:
        return day ? Text::tr("by %1").arg(on) : Text::tr("due");
    case State::Overdue:
        return day ? Text::tr("overdue, by %1").arg(on) : Text::tr("overdue");
    case State::Done:
        return day ? Text::tr("done %1").arg(on) : Text::tr("done");
    case State::DoneLate:
        return day ? Text::tr("late, %1").arg(on) : Text::tr("late");
    case State::Wrong:
        return day ? Text::tr("to clarify, %1").arg(on) : Text::tr("to clarify");
    case State::NotNeeded:
        return Text::tr("nothing to do");
    case State::Unknown:
        break;
    }
    return Text::tr("not known");
}

QString RebateStep::ownerText() const
{
    if (!isOpen() && state != State::Wrong)
        return {};
    return owner == Owner::Us ? Text::tr("our turn") : Text::tr("the provider's turn");
}

QList<RebateStep> RebateSteps::of(const RebateStatement &statement, QDate today)
{
    if (isNotFollowed(statement, today))
        return {ours(Kind::Counting, State::Unknown, {}), ours(Kind::Invoice, State::Unknown, {}),
                ours(Kind::Posting, State::Unknown, {}), credit(statement, today)};
    return {counting(statement, today), invoice(statement, today), posting(statement, today),
            credit(statement, today)};
}

QString RebateSteps::headline(const QList<RebateStep> &steps)
{
    const auto waiting = std::find_if_not(steps.begin(), steps.end(), isBehind);
    if (waiting != steps.end())
        return waitingText(*waiting);
    const bool earned = std::any_of(steps.begin(), steps.end(), [](const RebateStep &step) {
        return step.kind == Kind::Credit && step.state != State::NotNeeded;
    });
    if (!earned)
        return Text::tr("nothing due");
    return steps.last().state == State::DoneLate ? Text::tr("credited late") : Text::tr("credited");
}
