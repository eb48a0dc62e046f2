// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simprices.h"

namespace
{
constexpr std::array<qint64, CardPlan::tiers> tierPrices{150, 250, 600, 900, 1500, 4500};
constexpr qint64 poolCardPrice = 80;
constexpr qint64 gigabyte = 1024LL * 1024 * 1024;

/// Fen a gigabyte of overage by operator: same-tier pools, unified pools.
constexpr std::array<std::array<qint64, 2>, 4> overagePrices{
    {{20480, 300}, {400, 400}, {200, 200}, {400, 400}}};
} // namespace

qint64 SimPrices::cardMonth(const CardPlan &plan)
{
    if (plan.isUnified())
        return poolCardPrice;
    const qint64 price = tierPrices[plan.tier] * (plan.isDirectional() ? 4 : 5) / 5;
    return plan.isIntercom() ? price + 50 : price;
}

qint64 SimPrices::poolGigabyte(const CardPlan &plan)
{
    return overagePrices[size_t(plan.vendor)][1] * 3 / 4;
}

qint64 SimPrices::overage(const CardPlan &plan, qint64 bytes)
{
    const qint64 price = overagePrices[size_t(plan.vendor)][plan.isUnified() ? 1 : 0];
    const qint64 whole = bytes / gigabyte, part = bytes % gigabyte;
    return whole * price + (part * price + gigabyte / 2) / gigabyte;
}
