// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "simulator/cardfacts.h"

namespace CardTruth
{
/// The card as somebody must understand it who reads the list without a mistake. Volumes are what the texts
/// say, which is less exact than what the company counts.
[[nodiscard]] Card of(const CardFacts &card);
} // namespace CardTruth
