// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/poolreading.h"
#include "simulator/fleetindex.h"

/// Traffic bought for a unified pool, with an order of the month's first days.
struct PoolPurchase {
    Month month;
    qint64 gigabytes = 0;
};

/// What a plan credential may use and what it used beyond: a same-tier pool the levels of its active cards
/// each month, a unified pool what was bought once for all. Exact bytes; sums of FleetIndex.
class PoolLedger
{
public:
    PoolLedger(quint64 seed, const FleetIndex &index, const QByteArray &credential);

    [[nodiscard]] const QList<PoolPurchase> &purchases() const { return m_purchases; }
    [[nodiscard]] qint64 allowance(Month month) const; ///< same-tier: of the month; unified: bought so far
    [[nodiscard]] qint64 used(Month month) const;      ///< in the month
    [[nodiscard]] qint64 usedSoFar(Month month) const; ///< from the first month of the history on
    [[nodiscard]] qint64 over(Month month) const;      ///< above the allowance, in the month
    [[nodiscard]] qint64 feeUnits(Month month) const;  ///< unified pools: one a card

    /// With exact amounts; nothing for a month out of the history.
    [[nodiscard]] std::optional<PoolReading> exact(Month month) const;
    [[nodiscard]] std::optional<PoolReading> reading(Month month) const; ///< as the texts say

private:
    [[nodiscard]] const CredentialMonth *at(Month month) const;
    [[nodiscard]] qint64 overSoFar(Month month) const;
    void buy(quint64 seed);

    const FleetIndex &m_index;
    QByteArray m_credential;
    const CredentialFigures *m_figures = nullptr;
    QList<PoolPurchase> m_purchases;
};
