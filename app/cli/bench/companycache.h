// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/benchmark.h"
#include "core/domain/month.h"
#include "core/store/cache.h"
#include "simulator/company.h"

#include <QSet>

#include <memory>

/// The simulated company as a complete synchronisation would leave it in a cache, written through the stores
/// and without the network, with what its people enter (DemoDesk). What briefings must find is counted on the
/// way, from the company's own values.
class CompanyCache
{
public:
    /// What the benchmark may hold against the briefings' answers; of this month.
    struct Truth {
        qint64 verified = 0; ///< cards not closed of which identity or detail says so
        qint64 notClosed = 0;
        qint64 usedBytes = 0; ///< all known days of the month
        qint64 points = 0;    ///< all stored days
    };

    static constexpr int usageMonths = 6;

    CompanyCache(const BenchRoom &room, qint64 cards, QDate today);

    Result<void> fill(const QString &directory);

    [[nodiscard]] Cache &cache() const { return *m_cache; }
    [[nodiscard]] const Company &company() const { return m_company; }
    [[nodiscard]] const Truth &truth() const { return m_truth; }
    [[nodiscard]] QDate today() const { return m_company.fleet().today(); }
    [[nodiscard]] Instant now() const { return m_now; } ///< of the readings

private:
    struct Reading;
    Result<void> addCards(CacheWriter &writer);
    Result<void> addAccount(CacheWriter &writing);
    Result<void> addPools(CacheWriter &writing);
    Result<void> addBills(CacheWriter &writing);
    Result<void> addCard(CacheWriter &writing, int row, const Card &card);
    void count(const Reading &reading, const Card &card);
    [[nodiscard]] QList<Month> months() const;

    const BenchRoom &m_room;
    Company m_company;
    Instant m_now;
    Truth m_truth;
    QSet<QString> m_pools; ///< credentials whose cards share one
    std::unique_ptr<Cache> m_cache;
};
