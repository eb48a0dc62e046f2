// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rebateparts.h"
#include "app/cli/factsheet.h"

#include "core/base/safefile.h"
#include "core/rules/rebatecalculation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateCommand)
};

/// What was asked, and what came out.
struct Answer {
    const RebateTiers &tiers;
    qint64 count;
    RebateCalculation rebate;
};

QJsonObject jsonOf(const Answer &answer)
{
    return {{QStringLiteral("count"), answer.count},
            {QStringLiteral("reading"), rebateReadingName(answer.tiers.reading)},
            {QStringLiteral("all_units"), RebateParts::json(answer.rebate.allUnits)},
            {QStringLiteral("marginal"), RebateParts::json(answer.rebate.marginal)},
            {QStringLiteral("tax_rate"), RebateParts::taxRate()}};
}

void printTable(const Answer &answer, Terminal::MachineOutput &output)
{
    FactSheet sheet(output, 18);
    sheet.fact(Text::tr("Cards"), QString::number(answer.count));
    sheet.fact(Text::tr("Reading"), RebateParts::readingText(answer.tiers.reading));
    sheet.fact(Text::tr("Source"), answer.tiers.source);
    RebateParts::printAmounts(answer.rebate.allUnits, answer.rebate.marginal, output);
}

Result<std::optional<Money>> feesOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("fees")))
        return std::optional<Money>();
    const std::optional<Money> fees = Money::parse(parser.value(QStringLiteral("fees")).toUtf8());
    if (!fees || fees->micros < 0)
        return Options::usageError(Text::tr("--fees wants an amount such as 12345.67."));
    return fees;
}

Result<RebateTiers> tiersOf(const QCommandLineParser &parser)
{
    const Result<QByteArray> bytes =
        SafeFile::read(parser.value(QStringLiteral("tiers")), RebateParts::largestTierFile);
    if (!bytes)
        return bytes.error();
    return RebateTiers::parse(*bytes);
}

Result<ExitCode> answer(Invocation &invocation, qint64 count, Format format)
{
    const Result<std::optional<Money>> fees = feesOf(invocation.parser);
    if (!fees)
        return fees.error();
    const Result<RebateTiers> tiers = tiersOf(invocation.parser);
    if (!tiers)
        return tiers.error();
    const bool ofFees = tiers->reward == RebateReward::PercentOfFees;
    if (ofFees && !*fees)
        return Options::usageError(Text::tr("This tier table pays a percentage: give the fees with --fees."));
    const Result<RebateCalculation> rebate = RebateCalculation::of(*tiers, count, *fees);
    if (!rebate)
        return rebate.error();
    if (!ofFees && *fees)
        Terminal::say(Text::tr("--fees was not used: this tier table pays a fixed amount a card."));
    const Answer computed{*tiers, count, *rebate};
    if (format == Format::Json)
        ListDocument::printJson(jsonOf(computed), invocation.output);
    else
        printTable(computed, invocation.output);
    return ExitCode::Done;
}
} // namespace

Result<ExitCode> RebateParts::compute(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const Result<std::optional<qint64>> count =
        Options::number(invocation.parser, QStringLiteral("count"), 0);
    if (!count)
        return count.error();
    if (invocation.arguments.size() != 1 || !*count || !invocation.parser.isSet(QStringLiteral("tiers")) ||
        *format == Format::Csv)
        return Options::usageError(
            Text::tr("\"rebate compute\" wants --tiers FILE, --count N, and --format table or json."));
    return answer(invocation, **count, *format);
}
