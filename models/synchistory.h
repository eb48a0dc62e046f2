// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/syncjournal.h"
#include "core/sync/syncbudget.h"
#include "models/modelroom.h"

#include <QList>

class SyncModel;

/// What the journal remembers of the synchronisation: how fresh each part of the data is, and the last runs.
/// For the panel behind the indicator; read when the cards are there, after each run, and when it is asked
/// to. GUI thread.
class SyncHistory : public QObject
{
    Q_OBJECT
public:
    struct Part {
        enum class State { Fresh, Old, Partial, Failed, Never };
        QString name; ///< as in SyncParts
        QString title;
        State state = State::Never;
        QString amount;                          ///< "4,812 of 5,000"; empty where it is not known
        QString age;                             ///< "2 hours ago", "never read"
        QString trouble;                         ///< why the last run could not read it; one sentence
        QString code;                            ///< "E-…" of the trouble
        QString requestId;                       ///< the provider's, of the trouble
        [[nodiscard]] QString stateText() const; ///< for people
    };
    struct Run {
        QString started; ///< Beijing
        QString outcome; ///< "succeeded", "in part" …, for people
        QString figures; ///< "12 new, 3 changed, 420 calls"
        bool trouble = false;
        QString code; ///< "E-…" of what ended it
    };

    SyncHistory(const ModelRoom &room, const SyncModel &sync, QObject *parent = nullptr);

    [[nodiscard]] const QList<Part> &parts() const { return m_parts; } ///< empty before the first answer
    /// What a run would call now and how long it takes; nothing before the first answer.
    [[nodiscard]] std::optional<SyncBudget> budget() const;
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; } ///< newest first
    /// What went wrong in the last run of this session, each sentence once, with the parts it is about, its
    /// code and the provider's id of the first such call.
    [[nodiscard]] QStringList troubles() const;
    [[nodiscard]] static QString outcomeText(SyncRun::State state); ///< "succeeded", "in part" …, for people
    [[nodiscard]] static QString outcomeText(const SyncRun &run);   ///< tells "paused" from "stopped"
    [[nodiscard]] static QString codeText(const SyncRun &run); ///< of its error; none where somebody ended it
    [[nodiscard]] QString plainText() const; ///< everything, for the clipboard and for support

public Q_SLOTS:
    void load();

Q_SIGNALS:
    void changed();

private:
    struct Material;
    void take(const Material &material);

    const ModelRoom &m_room;
    const SyncModel &m_sync;
    QMetaObject::Connection m_beginning;
    ReaderTicket m_ticket;
    QList<Part> m_parts;
    QList<Run> m_runs;
    std::optional<BudgetFacts> m_facts;
};
