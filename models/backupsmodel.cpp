// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backupsmodel.h"

#include "core/desk/deskservice.h"
#include "core/domain/agetext.h"
#include "core/store/writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using Health = BackupsModel::Health;
using Tone = TableRoles::Tone;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupsModel)
};

QList<FigureColumn> backupColumns()
{
    return {{QStringLiteral("made"), Text::tr("Made"), TableKind::Instant, {}, false, true},
            {QStringLiteral("age"), Text::tr("Age")},
            {QStringLiteral("state"), Text::tr("State")},
            {QStringLiteral("cards"), Text::tr("Cards"), TableKind::Integer},
            {QStringLiteral("list"), Text::tr("Card list of"), TableKind::Instant},
            {QStringLiteral("entries"), Text::tr("Own entries"), TableKind::Integer},
            {QStringLiteral("last_entry"), Text::tr("Last own entry"), TableKind::Instant},
            {QStringLiteral("generation"), Text::tr("Generation"), TableKind::Integer},
            {QStringLiteral("size"), Text::tr("Size"), TableKind::Bytes}};
}

QList<FigureColumn> asideColumns()
{
    return {{QStringLiteral("name"), Text::tr("File"), TableKind::Text, {}, false, true},
            {QStringLiteral("why"), Text::tr("Why")},
            {QStringLiteral("at"), Text::tr("Set aside"), TableKind::Instant},
            {QStringLiteral("size"), Text::tr("Size"), TableKind::Bytes}};
}

FigureCell stateOf(const BackupsModel::Row &row)
{
    switch (row.health) {
    case Health::Checking:
        return FigureCell::words(Text::tr("being checked…"));
    case Health::Good:
        return FigureCell::words(Text::tr("whole")).toned(Tone::Good);
    case Health::Bad:
        return FigureCell::words(Text::tr("damaged")).toned(Tone::Bad);
    case Health::Unchecked:
        break;
    }
    return FigureCell::words(row.problem ? Text::tr("cannot be checked") : Text::tr("not checked"))
        .toned(row.problem ? Tone::Warning : Tone::Muted);
}

FigureRow figures(const BackupsModel::Row &row, Instant now)
{
    const std::optional<CacheContents> &in = row.inside;
    return {row.backup.name,
            {FigureCell::instant(row.backup.made),
             FigureCell::words(AgeText::ago(row.backup.made, now)).ordered(-row.backup.made.seconds),
             stateOf(row), FigureCell::number(in ? std::optional(in->cards) : std::nullopt),
             FigureCell::instant(in ? in->newestList : std::nullopt),
             FigureCell::number(in ? std::optional(in->deskEntries) : std::nullopt),
             FigureCell::instant(in ? in->newestEntry : std::nullopt),
             FigureCell::number(row.backup.generation), FigureCell::bytes(DataVolume{row.backup.bytes})}};
}

FigureRow figures(const SetAsideFile &file)
{
    const bool replaced = file.why == SetAsideFile::Why::Replaced;
    return {file.name,
            {FigureCell::words(file.name),
             FigureCell::words(replaced ? Text::tr("a backup was put in its place")
                                        : Text::tr("it was damaged or could not be opened")),
             FigureCell::instant(file.at), FigureCell::bytes(DataVolume{file.bytes})}};
}
} // namespace

struct BackupsModel::Listing {
    QList<Backup> backups;
    QList<SetAsideFile> aside;
    QString nextAside;
};

BackupsModel::BackupsModel(BackupWorker &worker, const Clock &clock, const Setting &setting, QObject *parent)
    : QObject(parent), m_worker(worker), m_clock(clock), m_setting(setting)
{
    m_table.setColumns(backupColumns());
    m_asideTable.setColumns(asideColumns());
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, &BackupsModel::workChanged);
}

BackupsModel::~BackupsModel()
{
    if (m_task)
        m_task->cancelled = true;
}

const BackupsModel::Row *BackupsModel::row(const QString &name) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&name](const Row &row) { return row.backup.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

void BackupsModel::retranslate()
{
    m_table.setColumns(backupColumns());
    m_asideTable.setColumns(asideColumns());
    fill();
}

void BackupsModel::fill()
{
    QList<FigureRow> rows;
    for (const Row &row : std::as_const(m_rows))
        rows.append(figures(row, now()));
    m_table.setRows(rows);
    QList<FigureRow> aside;
    for (const SetAsideFile &file : std::as_const(m_aside))
        aside.append(figures(file));
    m_asideTable.setRows(aside);
    Q_EMIT changed();
}

// ---- what is under way ----

void BackupsModel::begin(Work work)
{
    cancel();
    m_work = work;
    m_tick.start();
    Q_EMIT workChanged();
}

void BackupsModel::end()
{
    m_task.reset();
    m_work = Work::None;
    m_tick.stop();
    Q_EMIT workChanged();
}

void BackupsModel::cancel()
{
    if (m_work == Work::None)
        return;
    ++m_question;
    if (m_task)
        m_task->cancelled = true;
    for (Row &row : m_rows) {
        if (row.health == Health::Checking)
            row.health = Health::Unchecked;
    }
    end();
    fill();
}

std::optional<double> BackupsModel::share() const
{
    const qint64 of = m_task ? m_task->of.load() : 0;
    const qint64 done = m_task ? m_task->done.load() : 0;
    return of > 0 && done < of ? std::optional(double(done) / double(of)) : std::nullopt;
}

QString BackupsModel::workText() const
{
    switch (m_work) {
    case Work::Checking: {
        const auto isDue = [](const Row &row) { return row.health == Health::Unchecked; };
        const auto left = std::count_if(m_rows.begin(), m_rows.end(), isDue);
        return m_rows.isEmpty()
                   ? tr("Looking for backups…")
                   : tr("Checking backup %1 of %2…").arg(m_rows.size() - left).arg(m_rows.size());
    }
    case Work::Making:
        return m_task && m_task->of > 0 && m_task->done >= m_task->of ? tr("Checking the new backup…")
                                                                      : tr("Copying the cache…");
    case Work::Previewing:
        return tr("Checking the backup and comparing it with the cache…");
    case Work::Deleting:
        return tr("Deleting the file…");
    case Work::None:
        break;
    }
    return {};
}

void BackupsModel::say(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    Q_EMIT said(error.code.isEmpty() ? error.message : tr("%1 (%2)").arg(error.message, error.code), true);
}

void BackupsModel::note(const QString &what, const QString &detail) const
{
    if (m_setting.desk)
        m_setting.desk->note(what, detail);
}

// ---- looking and checking ----

void BackupsModel::look()
{
    begin(Work::Checking);
    for (Row &row : m_rows)
        row = {row.backup};
    list([this] { checkNext(); });
}

void BackupsModel::list(const std::function<void()> &then)
{
    m_task = m_worker.ask(
        this,
        [at = now()](const Backups &backups, BackupTask &) {
            const CachePaths &paths = backups.paths();
            return Listing{Backups::in(paths), SetAsideFiles::in(paths),
                           SetAsideFiles::nameFor(paths, SetAsideFile::Why::Replaced, at)};
        },
        [this, then, question = m_question](const Listing &listing) {
            if (question != m_question)
                return;
            take(listing);
            then();
        });
}

void BackupsModel::checkRest()
{
    begin(Work::Checking);
    checkNext();
}

/// What is known of a backup that is still there stays known.
void BackupsModel::take(const Listing &listing)
{
    QList<Row> rows;
    for (const Backup &backup : listing.backups) {
        const Row *known = row(backup.name);
        rows.append(known ? *known : Row{backup});
    }
    m_rows = rows;
    m_aside = listing.aside;
    m_nextAside = listing.nextAside;
    m_looked = true;
    fill();
}

void BackupsModel::checkNext()
{
    const auto next = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.health == Health::Unchecked && !row.problem;
    });
    if (next == m_rows.end()) {
        end();
        return fill();
    }
    next->health = Health::Checking;
    fill();
    m_task = m_worker.ask(
        this,
        [backup = next->backup](const Backups &backups, BackupTask &task) -> Result<CacheContents> {
            const Result<void> whole = backups.check(backup.path, task.giveWay());
            return whole ? backups.contents(backup) : Result<CacheContents>(whole.error());
        },
        [this, question = m_question, name = next->backup.name](const Result<CacheContents> &inside) {
            if (question != m_question)
                return;
            for (Row &row : m_rows) {
                if (row.backup.name != name)
                    continue;
                const bool damaged = !inside && inside.error().kind == Error::Kind::Damaged;
                row.health = inside ? Health::Good : damaged ? Health::Bad : Health::Unchecked;
                row.inside = inside ? std::optional(*inside) : std::nullopt;
                row.problem = inside ? std::nullopt : std::optional(inside.error());
            }
            checkNext();
        });
}

// ---- deeds ----

void BackupsModel::make()
{
    if (!m_setting.writer)
        return;
    begin(Work::Making);
    auto task = std::make_shared<BackupTask>();
    m_task = task;
    m_setting.writer->backUp(
        task->giveWay(),
        [task](qint64 done, qint64 of) {
            task->done = done;
            task->of = of;
        },
        this,
        [this, question = m_question](const Result<Backup> &made) {
            if (made)
                note(QStringLiteral("backup-made"), made->name);
            if (question != m_question)
                return;
            if (!made) {
                end();
                return say(made.error());
            }
            // it was opened and every page read before it got its name
            list([this, backup = *made] {
                for (Row &row : m_rows) {
                    if (row.backup.name == backup.name)
                        row = {backup};
                }
                m_work = Work::Checking;
                Q_EMIT said(tr("A backup was made: %1.").arg(backup.made.beijingText()), false);
                checkNext();
            });
        });
}

void BackupsModel::preview(const QString &name, QObject *context, Previewed done)
{
    const Row *chosen = row(name);
    if (!chosen)
        return;
    begin(Work::Previewing);
    m_task = m_worker.ask(
        context,
        [backup = chosen->backup](const Backups &backups, BackupTask &task) {
            return backups.preview(backup, task.giveWay());
        },
        [this, name, done = std::move(done), question = m_question](const Result<BackupPreview> &preview) {
            if (question != m_question)
                return;
            for (Row &row : m_rows) {
                if (row.backup.name != name)
                    continue;
                if (preview) {
                    row.health = Health::Good;
                    row.inside = preview->inBackup;
                    row.problem.reset();
                } else if (preview.error().kind == Error::Kind::Damaged) {
                    row.health = Health::Bad;
                    row.problem = preview.error();
                }
            }
            end();
            fill();
            done(preview);
        });
}

void BackupsModel::remove(const QString &asideName)
{
    begin(Work::Deleting);
    m_task = m_worker.ask(
        this,
        [asideName](const Backups &backups, BackupTask &) {
            return SetAsideFiles::remove(backups.paths(), asideName);
        },
        [this, asideName, question = m_question](const Result<void> &removed) {
            if (removed)
                note(QStringLiteral("set-aside-deleted"), asideName);
            if (question != m_question)
                return;
            if (!removed)
                say(removed.error());
            list([this, asideName, done = bool(removed)] {
                end();
                if (done)
                    Q_EMIT said(tr("%1 was deleted.").arg(asideName), false);
            });
        });
}
