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

/// The same of what the count and the amounts come from, and nothing else: the cards that count, the
/// platform's count, the tables that apply and the fees. What is known later of invoice and credit, and what
/// is entered for other months, leaves it as it is.
[[nodiscard]] QString ofAmount(const RebateStatement &statement);

} // namespace RebateDigest
