// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/actions.h"

#include "simulator/listcardinfo.h"
#include "simulator/moneyactions.h"

namespace
{
constexpr Quota perSecond20{20, std::chrono::seconds(1)};
constexpr Quota perSecond10{10, std::chrono::seconds(1)};

constexpr std::array<Action, 3> actions{{
    {"ListCardInfo", Product::Linkcard, perSecond20, {"PageNo", "PageSize"}, listCardInfo},
    {"QueryAccountBalance", Product::BssOpenApi, perSecond10, {nullptr, nullptr}, queryAccountBalance},
    {"QueryCashCoupons", Product::BssOpenApi, perSecond10, {nullptr, nullptr}, queryCashCoupons},
}};
} // namespace

std::span<const Action> Actions::all()
{
    return actions;
}

const Action *Actions::find(Product product, const QByteArray &name)
{
    for (const Action &action : actions) {
        if (action.product == product && name == action.name)
            return &action;
    }
    return nullptr;
}
