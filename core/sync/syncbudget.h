// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/cloudapi.h"
#include "core/store/readingages.h"
#include "core/sync/syncreport.h"

#include <QDate>

class CacheReader;

/// How quickly a run may call: ours of the allowance, the same for every action of the card product.
struct BudgetPace {
    double share = 0.8;
    std::optional<double> callsPerSecond; ///< of one action; nothing: as quick as it goes
    [[nodiscard]] static BudgetPace of(const CloudApi::Options &options);
};

/// What a run would begin with, as the cache has it.
struct BudgetFacts {
    qint64 cards = 0; ///< listed
    struct CardByCard {
        DueCounts due;
        ReadingCounts counts;
    };
    CardByCard details, usage, identity;
    qint64 wishes = 0;
    qint64 pools = 0;                   ///< credentials that are known to be one
    std::optional<qint64> invoiceItems; ///< in the cache; nothing: it is not their turn
    qint64 orders = 0;                  ///< in the cache, of those that are read
    bool moneyKnown = false;            ///< it was read before
    QDate today;                        ///< the business day
    std::optional<Instant> listAsOf;

    /// Walks over all cards, once a class.
    static Result<BudgetFacts> read(CacheReader &cache, const SyncOptions &options, Instant now, QDate today);
};

/// The calls of a run before it is begun, and how long they take: the budget before it is spent. What the
/// list will show as moved is not known yet and comes on top.
struct SyncBudget {
    struct Line {
        QString part;   ///< as in SyncParts; what belongs together is one line
        QString action; ///< the one that counts
        qint64 calls = 0;
        bool isAbout = false; ///< worked out from how much there was last time
        std::optional<DueCounts> due;
    };
    QList<Line> lines; ///< in the order people read them; none without calls
    BudgetPace pace;
    std::optional<Instant> listAsOf; ///< nothing: no list was ever read, and of single cards nothing is known

    /// Pure.
    [[nodiscard]] static SyncBudget of(const BudgetFacts &facts, const SyncOptions &options,
                                       const BudgetPace &pace);

    [[nodiscard]] qint64 calls() const;
    [[nodiscard]] qint64 callsFor(const QString &part) const;
    /// The list, then the longest of the others: they go side by side. Nothing: as quick as it goes.
    [[nodiscard]] std::optional<std::chrono::seconds> duration() const;
    /// Large enough that somebody should know before it begins: five minutes or more.
    [[nodiscard]] bool isLarge() const;
};
