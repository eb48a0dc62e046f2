// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activityfacts.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"
#include "models/synchistory.h"

class SyncModel;

/// Who did what and when, what changed on cards, how the synchronisations went, what could not be read. GUI
/// thread; lives as long as the account is open.
class ActivityModel : public QObject
{
    Q_OBJECT
public:
    enum class Section { Changes, Everything, Trail, Runs, OddData };

    explicit ActivityModel(const ModelRoom &room);

    void follow(const SyncModel &sync);
    void retranslate();
    /// Only what somebody looks at is read.
    void setWatched(Section section, bool watched);

    // ---- changes of cards ----
    [[nodiscard]] const PaneQuestion &changesQuestion() const { return m_changesAnswer; }
    [[nodiscard]] const ActivityChanges *changesFacts() const { return m_changesAnswer.facts().get(); }
    [[nodiscard]] FigureTable &changes() { return m_changes; }
    [[nodiscard]] const FigureTable &changes() const { return m_changes; }
    [[nodiscard]] FigureTable &totals() { return m_totals; } ///< by field; keys are fields
    [[nodiscard]] const FigureTable &totals() const { return m_totals; }
    [[nodiscard]] const ActivitySpan &changesSpan() const { return m_changesSpan; }
    void setChangesSpan(const ActivitySpan &span);
    /// When somebody looked at what changed, in the session before; nothing: never, or nobody knows.
    [[nodiscard]] const std::optional<Instant> &lastVisit() const { return m_lastVisit; }
    void setLastVisit(Instant visit); ///< once a session: what it is at first stays
    [[nodiscard]] const DifferenceBriefing::Choice &choice() const { return m_choice; }
    void setFigures(bool shown);               ///< usage figures, too
    void setField(const QString &field);       ///< empty: all
    [[nodiscard]] QString changesText() const; ///< "123 changes of 45 cards"
    [[nodiscard]] QString causesText() const;  ///< "By us 12, by a rule 80, by the provider 31."
    [[nodiscard]] qint64 changesLeftOut() const;

    // ---- everything ----
    [[nodiscard]] const PaneQuestion &deedsQuestion() const { return m_deedsAnswer; }
    [[nodiscard]] FigureTable &deeds() { return m_deeds; }
    [[nodiscard]] const FigureTable &deeds() const { return m_deeds; }
    [[nodiscard]] const ActivitySpan &deedsSpan() const { return m_deedsSpan; }
    void setDeedsSpan(const ActivitySpan &span);
    [[nodiscard]] std::optional<ActivityDeeds::Kind> kind() const { return m_kind; }
    void setKind(std::optional<ActivityDeeds::Kind> kind); ///< nothing: all

    // ---- the audit trail ----
    [[nodiscard]] const PaneQuestion &trailQuestion() const { return m_trailAnswer; }
    [[nodiscard]] FigureTable &trail() { return m_trail; }
    [[nodiscard]] const FigureTable &trail() const { return m_trail; }
    /// Null: it was not followed yet.
    [[nodiscard]] const ActivityTrail *trailFacts() const { return m_trailAnswer.facts().get(); }
    /// Faults, and what else is to be known; one sentence each.
    [[nodiscard]] QStringList trailRemarks() const;
    void followTrailAgain() { m_trailAnswer.refresh(); }

    // ---- synchronisations ----
    [[nodiscard]] const PaneQuestion &runsQuestion() const { return m_runsAnswer; }
    [[nodiscard]] FigureTable &runs() { return m_runs; }
    [[nodiscard]] const FigureTable &runs() const { return m_runs; }
    /// How fresh each part of the data is, and what the last run of this session could not read.
    [[nodiscard]] FigureTable &parts() { return m_parts; }
    [[nodiscard]] const FigureTable &parts() const { return m_parts; }

    // ---- odd data ----
    [[nodiscard]] const PaneQuestion &oddQuestion() const { return m_oddAnswer; }
    [[nodiscard]] FigureTable &odd() { return m_odd; }
    [[nodiscard]] const FigureTable &odd() const { return m_odd; }
    [[nodiscard]] const ActivityOddData *oddFacts() const { return m_oddAnswer.facts().get(); }
    [[nodiscard]] QString oddText() const; ///< "2 unreadable rows, 5 unreadable fields, 1 new field"
    /// Marks an entry as seen, or no longer; an edit of the desk, which can be undone.
    void setSeen(const QString &key, bool seen, QObject *context, DeskService::Done done);

Q_SIGNALS:
    void changed();

private:
    void setColumns();
    void take();
    void takeDeeds();
    void takeParts();
    void askChanges();

    const ModelRoom &m_room;
    ActivitySpan m_changesSpan{ActivitySpan::Kind::LastRuns};
    std::optional<Instant> m_lastVisit;
    ActivitySpan m_deedsSpan{ActivitySpan::Kind::Week};
    DifferenceBriefing::Choice m_choice;
    std::optional<ActivityDeeds::Kind> m_kind;
    PaneAnswer<ActivityChanges> m_changesAnswer;
    PaneAnswer<ActivityDeeds> m_deedsAnswer;
    PaneAnswer<ActivityTrail> m_trailAnswer;
    PaneAnswer<ActivityRuns> m_runsAnswer;
    PaneAnswer<ActivityOddData> m_oddAnswer;
    std::shared_ptr<const ActivityChanges> m_shownChanges;
    std::shared_ptr<const ActivityDeeds> m_shownDeeds;
    std::shared_ptr<const ActivityTrail> m_shownTrail;
    std::shared_ptr<const ActivityRuns> m_shownRuns;
    std::shared_ptr<const ActivityOddData> m_shownOdd;
    FigureTable m_changes;
    FigureTable m_totals;
    FigureTable m_deeds;
    FigureTable m_trail;
    FigureTable m_runs;
    FigureTable m_parts;
    FigureTable m_odd;
    const SyncModel *m_sync = nullptr;
    std::unique_ptr<SyncHistory> m_history; ///< made when somebody looks: it counts through all cards
};
