// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

class Database;
struct CacheVerification;

/// The part of CacheVerification::of() behind the cards: readings of cards, records of the account, what
/// people entered. `cards[id]` says which card rows there are. Internal to core/store.
Result<void> verifyReadings(Database &database, const std::vector<bool> &cards, CacheVerification &found);
