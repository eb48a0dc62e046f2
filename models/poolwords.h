// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/guardaudit.h"
#include "models/cardsections.h"
#include "models/poolsfacts.h"

struct PoolCards;

/// One way to deal with a pool before its month ends.
struct PoolChoice {
    QString name; ///< stable: "expand", "pay", "stop", "nothing", "read"
    QString title;
    QString text; ///< what to do and what it brings
    QString cost; ///< or why it is not known; empty: it has none
};

/// A pool's month day by day, for a chart. Volumes at the ends of the days; on the day of the reading at its
/// moment.
struct PoolCourse {
    QList<QDate> days;
    QList<std::optional<DataVolume>> used;     ///< up to the reading
    QList<std::optional<DataVolume>> expected; ///< from it on
    QList<std::optional<DataVolume>> low;
    QList<std::optional<DataVolume>> high;
    std::optional<DataVolume> limit; ///< of the month
    QString limitText;
    QString whenEmpty; ///< why there is nothing, and what to do
};

/// What the rules say about pools and guards, in words that people can act on. Pure.
namespace PoolWords
{

/// One sentence: what is expected of this pool and what it costs.
[[nodiscard]] QString headline(const PoolForecast &pool);
[[nodiscard]] QString totals(const PoolsFacts &facts);
[[nodiscard]] QString price(const PoolForecast &pool); ///< "204.80 CNY/GB", or that there is none
/// "¥1,234.56 (¥900.00 to ¥1,500.00)"; nothing where it is not known.
[[nodiscard]] std::optional<QString> atRisk(const PoolForecast &pool);
[[nodiscard]] QString exhaustion(const PoolForecast &pool);
[[nodiscard]] QString exhaustionShort(const PoolForecast &pool); ///< a cell

/// What can be done before the month ends; of a month that is over what it cost.
[[nodiscard]] QList<PoolChoice> choices(const PoolForecast &pool, const PoolCards *cards);
/// Figures, method and assumptions.
[[nodiscard]] QList<CardSection> facts(const PoolsFacts::Row &row);
[[nodiscard]] PoolCourse course(const PoolForecast &pool, const PoolCards *cards);

[[nodiscard]] TableRoles::Tone tone(PoolState state);
[[nodiscard]] TableRoles::Tone tone(GuardState state);
/// "known, 2026-04-03", "3 of 40 without", "unknown".
[[nodiscard]] QString guard(const GuardCheck &check);
[[nodiscard]] QString guardTitle(const GuardCheck &check); ///< with its clause

} // namespace PoolWords
