// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/session.h"

#include "core/base/safetext.h"
#include "core/desk/keptentrytext.h"
#include "core/store/cacherestore.h"
#include "core/store/setasidefiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

constexpr std::array<ListField<Backup>, 4> fields{{
    {"name", QT_TRANSLATE_NOOP("Column", "Name"),
     [](const Backup &backup) { return ListCell::text(backup.name); }},
    {"made", QT_TRANSLATE_NOOP("Column", "Made"),
     [](const Backup &backup) { return ListCell::instant(backup.made); }},
    {"generation", QT_TRANSLATE_NOOP("Column", "Generation"),
     [](const Backup &backup) { return ListCell::number(qint64(backup.generation)); }, InTable::Right},
    {"bytes", QT_TRANSLATE_NOOP("Column", "Size in bytes"),
     [](const Backup &backup) { return ListCell::number(backup.bytes); }, InTable::Right},
}};

CachePaths pathsOf(const Session &session)
{
    return CachePaths{session.options().dataDirectory};
}

Result<ExitCode> list(Invocation &invocation, Format format)
{
    if (invocation.session.options().demo)
        return invocation.session.key().error();
    const QList<Backup> all = Backups::in(pathsOf(invocation.session));
    const std::optional<Instant> newest = all.isEmpty() ? std::nullopt : std::optional(all.constFirst().made);
    return invocation.print(ListRows<Backup>(QStringLiteral("backups"), fields, all, newest, format), format);
}

QJsonObject jsonOf(const Backup &backup)
{
    return {{QStringLiteral("name"), backup.name},
            {QStringLiteral("made"), backup.made.beijingIso()},
            {QStringLiteral("generation"), qint64(backup.generation)},
            {QStringLiteral("bytes"), backup.bytes}};
}

Result<ExitCode> make(Invocation &invocation, Format format)
{
    const Result<Cache *> cache = invocation.session.cache();
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    const Result<Backup> made = (*cache)->backUp();
    if (!made)
        return made.error();
    if (format == Format::Json)
        ListDocument::printJson(jsonOf(*made), invocation.output);
    else
        invocation.output.line(made->name);
    return ExitCode::Done;
}

QJsonObject jsonOf(const CacheContents &contents)
{
    return {{QStringLiteral("schema"), contents.schema},
            {QStringLiteral("cards"), contents.cards},
            {QStringLiteral("newest_reading"), ListDocument::json(contents.newestReading)},
            {QStringLiteral("newest_list"), ListDocument::json(contents.newestList)},
            {QStringLiteral("newest_ledger"), ListDocument::json(contents.newestLedger)},
            {QStringLiteral("newest_entry"), ListDocument::json(contents.newestEntry)},
            {QStringLiteral("runs"), contents.runs},
            {QStringLiteral("desk_entries"), contents.deskEntries}};
}

QJsonObject jsonOf(const DeskDifference &difference)
{
    const KeptEntry &entry = difference.entry;
    return {{QStringLiteral("change"), KeptEntryText::changeName(difference.change)},
            {QStringLiteral("kind"), entry.kind},
            {QStringLiteral("key"), entry.key},
            {QStringLiteral("title"), KeptEntryText::title(entry)},
            {QStringLiteral("value"), QJsonDocument::fromJson(entry.value).object()},
            {QStringLiteral("entered_at"), entry.at.beijingIso()},
            {QStringLiteral("entered_by"), entry.who}};
}

QJsonObject jsonOf(const BackupPreview &preview)
{
    using Change = DeskDifference::Change;
    QJsonObject object = jsonOf(preview.backup);
    object.insert(QStringLiteral("backup"), jsonOf(preview.inBackup));
    object.insert(QStringLiteral("cache"),
                  preview.inCache ? QJsonValue(jsonOf(*preview.inCache)) : QJsonValue(QJsonValue::Null));
    object.insert(QStringLiteral("desk_lost"), preview.count(Change::Lost));
    object.insert(QStringLiteral("desk_older"), preview.count(Change::Older));
    object.insert(QStringLiteral("desk_returned"), preview.count(Change::Returned));
    QJsonArray entries;
    for (const DeskDifference &difference : preview.desk)
        entries.append(jsonOf(difference));
    object.insert(QStringLiteral("entries"), entries);
    return object;
}

QString momentText(const std::optional<Instant> &moment)
{
    return moment ? moment->beijingText() : Text::tr("never");
}

void printContents(const QString &what, const CacheContents &contents, Terminal::MachineOutput &output)
{
    output.line(Text::tr("%1: cards %2, newest reading %3, entries of your own %4")
                    .arg(what)
                    .arg(contents.cards)
                    .arg(momentText(contents.newestReading))
                    .arg(contents.deskEntries));
    output.line(Text::tr("  card list %1, ledger %2, last entry of your own %3")
                    .arg(momentText(contents.newestList), momentText(contents.newestLedger),
                         momentText(contents.newestEntry)));
}

void printEntries(const BackupPreview &preview, Terminal::MachineOutput &output)
{
    using Change = DeskDifference::Change;
    output.line(Text::tr("Entries of your own that only the cache has, and that would be lost: %1")
                    .arg(preview.count(Change::Lost)));
    output.line(Text::tr("Entries of your own that would go back to an older value: %1")
                    .arg(preview.count(Change::Older)));
    output.line(Text::tr("Entries of your own that were removed and would return: %1")
                    .arg(preview.count(Change::Returned)));
    for (const DeskDifference &difference : preview.desk) {
        const KeptEntry &entry = difference.entry;
        output.line(Text::tr("  %1: %2 (%3, %4)")
                        .arg(KeptEntryText::kind(entry), SafeText::visible(KeptEntryText::title(entry)),
                             KeptEntryText::change(difference.change), entry.at.beijingText()));
    }
}

void printTable(const BackupPreview &preview, const CachePaths &paths, Instant now,
                Terminal::MachineOutput &output)
{
    printContents(Text::tr("Backup of %1").arg(preview.backup.made.beijingText()), preview.inBackup, output);
    if (!preview.inCache) {
        output.line(Text::tr("The cache cannot be read, so it cannot be compared."));
    } else {
        printContents(Text::tr("Cache"), *preview.inCache, output);
        printEntries(preview, output);
    }
    output.line(Text::tr("The present cache would be kept, as %1.")
                    .arg(SetAsideFiles::nameFor(paths, SetAsideFile::Why::Replaced, now)));
}

Result<void> show(const Backups &backups, const Backup &backup, Format format, Invocation &invocation)
{
    const Result<BackupPreview> preview = backups.preview(backup);
    if (!preview)
        return preview.error();
    if (format == Format::Json)
        ListDocument::printJson(jsonOf(*preview), invocation.output);
    else
        printTable(*preview, pathsOf(invocation.session), Instant::of(invocation.clock.now()),
                   invocation.output);
    return {};
}

/// Opening what was put back keeps in the cache what happened.
Result<ExitCode> putBack(const Backups &backups, const Backup &backup, CacheKey key, Invocation &invocation)
{
    const CachePaths paths = pathsOf(invocation.session);
    if (const Result<void> checked = backups.check(backup.path); !checked)
        return checked.error();
    const Result<OpeningFinding> put =
        CacheRestore(paths).begin(backup, OpeningFinding::Kind::PutBack, Instant::of(invocation.clock.now()));
    if (!put)
        return put.error();
    const Result<std::unique_ptr<Cache>> opened = Cache::open(paths.directory, std::move(key));
    if (!opened)
        return opened.error();
    for (const OpeningFinding &finding : (*opened)->findings())
        Terminal::sayWarning(finding.error());
    return ExitCode::Done;
}

Result<ExitCode> restore(Invocation &invocation, const QString &name, Format format)
{
    Result<CacheKey> key = invocation.session.key();
    if (!key)
        return key.error();
    const Backups backups(pathsOf(invocation.session), key->clone(), Platform::exclusiveVfs());
    const Result<Backup> backup = backups.byName(name);
    if (!backup)
        return backup.error();
    if (invocation.parser.isSet(QStringLiteral("yes")))
        return putBack(backups, *backup, *std::move(key), invocation);
    if (const Result<void> shown = show(backups, *backup, format, invocation); !shown)
        return shown.error();
    if (invocation.parser.isSet(QStringLiteral("preview")))
        return ExitCode::Done;
    return Options::usageError(
        Text::tr("Nothing was changed. Give --yes to put this backup in the place of the cache, which is "
                 "then set aside."));
}
} // namespace

QList<QCommandLineOption> BackupCommand::options()
{
    return {
        QCommandLineOption(QStringLiteral("preview"), Text::tr("Only say what restoring would change.")),
        QCommandLineOption(QStringLiteral("yes"), Text::tr("Really put the backup in the cache's place.")),
        Commands::formatOption()};
}

Result<ExitCode> BackupCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const QStringList &words = invocation.arguments;
    if (words == QStringList{QStringLiteral("list")})
        return list(invocation, *format);
    if (*format == Format::Csv)
        return Options::usageError(Text::tr("This prints as table or json, not as csv."));
    if (words == QStringList{QStringLiteral("make")})
        return make(invocation, *format);
    if (words.value(0) == u"restore" && words.size() == 2)
        return restore(invocation, words[1], *format);
    return Options::usageError(Text::tr("\"backup\" wants list, make, or restore NAME."));
}
