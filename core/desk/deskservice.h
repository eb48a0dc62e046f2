// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/desk/desk.h"
#include "core/store/writer.h"

#include <QObject>
#include <QPointer>

#include <functional>

/// The desk as a window sees it: edits go to the writer's queue, the answer comes back on the GUI thread.
/// Also the window's way to the audit log, for what was exported and printed.
///
/// Lives on the GUI thread. Writer and clock must outlive it.
class DeskService : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;

    /// `who` is the user of the computer, "demo" in the demo account.
    DeskService(Writer &writer, const Clock &clock, QString who, QObject *parent = nullptr);

    /// Adds the value or replaces the one with its key. `done` is called unless `context` has died.
    template<class T> void save(const T &value, QObject *context, Done done)
    {
        const Result<DeskDraft> draft = DeskDraft::of(value);
        if (draft)
            save(*draft, context, std::move(done));
        else
            refuse(draft.error(), context, std::move(done));
    }
    void save(const DeskDraft &draft, QObject *context, Done done);
    template<class T> void remove(const T &value, QObject *context, Done done)
    {
        remove(DeskKind<T>::name(), DeskKind<T>::key(value), context, std::move(done));
    }
    void remove(const QString &kind, const QString &key, QObject *context, Done done);

    /// Takes back the newest edit; says what it was, or nothing where there was none.
    using Undone = std::function<void(const Result<std::optional<QString>> &)>;
    void undo(QObject *context, Undone done);

    /// How many edits were answered so far: remembered before some are made, it tells revisionsSince() which
    /// ones are meant.
    [[nodiscard]] qsizetype answeredEdits() const { return m_revisions.size(); }
    /// What the edits answered after so many have changed; those that changed nothing are left out.
    [[nodiscard]] QList<qint64> revisionsSince(qsizetype answered) const;
    /// Takes back these very changes, the newest first, all of them or, after an error, none. Says which were
    /// taken back: not those that were before, or whose value was changed again since.
    using TakenBack = std::function<void(const Result<QStringList> &)>;
    void takeBack(const QList<qint64> &revisions, QObject *context, TakenBack done);

    /// One line in the audit log: `what` is a stable keyword ("exported", "printed"), `detail` for people,
    /// without personal data.
    void note(const QString &what, const QString &detail);

    [[nodiscard]] const QString &who() const { return m_who; }

Q_SIGNALS:
    /// A value of this kind (DeskKind<T>::name()) was saved, removed or taken back; empty: of any kind.
    void changed(const QString &kind);
    void noted(); ///< what note() was given stands in the audit log
    /// An edit could not be kept.
    void failed(const Error &error);

private:
    using Edit = std::function<Result<void>(Desk &)>;
    void enqueueCounted(const QString &kind, Edit edit, QObject *context, Done done);
    void enqueue(const QString &kind, Edit edit, QObject *context, Done done);
    void refuse(const Error &error, QObject *context, Done done);

    Writer &m_writer;
    const Clock &m_clock;
    QString m_who;
    QList<std::optional<qint64>> m_revisions; ///< one an edit, in the order of the answers
};
