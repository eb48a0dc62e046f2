// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

#include "core/base/safefile.h"
#include "core/base/safetext.h"
#include "core/rules/rebatecalculation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateCommand)
};

constexpr qint64 largestTierFile = 1024 * 1024;
const QString currency = QStringLiteral("CNY");

/// What was asked, and what came out.
struct Answer {
    const RebateTiers &tiers;
    qint64 count;
    RebateCalculation rebate;
};

QJsonObject json(const InvoiceAmounts &amounts)
{
    return {{QStringLiteral("gross"), amounts.gross.decimal()},
            {QStringLiteral("net"), amounts.net.decimal()},
            {QStringLiteral("tax"), amounts.tax.decimal()}};
}

QJsonObject jsonOf(const Answer &answer)
{
    const std::optional<InvoiceAmounts> &marginal = answer.rebate.marginal;
    const QString rate = Money{RebateCalculation::taxPercent * (Money::unit / 100)}.decimal();
    return {
        {QStringLiteral("count"), answer.count},
        {QStringLiteral("reading"), rebateReadingName(answer.tiers.reading)},
        {QStringLiteral("all_units"), json(answer.rebate.allUnits)},
        {QStringLiteral("marginal"), marginal ? QJsonValue(json(*marginal)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("tax_rate"), rate}};
}

QString readingText(RebateReading reading)
{
    switch (reading) {
    case RebateReading::AllUnits:
        return Text::tr("all units: the step reached counts for every card");
    case RebateReading::Marginal:
        return Text::tr("marginal: each step counts for its own cards");
    case RebateReading::Undecided:
        break;
    }
    return Text::tr("undecided: ask the provider in writing, then choose one");
}

void printTable(const Answer &answer, Terminal::MachineOutput &output)
{
    const std::optional<InvoiceAmounts> &marginal = answer.rebate.marginal;
    const auto fact = [&output](const QString &title, const QString &text) {
        output.line(Terminal::fitted(title, 20, false) + text);
    };
    const auto row = [&output](const QString &title, const QString &allUnits, const QString &marginalText) {
        output.line(Terminal::fitted(title, 20, false) + Terminal::fitted(allUnits, 20, true) +
                    Terminal::fitted(marginalText, 20, true));
    };
    const auto amounts = [&](const QString &title, Money InvoiceAmounts::*part) {
        row(title, (answer.rebate.allUnits.*part).text(currency),
            marginal ? ((*marginal).*part).text(currency) : QStringLiteral("–"));
    };
    fact(Text::tr("Cards"), QString::number(answer.count));
    fact(Text::tr("Reading"), readingText(answer.tiers.reading));
    fact(Text::tr("Source"), SafeText::visible(answer.tiers.source));
    row({}, Text::tr("all units"), Text::tr("marginal"));
    amounts(Text::tr("Gross, with tax"), &InvoiceAmounts::gross);
    amounts(Text::tr("Net"), &InvoiceAmounts::net);
    amounts(Text::tr("Tax, 6%"), &InvoiceAmounts::tax);
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
    const Result<QByteArray> bytes = SafeFile::read(parser.value(QStringLiteral("tiers")), largestTierFile);
    if (!bytes)
        return bytes.error();
    return RebateTiers::parse(*bytes);
}

Result<ExitCode> compute(Invocation &invocation, qint64 count, Format format)
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
    const Answer answer{*tiers, count, *rebate};
    if (format == Format::Json)
        ListDocument::printJson(jsonOf(answer), invocation.output);
    else
        printTable(answer, invocation.output);
    return ExitCode::Done;
}
} // namespace

QList<QCommandLineOption> RebateCommand::options()
{
    const auto option = [](const char *name, const QString &text, const QString &value) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return {option("tiers", Text::tr("The tier table: a JSON file."), Text::tr("FILE")),
            option("count", Text::tr("The number of cards picked up in the month."), Text::tr("N")),
            option("fees", Text::tr("The month's fees, for a table that pays a percentage of them."),
                   Text::tr("AMOUNT")),
            Commands::formatOption()};
}

Result<ExitCode> RebateCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const Result<std::optional<qint64>> count =
        Options::number(invocation.parser, QStringLiteral("count"), 0);
    if (!count)
        return count.error();
    if (invocation.arguments != QStringList{QStringLiteral("compute")} || !*count ||
        !invocation.parser.isSet(QStringLiteral("tiers")) || *format == Format::Csv)
        return Options::usageError(
            Text::tr("\"rebate\" wants compute, --tiers FILE, --count N, and --format table or json."));
    return compute(invocation, **count, *format);
}
