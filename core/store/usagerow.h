// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"

/// Row ids of the usage table: month and card in one number, months apart, each in the order of the cards. So
/// a month of the whole fleet is one walk, and a card's month one step. Stored: never change it. Internal to
/// core/store.
namespace UsageRow
{

constexpr int monthShift = 32; ///< card ids stay below it

[[nodiscard]] constexpr qint64 id(qint64 cardId, Month month)
{
    return qint64(month.index) << monthShift | cardId;
}
[[nodiscard]] constexpr qint64 cardOf(qint64 rowId)
{
    return rowId & ((qint64(1) << monthShift) - 1);
}
[[nodiscard]] constexpr Month monthOf(qint64 rowId)
{
    return {int(rowId >> monthShift)};
}

} // namespace UsageRow
