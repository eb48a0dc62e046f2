// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/domain/carddetail.h"
#include "core/domain/readfacts.h"
#include "core/rules/cardstate.h"

#include <optional>

/// One card, from all its readings.
namespace CardBriefing
{

/// Why the card stands as it does. Missing (E-CARD) where the cache has no such card.
Result<CardStateExplanation> state(const BriefingContext &context, qint64 cardId);

/// A real-name state with the reading it is from.
struct RealNameReading {
    std::optional<RealName> state; ///< nothing: told with a code nobody has described
    Instant asOf;
    friend bool operator==(const RealNameReading &, const RealNameReading &) = default;
};
/// The one that counts of what an identity and a detail reading say; the identity where both are of one
/// moment.
std::optional<RealNameReading> newer(const std::optional<RealNameReading> &identity,
                                     const std::optional<RealNameReading> &detail);
/// What the newer of both readings says; one that does not tell the state counts as none. Of two of the same
/// moment the identity. Nothing: neither tells it.
std::optional<RealNameReading> realNameReading(const std::optional<IdentityRecord> &identity,
                                               const std::optional<CardDetailRecord> &detail);
/// Its state alone.
std::optional<RealName> realName(const std::optional<IdentityRecord> &identity,
                                 const std::optional<CardDetailRecord> &detail);
/// What both readings tell of the fields of a card.
ReadFacts facts(const std::optional<CardDetailRecord> &detail, const std::optional<IdentityRecord> &identity);
/// The real-name state, read from the cache.
Result<std::optional<RealNameReading>> realName(const BriefingContext &context, qint64 cardId);

} // namespace CardBriefing
