// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/rules/isodate.h"

#include <QCommandLineParser>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangesCommand)
};

using Field = ListField<CardChangeRecord>;

constexpr std::array fields{
    Field{"iccid", QT_TRANSLATE_NOOP("Column", "ICCID"),
          [](const CardChangeRecord &r) { return ListCell::text(r.iccid.toString()); }},
    Field{"at", QT_TRANSLATE_NOOP("Column", "Read at"),
          [](const CardChangeRecord &r) { return ListCell::instant(r.change.at); }},
    Field{"run", QT_TRANSLATE_NOOP("Column", "Run"),
          [](const CardChangeRecord &r) { return ListCell::number(r.change.runId); }, InTable::Right},
    Field{"field", QT_TRANSLATE_NOOP("Column", "Field"),
          [](const CardChangeRecord &r) { return ListCell::text(r.change.field); }},
    Field{"before", QT_TRANSLATE_NOOP("Column", "Before"),
          [](const CardChangeRecord &r) { return ListCell::text(r.change.before); }},
    Field{"after", QT_TRANSLATE_NOOP("Column", "After"),
          [](const CardChangeRecord &r) { return ListCell::text(r.change.after); }},
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
    QList<CardChangeRecord> changes;
    const Result<void> read = (*reader)->cards.changes(*from, *end, [&](const CardChangeRecord &change) {
        changes.append(change);
        return !Platform::interrupted();
    });
    if (!read)
        return read.error();
    const auto asOf = PartAge::of(**reader, SyncParts::list, QStringLiteral("list"));
    if (!asOf)
        return asOf.error();
    ListRows<CardChangeRecord> rows(QStringLiteral("changes"), fields, changes, *asOf, format);
    rows.add(QStringLiteral("since"), JsonValue::instant(*from));
    rows.add(QStringLiteral("until"), JsonValue::instant(*end));
    return invocation.print(rows, format);
}
} // namespace

QList<QCommandLineOption> ChangesCommand::options()
{
    return {QCommandLineOption(QStringLiteral("since"),
                               Text::tr("From this day or run of the synchronisation on, itself included."),
                               Text::tr("DATE|RUN")),
            QCommandLineOption(QStringLiteral("until"), Text::tr("Up to this day or run, itself included."),
                               Text::tr("DATE|RUN")),
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
