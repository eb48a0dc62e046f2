// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/briefing/differencebriefing.h"
#include "core/domain/changetext.h"
#include "core/rules/isodate.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>

#include <array>
#include <limits>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangesCommand)
};

using DifferenceBriefing::Difference;
using DifferenceBriefing::Differences;
using Field = ListField<Difference>;
using StepField = ListField<CardChangeRecord>;

/// Tables show what a value means, machines get it as it is.
template<class Change> ListCell beforeCell(const Change &change)
{
    ListCell cell = ListCell::text(change.before);
    if (change.before)
        cell.display = ChangeText::sides(change.field, change.before, change.after).before;
    return cell;
}

template<class Change> ListCell afterCell(const Change &change)
{
    ListCell cell = ListCell::text(change.after);
    if (change.after)
        cell.display = ChangeText::sides(change.field, change.before, change.after).after;
    return cell;
}

constexpr std::array fields{
    Field{"iccid", QT_TRANSLATE_NOOP("Column", "ICCID"),
          [](const Difference &d) { return ListCell::text(d.iccid); }},
    Field{"at", QT_TRANSLATE_NOOP("Column", "Read at"),
          [](const Difference &d) { return ListCell::instant(d.at); }},
    Field{"run", QT_TRANSLATE_NOOP("Column", "Run"),
          [](const Difference &d) {
              return ListCell::number(d.runId == 0 ? std::nullopt : std::optional(d.runId));
          },
          InTable::Right},
    Field{"field", QT_TRANSLATE_NOOP("Column", "Field"),
          [](const Difference &d) { return ListCell::text(d.field); }},
    Field{"before", QT_TRANSLATE_NOOP("Column", "Before"), [](const Difference &d) { return beforeCell(d); }},
    Field{"after", QT_TRANSLATE_NOOP("Column", "After"), [](const Difference &d) { return afterCell(d); }},
    Field{"source", QT_TRANSLATE_NOOP("Column", "Source"),
          [](const Difference &d) { return ListCell::text(d.sourceName()); }, InTable::Nowhere},
    Field{"steps", QT_TRANSLATE_NOOP("Column", "Steps"),
          [](const Difference &d) { return ListCell::number(d.steps); }, InTable::Nowhere},
    Field{"cause", QT_TRANSLATE_NOOP("Column", "By"),
          [](const Difference &d) { return ListCell::named(d.cause.whoName(), d.cause.whoText()); }},
    Field{"cause_reason", QT_TRANSLATE_NOOP("Column", "Reason"),
          [](const Difference &d) { return ListCell::named(d.cause.reasonName(), d.cause.reasonText()); }},
    Field{"cause_certain", QT_TRANSLATE_NOOP("Column", "Certain"),
          [](const Difference &d) { return ListCell::truth(d.cause.certain); }, InTable::Nowhere},
    Field{"cause_text", QT_TRANSLATE_NOOP("Column", "Reason"),
          [](const Difference &d) { return ListCell::text(d.cause.text); }, InTable::Nowhere},
    Field{"order_id", QT_TRANSLATE_NOOP("Column", "Order"),
          [](const Difference &d) { return ListCell::textOrNone(d.cause.evidence); }, InTable::Nowhere},
};

/// Each single step, as the readings found it.
constexpr std::array stepFields{
    StepField{"iccid", QT_TRANSLATE_NOOP("Column", "ICCID"),
              [](const CardChangeRecord &r) { return ListCell::text(r.iccid.toString()); }},
    StepField{"at", QT_TRANSLATE_NOOP("Column", "Read at"),
              [](const CardChangeRecord &r) { return ListCell::instant(r.change.at); }},
    StepField{"run", QT_TRANSLATE_NOOP("Column", "Run"),
              [](const CardChangeRecord &r) { return ListCell::number(r.change.runId); }, InTable::Right},
    StepField{"field", QT_TRANSLATE_NOOP("Column", "Field"),
              [](const CardChangeRecord &r) { return ListCell::text(r.change.field); }},
    StepField{"before", QT_TRANSLATE_NOOP("Column", "Before"),
              [](const CardChangeRecord &r) { return beforeCell(r.change); }},
    StepField{"after", QT_TRANSLATE_NOOP("Column", "After"),
              [](const CardChangeRecord &r) { return afterCell(r.change); }},
};

/// A moment as it was written: a day, or the number of a run.
struct Moment {
    std::optional<QDate> day;
    std::optional<qint64> run;
};

Result<std::optional<Moment>> momentOf(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<Moment>();
    const QString text = parser.value(option);
    if (const std::optional<QDate> day = IsoDate::day(text))
        return std::optional(Moment{*day, std::nullopt});
    bool isNumber = false;
    const qint64 run = text.toLongLong(&isNumber);
    if (isNumber && run > 0)
        return std::optional(Moment{std::nullopt, run});
    return Options::usageError(
        Text::tr("--%1 wants a date such as 2026-03-02 or the number of a run.").arg(option));
}

Result<SyncRun> runOf(CacheReader &reader, qint64 number)
{
    const Result<std::optional<SyncRun>> run = reader.journal.run(number);
    if (!run)
        return run.error();
    if (!*run)
        return Error{
            Error::Kind::Missing,
            QStringLiteral("E-RUN"),
            Text::tr("There was no run %1. Every synchronisation is a run; the first is 1.").arg(number),
            {},
            {}};
    return **run;
}

/// A day or a run counts whole, at either end.
Result<Instant> beginOf(CacheReader &reader, const Moment &moment)
{
    if (moment.day)
        return Instant::startOfBeijingDay(*moment.day);
    const Result<SyncRun> run = runOf(reader, *moment.run);
    return run ? Result<Instant>(run->started) : run.error();
}

Result<Instant> endOf(CacheReader &reader, const std::optional<Moment> &moment, Instant now)
{
    if (!moment)
        return Instant{now.seconds + 1};
    if (moment->day)
        return Instant::startOfBeijingDay(moment->day->addDays(1));
    const Result<SyncRun> run = runOf(reader, *moment->run);
    if (!run)
        return run.error();
    return Instant{run->finished.value_or(now).seconds + 1};
}

// ---- totals ----

QJsonArray fieldTotals(const Differences &found)
{
    QJsonArray totals;
    for (const DifferenceBriefing::FieldTotal &total : found.fields) {
        QJsonArray moves;
        for (const DifferenceBriefing::Move &move : total.moves)
            moves.append(QJsonObject{{QStringLiteral("before"), JsonValue::text(move.before)},
                                     {QStringLiteral("after"), JsonValue::text(move.after)},
                                     {QStringLiteral("cards"), move.cards}});
        const auto by = [&total](ChangeCause::Who who) { return total.byWho[size_t(who)]; };
        totals.append(QJsonObject{
            {QStringLiteral("field"), total.field},
            {QStringLiteral("changes"), total.changes},
            {QStringLiteral("by_us"), by(ChangeCause::Who::Us)},
            {QStringLiteral("by_rule"), by(ChangeCause::Who::Rule)},
            {QStringLiteral("by_provider"), by(ChangeCause::Who::Provider)},
            {QStringLiteral("moves"), moves},
            {QStringLiteral("all_moves"), total.allMoves > 0 ? QJsonValue(total.allMoves) : QJsonValue()}});
    }
    return totals;
}

QJsonArray causeTotals(const Differences &found)
{
    QJsonArray totals;
    for (const DifferenceBriefing::CauseTotal &total : found.causes)
        totals.append(QJsonObject{{QStringLiteral("cause"), total.cause.whoName()},
                                  {QStringLiteral("cause_reason"), total.cause.reasonName()},
                                  {QStringLiteral("cause_certain"), total.cause.certain},
                                  {QStringLiteral("changes"), total.changes}});
    return totals;
}

QString movesText(const DifferenceBriefing::FieldTotal &total)
{
    QStringList moves;
    for (const DifferenceBriefing::Move &move : total.moves)
        moves.append(Text::tr("%1 → %2: %3")
                         .arg(ChangeText::value(total.field, move.before),
                              ChangeText::value(total.field, move.after), QLocale().toString(move.cards)));
    if (total.otherChanges() > 0)
        moves.append(Text::tr("others: %1").arg(QLocale().toString(total.otherChanges())));
    return moves.join(QStringLiteral("; "));
}

void addTotals(ListRows<Difference> &rows, const Differences &found)
{
    rows.add(QStringLiteral("cards"), found.cards);
    rows.add(QStringLiteral("new_cards"), found.newCards);
    rows.add(QStringLiteral("returned"), found.returned);
    rows.add(QStringLiteral("fields"), fieldTotals(found));
    rows.add(QStringLiteral("causes"), causeTotals(found));
    const QLocale locale;
    rows.note(Text::tr("%1 changes of %2 cards; %3 cards are new.")
                  .arg(locale.toString(found.changes), locale.toString(found.cards),
                       locale.toString(found.newCards)));
    for (const DifferenceBriefing::FieldTotal &total : found.fields) {
        const QString head =
            Text::tr("%1: %Ln card(s)", nullptr, int(total.changes)).arg(ChangeText::field(total.field));
        rows.note(total.isTelling() ? head + QStringLiteral(" (") + movesText(total) + u')' : head);
    }
    for (const DifferenceBriefing::CauseTotal &total : found.causes)
        rows.note(Text::tr("By %1, %2: %3")
                      .arg(total.cause.whoText(), total.cause.reasonText(), locale.toString(total.changes)));
}

// ---- printing ----

Result<std::optional<Instant>> listAsOf(CacheReader &reader)
{
    return PartAge::of(reader, SyncParts::list, QStringLiteral("list"));
}

template<class T>
Result<ExitCode> printRows(Invocation &invocation, Format format, ListRows<T> &rows,
                           const ActivityBriefing::Period &period)
{
    rows.add(QStringLiteral("since"), JsonValue::instant(period.from));
    rows.add(QStringLiteral("until"), JsonValue::instant(period.until));
    return invocation.print(rows, format);
}

Result<ExitCode> printSteps(Invocation &invocation, Format format, CacheReader &reader,
                            const ActivityBriefing::Period &period)
{
    QList<CardChangeRecord> changes;
    const Result<void> read =
        reader.cards.changes(period.from, period.until, [&](const CardChangeRecord &change) {
            changes.append(change);
            return !Platform::interrupted();
        });
    if (!read)
        return read.error();
    const auto asOf = listAsOf(reader);
    if (!asOf)
        return asOf.error();
    ListRows<CardChangeRecord> rows(QStringLiteral("changes"), stepFields, changes, *asOf, format);
    return printRows(invocation, format, rows, period);
}

Result<ExitCode> printDifferences(Invocation &invocation, Format format, CacheReader &reader,
                                  const ActivityBriefing::Period &period)
{
    DifferenceBriefing::Choice choice;
    choice.figures = true;
    choice.most = std::numeric_limits<qsizetype>::max();
    choice.goOn = [] { return !Platform::interrupted(); };
    Result<Differences> found = DifferenceBriefing::between(reader, period, choice);
    if (!found)
        return found.error();
    const auto asOf = listAsOf(reader);
    if (!asOf)
        return asOf.error();
    ListRows<Difference> rows(QStringLiteral("changes"), fields, std::move(found->newest), *asOf, format);
    addTotals(rows, *found);
    return printRows(invocation, format, rows, period);
}

Result<ExitCode> print(Invocation &invocation, Format format, const Moment &since,
                       const std::optional<Moment> &until)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<Instant> from = beginOf(**reader, since);
    if (!from)
        return from.error();
    const Result<Instant> end = endOf(**reader, until, invocation.now());
    if (!end)
        return end.error();
    const ActivityBriefing::Period period{*from, *end};
    return invocation.parser.isSet(QStringLiteral("steps"))
               ? printSteps(invocation, format, **reader, period)
               : printDifferences(invocation, format, **reader, period);
}
} // namespace

QList<QCommandLineOption> ChangesCommand::options()
{
    return {QCommandLineOption(QStringLiteral("since"),
                               Text::tr("From this day or run of the synchronisation on, itself included."),
                               Text::tr("DATE|RUN")),
            QCommandLineOption(QStringLiteral("until"), Text::tr("Up to this day or run, itself included."),
                               Text::tr("DATE|RUN")),
            QCommandLineOption(QStringLiteral("steps"),
                               Text::tr("Every single change, also where a field is again what it was; "
                                        "without causes and totals.")),
            Commands::formatOption()};
}

Result<ExitCode> ChangesCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<std::optional<Moment>> since = momentOf(invocation.parser, QStringLiteral("since"));
    if (!since)
        return since.error();
    const Result<std::optional<Moment>> until = momentOf(invocation.parser, QStringLiteral("until"));
    if (!until)
        return until.error();
    if (!*since)
        return Options::usageError(
            Text::tr("\"changes\" wants --since, with a date such as 2026-03-02 or the number of a run."));
    return print(invocation, *format, **since, *until);
}
