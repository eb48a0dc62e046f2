// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/rebateparts.h"
#include "app/cli/factsheet.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/partage.h"
#include "app/cli/reportprinter.h"

#include "core/briefing/rebatebriefing.h"
#include "core/report/pagedreport.h"
#include "core/report/rebatereport.h"
#include "core/store/cachewriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateCommand)
};

QJsonValue number(std::optional<int> value)
{
    return JsonValue::number(value ? std::optional<qint64>(*value) : std::nullopt);
}

QStringList draftNames(const RebateStatement &statement)
{
    QStringList names;
    for (const RebateDraft reason : statement.drafts)
        names.append(RebateDrafts::name(reason));
    return names;
}

/// How many cards do not count, per reason.
QJsonObject excludedOf(const RebateStatement &statement)
{
    QJsonObject excluded;
    for (auto it = statement.perVerdict.cbegin(); it != statement.perVerdict.cend(); ++it) {
        if (it.key() != RebateVerdict::Counted && it.value() > 0)
            excluded.insert(RebateVerdicts::name(it.key()), it.value());
    }
    return excluded;
}

QJsonArray cardsOf(const RebateStatement &statement)
{
    QJsonArray cards;
    for (const RebateCardResult &result : statement.cards)
        cards.append(QJsonObject{{QStringLiteral("iccid"), result.card.iccid},
                                 {QStringLiteral("verdict"), RebateVerdicts::name(result.verdict)},
                                 {QStringLiteral("credential"), JsonValue::text(result.card.credential)},
                                 {QStringLiteral("order_id"), JsonValue::text(result.card.orderId)}});
    return cards;
}

QJsonArray ordersOf(const RebateStatement &statement)
{
    QJsonArray orders;
    for (const RebateOrderLine &line : statement.orders)
        orders.append(QJsonObject{{QStringLiteral("order_id"), line.orderId},
                                  {QStringLiteral("day"), JsonValue::date(line.day)},
                                  {QStringLiteral("credential"), JsonValue::text(line.credential)},
                                  {QStringLiteral("ordered"), JsonValue::number(line.ordered)},
                                  {QStringLiteral("found"), line.found},
                                  {QStringLiteral("counted"), line.counted}});
    return orders;
}

QJsonArray creditedOf(const RebateStatement &statement)
{
    QJsonArray credited;
    for (const RebateCredit &credit : statement.credits)
        credited.append(QJsonObject{{QStringLiteral("number"), credit.entry.number},
                                    {QStringLiteral("time"), JsonValue::instant(credit.entry.time)},
                                    {QStringLiteral("amount"), JsonValue::money(credit.entry.amount)},
                                    {QStringLiteral("remarks"), JsonValue::text(credit.entry.remarks)},
                                    {QStringLiteral("amount_matches"), credit.amountMatches},
                                    {QStringLiteral("accepted"), JsonValue::truth(credit.accepted)}});
    return credited;
}

QJsonObject outcomeOf(const RebateCreditOutcome &credit)
{
    return {{QStringLiteral("state"), credit.stateName()},
            {QStringLiteral("confirmed"), credit.confirmed},
            {QStringLiteral("amount"), JsonValue::money(credit.credited)},
            {QStringLiteral("last"), JsonValue::date(credit.lastCredit)},
            {QStringLiteral("difference"), JsonValue::money(credit.difference)},
            {QStringLiteral("days_late"), number(credit.daysLate)}};
}

/// The money part, as "rebate compute" prints it.
QJsonObject moneyOf(const RebateStatement &statement)
{
    return {{QStringLiteral("count"), JsonValue::number(statement.count)},
            {QStringLiteral("reading"), rebateReadingName(statement.reading)},
            {QStringLiteral("all_units"), RebateParts::json(statement.allUnits)},
            {QStringLiteral("marginal"), RebateParts::json(statement.marginal)},
            {QStringLiteral("due"), RebateParts::json(statement.due)},
            {QStringLiteral("fees"), JsonValue::money(statement.fees)},
            {QStringLiteral("tax_rate"), RebateParts::taxRate()}};
}

void addDates(QJsonObject &object, const RebateDates &dates)
{
    object.insert(QStringLiteral("post_by"), JsonValue::date(dates.postBy));
    object.insert(QStringLiteral("invoice_by"), JsonValue::date(dates.invoiceBy));
    object.insert(QStringLiteral("credit_by"), JsonValue::date(dates.creditBy));
    object.insert(QStringLiteral("credit_expected_by"), JsonValue::date(dates.expectedBy));
}

QJsonObject jsonOf(const RebateStatement &statement, std::optional<Instant> asOf)
{
    QJsonObject object = moneyOf(statement);
    object.insert(QStringLiteral("as_of"), JsonValue::instant(asOf));
    object.insert(QStringLiteral("month"), statement.month.iso());
    object.insert(QStringLiteral("status"),
                  statement.final ? QStringLiteral("final") : QStringLiteral("draft"));
    object.insert(QStringLiteral("draft_reasons"), JsonValue::list(draftNames(statement)));
    object.insert(QStringLiteral("our_count"), JsonValue::number(statement.ourCount));
    object.insert(QStringLiteral("platform_count"), JsonValue::number(statement.platformCount));
    object.insert(QStringLiteral("difference"), JsonValue::number(statement.difference));
    object.insert(QStringLiteral("open_cards"), statement.open());
    object.insert(QStringLiteral("excluded"), excludedOf(statement));
    addDates(object, statement.dates);
    object.insert(QStringLiteral("credited"), creditedOf(statement));
    object.insert(QStringLiteral("credit"), outcomeOf(statement.credit));
    object.insert(QStringLiteral("orders"), ordersOf(statement));
    object.insert(QStringLiteral("cards"), cardsOf(statement));
    object.insert(QStringLiteral("rules"), statement.ruleVersion);
    object.insert(QStringLiteral("input"), statement.inputDigest);
    return object;
}

// ---- for people ----

QString countText(std::optional<qint64> count)
{
    return count ? QString::number(*count) : QStringLiteral("–");
}

QStringList excludedTexts(const RebateStatement &statement)
{
    QStringList texts;
    for (auto it = statement.perVerdict.cbegin(); it != statement.perVerdict.cend(); ++it) {
        if (it.key() != RebateVerdict::Counted && it.value() > 0)
            texts.append(Text::tr("%1: %2").arg(RebateVerdicts::text(it.key())).arg(it.value()));
    }
    texts.sort();
    return texts;
}

QStringList creditTexts(const RebateStatement &statement)
{
    QStringList texts;
    for (const RebateCredit &credit : statement.credits) {
        const QString amount = credit.entry.amount ? credit.entry.amount->text(u"CNY") : QStringLiteral("–");
        texts.append(QStringLiteral("%1  %2  %3  %4")
                         .arg(credit.entry.time ? credit.entry.time->beijingText() : QStringLiteral("–"),
                              credit.entry.number, amount, credit.entry.remarks.value_or(QString())));
    }
    return texts;
}

QStringList draftTexts(const RebateStatement &statement)
{
    QStringList texts;
    for (const RebateDraft reason : statement.drafts)
        texts.append(RebateDrafts::text(reason));
    return texts;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

void printTable(const RebateStatement &statement, std::optional<Instant> asOf, Invocation &invocation)
{
    FactSheet sheet(invocation.output, 18);
    sheet.fact(Text::tr("Month"), statement.month.iso());
    sheet.fact(Text::tr("Status"), statement.final ? Text::tr("final") : Text::tr("draft"));
    sheet.list(Text::tr("A draft, because"), draftTexts(statement));
    sheet.fact(Text::tr("Our count"), statement.ourCountText());
    sheet.fact(Text::tr("Platform's count"), countText(statement.platformCount));
    sheet.list(Text::tr("Cards that do not count"), excludedTexts(statement));
    sheet.fact(Text::tr("Reading"), RebateParts::readingText(statement.reading));
    RebateParts::printAmounts(statement.allUnits, statement.marginal, invocation.output);
    sheet.fact(Text::tr("Post by"), dayText(statement.dates.postBy));
    sheet.fact(Text::tr("Invoice by"), dayText(statement.dates.invoiceBy));
    sheet.fact(Text::tr("Credit by"), dayText(statement.dates.creditBy));
    sheet.fact(Text::tr("Credit"), statement.credit.stateText());
    sheet.list(Text::tr("Entries of the ledger"), creditTexts(statement));
    invocation.output.line(ListDocument::freshness(asOf, invocation.now()));
}

Result<void> alsoAsPdf(Invocation &invocation, const BriefingSetting &room, const RebateStatement &statement)
{
    if (!invocation.parser.isSet(QStringLiteral("output")))
        return {};
    return RebateParts::writePdf(invocation, room, statement,
                                 invocation.parser.value(QStringLiteral("output")));
}
} // namespace

QList<QCommandLineOption> RebateParts::statementOptions()
{
    return {QCommandLineOption(QStringLiteral("month"), Text::tr("The month of the rebate statement."),
                               Text::tr("YYYY-MM")),
            QCommandLineOption(
                QStringLiteral("platform-count"),
                Text::tr("Counts with this number of the provider's platform instead of the one entered."),
                Text::tr("N"))};
}

Result<RebateParts::StatementWords> RebateParts::statementWords(const Invocation &invocation)
{
    const Result<std::optional<Month>> month = Options::month(invocation.parser, QStringLiteral("month"));
    if (!month)
        return month.error();
    const auto count = Options::number(invocation.parser, QStringLiteral("platform-count"), 0);
    if (!count)
        return count.error();
    if (!*month)
        return Options::usageError(Text::tr("A rebate statement wants --month, such as 2026-04."));
    StatementWords words{**month, std::nullopt};
    if (*count)
        words.platform = PlatformCount{**month, **count, Text::tr("given on the command line")};
    return words;
}

Result<RebateStatement> RebateParts::statementOf(const BriefingSetting &room, const StatementWords &words)
{
    return RebateBriefing::statement(room.context(), words.month, words.platform);
}

Result<std::optional<Instant>> RebateParts::statementAsOf(const BriefingSetting &room)
{
    return PartAge::of(room.cache(), SyncParts::orders, QStringLiteral("orders"));
}

Result<void> RebateParts::writePdf(Invocation &invocation, const BriefingSetting &room,
                                   const RebateStatement &statement, const QString &path)
{
    const Result<std::optional<Instant>> asOf = statementAsOf(room);
    if (!asOf)
        return asOf.error();
    const std::unique_ptr<PagedReport> report =
        RebateReport::of(statement, ReportPrinter::frame(invocation, *asOf));
    return ReportPrinter::write(invocation, *report, path);
}

Result<ExitCode> RebateParts::statement(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    if (invocation.arguments.size() != 1 || *format == Format::Csv)
        return Options::usageError(
            Text::tr("\"rebate statement\" wants --month YYYY-MM, and --format table or json."));
    const Result<StatementWords> words = statementWords(invocation);
    if (!words)
        return words.error();
    if (invocation.parser.isSet(QStringLiteral("output"))) {
        if (const Result<void> ready = ReportPrinter::ready(); !ready)
            return ready.error();
    }
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<RebateStatement> made = statementOf(*room, *words);
    if (!made)
        return made.error();
    const Result<std::optional<Instant>> asOf = statementAsOf(*room);
    if (!asOf)
        return asOf.error();
    if (*format == Format::Json)
        ListDocument::printJson(jsonOf(*made, *asOf), invocation.output);
    else
        printTable(*made, *asOf, invocation);
    if (const Result<void> written = alsoAsPdf(invocation, *room, *made); !written)
        return written.error();
    return ExitCode::Done;
}
