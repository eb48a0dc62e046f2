// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/order.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of ListOrder. A pure function, safe from every thread.
namespace OrderDecoder
{

/// A page of orders; rows without a number are quarantined. An Error when the cloud says it failed (its own
/// code, E-A…) or when there is no list of rows.
[[nodiscard]] Result<DecodedPage<Order>> decode(const QByteArray &body);

} // namespace OrderDecoder
