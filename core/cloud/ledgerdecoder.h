// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ledger.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of QueryAccountTransactions. A pure function, safe from every thread.
namespace LedgerDecoder
{

/// A page of the ledger; rows without a number are quarantined. An Error when the cloud says it failed (its
/// own code, E-A…) or when there is no list of rows.
[[nodiscard]] Result<DecodedPage<LedgerEntry>> decode(const QByteArray &body);

} // namespace LedgerDecoder
