// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/directionalgroup.h"
#include "simulator/cardfacts.h"

namespace DirectionalTruth
{
/// The group a card is in with all its addresses; nothing: it is in none.
[[nodiscard]] std::optional<DirectionalGroup> of(const CardFacts &card);
} // namespace DirectionalTruth
