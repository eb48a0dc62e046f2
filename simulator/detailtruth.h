// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carddetail.h"
#include "simulator/fleet.h"

/// What only GetCardDetail tells: the guards of a card, its device, its addresses, its sub-cards.
namespace DetailTruth
{
/// With exact sizes.
[[nodiscard]] CardDetail exact(const Fleet &fleet, const CardFacts &card);
/// As their texts say them.
[[nodiscard]] CardDetail of(const Fleet &fleet, const CardFacts &card);
} // namespace DetailTruth
