// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trafficfacts.h"

#include <QStringList>

/// How traffic, its scopes and its gaps read: the same on screen and on paper. Pure, in the language in
/// force.
namespace TrafficWords
{

/// "Operator", "Plan", "Pool", "Tag", "Fleet".
[[nodiscard]] QString groupingTitle(UsageGrouping by);
/// "China Mobile", "same-tier pool, 100MB", a credential, a tag; of an empty key that there is none.
[[nodiscard]] QString keyText(UsageGrouping by, const QString &key);
/// "All cards", "Operator: China Mobile", "Card 8986 …".
[[nodiscard]] QString scopeText(const TrafficChoice &choice);
/// The cards of one group, as a filter of the Cards pane; empty: it cannot be said.
[[nodiscard]] QString filterOf(UsageGrouping by, const QString &key);

/// One figure beside the chart.
struct Figure {
    QString name; ///< stable
    QString label;
    QString value;
    QString hint; ///< a sentence or a few words; may be empty
    bool warns = false;
};
/// Total, mean, forecast, comparison.
[[nodiscard]] QList<Figure> figures(const TrafficFacts &facts);

/// "+1.2 GB", "-3.4 MB".
[[nodiscard]] QString differenceText(qint64 bytes);
/// "+8.3 %".
[[nodiscard]] QString percentText(double percent);

/// How much of the traffic is not known and what can be done: sentences. Empty: all is known.
[[nodiscard]] QStringList unknownText(const TrafficFacts &facts);
[[nodiscard]] QStringList coverageText(const UsageBriefing::Coverage &coverage);
/// Which months the provider still tells, as a sentence.
[[nodiscard]] QString reachText(QDate today);
/// Why there is no chart and what to do.
[[nodiscard]] QString emptyText(const TrafficFacts &facts);

} // namespace TrafficWords
