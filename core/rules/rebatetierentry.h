// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"
#include "core/rules/rebatetiers.h"

/// A tier table while somebody types it: texts as they stand in the fields, and what is wrong with them.
struct RebateTierEntry {
    struct Step {
        QString from;
        QString value;
    };
    QString month; ///< "2026-01"
    RebateReading reading = RebateReading::Undecided;
    RebateReward reward = RebateReward::PerCard;
    QList<Step> steps; ///< those with nothing in them are left out
    QString source;
    QStringList vendors;
    QStringList planKinds;

    enum class Field { Month, From, Value, Source, Whole };
    /// The first thing that is wrong: where, and a sentence that says what to type instead.
    struct Problem {
        Field field = Field::Whole;
        int step = -1; ///< place in `steps`
        QString sentence;
    };
    struct Outcome {
        std::optional<RebateTiers> tiers; ///< nothing: `problem` says why
        Problem problem;
    };
    [[nodiscard]] Outcome read() const;
    [[nodiscard]] static RebateTierEntry of(const RebateTiers &tiers);
};

/// How tier tables stand to each other.
namespace RebateTables
{

/// The same operators and kinds of plan.
[[nodiscard]] bool sameLimits(const RebateTiers &a, const RebateTiers &b);
/// The last month a table is in effect: the one before the next table with the same limits takes over.
[[nodiscard]] std::optional<Month> lastMonth(const RebateTiers &table, const QList<RebateTiers> &all);
/// Why a new table cannot stand beside these: there is one from the same month for the same cards. Empty:
/// it can.
[[nodiscard]] QString clash(const RebateTiers &table, const QList<RebateTiers> &others);
/// Tables of which nobody could say which one applies to a card, since they are limited alike but not to the
/// same: the later one wins, and somebody should know. Empty: there are none.
[[nodiscard]] QString overlap(const RebateTiers &table, const QList<RebateTiers> &others);

} // namespace RebateTables
