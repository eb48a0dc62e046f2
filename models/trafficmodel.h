// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"
#include "models/trafficfacts.h"

#include <QPointer>

class SyncModel;

/// The traffic as the pane shows it: what is asked for, the answers, and the lists made of them. Computes
/// nothing: rules and briefings do. Lives as long as the account is open. GUI thread.
class TrafficModel final : public QObject
{
    Q_OBJECT
public:
    using Scopes = QList<UsageBriefing::ScopeCards>;

    explicit TrafficModel(const ModelRoom &room, QObject *parent = nullptr);

    void follow(SyncModel &sync);
    void retranslate();

    // ---- what is asked for ----

    [[nodiscard]] const TrafficChoice &choice() const { return m_choice; }
    void choose(const TrafficChoice &choice);
    /// Of "By …" and of the largest users.
    [[nodiscard]] Month month() const { return m_month.value_or(Month::of(m_room.today())); }
    void chooseMonth(Month month);
    [[nodiscard]] UsageGrouping grouping() const { return m_grouping; }
    void chooseGrouping(UsageGrouping by);

    // ---- what was answered ----

    [[nodiscard]] PaneAnswer<TrafficFacts> &overTime() { return m_overTime; }
    [[nodiscard]] PaneAnswer<TrafficParts> &parts() { return m_parts; }
    [[nodiscard]] PaneAnswer<TrafficTop> &top() { return m_top; }
    [[nodiscard]] PaneAnswer<TrafficNoticed> &noticed() { return m_noticed; }
    [[nodiscard]] PaneAnswer<Scopes> &scopes() { return m_scopes; }

    // ---- the lists ----

    [[nodiscard]] FigureTable &partTable() { return m_partTable; }
    [[nodiscard]] FigureTable &topTable() { return m_topTable; }
    [[nodiscard]] FigureTable &silentTable() { return m_silentTable; }
    [[nodiscard]] FigureTable &jumpTable() { return m_jumpTable; }
    /// The points of the chart, as they are exported and printed.
    [[nodiscard]] FigureTable &pointTable() { return m_pointTable; }

    // ---- reading what is missing ----

    [[nodiscard]] bool isReading() const; ///< a synchronisation is under way
    [[nodiscard]] QString readingText() const;
    [[nodiscard]] std::optional<double> readingShare() const;
    void cancelReading();
    /// Usage alone: these cards first, then those never read; where these are not all that are missing, all
    /// that are due as in any run.
    [[nodiscard]] static SyncOptions readingOf(const UsageBriefing::Coverage &coverage);

Q_SIGNALS:
    void chosen();         ///< choice(), month(), grouping()
    void readingChanged(); ///< isReading(), readingText(), readingShare()

private:
    void setColumns();

    const ModelRoom &m_room;
    QPointer<SyncModel> m_sync;
    TrafficChoice m_choice;
    std::optional<Month> m_month; ///< nothing: the current one
    UsageGrouping m_grouping = UsageGrouping::Operator;
    PaneAnswer<TrafficFacts> m_overTime;
    PaneAnswer<TrafficParts> m_parts;
    PaneAnswer<TrafficTop> m_top;
    PaneAnswer<TrafficNoticed> m_noticed;
    PaneAnswer<Scopes> m_scopes;
    FigureTable m_pointTable;
    FigureTable m_partTable;
    FigureTable m_topTable;
    FigureTable m_silentTable;
    FigureTable m_jumpTable;
};
