// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/readfacts.h"

class Database;
struct CardRow;

/// The columns of a card's row that say again what its newest detail and identity tell, so that the fleet is
/// read in one walk over one table (decision 0015). Always made from the readings, never the other way round.
/// Internal to core/store.
namespace CardFacts
{

/// What the readings tell.
[[nodiscard]] Result<ReadFacts> read(Database &database, qint64 cardId);
/// What the row holds.
[[nodiscard]] ReadFacts of(const CardRow &row);

/// Writes what the readings tell into the card's row; in the transaction that saves one of them.
Result<void> renew(Database &database, qint64 cardId);
/// Of all cards with a reading, for a cache that did not have the columns. Readings that cannot be decoded
/// are left out: verify names them.
Result<void> renewAll(Database &database);

} // namespace CardFacts
