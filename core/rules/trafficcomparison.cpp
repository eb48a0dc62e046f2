// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/trafficcomparison.h"

#include "core/rules/volumes.h"

void TrafficComparison::add(const KnownSum &one, const KnownSum &other)
{
    if (!one.isNearlyWhole() || !other.isNearlyWhole()) {
        ++leftOut;
        return;
    }
    now = places == 0 ? one.used : Volumes::plus(now, one.used);
    then = places == 0 ? other.used : Volumes::plus(then, other.used);
    ++places;
}

std::optional<qint64> TrafficComparison::difference() const
{
    return now && then ? std::optional(now->bytes - then->bytes) : std::nullopt; // neither is below 0
}

std::optional<double> TrafficComparison::percent() const
{
    const std::optional<qint64> more = difference();
    if (!more || then->bytes == 0)
        return std::nullopt;
    return 100.0 * double(*more) / double(then->bytes);
}
