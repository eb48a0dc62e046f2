// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rebatepapers.h"

#include "core/domain/cardcodes.h"
#include "core/report/flowreport.h"
#include "core/report/reporttable.h"
#include "core/report/reporttext.h"
#include "core/rules/platformlist.h"
#include "core/rules/rebatewhatif.h"
#include "models/modelroom.h"
#include "models/panepaper.h"
#include "models/rebaterows.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebatePapers)
};
using Side = PlatformComparison::Side;

QString orUnknown(const std::optional<QString> &text)
{
    return text.value_or(QStringLiteral("–"));
}

std::unique_ptr<ReportBlock> cardsOf(const PlatformComparison &comparison, Side side, const QString &title,
                                     const QString &whenEmpty)
{
    QList<QStringList> rows;
    for (const PlatformComparison::Row &row : comparison.rows) {
        if (row.side != side)
            continue;
        const QString reason =
            row.ours ? RebateVerdicts::text(row.ours->verdict) : Text::tr("not among the cards we looked at");
        rows.append({QString::number(rows.size() + 1), row.iccid,
                     row.ours ? orUnknown(row.ours->card.credential) : QStringLiteral("–"),
                     row.ours ? orUnknown(row.ours->card.orderId) : QStringLiteral("–"), reason});
    }
    return std::make_unique<ReportTable>(title,
                                         QList<ReportColumn>{{Text::tr("No."), true},
                                                             {QStringLiteral("ICCID")},
                                                             {Text::tr("Plan credential")},
                                                             {Text::tr("Order")},
                                                             {Text::tr("What we say about it"), false, true}},
                                         std::make_unique<ReportRowList>(rows), whenEmpty);
}
} // namespace

std::unique_ptr<PagedReport> RebatePapers::statement(const RebateStatement &statement, const QString &frozen,
                                                     std::optional<Instant> asOf, const ModelRoom &room,
                                                     RebateReport::Cards cards)
{
    return RebateReport::of(
        statement, PanePaper::frame(room, {}, frozen.isEmpty() ? QStringList() : QStringList{frozen}, asOf),
        cards);
}

std::unique_ptr<PagedReport> RebatePapers::queryLetter(const RebateStatement &statement,
                                                       const PlatformComparison &comparison,
                                                       std::optional<Instant> asOf, const ModelRoom &room)
{
    const QLocale locale;
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(room, Text::tr("Query about the card count of %1").arg(statement.month.iso()),
                         {Text::tr("Rebate of directional intercom traffic")}, asOf));
    report->add(std::make_unique<ReportText>(
        QString(),
        QList<ReportText::Item>{
            {{},
             Text::tr("For %1 your intercom platform and our own records do not name the same cards. Please "
                      "check the cards below and tell us which of them you count, and why.")
                 .arg(statement.month.iso())},
            {{},
             Text::tr(
                 "We count %1 cards. Both sides count %2; only we count %3; only your platform counts %4.")
                 .arg(locale.toString(comparison.both + comparison.onlyOurs),
                      locale.toString(comparison.both), locale.toString(comparison.onlyOurs),
                      locale.toString(comparison.onlyTheirs))},
            {{},
             Text::tr("The invoice must reach you by %1. Please answer before we have to post it on %2.")
                 .arg(statement.dates.invoiceBy.toString(Qt::ISODate),
                      statement.dates.postBy.toString(Qt::ISODate))}}));
    report->add(cardsOf(comparison, Side::OnlyOurs, Text::tr("Cards that only we count"),
                        Text::tr("There are none.")));
    report->add(cardsOf(comparison, Side::OnlyTheirs, Text::tr("Cards that only your platform counts"),
                        Text::tr("There are none.")));
    report->add(
        std::make_unique<ReportSignatures>(QStringList{Text::tr("Asked by"), Text::tr("Answered by")}));
    return report;
}

std::unique_ptr<PagedReport> RebatePapers::list(const FigureTable &table, const QString &title,
                                                std::optional<Instant> asOf, const ModelRoom &room)
{
    auto report = std::make_unique<FlowReport>(PanePaper::frame(room, title, {}, asOf));
    report->add(PanePaper::table(table, {}, Text::tr("There are none.")));
    return report;
}

QString RebatePapers::whatIfText(const RebateStatement &statement, qint64 count)
{
    const RebateTiers &table = statement.parts.first().table;
    const Result<RebateCalculation> there = RebateCalculation::of(table, count, statement.fees);
    if (!there)
        return there.error().message;
    const QString all = RebateRows::yuan(there->allUnits.gross);
    const QString cards = QLocale().toString(count);
    if (!there->marginal || statement.reading == RebateReading::AllUnits)
        return Text::tr("%1 cards: %2").arg(cards, all);
    const QString marginal = RebateRows::yuan(there->marginal->gross);
    if (statement.reading == RebateReading::Marginal)
        return Text::tr("%1 cards: %2").arg(cards, marginal);
    return Text::tr("%1 cards: %2 (all units) or %3 (marginal)").arg(cards, all, marginal);
}
