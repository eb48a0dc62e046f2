// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"
#include "models/cardpapers.h"

/// The one-page summary for the management.
namespace ManagementReport
{

/// Asked in the slow reader: it may take seconds. Good for as long as what is in the room.
[[nodiscard]] CardPapers::AskReport ask(const ModelRoom &room, Month month);

/// The month somebody means who does not say one: the last that is over.
[[nodiscard]] Month usualMonth(const ModelRoom &room);

} // namespace ManagementReport
