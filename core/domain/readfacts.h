// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/identity.h"

#include <optional>

struct CardDetailRecord;

/// What is read card by card and belongs to the fields of a card all the same. Unknown as long as it was
/// never read, and where the reading did not tell it; the times say which of the two.
struct ReadFacts {
    std::optional<QString> imei;
    std::optional<RealName> realName;        ///< the newer of the identity and the detail reading
    std::optional<DataVolume> stopThreshold; ///< nothing: no rule, or never read
    std::optional<bool> autoResume;
    std::optional<Instant> detailAsOf; ///< nothing: never read
    std::optional<Instant> identityAsOf;

    [[nodiscard]] static ReadFacts of(const std::optional<CardDetailRecord> &detail,
                                      const std::optional<IdentityRecord> &identity);
    friend bool operator==(const ReadFacts &, const ReadFacts &) = default;
};

/// A real-name state with the reading it is from.
struct RealNameReading {
    std::optional<RealName> state; ///< nothing: told with a code nobody has described
    Instant asOf;
    friend bool operator==(const RealNameReading &, const RealNameReading &) = default;

    /// What the newer of both readings says; one that does not tell the state counts as none. Of two of the
    /// same moment the identity. Nothing: neither tells it.
    [[nodiscard]] static std::optional<RealNameReading> of(const std::optional<IdentityRecord> &identity,
                                                           const std::optional<CardDetailRecord> &detail);
    /// The one of them that counts.
    [[nodiscard]] static std::optional<RealNameReading> newer(const std::optional<RealNameReading> &identity,
                                                              const std::optional<RealNameReading> &detail);
};
