// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/identity.h"

/// What is read card by card and belongs to the fields of a card all the same.
struct ReadFacts {
    std::optional<QString> imei;
    std::optional<RealName> realName; ///< the newer of the identity and the detail reading
    std::optional<DataVolume> stopThreshold;
    std::optional<bool> autoResume;
    std::optional<Instant> detailAsOf;
    std::optional<Instant> identityAsOf;
};
