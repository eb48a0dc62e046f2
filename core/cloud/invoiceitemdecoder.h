// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/bill.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of QueryEvaluateList. A pure function, safe from every thread.
namespace InvoiceItemDecoder
{

/// A page of invoiceable items; rows without a readable id are quarantined. The amounts are whole fen (1/100
/// yuan) on the wire; what does not fit into Money is unknown. An Error when the cloud says it failed (its
/// own code, E-A…) or when there is no list of rows.
[[nodiscard]] Result<DecodedPage<InvoiceItem>> decode(const QByteArray &body);

} // namespace InvoiceItemDecoder
