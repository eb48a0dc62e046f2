// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/balancewatch.h"
#include "models/explanation.h"
#include "models/findingaction.h"
#include "models/paneanswer.h"
#include "models/todayfacts.h"
#include "models/todaytiles.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>

class SyncModel;

/// What needs somebody today: the findings, worst first, and the four tiles. Computed in the room's slow
/// reader from the newest snapshot; what was there stays until the answer comes, and a finding keeps its
/// index as long as its id does. GUI thread.
class TodayModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class State {
        Waiting, ///< nothing to show yet
        Empty,   ///< nothing was ever read from the provider
        Ready,
        Failed, ///< error() says why; what was shown before still is
    };
    enum class Severity { Urgent, Warning, Notice };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< stable, QString
        SeverityRole,              ///< int of Severity
        SeverityTextRole,
        TextRole, ///< one sentence
        FigureRole,
        DateRole, ///< QDate
        ClauseRole,
        ActionRole,      ///< what to do, one sentence
        ActionLabelRole, ///< on the button that does it
        FilterRole,
        KindRole,   ///< "pool_over": for machines
        TargetRole, ///< PaneTarget; empty: explain, or read again
    };

    explicit TodayModel(const ModelRoom &room, const AnswerPace &pace = {}, QObject *parent = nullptr);

    /// Computes anew as data come in, and at once when a run ends.
    void follow(const SyncModel &sync) { m_answer.follow(sync); }
    /// The panes there are: where a finding can lead. At first "today" and "cards".
    void setPanes(const QStringList &names);
    [[nodiscard]] bool hasPane(const QString &name) const { return m_panes.contains(name); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; } ///< row by row
    [[nodiscard]] FindingAction actionOf(int row) const;
    [[nodiscard]] Explanation explanation(int row) const;
    [[nodiscard]] Explanation explanation(TodayTiles::Place tile) const;
    /// Of what a tile's line leads to, for panes that are not there.
    [[nodiscard]] std::optional<Explanation> explanation(const PaneTarget &target) const;
    [[nodiscard]] QString
    plainText(int row) const; ///< for the clipboard: sentence, figure, date, clause, action

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUpdating() const { return m_answer.isUpdating(); }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// There is an AccessKey to read with, as far as is known.
    [[nodiscard]] bool hasKey() const { return !m_facts || m_facts->hasKey; }
    [[nodiscard]] const TodayTiles &tiles() const { return m_tiles; }
    [[nodiscard]] QDate day() const { return m_answer.day(); } ///< in Beijing; invalid while Waiting
    /// "2 urgent, 5 warnings, 3 notices", or that there is nothing to do.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] std::optional<Instant> asOf() const; ///< of the list of cards
    /// "Oldest: details of 2026-04-10. Never read: bills, ledger." Empty while Waiting.
    [[nodiscard]] QString ages() const;
    /// What was looked at, and what could not be: a sentence each. For an empty list.
    [[nodiscard]] QStringList checked() const;
    /// Urgent findings and warnings, by the pane they are mended in; "today" has them all.
    [[nodiscard]] QHash<QString, int> counts() const;
    [[nodiscard]] std::optional<Instant> oldest() const; ///< of all classes of data

public Q_SLOTS:
    void refresh();     ///< at once; an answer under way is dropped
    void retranslate(); ///< the same, after what is there was put in the new words

Q_SIGNALS:
    void changed();       ///< state, tiles, ages, isUpdating()
    void countsChanged(); ///< counts()
    /// The money crossed a threshold: one sentence.
    void balanceWarning(const QString &sentence);

private:
    void followAnswer();
    void take();
    void show(const QList<Finding> &findings);
    void place(const Finding &finding, int row);
    void warn();

    const ModelRoom &m_room;
    PaneAnswer<TodayFacts> m_answer;
    QStringList m_panes;
    QList<Finding> m_findings;
    std::shared_ptr<const TodayFacts> m_facts; ///< null while Waiting
    TodayTiles m_tiles;
    BalanceWatch m_watch;
    State m_state = State::Waiting;
    Error m_error;
};
