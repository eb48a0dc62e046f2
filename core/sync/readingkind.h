// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/readingages.h"
#include "core/sync/pullstep.h"

#include <QString>

#include <functional>

/// Under which run a card is asked, and when.
struct ReadingMoment {
    qint64 runId = 0;
    Instant at;
    QDate today; ///< the business day
};

/// How one class of readings (details, usage, identity) is asked for card by card, and kept.
struct ReadingKind {
    ReadingClass which = ReadingClass::Detail;
    QString part; ///< as in SyncParts
    /// The call for this card; what it brings is saved as read at that moment, with what the card's row said
    /// before it was asked.
    std::function<PullStep(const DueCard &card, const ReadingMoment &moment)> step;

    // An answer about another card than the one asked for is not believed: the card counts as refused.
    [[nodiscard]] static ReadingKind detail();
    /// A card never read before is asked for five months, else for those that were open at its last reading:
    /// a month that was read after its end, and a few days for what came late, is never asked again.
    [[nodiscard]] static ReadingKind usage();
    [[nodiscard]] static ReadingKind identity();
};
