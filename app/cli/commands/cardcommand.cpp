// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardjson.h"
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"

#include "core/base/safetext.h"
#include "core/domain/fieldtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardCommand)
};

constexpr int titleWidth = 18;

struct CardWhole {
    CardRecord record;
    QList<CardRecord> earlier; ///< other instances with the same ICCID
    QList<CardChange> history;
};

Result<CardWhole> read(Invocation &invocation, const Iccid &iccid)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    Result<QList<CardRecord>> found = (*reader)->cards.byIccid(iccid);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::Missing,
                     QStringLiteral("E-CARD"),
                     Text::tr("The cache holds no card %1. Synchronise, or search with \"cards --filter\".")
                         .arg(iccid.toString()),
                     {},
                     {}};
    CardWhole card{.record = found->takeFirst(), .earlier = *found};
    Result<QList<CardChange>> history = (*reader)->cards.history(card.record.id);
    if (!history)
        return history.error();
    card.history = *std::move(history);
    return card;
}

void printLine(Terminal::MachineOutput &output, const QString &title, const QString &value)
{
    output.line(Terminal::fitted(title, titleWidth, false) + QStringLiteral("  ") + SafeText::visible(value));
}

void printTable(const CardWhole &card, Terminal::MachineOutput &output, Instant now)
{
    for (const CardField field : CardFields::all())
        printLine(output, CardFields::title(field), FieldText::display(field, card.record));
    for (const CardRecord &earlier : card.earlier)
        printLine(output, Text::tr("Earlier instance"),
                  FieldText::display(CardField::InstanceId, earlier) + u' ' +
                      FieldText::display(CardField::Status, earlier));
    output.line(Text::tr("History: %n change(s)", nullptr, int(card.history.size())));
    for (const CardChange &change : card.history)
        output.line(QStringLiteral("  %1  %2: %3 → %4")
                        .arg(change.at.beijingText(), change.field,
                             SafeText::visible(change.before.value_or(QStringLiteral("–"))),
                             SafeText::visible(change.after.value_or(QStringLiteral("–")))));
    output.line(ListDocument::freshness(card.record.listAsOf, now));
}

QJsonObject jsonOf(const CardWhole &card)
{
    QJsonObject object = CardJson::whole(card.record);
    QJsonArray history, earlier;
    for (const CardChange &change : card.history)
        history.append(CardJson::change(change));
    for (const CardRecord &record : card.earlier)
        earlier.append(CardJson::whole(record));
    object.insert(QStringLiteral("history"), history);
    object.insert(QStringLiteral("earlier"), earlier);
    object.insert(QStringLiteral("usage"), QJsonValue::Null);
    object.insert(QStringLiteral("plans"), QJsonValue::Null);
    return object;
}
} // namespace

QList<QCommandLineOption> CardCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> CardCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    if (invocation.arguments.size() != 1 || *format == Format::Csv)
        return Options::usageError(Text::tr("\"card\" wants one ICCID, and --format table or json."));
    const std::optional<Iccid> iccid = Iccid::parse(QString(invocation.arguments.constFirst()).remove(u' '));
    if (!iccid)
        return Options::usageError(Text::tr("An ICCID has 19 or 20 characters and begins with 89."));
    const Result<CardWhole> card = read(invocation, *iccid);
    if (!card)
        return card.error();
    if (*format == Format::Json)
        ListDocument::printJson(jsonOf(*card), invocation.output);
    else
        printTable(*card, invocation.output, invocation.now());
    return ExitCode::Done;
}
