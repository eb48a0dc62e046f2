// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/rules/arithmetic.h"

#include <algorithm>
#include <optional>

/// Sums and shares of amounts that may be unknown: what has an unknown part, or does not fit, is unknown.
/// Pure.
namespace Volumes
{

using Volume = std::optional<DataVolume>;
constexpr qint64 daySeconds = 86'400;

[[nodiscard]] inline Volume volume(std::optional<qint64> bytes)
{
    return bytes ? Volume(DataVolume{*bytes}) : std::nullopt;
}

[[nodiscard]] inline Volume plus(Volume a, Volume b)
{
    return a && b ? volume(Arithmetic::sum(a->bytes, b->bytes)) : std::nullopt;
}

/// a - b, never below nothing.
[[nodiscard]] inline Volume minus(Volume a, Volume b)
{
    return a && b ? Volume(DataVolume{std::max<qint64>(a->bytes - b->bytes, 0)}) : std::nullopt;
}

/// As Arithmetic::scaled().
[[nodiscard]] inline Volume scaled(Volume value, qint64 times, qint64 by)
{
    return value ? volume(Arithmetic::scaled(value->bytes, times, by)) : std::nullopt;
}

} // namespace Volumes
