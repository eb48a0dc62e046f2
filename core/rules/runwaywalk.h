// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/runway.h"

#include <vector>

/// The order in which vouchers are used: those that can be counted, the one that ends first before the
/// others (S 3.3.2, our reading 16), then those that are not counted.
namespace BurnOrder
{
[[nodiscard]] QList<VoucherBurn> of(const QList<Voucher> &vouchers, Instant now, QDate today);
} // namespace BurnOrder

/// What is known to leave and to pay, day by day from today. Index 0 is today.
struct RunwayPlan {
    /// A voucher on the days it can be used on.
    struct Purse {
        qsizetype place = 0; ///< in the burn order
        qint64 micros = 0;
        int firstDay = 0;
        int lastDay = 0;
    };
    QDate today;
    std::vector<qint64> renewals; ///< micros a day, one entry a day of the horizon
    std::vector<Purse> vouchers;  ///< in burn order
    bool fits = true;             ///< no sum was too large

    [[nodiscard]] static RunwayPlan of(const RunwayInput &input, const RunwayAssumptions &assumptions,
                                       const QList<VoucherBurn> &vouchers);
};

/// A plan walked through day by day at one pace. Vouchers pay before the balance, so what they pay does not
/// depend on it.
class RunwayWalk
{
public:
    /// Nothing when the pace is unknown or an amount does not fit.
    [[nodiscard]] static std::optional<RunwayWalk> through(const RunwayPlan &plan, std::optional<Money> usage,
                                                           std::optional<Money> other);

    /// The first day at whose end less than `keep` of the balance is left; today when that is so already.
    [[nodiscard]] std::optional<QDate> firstDayBelow(Money balance, Money keep) const;
    /// What the balance pays from today to this day, both included.
    [[nodiscard]] std::optional<Money> fromBalanceUntil(QDate day) const;
    [[nodiscard]] QList<RunwayDay> daysFrom(Money balance) const;
    /// Fills in what is used of each voucher and what of it lapses.
    void noteBurn(QList<VoucherBurn> &vouchers) const;

private:
    bool walk(const RunwayPlan &plan, qint64 usage, qint64 other);

    QDate m_today;
    QList<RunwayDay> m_days; ///< balanceAfter holds minus what the balance has paid so far
    struct Burn {
        qsizetype place;
        qint64 left;
        bool ends; ///< within the days that were walked
    };
    std::vector<Burn> m_burns;
};
