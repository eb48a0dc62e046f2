// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/detaildigest.h"
#include "core/briefing/fleetwalk.h"
#include "core/rules/findings.h"

/// What the fleet's states and expiry days add up to. Internal to core/briefing.
namespace FleetStates
{

struct Counts {
    QMap<QString, qint64> byOsStatus; ///< of listed cards
    qint64 unknown = 0;               ///< listed, with a code nobody has described or no state at all
};
[[nodiscard]] Counts count(const FleetWalk &walk);

/// Of listed cards that are not closed. Whether one renews by itself says the list, else its detail.
[[nodiscard]] ExpiringCards expiring(const FleetWalk &walk, const DetailDigest &details, QDate today);

} // namespace FleetStates
