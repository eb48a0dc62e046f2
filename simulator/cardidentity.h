// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/identity.h"
#include "simulator/cardfacts.h"

/// Whether the holder of a card was verified: all but a few; every card stopped for it was not.
namespace CardIdentity
{
[[nodiscard]] RealName of(quint64 seed, const CardFacts &facts);
[[nodiscard]] QByteArrayView certifyStatus(RealName state); ///< "1", "2"
[[nodiscard]] IdentityReading reading(RealName state);
} // namespace CardIdentity
