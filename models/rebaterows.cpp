// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rebaterows.h"

#include "core/base/privateview.h"
#include "core/desk/deskkinds.h"
#include "core/domain/cardcodes.h"
#include "core/rules/clauses.h"
#include "core/rules/rebatefreeze.h"
#include "core/rules/rebatetierentry.h"
#include "models/rebatefacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateRows)
};
using Tone = TableRoles::Tone;
using State = RebateStep::State;

std::optional<Money> grossOf(const std::optional<InvoiceAmounts> &amounts)
{
    return amounts ? std::optional(amounts->gross) : std::nullopt;
}

// ---- months ----

FigureCell stepCell(const RebateStep &step)
{
    FigureCell cell = FigureCell::code(step.stateName(), step.stateText());
    if (step.state == State::Unknown)
        cell = {};
    else if (step.day)
        cell.order = step.day->toJulianDay();
    return cell.toned(RebateRows::toneOf(step));
}

FigureCell amountCell(const RebateStatement &statement, const DeskRecord<FinalRebate> *frozen)
{
    if (frozen)
        return FigureCell::money(frozen->value.gross);
    if (statement.due)
        return FigureCell::money(statement.due->gross);
    FigureCell cell;
    cell.text = RebateRows::amountText(statement);
    if (!statement.count && statement.isUnconfirmed())
        cell.text = Text::tr("– (%Ln card(s) undecided)", nullptr, int(statement.open()));
    if (statement.allUnits)
        cell.order = statement.allUnits->gross.micros;
    return cell.toned(Tone::Warning);
}

FigureCell statementCell(const RebateStatement &statement, const DeskRecord<FinalRebate> *frozen)
{
    if (frozen && !RebateFreeze::isSame(frozen->value, statement))
        return FigureCell::code(QStringLiteral("frozen_differs"), Text::tr("frozen; today it would differ"))
            .toned(Tone::Warning);
    if (frozen)
        return FigureCell::code(QStringLiteral("frozen"), Text::tr("frozen")).toned(Tone::Good);
    if (statement.final)
        return FigureCell::code(QStringLiteral("final"), Text::tr("final")).toned(Tone::Good);
    return FigureCell::code(QStringLiteral("draft"),
                            Text::tr("draft, %n reason(s)", nullptr, int(statement.drafts.size())))
        .toned(Tone::Muted);
}

Tone headlineTone(const QList<RebateStep> &steps)
{
    Tone worst = Tone::Plain;
    for (const RebateStep &step : steps) {
        const Tone tone = RebateRows::toneOf(step);
        if (tone == Tone::Bad || (tone == Tone::Warning && worst != Tone::Bad))
            worst = tone;
    }
    return worst;
}

/// Late is late for good, but nothing anybody can do about; it does not colour the whole month.
FigureCell headlineCell(const QList<RebateStep> &steps)
{
    return FigureCell::words(RebateSteps::headline(steps)).toned(headlineTone(steps));
}

FigureRow monthRow(const RebateFacts &facts, const RebateStatement &statement)
{
    const QList<RebateStep> steps = RebateSteps::of(statement, facts.today);
    const DeskRecord<FinalRebate> *frozen = facts.frozenOf(statement.month);
    FigureRow row{statement.month.iso(), {FigureCell::id(statement.month.iso()), headlineCell(steps)}};
    row.cells.append(FigureCell::number(frozen ? std::optional(frozen->value.count) : statement.count));
    row.cells.append(amountCell(statement, frozen));
    for (const RebateStep &step : steps)
        row.cells.append(stepCell(step));
    row.cells.append(FigureCell::money(statement.credit.credited));
    row.cells.append(FigureCell::money(statement.credit.difference));
    row.cells.append(statementCell(statement, frozen));
    row.cells.append(FigureCell::number(statement.ourCount));
    row.cells.append(FigureCell::number(statement.platformCount));
    row.cells.append(FigureCell::number(statement.difference));
    row.cells.append(FigureCell::number(statement.open()));
    row.cells.append(FigureCell::money(grossOf(statement.allUnits)));
    row.cells.append(FigureCell::money(grossOf(statement.marginal)));
    return row;
}

QString widestHeadline()
{
    const QString counting = Text::tr("the platform's count is overdue");
    const QString wrong = Text::tr("credited, but not what is due");
    return counting.size() > wrong.size() ? counting : wrong;
}

// ---- cards ----

QList<FigureCell> cardCells(const RebateCard &card)
{
    return {FigureCell::code(card.vendor, CardCodes::vendor(card.vendor.value_or(QString()))),
            FigureCell::code(card.planKind, CardCodes::planKind(card.planKind.value_or(QString()))),
            FigureCell::id(card.credential), FigureCell::id(card.orderId)};
}

Tone toneOf(RebateVerdict verdict)
{
    if (verdict == RebateVerdict::Counted)
        return Tone::Good;
    return RebateVerdicts::isOpen(verdict) ? Tone::Warning : Tone::Muted;
}

FigureCell verdictCell(RebateVerdict verdict)
{
    return FigureCell::code(RebateVerdicts::name(verdict), RebateVerdicts::text(verdict))
        .toned(toneOf(verdict));
}

FigureCell countsCell(RebateVerdict verdict)
{
    using RebateRows::Counts;
    const bool isOpen = RebateVerdicts::isOpen(verdict);
    const bool counts = verdict == RebateVerdict::Counted;
    const FigureCell cell =
        isOpen ? FigureCell::code(QStringLiteral("open"), Text::tr("open")) : FigureCell::truth(counts);
    return cell.ordered(qint64(isOpen   ? Counts::Open
                               : counts ? Counts::Yes
                                        : Counts::No))
        .toned(toneOf(verdict));
}

PaneTarget cardTarget(const QString &iccid)
{
    return {QStringLiteral("cards"), QStringLiteral("card:") + iccid};
}

// ---- plans and tables ----

FigureCell proposalCell(const std::optional<bool> &proposed)
{
    if (!proposed)
        return FigureCell::code(QStringLiteral("unknown"), Text::tr("its name does not tell"))
            .toned(Tone::Muted);
    return *proposed ? FigureCell::code(QStringLiteral("intercom"), Text::tr("intercom, by its name"))
                     : FigureCell::code(QStringLiteral("other"), Text::tr("no intercom, by its name"));
}

FigureCell decisionCell(const std::optional<bool> &decided)
{
    if (!decided)
        return FigureCell::code(QStringLiteral("undecided"), Text::tr("nobody has decided"))
            .toned(Tone::Warning);
    return *decided
               ? FigureCell::code(QStringLiteral("intercom"), Text::tr("intercom: counts")).toned(Tone::Good)
               : FigureCell::code(QStringLiteral("other"), Text::tr("no intercom: does not count"));
}

QString rewardText(RebateReward reward)
{
    return reward == RebateReward::PerCard ? Text::tr("yuan a card") : Text::tr("% of the fees");
}

FigureCell readingCell(const RebateTiers &tiers)
{
    if (tiers.reward == RebateReward::PercentOfFees)
        return FigureCell::words(Text::tr("one reading only"));
    const FigureCell cell =
        FigureCell::code(rebateReadingName(tiers.reading), RebateRows::readingText(tiers.reading));
    return tiers.reading == RebateReading::Undecided ? cell.toned(Tone::Warning) : cell;
}

FigureRow tierRow(const DeskRecord<RebateTiers> &record, const QList<RebateTiers> &all)
{
    const RebateTiers &tiers = record.value;
    const std::optional<Month> last = RebateTables::lastMonth(tiers, all);
    return {DeskKind<RebateTiers>::key(tiers),
            {FigureCell::id(Month::of(tiers.effectiveFrom).iso()),
             last ? FigureCell::id(last->iso()) : FigureCell::words(Text::tr("until the next one")),
             FigureCell::words(RebateRows::limitText(tiers)), FigureCell::words(RebateRows::stepsText(tiers)),
             FigureCell::words(rewardText(tiers.reward)), readingCell(tiers),
             FigureCell::entered(tiers.source), FigureCell::name(record.who),
             FigureCell::instant(record.at)}};
}
} // namespace

// ---- words ----

QString RebateRows::readingText(RebateReading reading)
{
    switch (reading) {
    case RebateReading::AllUnits:
        return Text::tr("all units");
    case RebateReading::Marginal:
        return Text::tr("marginal");
    case RebateReading::Undecided:
        break;
    }
    return Text::tr("undecided");
}

QString RebateRows::yuan(std::optional<Money> amount)
{
    return amount ? amount->text(u"CNY") : QStringLiteral("–");
}

QString RebateRows::amountText(const RebateStatement &statement)
{
    if (statement.due)
        return yuan(statement.due->gross);
    if (!statement.allUnits || !statement.marginal)
        return yuan(grossOf(statement.allUnits));
    if (statement.allUnits == statement.marginal)
        return yuan(statement.allUnits->gross);
    return Text::tr("%1 or %2").arg(yuan(statement.allUnits->gross), yuan(statement.marginal->gross));
}

TableRoles::Tone RebateRows::toneOf(const RebateStep &step)
{
    switch (step.state) {
    case State::Done:
        return Tone::Good;
    case State::DoneLate:
        return Tone::Plain;
    case State::Due:
        return step.owner == RebateStep::Owner::Us ? Tone::Warning : Tone::Plain;
    case State::Overdue:
    case State::Wrong:
        return Tone::Bad;
    case State::Later:
    case State::NotNeeded:
    case State::Unknown:
        break;
    }
    return Tone::Muted;
}

QString RebateRows::stepsText(const RebateTiers &tiers)
{
    QStringList steps;
    for (const RebateTiers::Step &step : tiers.steps) {
        const QString text =
            tiers.reward == RebateReward::PerCard ? Text::tr("from %1: %2") : Text::tr("from %1: %2 %");
        steps.append(text.arg(QString::number(step.from), PrivateView::amount(step.value.decimal())));
    }
    return steps.join(QStringLiteral(" · "));
}

QString RebateRows::limitText(const RebateTiers &tiers)
{
    QStringList words;
    for (const QString &vendor : tiers.vendors)
        words.append(CardCodes::vendor(vendor));
    for (const QString &kind : tiers.planKinds)
        words.append(CardCodes::planKind(kind));
    return words.isEmpty() ? Text::tr("all cards") : words.join(Text::tr(", "));
}

// ---- months ----

QList<FigureColumn> RebateRows::monthColumns()
{
    const QString overdue =
        RebateStep{RebateStep::Kind::Posting, State::Overdue, RebateStep::Owner::Us, QDate(2026, 2, 28)}
            .stateText() +
        QStringLiteral("mm");
    const auto step = [&overdue](const char *name, const QString &title) {
        return FigureColumn{QString::fromLatin1(name), title, TableKind::Text, overdue};
    };
    const auto money = [](const char *name, const QString &title, bool hidden) {
        return FigureColumn{QString::fromLatin1(name), title, TableKind::Money, {}, hidden};
    };
    const auto count = [](const char *name, const QString &title, bool hidden) {
        return FigureColumn{QString::fromLatin1(name), title, TableKind::Integer, {}, hidden};
    };
    return {
        {QStringLiteral("month"), Text::tr("Month"), TableKind::Id, QStringLiteral("2026-02"), false, true},
        {QStringLiteral("state"), Text::tr("Where it stands"), TableKind::Text,
         widestHeadline() + QStringLiteral("mm")},
        count("cards", Text::tr("Cards"), false),
        {QStringLiteral("amount"), Text::tr("Amount"), TableKind::Money,
         Text::tr("%1 or %2").arg(QStringLiteral("¥12,345.67"), QStringLiteral("¥12,345.67"))},
        step("counting", Text::tr("Counting")),
        step("invoice", Text::tr("Invoice")),
        step("posting", Text::tr("Posting")),
        step("credit", Text::tr("Credit")),
        money("credited", Text::tr("Credited"), false),
        money("difference", Text::tr("Credited − due"), false),
        {QStringLiteral("statement"), Text::tr("Statement"), TableKind::Text,
         Text::tr("frozen; today it would differ")},
        count("our_count", Text::tr("Our count"), true),
        count("platform_count", Text::tr("Platform's count"), true),
        count("count_difference", Text::tr("Platform − ours"), true),
        count("open_cards", Text::tr("Open cards"), true),
        money("all_units", Text::tr("All units"), true),
        money("marginal", Text::tr("Marginal"), true)};
}

QList<FigureRow> RebateRows::months(const RebateFacts &facts)
{
    QList<FigureRow> rows;
    for (const RebateStatement &statement : facts.months)
        rows.append(monthRow(facts, statement));
    return rows;
}

// ---- cards ----

QList<FigureColumn> RebateRows::cardColumns()
{
    return {{QStringLiteral("iccid"), QStringLiteral("ICCID"), TableKind::Id, {}, false, true},
            {QStringLiteral("counts"), Text::tr("Counts"), TableKind::Text, Text::tr("open")},
            {QStringLiteral("reason"), Text::tr("Reason"), TableKind::Text,
             RebateVerdicts::text(RebateVerdict::NotClassified)},
            {QStringLiteral("clause"), Text::tr("Clause"), TableKind::Text,
             Clauses::text(RebateVerdicts::clause(RebateVerdict::OtherMonth))},
            {QStringLiteral("vendor"), Text::tr("Operator"), TableKind::Text,
             CardCodes::vendor(u"CTCC") + QStringLiteral("mm")},
            {QStringLiteral("plan_kind"), Text::tr("Kind of plan"), TableKind::Text,
             CardCodes::planKind(u"directional_sameflowcard")},
            {QStringLiteral("credential"), Text::tr("Plan credential"), TableKind::Id},
            {QStringLiteral("order_id"), Text::tr("Order"), TableKind::Id}};
}

QList<FigureRow> RebateRows::cards(const QList<RebateCardResult> &cards, qsizetype most)
{
    QList<FigureRow> rows;
    QSet<QString> keys;
    for (const RebateCardResult &result : cards) {
        if (rows.size() == most)
            break;
        QString key = result.card.iccid;
        if (keys.contains(key))
            key += u'#' + QString::number(rows.size());
        keys.insert(key);
        FigureRow row{key,
                      {FigureCell::iccid(result.card.iccid), countsCell(result.verdict),
                       verdictCell(result.verdict),
                       FigureCell::words(Clauses::text(RebateVerdicts::clause(result.verdict)))},
                      cardTarget(result.card.iccid)};
        row.cells += cardCells(result.card);
        rows.append(row);
    }
    return rows;
}

QList<FigureColumn> RebateRows::comparisonColumns()
{
    QList<FigureColumn> columns = cardColumns();
    columns[1] = {QStringLiteral("side"), Text::tr("Whose"), TableKind::Text,
                  PlatformComparison::sideText(PlatformComparison::Side::OnlyTheirs) + QStringLiteral("mm")};
    columns[2].title = Text::tr("What we say about it");
    return columns;
}

QList<FigureRow> RebateRows::comparison(const PlatformComparison &comparison, qsizetype most)
{
    using Side = PlatformComparison::Side;
    QList<FigureRow> rows;
    for (const PlatformComparison::Row &one : comparison.rows) {
        if (rows.size() == most)
            break;
        const FigureCell side =
            FigureCell::code(PlatformComparison::sideName(one.side), PlatformComparison::sideText(one.side));
        FigureRow row{
            one.iccid,
            {FigureCell::iccid(one.iccid), side.toned(one.side == Side::Both ? Tone::Good : Tone::Warning)},
            cardTarget(one.iccid)};
        if (one.ours) {
            row.cells += {verdictCell(one.ours->verdict),
                          FigureCell::words(Clauses::text(RebateVerdicts::clause(one.ours->verdict)))};
            row.cells += cardCells(one.ours->card);
        } else {
            row.cells +=
                {FigureCell::code(QStringLiteral("not_known"), Text::tr("not among the cards we looked at")),
                 FigureCell(),
                 FigureCell(),
                 FigureCell(),
                 FigureCell(),
                 FigureCell()};
        }
        rows.append(row);
    }
    return rows;
}

// ---- plans, tables, credits ----

QList<FigureColumn> RebateRows::planColumns()
{
    return {{QStringLiteral("credential"), Text::tr("Plan credential"), TableKind::Id, {}, false, true},
            {QStringLiteral("decision"), Text::tr("Decision"), TableKind::Text,
             Text::tr("no intercom: does not count")},
            {QStringLiteral("proposal"), Text::tr("Proposal"), TableKind::Text,
             Text::tr("no intercom, by its name")},
            {QStringLiteral("names"), Text::tr("Names of the packages"), TableKind::Text,
             QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmm")},
            {QStringLiteral("cards"), Text::tr("Cards"), TableKind::Integer}};
}

QList<FigureRow> RebateRows::plans(const RebateFacts &facts)
{
    QList<FigureRow> rows;
    for (const RebateBriefing::CredentialProposal &plan : facts.plans) {
        const QString names = plan.packageNames.join(Text::tr(", "));
        rows.append({plan.credential,
                     {FigureCell::id(plan.credential), decisionCell(plan.decided),
                      proposalCell(plan.proposed), FigureCell::words(names), FigureCell::number(plan.cards)},
                     {QStringLiteral("cards"), QStringLiteral("credential:") + plan.credential}});
    }
    return rows;
}

QList<FigureColumn> RebateRows::tierColumns()
{
    return {{QStringLiteral("from"), Text::tr("From"), TableKind::Id, QStringLiteral("2026-02"), false, true},
            {QStringLiteral("until"), Text::tr("Until"), TableKind::Id,
             Text::tr("until the next one") + QStringLiteral("mm")},
            {QStringLiteral("limits"), Text::tr("For"), TableKind::Text, QStringLiteral("mmmmmmmmmmmm")},
            {QStringLiteral("steps"), Text::tr("Lines"), TableKind::Text,
             QStringLiteral("from 1: 2.00 · from 1000: 3.00 · from 10000: 4.00")},
            {QStringLiteral("reward"), Text::tr("Paid in"), TableKind::Text, Text::tr("% of the fees")},
            {QStringLiteral("reading"), Text::tr("Reading"), TableKind::Text, Text::tr("one reading only")},
            {QStringLiteral("source"), Text::tr("Source"), TableKind::Text},
            {QStringLiteral("who"), Text::tr("Entered by"), TableKind::Text, QStringLiteral("mmmmmm")},
            {QStringLiteral("at"), Text::tr("Entered on"), TableKind::Instant}};
}

QList<FigureRow> RebateRows::tiers(const RebateFacts &facts)
{
    QList<DeskRecord<RebateTiers>> tables = facts.tables;
    std::stable_sort(tables.begin(), tables.end(), [](const auto &a, const auto &b) {
        return a.value.effectiveFrom > b.value.effectiveFrom;
    });
    QList<FigureRow> rows;
    for (const DeskRecord<RebateTiers> &record : tables)
        rows.append(tierRow(record, facts.tiers()));
    return rows;
}

QList<FigureColumn> RebateRows::creditColumns()
{
    return {{QStringLiteral("time"), Text::tr("Time"), TableKind::Instant},
            {QStringLiteral("amount"), Text::tr("Amount"), TableKind::Money},
            {QStringLiteral("decision"), Text::tr("Decision"), TableKind::Text,
             Text::tr("proposed") + QStringLiteral("mm")},
            {QStringLiteral("why"), Text::tr("Why it is proposed"), TableKind::Text,
             Text::tr("amount and remarks fit")},
            {QStringLiteral("remarks"), Text::tr("Remarks"), TableKind::Text},
            {QStringLiteral("number"), Text::tr("Transaction"), TableKind::Id, {}, false, true}};
}

QList<FigureRow> RebateRows::credits(const RebateStatement &statement)
{
    QList<FigureRow> rows;
    for (const RebateCredit &credit : statement.credits) {
        const FigureCell decision =
            !credit.accepted
                ? FigureCell::code(QStringLiteral("proposed"), Text::tr("proposed")).toned(Tone::Warning)
            : *credit.accepted
                ? FigureCell::code(QStringLiteral("accepted"), Text::tr("accepted")).toned(Tone::Good)
                : FigureCell::code(QStringLiteral("refused"), Text::tr("refused")).toned(Tone::Muted);
        const QString why = credit.amountMatches && credit.hinted ? Text::tr("amount and remarks fit")
                            : credit.amountMatches                ? Text::tr("the amount fits")
                            : credit.hinted                       ? Text::tr("the remarks fit")
                                                                  : QString();
        rows.append({credit.entry.number,
                     {FigureCell::instant(credit.entry.time), FigureCell::money(credit.entry.amount),
                      decision, FigureCell::words(why), FigureCell::entered(credit.entry.remarks),
                      FigureCell::id(credit.entry.number)},
                     {QStringLiteral("finance"), QStringLiteral("ledger:") + credit.entry.number}});
    }
    return rows;
}
