// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rebatemonthview.h"

#include "core/base/privateview.h"
#include "core/rules/rebatefreeze.h"
#include "core/rules/rebatewhatif.h"
#include "models/rebatefacts.h"
#include "models/rebaterows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateMonthView)
};
using Tone = TableRoles::Tone;
using View = RebateMonthView;

QString day(std::optional<QDate> day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : QStringLiteral("–");
}

QString number(std::optional<qint64> number)
{
    return number ? QLocale().toString(*number) : QStringLiteral("–");
}

QString orUnknown(const std::optional<QString> &text)
{
    return text.value_or(QStringLiteral("–"));
}

void addSteps(View &view, const RebateStatement &statement, QDate today)
{
    const QList<RebateStep> steps = RebateSteps::of(statement, today);
    view.headline = RebateSteps::headline(steps);
    for (const RebateStep &step : steps) {
        const Tone tone = RebateRows::toneOf(step);
        view.steps.append({step.title(), step.stateText(), step.ownerText(), tone, step.state});
        if (tone == Tone::Bad || (tone == Tone::Warning && view.headlineTone != Tone::Bad))
            view.headlineTone = tone;
    }
}

// ---- what it is worth ----

View::Amount amountOf(RebateReading reading, const std::optional<InvoiceAmounts> &amounts,
                      const RebateStatement &statement)
{
    View::Amount amount;
    amount.reading = reading;
    amount.title = RebateRows::readingText(reading);
    const auto text = [&amounts](Money InvoiceAmounts::*part) {
        return RebateRows::yuan(amounts ? std::optional((*amounts).*part) : std::nullopt);
    };
    amount.gross = text(&InvoiceAmounts::gross);
    amount.net = text(&InvoiceAmounts::net);
    amount.tax = text(&InvoiceAmounts::tax);
    amount.chosen = statement.reading == reading;
    return amount;
}

QString amountHint(const RebateStatement &statement)
{
    if (!statement.count && statement.isUnconfirmed())
        return Text::tr("Nothing is confirmed yet: %Ln card(s) wait for a decision.", nullptr,
                        int(statement.open()));
    if (!statement.count)
        return Text::tr("The count is not known: synchronise the orders.");
    if (statement.parts.isEmpty())
        return Text::tr("No tier table applies to this month.");
    if (statement.due)
        return statement.platformCount ? Text::tr("due, with 6 % tax")
                                       : Text::tr("due by our own count, with 6 % tax");
    if (statement.allUnits)
        return Text::tr("depending on how the table is read, with 6 % tax");
    return Text::tr("It cannot be computed yet; the reasons are below.");
}

QString whatIfText(const RebateWhatIf &what, const RebateStatement &statement, QDate today)
{
    if (!what.missing)
        return Text::tr("The last line of the table is reached.");
    const QString start =
        today <= statement.month.lastDay()
            ? Text::tr("%n more card(s) before %1 reach the line from %2", nullptr, int(*what.missing))
                  .arg(statement.month.next().firstDay().toString(Qt::ISODate), number(what.nextFrom))
            : Text::tr("%n more card(s) would have reached the line from %1", nullptr, int(*what.missing))
                  .arg(number(what.nextFrom));
    const QString all = RebateRows::yuan(what.gainAllUnits());
    if (!what.gainMarginal())
        return Text::tr("%1: %2 more").arg(start, all);
    const QString marginal = RebateRows::yuan(what.gainMarginal());
    if (statement.reading == RebateReading::AllUnits)
        return Text::tr("%1: %2 more").arg(start, all);
    if (statement.reading == RebateReading::Marginal)
        return Text::tr("%1: %2 more").arg(start, marginal);
    return Text::tr("%1: %2 more (all units) or %3 more (marginal)").arg(start, all, marginal);
}

void addWorth(View &view, const RebateStatement &statement, QDate today)
{
    view.amount = RebateRows::amountText(statement);
    view.amountHint = amountHint(statement);
    view.amounts = {amountOf(RebateReading::AllUnits, statement.allUnits, statement),
                    amountOf(RebateReading::Marginal, statement.marginal, statement)};
    view.hasTables = !statement.parts.isEmpty();
    for (const RebatePart &part : statement.parts) {
        const bool isUndecided =
            part.table.reward == RebateReward::PerCard && part.table.reading == RebateReading::Undecided;
        view.mayChoose = view.mayChoose || isUndecided;
        view.tables.append(Text::tr("%1: %2 (%3)")
                               .arg(RebateRows::limitText(part.table), RebateRows::stepsText(part.table),
                                    PrivateView::words(part.table.source)));
        if (!part.count)
            continue;
        const Result<RebateWhatIf> what = RebateWhatIf::of(part.table, *part.count, statement.fees);
        if (what)
            view.whatIf.append(whatIfText(*what, statement, today));
    }
}

// ---- the count ----

QString differenceText(const RebateStatement &statement)
{
    if (!statement.difference)
        return QStringLiteral("–");
    if (*statement.difference == 0)
        return Text::tr("none");
    const QString cards = QLocale().toString(std::abs(*statement.difference));
    return *statement.difference > 0 ? Text::tr("the platform counts %1 more").arg(cards)
                                     : Text::tr("the platform counts %1 fewer").arg(cards);
}

QString ordersText(const RebateStatement &statement)
{
    if (statement.orders.isEmpty())
        return Text::tr("No order of this month is known.");
    qint64 ordered = 0, found = 0;
    bool isComplete = true;
    for (const RebateOrderLine &line : statement.orders) {
        isComplete = isComplete && line.ordered.has_value();
        ordered += line.ordered.value_or(0);
        found += line.found;
    }
    return Text::tr("%n order(s): %1 cards ordered, %2 in the list", nullptr, int(statement.orders.size()))
        .arg(number(isComplete ? std::optional(ordered) : std::nullopt), number(found));
}

Tone verdictTone(RebateVerdict verdict)
{
    if (verdict == RebateVerdict::Counted)
        return Tone::Good;
    return RebateVerdicts::isOpen(verdict) ? Tone::Warning : Tone::Muted;
}

void addCount(View &view, const RebateFacts &facts, const RebateStatement &statement)
{
    view.ourCount = statement.ourCountText();
    view.ourNumber = statement.open() == 0 ? statement.ourCount : std::nullopt;
    if (const DeskRecord<PlatformCount> *entered = facts.countOf(statement.month)) {
        view.platform = entered->value;
        view.platformEntered =
            Text::tr("entered by %1 on %2").arg(PrivateView::name(entered->who), entered->at.beijingText());
    }
    view.difference = differenceText(statement);
    view.differenceTone = statement.difference.value_or(0) == 0 ? Tone::Plain : Tone::Warning;
    QList<RebateVerdict> kinds = statement.perVerdict.keys();
    std::sort(kinds.begin(), kinds.end());
    for (const RebateVerdict verdict : std::as_const(kinds))
        view.verdicts.append({RebateVerdicts::text(verdict),
                              QLocale().toString(statement.perVerdict.value(verdict)), verdictTone(verdict)});
    view.orders = ordersText(statement);
}

// ---- the statement ----

void addStatement(View &view, const RebateFacts &facts, const RebateStatement &statement)
{
    view.isFinal = statement.final;
    for (const RebateDraft reason : statement.drafts)
        view.drafts.append(RebateDrafts::text(reason));
    view.digest = statement.inputDigest;
    const DeskRecord<FinalRebate> *frozen = facts.frozenOf(statement.month);
    view.mayFreeze = !frozen && RebateFreeze::of(statement).has_value();
    if (!frozen)
        return;
    view.frozenDifferences = RebateFreeze::differences(frozen->value, statement);
    const QString same = view.frozenDifferences.isEmpty() ? Text::tr("today the same comes out")
                                                          : Text::tr("today something else would come out");
    view.frozen = Text::tr("Frozen on %1 by %2 with %3 cards and %4; %5.")
                      .arg(frozen->at.beijingText(), PrivateView::name(frozen->who),
                           number(frozen->value.count), RebateRows::yuan(frozen->value.gross), same);
    view.amount = RebateRows::yuan(frozen->value.gross);
    view.amountHint = Text::tr("as it was frozen, with 6 % tax");
}

// ---- invoice and credit ----

void addInvoice(View &view, const RebateStatement &statement, QDate today)
{
    view.invoice = statement.invoice;
    view.proposedGross = statement.due ? std::optional(statement.due->gross) : std::nullopt;
    view.postBy = statement.dates.postBy;
    view.invoiceBy = statement.dates.invoiceBy;
    const RebateInvoice none;
    const RebateInvoice &invoice = statement.invoice ? *statement.invoice : none;
    const bool isWrong = invoice.gross && statement.due && *invoice.gross != statement.due->gross;
    const bool isPosted = invoice.posted || invoice.received;
    const bool isLate = !isPosted && today > statement.dates.invoiceBy;
    view.invoiceLines = {
        {Text::tr("Number"), PrivateView::words(orUnknown(invoice.number))},
        {Text::tr("Amount"),
         isWrong ? Text::tr("%1, not what is due").arg(RebateRows::yuan(invoice.gross))
                 : RebateRows::yuan(invoice.gross),
         isWrong ? Tone::Bad : Tone::Plain},
        {Text::tr("Post by"),
         Text::tr("%1, to arrive by %2").arg(day(statement.dates.postBy), day(statement.dates.invoiceBy)),
         isLate ? Tone::Bad : Tone::Plain},
        {Text::tr("Posted on"), day(invoice.posted)},
        {Text::tr("Courier number"), PrivateView::words(orUnknown(invoice.courierNumber))},
        {Text::tr("Received on"), day(invoice.received)}};
}

Tone creditTone(RebateCreditState state)
{
    switch (state) {
    case RebateCreditState::Credited:
        return Tone::Good;
    case RebateCreditState::Short:
    case RebateCreditState::Missing:
    case RebateCreditState::Disputed:
        return Tone::Bad;
    default:
        return Tone::Plain;
    }
}

void addCredit(View &view, const RebateStatement &statement)
{
    const RebateCreditOutcome &credit = statement.credit;
    QString state = credit.stateText();
    if (credit.daysLate)
        state = Text::tr("%1, by %n day(s)", nullptr, *credit.daysLate).arg(state);
    view.creditLines = {
        {Text::tr("State"), state, creditTone(credit.state)},
        {Text::tr("Due by"), day(statement.dates.creditBy)},
        {Text::tr("Credited"),
         credit.lastCredit
             ? Text::tr("%1 on %2").arg(RebateRows::yuan(credit.credited), day(credit.lastCredit))
             : RebateRows::yuan(credit.credited)},
        {Text::tr("Credited − due"), RebateRows::yuan(credit.difference),
         credit.difference.value_or(Money{}) == Money{} ? Tone::Plain : Tone::Bad}};
    view.proposals = int(std::count_if(statement.credits.begin(), statement.credits.end(),
                                       [](const RebateCredit &one) { return !one.accepted; }));
}
} // namespace

RebateMonthView RebateMonthView::of(const RebateFacts &facts, const RebateStatement &statement)
{
    RebateMonthView view;
    view.month = statement.month;
    addSteps(view, statement, facts.today);
    addWorth(view, statement, facts.today);
    addCount(view, facts, statement);
    addStatement(view, facts, statement);
    addInvoice(view, statement, facts.today);
    addCredit(view, statement);
    return view;
}
