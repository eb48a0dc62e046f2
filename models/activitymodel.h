// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activityfacts.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"
#include "models/synchistory.h"

class SyncModel;

/// Who did what and when, what changed on cards, and how the synchronisations went. GUI thread; lives as long
/// as the account is open.
class ActivityModel : public QObject
{
    Q_OBJECT
public:
    enum class Section { Changes, Everything, Runs };

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
    [[nodiscard]] const ActivitySpan &changesSpan() const { return m_changesSpan; }
    void setChangesSpan(const ActivitySpan &span);
    [[nodiscard]] const ActivityBriefing::ChangeChoice &choice() const { return m_choice; }
    void setFigures(bool shown);               ///< usage figures, too
    void setField(const QString &field);       ///< empty: all
    [[nodiscard]] QString changesText() const; ///< "123 changes of 45 cards"
    [[nodiscard]] qint64 changesLeftOut() const;

    // ---- everything ----
    [[nodiscard]] const PaneQuestion &deedsQuestion() const { return m_deedsAnswer; }
    [[nodiscard]] FigureTable &deeds() { return m_deeds; }
    [[nodiscard]] const FigureTable &deeds() const { return m_deeds; }
    [[nodiscard]] const ActivitySpan &deedsSpan() const { return m_deedsSpan; }
    void setDeedsSpan(const ActivitySpan &span);
    [[nodiscard]] std::optional<ActivityDeeds::Kind> kind() const { return m_kind; }
    void setKind(std::optional<ActivityDeeds::Kind> kind); ///< nothing: all

    // ---- synchronisations ----
    [[nodiscard]] const PaneQuestion &runsQuestion() const { return m_runsAnswer; }
    [[nodiscard]] FigureTable &runs() { return m_runs; }
    [[nodiscard]] const FigureTable &runs() const { return m_runs; }
    /// How fresh each part of the data is, and what the last run of this session could not read.
    [[nodiscard]] FigureTable &parts() { return m_parts; }
    [[nodiscard]] const FigureTable &parts() const { return m_parts; }

Q_SIGNALS:
    void changed();

private:
    void setColumns();
    void take();
    void takeDeeds();
    void takeParts();
    void askChanges();

    const ModelRoom &m_room;
    ActivitySpan m_changesSpan{ActivitySpan::Kind::Yesterday};
    ActivitySpan m_deedsSpan{ActivitySpan::Kind::Week};
    ActivityBriefing::ChangeChoice m_choice;
    std::optional<ActivityDeeds::Kind> m_kind;
    PaneAnswer<ActivityChanges> m_changesAnswer;
    PaneAnswer<ActivityDeeds> m_deedsAnswer;
    PaneAnswer<ActivityRuns> m_runsAnswer;
    std::shared_ptr<const ActivityChanges> m_shownChanges;
    std::shared_ptr<const ActivityDeeds> m_shownDeeds;
    std::shared_ptr<const ActivityRuns> m_shownRuns;
    FigureTable m_changes;
    FigureTable m_deeds;
    FigureTable m_runs;
    FigureTable m_parts;
    const SyncModel *m_sync = nullptr;
    std::unique_ptr<SyncHistory> m_history; ///< made when somebody looks: it counts through all cards
};
