// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/bill.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of the four kinds of bills. Pure functions, safe from every thread.
namespace BillDecoder
{

/// QueryBillOverview. All four: amounts are read from the text of their numbers, never through a binary
/// fraction; without a readable currency they are unknown, each with its oddity (reliability A30). An Error
/// when the cloud says it failed (its own code, E-A…), when there is no list of rows or when the answer does
/// not say which month it is (BadReply).
[[nodiscard]] Result<DecodedPage<BillLine>> overview(const QByteArray &body);

/// QueryAccountBill.
[[nodiscard]] Result<DecodedPage<BillLine>> account(const QByteArray &body);

/// DescribeInstanceBill, and QueryInstanceBill, whose rows lie one level deeper.
[[nodiscard]] Result<DecodedPage<BillLine>> instance(const QByteArray &body);

/// QuerySettleBill.
[[nodiscard]] Result<DecodedPage<BillLine>> settled(const QByteArray &body);

} // namespace BillDecoder
