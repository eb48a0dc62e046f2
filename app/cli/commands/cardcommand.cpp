// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardjson.h"
#include "app/cli/cardlookup.h"
#include "app/cli/commands/commands.h"
#include "app/cli/deadlinefields.h"
#include "app/cli/factsheet.h"

#include "core/domain/fieldtext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardCommand)
};

constexpr int titleWidth = 18;
const QString unknownMark = QStringLiteral("–");

// ---- JSON ----

QJsonObject json(const MonthUsageRecord &record)
{
    QJsonArray days;
    for (const DayUsage &day : record.usage.days) {
        QJsonObject object{{QStringLiteral("day"), JsonValue::date(day.day)}};
        JsonValue::addVolume(object, QStringLiteral("used"), day.used);
        days.append(object);
    }
    QJsonObject object{{QStringLiteral("month"), record.usage.month.iso()},
                       {QStringLiteral("as_of"), record.asOf.beijingIso()},
                       {QStringLiteral("days"), days}};
    JsonValue::addVolume(object, QStringLiteral("used"), record.usage.total);
    return object;
}

QJsonArray usageOf(const WholeCard &card)
{
    QJsonArray months;
    for (const MonthUsageRecord &month : card.usage)
        months.append(json(month));
    return months;
}

QJsonArray plansOf(const WholeCard &card)
{
    QJsonArray plans;
    if (!card.plans)
        return plans;
    for (const CardPackage &package : card.plans->plans.packages)
        plans.append(QJsonObject{{QStringLiteral("name"), JsonValue::text(package.name)},
                                 {QStringLiteral("effective"), JsonValue::instant(package.effective)},
                                 {QStringLiteral("expires"), JsonValue::instant(package.expires)},
                                 {QStringLiteral("as_of"), card.plans->asOf.beijingIso()}});
    return plans;
}

QJsonArray subCardsOf(const WholeCard &card)
{
    QJsonArray all;
    if (!card.detail)
        return all;
    for (const SubCard &sub : card.detail->detail.subCards)
        all.append(QJsonObject{{QStringLiteral("iccid"), sub.iccid.toString()},
                               {QStringLiteral("vendor"), JsonValue::text(sub.vendor)},
                               {QStringLiteral("status"), JsonValue::text(sub.status)},
                               {QStringLiteral("os_status"), JsonValue::text(sub.osStatus)},
                               {QStringLiteral("apn"), JsonValue::text(sub.apn)}});
    return all;
}

QJsonObject stateOf(const CardStateExplanation &state)
{
    return {{QStringLiteral("text"), state.state},
            {QStringLiteral("why"), state.why},
            {QStringLiteral("action"), state.action},
            {QStringLiteral("actor"), state.actorName()},
            {QStringLiteral("clause"), JsonValue::textOrNull(state.clause)},
            {QStringLiteral("works"), state.works},
            {QStringLiteral("stopped"), state.stopped},
            {QStringLiteral("unknown_code"), state.unknownCode},
            {QStringLiteral("disagreement"), state.disagreement},
            {QStringLiteral("notes"), JsonValue::list(state.notes)}};
}

QJsonObject jsonOf(const WholeCard &card, QDate today)
{
    QJsonObject object = CardJson::whole(card.record);
    QJsonArray history, earlier, cases;
    for (const CardChange &change : card.history)
        history.append(CardJson::change(change));
    for (const CardRecord &record : card.earlier)
        earlier.append(CardJson::whole(record));
    for (const RunningDeadline &running : card.cases)
        cases.append(DeadlineFields::json(running, today));
    object.insert(QStringLiteral("state"), stateOf(card.state));
    object.insert(QStringLiteral("history"), history);
    object.insert(QStringLiteral("earlier"), earlier);
    object.insert(QStringLiteral("usage"), usageOf(card));
    object.insert(QStringLiteral("plans"), plansOf(card));
    object.insert(QStringLiteral("sub_cards"), subCardsOf(card));
    object.insert(QStringLiteral("cases"), cases);
    return object;
}

// ---- for people ----

QStringList usageTexts(const WholeCard &card)
{
    QStringList texts;
    for (const MonthUsageRecord &month : card.usage)
        texts.append(QStringLiteral("%1  %2").arg(
            month.usage.month.iso(), month.usage.total ? month.usage.total->text() : unknownMark));
    return texts;
}

QStringList planTexts(const WholeCard &card)
{
    QStringList texts;
    for (const CardPackage &package : card.plans ? card.plans->plans.packages : QList<CardPackage>())
        texts.append(QStringLiteral("%1  %2 – %3")
                         .arg(package.name.value_or(unknownMark),
                              ListCell::instant(package.effective).display,
                              ListCell::instant(package.expires).display));
    return texts;
}

QStringList historyTexts(const WholeCard &card)
{
    QStringList texts;
    for (const CardChange &change : card.history)
        texts.append(QStringLiteral("%1  %2: %3 → %4")
                         .arg(change.at.beijingText(), change.field, change.before.value_or(unknownMark),
                              change.after.value_or(unknownMark)));
    return texts;
}

QStringList caseTexts(const WholeCard &card)
{
    QStringList texts;
    for (const RunningDeadline &running : card.cases)
        texts.append(
            Text::tr("%1, due %2: %3")
                .arg(running.entry.rule, running.deadline.due.toString(Qt::ISODate), running.meaning));
    return texts;
}

void printState(const CardStateExplanation &state, FactSheet &sheet)
{
    sheet.fact(Text::tr("Why"), state.why);
    sheet.fact(Text::tr("What to do"), state.action);
    sheet.fact(Text::tr("Who"), state.actorText());
    sheet.fact(Text::tr("Clause"), state.clause);
    sheet.list(Text::tr("Notes"), state.notes);
}

void printTable(const WholeCard &card, Invocation &invocation)
{
    FactSheet sheet(invocation.output, titleWidth);
    for (const CardField field : CardFields::all())
        sheet.fact(CardFields::title(field), FieldText::display(field, card.record));
    printState(card.state, sheet);
    for (const CardRecord &earlier : card.earlier)
        sheet.fact(Text::tr("Earlier instance"), FieldText::display(CardField::InstanceId, earlier) + u' ' +
                                                     FieldText::display(CardField::Status, earlier));
    sheet.list(Text::tr("Plans"), planTexts(card));
    sheet.list(Text::tr("Usage by month"), usageTexts(card));
    sheet.list(Text::tr("Open cases"), caseTexts(card));
    invocation.output.line(Text::tr("History: %n change(s)", nullptr, int(card.history.size())));
    sheet.list({}, historyTexts(card));
    invocation.output.line(ListDocument::freshness(card.record.listAsOf, invocation.now()));
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
    const Result<WholeCard> card = CardLookup::whole(invocation, invocation.arguments.constFirst());
    if (!card)
        return card.error();
    if (*format == Format::Json)
        ListDocument::printJson(jsonOf(*card, invocation.clock.today()), invocation.output);
    else
        printTable(*card, invocation);
    return ExitCode::Done;
}
