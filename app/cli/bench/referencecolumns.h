// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/cardcolumns.h"

class ReferenceFleet;

/// The invented fleet in memory, with the 25 fields of its CSV line.
namespace ReferenceColumns
{

[[nodiscard]] std::shared_ptr<const CardColumns> of(const ReferenceFleet &fleet);

} // namespace ReferenceColumns
