// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/realnamebriefing.h"
#include "models/figurecell.h"

#include <QHash>

/// Everything the Real-name pane shows, asked and put into words at one moment. A value.
struct RealNameFacts {
    /// What a gap can be handed out by; keys are those of the rows.
    struct Belongings {
        QStringList tags; ///< as they came
        QString remark;   ///< empty: none
        QString vendor;   ///< in words; empty: unknown
    };

    /// What a printed gap list is torn into.
    enum class Grouping { None, Tag, Remark, Operator };

    RealNameBriefing::Summary summary;
    QList<RealNameBriefing::HolderGroup> groups;
    QList<FigureRow> state; ///< one a group
    QList<FigureRow> gaps;  ///< of these four lists no more than FigureTable::mostRows
    QList<FigureRow> underWay;
    QList<FigureRow> unknown;
    QHash<QString, Belongings> belongings;               ///< of the gaps
    QHash<RealNameBriefing::WhyUnknown, qint64> reasons; ///< cards whose state is unknown
    QList<qint64> readable; ///< ids of unknown cards that the provider may tell about, at most `mostAtOnce`
    qint64 readableCards = 0;

    static constexpr qsizetype mostAtOnce = 3000; ///< a card is one or two calls

    /// May take seconds: in a reader.
    [[nodiscard]] static Result<RealNameFacts> read(const BriefingContext &context);

    /// The parts a gap belongs to, as they came: none where its tag or remark is unknown.
    [[nodiscard]] QStringList partsOf(const QString &key, Grouping grouping) const;
    [[nodiscard]] qint64 gapsLeftOut() const { return summary.gaps.gaps() - gaps.size(); }

    [[nodiscard]] static QList<FigureColumn> stateColumns();
    [[nodiscard]] static QList<FigureColumn> gapColumns();
    [[nodiscard]] static QList<FigureColumn> underWayColumns();
    [[nodiscard]] static QList<FigureColumn> unknownColumns();

    [[nodiscard]] static QString reasonText(RealNameBriefing::WhyUnknown why);
    /// What to do about it, one sentence.
    [[nodiscard]] static QString remedyText(RealNameBriefing::WhyUnknown why);
};
