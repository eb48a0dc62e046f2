// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rebatereport.h"
#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"
#include "core/report/flowreport.h"
#include "core/report/reporttable.h"
#include "core/report/reporttext.h"
#include "core/rules/clauses.h"
#include "core/rules/rebatestatement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateReport)
};
using Items = QList<ReportText::Item>;

const QString unknownMark = QStringLiteral("–");

QString orUnknown(const std::optional<QString> &text)
{
    return text.value_or(unknownMark);
}

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QString number(std::optional<qint64> number)
{
    return number ? grouped(*number) : unknownMark;
}

QString yuan(std::optional<Money> amount)
{
    return amount ? amount->text(u"CNY") : unknownMark;
}

QString day(std::optional<QDate> day)
{
    return day && day->isValid() ? day->toString(Qt::ISODate) : unknownMark;
}

QString yesNo(bool truth)
{
    return truth ? Text::tr("yes") : Text::tr("no");
}

ReportColumn numbers(const QString &title)
{
    return {title, true};
}

/// Without rows there are no totals either: a sum of nothing known is not 0.
std::unique_ptr<ReportTable> table(const QString &title, const QList<ReportColumn> &columns,
                                   const QList<QStringList> &rows, const QString &whenEmpty,
                                   const QStringList &totals = {})
{
    auto list = std::make_unique<ReportRowList>(rows, rows.isEmpty() ? QStringList() : totals);
    return std::make_unique<ReportTable>(title, columns, std::move(list), whenEmpty);
}

// ---- counts ----

std::unique_ptr<ReportBlock> summary(const RebateStatement &statement)
{
    Items items{{Text::tr("State"),
                 statement.final ? Text::tr("final") : Text::tr("DRAFT: see the reasons below"),
                 !statement.final},
                {Text::tr("Our count"), statement.ourCountText()},
                {Text::tr("Count of the provider's platform"), number(statement.platformCount)},
                {Text::tr("Difference (platform − ours)"), number(statement.difference)},
                {Text::tr("Count that is paid for"),
                 statement.platformCount ? number(statement.count) : statement.ourCountText()},
                {Text::tr("Cards that do not count"), number(statement.excluded() - statement.open())}};
    if (statement.open() > 0)
        items.append({Text::tr("Cards that wait for a decision"), number(statement.open()), true});
    if (statement.fees)
        items.append({Text::tr("Fees of the month"), yuan(statement.fees)});
    return std::make_unique<ReportText>(QString(), items);
}

std::unique_ptr<ReportBlock> drafts(const RebateStatement &statement)
{
    Items items;
    for (const RebateDraft reason : statement.drafts)
        items.append({QStringLiteral("•"), RebateDrafts::text(reason), true});
    return std::make_unique<ReportText>(Text::tr("Why it is a draft"), items);
}

std::unique_ptr<ReportBlock> verdicts(const RebateStatement &statement)
{
    QList<RebateVerdict> kinds = statement.perVerdict.keys();
    std::sort(kinds.begin(), kinds.end());
    QList<QStringList> rows;
    for (const RebateVerdict verdict : kinds)
        rows.append({RebateVerdicts::text(verdict), Clauses::text(RebateVerdicts::clause(verdict)),
                     grouped(statement.perVerdict.value(verdict))});
    return table(Text::tr("Which cards count, and why not"),
                 {{Text::tr("Reason")}, {Text::tr("Clause")}, numbers(Text::tr("Cards"))}, rows,
                 Text::tr("There are no cards."),
                 {Text::tr("All cards looked at"), {}, grouped(statement.cards.size())});
}

/// None counted is no 0 while some may yet count.
QString countedText(qint64 counted, qint64 open)
{
    return counted == 0 && open > 0 ? unknownMark : grouped(counted);
}

std::unique_ptr<ReportBlock> orders(const RebateStatement &statement)
{
    QList<QStringList> rows;
    qint64 ordered = 0, found = 0, counted = 0, open = 0;
    bool complete = true;
    for (const RebateOrderLine &line : statement.orders) {
        rows.append({line.orderId, day(line.day), orUnknown(line.credential), number(line.ordered),
                     grouped(line.found), countedText(line.counted, line.open)});
        complete = complete && line.ordered.has_value();
        ordered += line.ordered.value_or(0);
        found += line.found;
        counted += line.counted;
        open += line.open;
    }
    return table(Text::tr("Orders of the month"),
                 {{Text::tr("Order")},
                  {Text::tr("Day")},
                  {Text::tr("Plan credential")},
                  numbers(Text::tr("Ordered")),
                  numbers(Text::tr("Found")),
                  numbers(Text::tr("Counted"))},
                 rows, Text::tr("No order of this month is known."),
                 {Text::tr("Total"),
                  {},
                  {},
                  complete ? grouped(ordered) : unknownMark,
                  grouped(found),
                  countedText(counted, open)});
}

// ---- amounts ----

QString readingText(RebateReading reading)
{
    switch (reading) {
    case RebateReading::AllUnits:
        return Text::tr("All units: the step reached counts for every card");
    case RebateReading::Marginal:
        return Text::tr("Marginal: each step counts for its own cards");
    case RebateReading::Undecided:
        break;
    }
    return Text::tr("undecided");
}

QStringList amountRow(const RebateStatement &statement, RebateReading reading,
                      const std::optional<InvoiceAmounts> &amounts)
{
    const QString counts = statement.reading == RebateReading::Undecided
                               ? Text::tr("not decided")
                               : yesNo(statement.reading == reading);
    if (!amounts)
        return {readingText(reading), unknownMark, unknownMark, unknownMark, counts};
    return {readingText(reading), yuan(amounts->gross), yuan(amounts->net), yuan(amounts->tax), counts};
}

/// Both readings, always; and what the chosen ones come to where tables were chosen differently.
std::unique_ptr<ReportBlock> amounts(const RebateStatement &statement)
{
    const QList<QStringList> rows{amountRow(statement, RebateReading::AllUnits, statement.allUnits),
                                  amountRow(statement, RebateReading::Marginal, statement.marginal)};
    QStringList due;
    if (statement.due)
        due = {Text::tr("Due in the readings that were chosen"),
               yuan(statement.due->gross),
               yuan(statement.due->net),
               yuan(statement.due->tax),
               {}};
    return table(Text::tr("Amounts"),
                 {{Text::tr("Reading of the tier table")},
                  numbers(Text::tr("Gross, with tax")),
                  numbers(Text::tr("Net")),
                  numbers(Text::tr("Tax, 6%")),
                  {Text::tr("Counts")}},
                 rows, QString(), due);
}

QString stepsText(const RebateTiers &tiers)
{
    QStringList steps;
    for (const RebateTiers::Step &step : tiers.steps) {
        const QString text = tiers.reward == RebateReward::PerCard
                                 ? Text::tr("from %Ln card(s): %1 yuan a card", nullptr, int(step.from))
                                 : Text::tr("from %Ln card(s): %1 % of the fees", nullptr, int(step.from));
        steps.append(text.arg(PrivateView::amount(step.value.decimal())));
    }
    return steps.join(QStringLiteral("; "));
}

QString limitText(const RebateTiers &tiers)
{
    QStringList words;
    for (const QString &vendor : tiers.vendors)
        words.append(CardCodes::vendor(vendor));
    for (const QString &kind : tiers.planKinds)
        words.append(CardCodes::planKind(kind));
    return words.isEmpty() ? Text::tr("all cards") : words.join(QStringLiteral(", "));
}

QString countsText(const RebatePart &part)
{
    const std::optional<InvoiceAmounts> due = part.due();
    return Text::tr("ours %1, paid for %2, gross amount due %3")
        .arg(number(part.ourCount), number(part.count), yuan(due ? std::optional(due->gross) : std::nullopt));
}

std::unique_ptr<ReportBlock> tables(const RebateStatement &statement)
{
    Items items;
    for (const RebatePart &part : statement.parts) {
        items.append({Text::tr("Tier table"),
                      Text::tr("%1; from %2 on; for %3")
                          .arg(PrivateView::words(part.table.source),
                               Month::of(part.table.effectiveFrom).iso(), limitText(part.table))});
        items.append({Text::tr("Steps"), stepsText(part.table)});
        items.append({Text::tr("Reading"), readingText(part.table.reading)});
        items.append({Text::tr("Cards"), countsText(part)});
    }
    if (items.isEmpty())
        items.append({Text::tr("Tier table"), Text::tr("none applies to this month"), true});
    return std::make_unique<ReportText>(Text::tr("Tier tables"), items);
}

// ---- dates and money ----

std::unique_ptr<ReportBlock> dates(const RebateStatement &statement)
{
    const RebateDates &dates = statement.dates;
    Items items{{Text::tr("Invoice must arrive by"), day(dates.invoiceBy)},
                {Text::tr("Post it by"), day(dates.postBy)},
                {Text::tr("Credit is due by"), day(dates.creditBy)},
                {Text::tr("Credit is expected by"), day(dates.expectedBy)}};
    QStringList years;
    for (const int year : dates.unpublishedYears)
        years.append(QString::number(year));
    if (!years.isEmpty())
        items.append(
            {Text::tr("Calendar"),
             Text::tr("no published calendar for %1: Monday to Friday counted").arg(years.join(u' ')), true});
    return std::make_unique<ReportText>(Text::tr("Dates"), items);
}

std::unique_ptr<ReportBlock> invoice(const RebateStatement &statement)
{
    if (!statement.invoice)
        return std::make_unique<ReportText>(Text::tr("Invoice"), Items{{{}, Text::tr("not recorded yet")}});
    const RebateInvoice &invoice = *statement.invoice;
    return std::make_unique<ReportText>(
        Text::tr("Invoice"),
        Items{{Text::tr("Number"), PrivateView::words(orUnknown(invoice.number))},
              {Text::tr("Gross, with tax"), yuan(invoice.gross)},
              {Text::tr("Posted on"), day(invoice.posted)},
              {Text::tr("Courier number"), PrivateView::words(orUnknown(invoice.courierNumber))},
              {Text::tr("Received on"), day(invoice.received)}});
}

QString decisionText(const RebateCredit &credit)
{
    if (credit.accepted)
        return *credit.accepted ? Text::tr("accepted") : Text::tr("refused");
    return Text::tr("proposed");
}

std::unique_ptr<ReportBlock> credits(const RebateStatement &statement)
{
    QList<QStringList> rows;
    for (const RebateCredit &credit : statement.credits)
        rows.append({credit.entry.number, credit.entry.time ? credit.entry.time->beijingText() : unknownMark,
                     yuan(credit.entry.amount), yesNo(credit.amountMatches), decisionText(credit),
                     PrivateView::words(orUnknown(credit.entry.remarks))});
    return table(Text::tr("Credits in the account's ledger"),
                 {{Text::tr("Transaction")},
                  {Text::tr("Time")},
                  numbers(Text::tr("Amount")),
                  {Text::tr("Amount matches")},
                  {Text::tr("Decision")},
                  {Text::tr("Remarks"), false, true}},
                 rows, Text::tr("No credit that could belong to this month was found."));
}

std::unique_ptr<ReportBlock> outcome(const RebateStatement &statement)
{
    const RebateCreditOutcome &credit = statement.credit;
    Items items{{Text::tr("State"), credit.stateText()},
                {Text::tr("Credited"), yuan(credit.credited)},
                {Text::tr("Credited − due"), yuan(credit.difference)},
                {Text::tr("Last credit on"), day(credit.lastCredit)}};
    if (credit.daysLate)
        items.append({Text::tr("Days late"), grouped(*credit.daysLate)});
    return std::make_unique<ReportText>(Text::tr("Credit"), items);
}

std::unique_ptr<ReportBlock> rules(const RebateStatement &statement)
{
    Items items;
    for (const QString &text : statement.ruleTexts)
        items.append({QStringLiteral("•"), text});
    return std::make_unique<ReportText>(Text::tr("Rules and readings used"), items);
}

// ---- cards ----

/// One row a card, out of the statement's own list.
class StatementCards final : public ReportRows
{
public:
    explicit StatementCards(QList<RebateCardResult> cards) : m_cards(std::move(cards)) {}
    [[nodiscard]] qint64 count() const override { return m_cards.size(); }
    [[nodiscard]] QStringList row(qint64 index) const override
    {
        const auto &[card, verdict] = m_cards.at(index);
        return {card.iccid, card.vendor ? CardCodes::vendor(*card.vendor) : unknownMark,
                orUnknown(card.credential), orUnknown(card.orderId), RebateVerdicts::text(verdict)};
    }

private:
    QList<RebateCardResult> m_cards;
};

QList<RebateCardResult> listed(const RebateStatement &statement, RebateReport::Cards which)
{
    QList<RebateCardResult> cards = statement.cards;
    if (which == RebateReport::Cards::Counted)
        cards.removeIf([](const RebateCardResult &card) { return card.verdict != RebateVerdict::Counted; });
    return cards;
}

std::unique_ptr<ReportBlock> cardTable(const RebateStatement &statement, RebateReport::Cards which)
{
    const QList<ReportColumn> columns{{QStringLiteral("ICCID")},
                                      {Text::tr("Operator")},
                                      {Text::tr("Plan credential")},
                                      {Text::tr("Order")},
                                      {Text::tr("Reason"), false, true}};
    return std::make_unique<ReportTable>(Text::tr("Card by card"), columns,
                                         std::make_unique<StatementCards>(listed(statement, which)),
                                         Text::tr("There are no cards."));
}

ReportFrame framed(const RebateStatement &statement, ReportFrame frame)
{
    if (frame.title.isEmpty())
        frame.title = statement.final ? Text::tr("Rebate statement") : Text::tr("Rebate statement (draft)");
    frame.scope.prepend(Text::tr("Month %1").arg(statement.month.iso()));
    frame.ruleVersion = statement.ruleVersion;
    frame.inputHash = statement.inputDigest;
    return frame;
}
} // namespace

std::unique_ptr<PagedReport> RebateReport::of(const RebateStatement &statement, ReportFrame frame,
                                              Cards cards)
{
    auto report = std::make_unique<FlowReport>(framed(statement, std::move(frame)));
    report->add(summary(statement));
    if (!statement.drafts.isEmpty())
        report->add(drafts(statement));
    report->add(amounts(statement));
    report->add(tables(statement));
    report->add(verdicts(statement));
    report->add(orders(statement));
    report->add(dates(statement));
    report->add(invoice(statement));
    report->add(outcome(statement));
    report->add(credits(statement));
    if (!statement.ruleTexts.isEmpty())
        report->add(rules(statement));
    if (cards != Cards::None)
        report->add(cardTable(statement, cards));
    report->add(std::make_unique<ReportSignatures>(
        QStringList{Text::tr("Prepared by"), Text::tr("Checked by"), Text::tr("Approved by")}));
    return report;
}
