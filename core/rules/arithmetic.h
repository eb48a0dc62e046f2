// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNumeric>

#include <optional>

/// Whole-number arithmetic the rules share. Pure; nothing here wraps.
namespace Arithmetic
{

/// value · times / by, rounded half up. All are not negative, `by` is above 0, `times` and `by` are below
/// 2³¹. Nothing when it does not fit.
[[nodiscard]] inline std::optional<qint64> scaled(qint64 value, qint64 times, qint64 by)
{
    qint64 whole = 0;
    if (qMulOverflow(value / by, times, &whole))
        return std::nullopt;
    const qint64 rest = (2 * (value % by) * times + by) / (2 * by);
    qint64 sum = 0;
    return qAddOverflow(whole, rest, &sum) ? std::nullopt : std::optional(sum);
}

[[nodiscard]] inline std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b)
{
    qint64 result = 0;
    return !a || !b || qAddOverflow(*a, *b, &result) ? std::nullopt : std::optional(result);
}

} // namespace Arithmetic
