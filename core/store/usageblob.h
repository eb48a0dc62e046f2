// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardusage.h"

#include <QByteArray>
#include <QByteArrayView>

/// A month of day usage in few bytes, as the cache keeps it (docs/decisions/0012-usage-blobs.md). Internal to
/// core/store and its tests.
///
///     version  1 byte, 1
///     total    one amount; 0 (no amount) is refused
///     days     one amount a day from the first of the month to the last day the provider listed
///
/// An amount is a varint (7 bits a byte, low bits first, no longer than needed): 0 the day is not listed,
/// 1 listed or told but unknown, n ≥ 2 an amount of bytes with c = n - 2: for c mod 4 = 0, 1, 2 hundredths
/// (c div 4) of a KB, MB, GB as the provider writes them, rounded half up to a byte; c = 3: the bytes follow
/// as a varint of their own. Every value has exactly one form: the largest unit that gives its bytes.
namespace UsageBlob
{

/// Nothing when days are not ascending or not of the month.
[[nodiscard]] std::optional<QByteArray> encode(const MonthUsage &usage);

/// Strict: what encode() would not have written, byte by byte, is nothing.
[[nodiscard]] std::optional<MonthUsage> decode(Month month, QByteArrayView blob);

} // namespace UsageBlob
