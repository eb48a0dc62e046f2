// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backuppreviewtables.h"

#include "core/desk/keptentrytext.h"

#include <QCoreApplication>

using Change = DeskDifference::Change;
using Tone = TableRoles::Tone;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupPreviewTables)
};

QList<FigureRow> comparisonOf(const BackupPreview &preview)
{
    const CacheContents &then = preview.inBackup;
    const std::optional<CacheContents> &now = preview.inCache;
    QList<FigureRow> rows;
    const auto row = [&rows](const char *key, const QString &what, const FigureCell &backup,
                             const FigureCell &cache) {
        rows.append({QString::fromLatin1(key), {FigureCell::words(what), backup, cache}});
    };
    const auto moment = [&](const char *key, const QString &what,
                            std::optional<Instant> CacheContents::*member) {
        row(key, what, FigureCell::instant(then.*member),
            FigureCell::instant(now ? (*now).*member : std::nullopt));
    };
    const auto amount = [&](const char *key, const QString &what, qint64 CacheContents::*member) {
        row(key, what, FigureCell::number(then.*member),
            FigureCell::number(now ? std::optional((*now).*member) : std::nullopt));
    };
    amount("cards", Text::tr("Cards"), &CacheContents::cards);
    moment("reading", Text::tr("Newest reading of any kind"), &CacheContents::newestReading);
    moment("list", Text::tr("Newest complete card list"), &CacheContents::newestList);
    moment("ledger", Text::tr("Newest complete ledger"), &CacheContents::newestLedger);
    amount("entries", Text::tr("Entries of your own"), &CacheContents::deskEntries);
    moment("last_entry", Text::tr("Last entry of your own"), &CacheContents::newestEntry);
    amount("runs", Text::tr("Synchronisations"), &CacheContents::runs);
    return rows;
}

FigureRow rowOf(const DeskDifference &difference)
{
    const KeptEntry &entry = difference.entry;
    const Tone tone = difference.change == Change::Lost    ? Tone::Bad
                      : difference.change == Change::Older ? Tone::Warning
                                                           : Tone::Plain;
    return {entry.kind + u'\n' + entry.key,
            {FigureCell::words(KeptEntryText::kind(entry)), FigureCell::entered(KeptEntryText::title(entry)),
             FigureCell::words(KeptEntryText::change(difference.change)).toned(tone),
             FigureCell::instant(entry.at), FigureCell::name(entry.who),
             FigureCell::entered(QString::fromUtf8(entry.value))}};
}
} // namespace

BackupPreviewTables::BackupPreviewTables(BackupPreview preview) : m_preview(std::move(preview))
{
    m_figures.setColumns({{QStringLiteral("what"), Text::tr("What"), TableKind::Text, {}, false, true},
                          {QStringLiteral("backup"), Text::tr("In the backup")},
                          {QStringLiteral("cache"), Text::tr("In the cache now")}});
    m_figures.setRows(comparisonOf(m_preview));
    m_entries.setColumns({{QStringLiteral("kind"), Text::tr("Kind"), TableKind::Text, {}, false, true},
                          {QStringLiteral("title"), Text::tr("Which"), TableKind::Text, {}, false, true},
                          {QStringLiteral("change"), Text::tr("What would happen")},
                          {QStringLiteral("entered_at"), Text::tr("Entered"), TableKind::Instant},
                          {QStringLiteral("entered_by"), Text::tr("By")},
                          {QStringLiteral("content"), Text::tr("Content"), TableKind::Text, {}, true}});
    QList<FigureRow> rows;
    for (const DeskDifference &difference : std::as_const(m_preview.desk))
        rows.append(rowOf(difference));
    m_entries.setRows(rows);
}

QString BackupPreviewTables::entriesText() const
{
    if (!m_preview.inCache)
        return Text::tr("The present cache cannot be read, so nobody can say what of your own entries it has "
                        "that the backup has not.");
    if (m_preview.desk.isEmpty())
        return Text::tr("Everything you entered yourself is the same in both: nothing of it would be lost.");
    QStringList sentences;
    if (const int lost = int(m_preview.count(Change::Lost)); lost > 0)
        sentences.append(Text::tr("%n entry(ies) of your own would be lost; they cannot be fetched again.",
                                  nullptr, lost));
    if (const int older = int(m_preview.count(Change::Older)); older > 0)
        sentences.append(
            Text::tr("%n entry(ies) of your own would go back to an older value.", nullptr, older));
    if (const int returned = int(m_preview.count(Change::Returned)); returned > 0)
        sentences.append(
            Text::tr("%n entry(ies) of your own that were removed since would return.", nullptr, returned));
    return sentences.join(u' ');
}

QString BackupPreviewTables::readingsText() const
{
    return Text::tr("What was read from the provider since the backup was made is read again by the next "
                    "synchronisation; the history of changes in between is not.");
}
