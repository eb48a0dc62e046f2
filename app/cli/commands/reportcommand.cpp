// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/cardlookup.h"
#include "app/cli/cardselection.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/rebateparts.h"
#include "app/cli/reportprinter.h"
#include "app/cli/session.h"

#include "core/briefing/managementbriefing.h"
#include "core/report/cardreport.h"
#include "core/report/cardsheet.h"
#include "core/report/managementsheet.h"
#include "core/report/pagedreport.h"
#include "models/figuretable.h"
#include "models/financereport.h"
#include "models/realnamereport.h"
#include "models/trafficreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

Result<ExitCode> printCards(Invocation &invocation, const QString &path)
{
    const Result<CardSelection> selection = CardSelection::read(invocation.parser);
    if (!selection)
        return selection.error();
    const QList<CardField> fields =
        selection->fields.isEmpty() ? CardReport::usualFields() : selection->fields;
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<std::optional<Instant>> asOf = room->cache().cards.listAsOf();
    if (!asOf)
        return asOf.error();
    const std::shared_ptr<const CardColumns> fleet = room->context().fleet;
    const CardQuery query(fleet, selection->filter, invocation.clock.today());
    ReportFrame frame = ReportPrinter::frame(invocation, *asOf);
    if (invocation.parser.isSet(QStringLiteral("filter")))
        frame.scope.append(Text::tr("Filter: %1").arg(invocation.parser.value(QStringLiteral("filter"))));
    const std::unique_ptr<PagedReport> report =
        CardReport::of(fleet, selection->order(*fleet, query), fields, frame);
    const Result<void> written = ReportPrinter::write(invocation, *report, path);
    return written ? Result<ExitCode>(ExitCode::Done) : written.error();
}

Result<ExitCode> printCard(Invocation &invocation, const QString &path)
{
    const Result<WholeCard> card = CardLookup::whole(invocation, invocation.arguments.constLast());
    if (!card)
        return card.error();
    const std::unique_ptr<PagedReport> report =
        CardSheet::of(*card, ReportPrinter::frame(invocation, std::nullopt));
    const Result<void> written = ReportPrinter::write(invocation, *report, path);
    return written ? Result<ExitCode>(ExitCode::Done) : written.error();
}

/// Of the month that was asked for, else of the last one that is over.
Result<ExitCode> printSummary(Invocation &invocation, const QString &path)
{
    const Result<std::optional<Month>> month = Options::month(invocation.parser, QStringLiteral("month"));
    if (!month)
        return month.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Month usual = Month::of(invocation.clock.today()).previous();
    const Result<ManagementFacts> facts = ManagementBriefing::of(room->context(), month->value_or(usual));
    if (!facts)
        return facts.error();
    const std::unique_ptr<PagedReport> report =
        ManagementSheet::of(*facts, ReportPrinter::frame(invocation, std::nullopt));
    const Result<void> written = ReportPrinter::write(invocation, *report, path);
    return written ? Result<ExitCode>(ExitCode::Done) : written.error();
}

/// This month of the fleet, with its forecast, beside the month before.
Result<std::unique_ptr<PagedReport>> trafficReport(const BriefingContext &context, const ReportFrame &frame)
{
    const TrafficChoice choice;
    const Result<TrafficFacts> facts = TrafficFacts::read(context, choice);
    if (!facts)
        return facts.error();
    const Result<TrafficTop> top = TrafficTop::read(context, choice, Month::of(context.today));
    if (!top)
        return top.error();
    return TrafficReport::overTime(*facts, &*top, frame);
}

/// With the standard assumptions, and the ledger of the last three months.
Result<std::unique_ptr<PagedReport>> balanceReport(const BriefingContext &context, const ReportFrame &frame)
{
    const Result<FinanceReport::Facts> facts =
        FinanceReport::Facts::read(context, {}, context.today.addMonths(-3), context.today);
    if (!facts)
        return facts.error();
    return FinanceReport::of(*facts, frame, context.now);
}

Result<std::unique_ptr<PagedReport>> realNameReport(const BriefingContext &context, const ReportFrame &frame)
{
    const Result<RealNameFacts> facts = RealNameFacts::read(context);
    if (!facts)
        return facts.error();
    FigureTable list;
    list.setColumns(RealNameFacts::gapColumns());
    list.setRows(facts->gaps);
    return RealNameReport::gaps(*facts, list, RealNameFacts::Grouping::None, frame);
}

using OfContext = Result<std::unique_ptr<PagedReport>> (*)(const BriefingContext &, const ReportFrame &);

Result<ExitCode> printOf(Invocation &invocation, const QString &path, OfContext make)
{
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<std::unique_ptr<PagedReport>> report =
        make(room->context(), ReportPrinter::frame(invocation, std::nullopt));
    if (!report)
        return report.error();
    const Result<void> written = ReportPrinter::write(invocation, **report, path);
    return written ? Result<ExitCode>(ExitCode::Done) : written.error();
}

Result<ExitCode> printRebate(Invocation &invocation, const QString &path)
{
    const Result<RebateParts::StatementWords> words = RebateParts::statementWords(invocation);
    if (!words)
        return words.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<RebateStatement> statement = RebateParts::statementOf(*room, *words);
    if (!statement)
        return statement.error();
    const Result<void> written = RebateParts::writePdf(invocation, *room, *statement, path);
    return written ? Result<ExitCode>(ExitCode::Done) : written.error();
}
} // namespace

QList<QCommandLineOption> ReportCommand::options()
{
    return QList<QCommandLineOption>{QCommandLineOption(
               QStringLiteral("output"), Text::tr("The PDF file to write."), Text::tr("FILE"))} +
           CardSelection::options() + RebateParts::statementOptions();
}

Result<ExitCode> ReportCommand::run(Invocation &invocation)
{
    const QString path = invocation.parser.value(QStringLiteral("output"));
    const QString name = invocation.arguments.value(0);
    if (invocation.arguments.size() != (name == u"card" ? 2 : 1) || path.isEmpty())
        return Options::usageError(Text::tr(
            "\"report\" wants cards, card ICCID, traffic, balance, realname-gaps, rebate or summary, "
            "and --output FILE.pdf."));
    if (name == u"cards")
        return printCards(invocation, path);
    if (name == u"card")
        return printCard(invocation, path);
    if (name == u"rebate")
        return printRebate(invocation, path);
    if (name == u"traffic")
        return printOf(invocation, path, trafficReport);
    if (name == u"balance")
        return printOf(invocation, path, balanceReport);
    if (name == u"realname-gaps")
        return printOf(invocation, path, realNameReport);
    if (name == u"summary")
        return printSummary(invocation, path);
    return Options::usageError(
        Text::tr(
            "There is no report \"%1\"; there are cards, card, traffic, balance, realname-gaps, rebate and "
            "summary.")
            .arg(name));
}
