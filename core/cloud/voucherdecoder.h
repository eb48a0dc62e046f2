// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of QueryCashCoupons. A pure function, safe from every thread.
namespace VoucherDecoder
{

/// All vouchers; rows without a number are quarantined. An Error when the cloud says it failed or when there
/// is no list of vouchers.
[[nodiscard]] Result<VoucherReply> decode(const QByteArray &body);

} // namespace VoucherDecoder
