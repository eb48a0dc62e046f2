// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/figuretable.h"
#include "models/paneanswer.h"
#include "models/realnamefacts.h"

class SyncModel;

/// Which cards lack real-name verification, what is under way, and of which nothing is known. GUI thread;
/// lives as long as the account is open.
class RealNameModel : public QObject
{
    Q_OBJECT
public:
    /// What the printed gap list is torn into: each part goes to somebody else.
    using Grouping = RealNameFacts::Grouping;

    explicit RealNameModel(const ModelRoom &room);

    void follow(const SyncModel &sync) { m_answer.follow(sync); }
    void retranslate();
    void setWatched(bool watched) { m_answer.setWatched(watched); }

    [[nodiscard]] const PaneQuestion &question() const { return m_answer; }
    /// Null: nothing was answered yet.
    [[nodiscard]] const RealNameFacts *facts() const { return m_answer.facts().get(); }

    [[nodiscard]] FigureTable &state() { return m_state; }
    [[nodiscard]] const FigureTable &state() const { return m_state; }
    [[nodiscard]] FigureTable &gaps() { return m_gaps; }
    [[nodiscard]] const FigureTable &gaps() const { return m_gaps; }
    [[nodiscard]] FigureTable &underWay() { return m_underWay; }
    [[nodiscard]] const FigureTable &underWay() const { return m_underWay; }
    [[nodiscard]] FigureTable &unknown() { return m_unknown; }
    [[nodiscard]] const FigureTable &unknown() const { return m_unknown; }

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping) { m_grouping = grouping; }
    [[nodiscard]] static QString groupingName(Grouping grouping); ///< "tag": stable
    [[nodiscard]] static QString groupingText(Grouping grouping);
    /// The parts a gap belongs to, as they came: none where its tag or remark is unknown.
    [[nodiscard]] QStringList partsOf(const QString &key, Grouping grouping) const;

    [[nodiscard]] QString stateText() const; ///< "480 of 500 verified · 12 active without · 3 unknown"
    [[nodiscard]] QString gapsText() const;  ///< "12 cards: 8 overdue, 3 due, 1 recent"
    [[nodiscard]] qint64 gapsLeftOut() const;
    /// What a search among the gaps finds the cards of a finding by ("older", "30", "7", "unknown"); empty:
    /// there is no such finding.
    [[nodiscard]] static QString wordOfFinding(const QString &subject);
    /// The gaps as the Cards pane finds them.
    [[nodiscard]] static QString gapsFilter();
    [[nodiscard]] static QString unknownFilter();
    /// All cards that are counted here, of one operator; nothing: of those whose operator is unknown.
    [[nodiscard]] static QString operatorFilter(const std::optional<QString> &vendor);
    /// A run that reads the unknown cards first: details and identities.
    [[nodiscard]] SyncOptions reading() const;

Q_SIGNALS:
    void changed();

private:
    void take();
    void setColumns();

    PaneAnswer<RealNameFacts> m_answer;
    std::shared_ptr<const RealNameFacts> m_shown;
    FigureTable m_state;
    FigureTable m_gaps;
    FigureTable m_underWay;
    FigureTable m_unknown;
    Grouping m_grouping = Grouping::Tag;
};
