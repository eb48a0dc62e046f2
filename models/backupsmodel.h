// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/backupworker.h"
#include "core/store/setasidefiles.h"
#include "models/figuretable.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class DeskService;
class Writer;

/// The backups of one data directory and the files that were set aside there, as a window shows them: what
/// each holds and whether it is whole, which a worker finds out. Lives as long as an account is open, or as
/// long as one cannot be opened. GUI thread; worker, writer, clock and desk must outlive it.
class BackupsModel : public QObject
{
    Q_OBJECT
public:
    enum class Health { Unchecked, Checking, Good, Bad };
    struct Row {
        Backup backup;
        Health health = Health::Unchecked;
        std::optional<CacheContents> inside; ///< of one that is whole
        std::optional<Error> problem;        ///< of one that is not, or could not be checked
    };
    /// What is under way. One thing at a time.
    enum class Work { None, Checking, Making, Previewing, Deleting };
    struct Setting {
        Writer *writer = nullptr;    ///< nothing: no backup can be made
        DeskService *desk = nullptr; ///< for the audit; nothing: nobody can keep it
    };
    using Previewed = std::function<void(const Result<BackupPreview> &)>;

    BackupsModel(BackupWorker &worker, const Clock &clock, const Setting &setting, QObject *parent = nullptr);
    ~BackupsModel() override; ///< what is under way is given up

    /// Keys are the files' names.
    [[nodiscard]] FigureTable &backups() { return m_table; }
    [[nodiscard]] FigureTable &aside() { return m_asideTable; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *row(const QString &name) const; ///< null: there is none
    [[nodiscard]] bool wasLooked() const { return m_looked; }
    [[nodiscard]] bool canMake() const { return m_setting.writer != nullptr; }
    /// What the present cache would be called when a backup takes its place.
    [[nodiscard]] QString nextAside() const { return m_nextAside; }

    [[nodiscard]] Work work() const { return m_work; }
    [[nodiscard]] QString workText() const; ///< "Checking backup 2 of 3…"
    /// Of what is under way; nothing: nobody knows.
    [[nodiscard]] std::optional<double> share() const;

    /// Lists the files anew and checks every backup.
    void look();
    void checkRest(); ///< those that are not checked yet
    void make();
    /// Compares a backup with the cache. Not answered after cancel().
    void preview(const QString &name, QObject *context, Previewed done);
    /// Deletes a file that was set aside; who calls it has asked.
    void remove(const QString &asideName);
    void cancel(); ///< what is under way; what was found so far stays

    void retranslate();

Q_SIGNALS:
    void changed();
    void workChanged(); ///< also several times a second while something is under way
    /// Something ended: `bad` where it went wrong; not for what was cancelled.
    void said(const QString &sentence, bool bad);

private:
    struct Listing;
    void begin(Work work);
    void end();
    void list(const std::function<void()> &then);
    void take(const Listing &listing);
    void checkNext();
    void fill();
    void say(const Error &error);
    void note(const QString &what, const QString &detail) const;
    [[nodiscard]] Instant now() const { return Instant::of(m_clock.now()); }

    BackupWorker &m_worker;
    const Clock &m_clock;
    const Setting m_setting;
    FigureTable m_table;
    FigureTable m_asideTable;
    QList<Row> m_rows;
    QList<SetAsideFile> m_aside;
    QString m_nextAside;
    bool m_looked = false;
    Work m_work = Work::None;
    BackupWorker::Task m_task;
    quint64 m_question = 0; ///< answers to earlier ones are dropped
    QTimer m_tick;
};
