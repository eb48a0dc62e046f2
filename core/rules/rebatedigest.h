// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatestatement.h"

/// A digest of what a statement was made from, so that two prints can be told to rest on the same data.
namespace RebateDigest
{

/// SHA-256, hexadecimal, of a canonical text: the month, the cards with their verdicts and the orders they
/// name, tables, credentials, counts, fees, invoice and the ledger entries that may be the credit. Lists are
/// sorted, so the order in which they came does not matter; neither do the day and the age of the data, nor
/// cards of other months.
[[nodiscard]] QString of(const RebateInput &input, const RebateStatement &statement,
                         const RebateAssumptions &assumptions);

} // namespace RebateDigest
