// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/briefing/usagebriefing.h"
#include "core/rules/findings.h"

#include <QList>

#include <optional>

/// Listed cards that share a coarse state.
struct CardStateCount {
    std::optional<QString> code; ///< nothing: unknown
    qint64 cards = 0;
};

/// Everything Today shows, asked of the briefings at one moment. A value.
struct TodayFacts {
    FindingsInput input;
    QList<Finding> findings;
    QList<CardStateCount> states;        ///< most cards first
    qint64 cardsNotListed = 0;           ///< in the cache, no longer in the provider's list
    QList<UsageBriefing::DayTotal> days; ///< the fleet's, from the first of last month to today
    QList<RunningDeadline> clocks;       ///< by due day; those of the rebates included
    bool hasKey = true;                  ///< without an AccessKey nothing can be read again

    /// May take seconds: in a reader.
    [[nodiscard]] static Result<TodayFacts> read(const BriefingContext &context);

    /// Nothing was ever read from the provider.
    [[nodiscard]] bool isEmpty() const;
};
