// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"
#include "simulator/simcharge.h"

#include <QList>

/// Bills are charges, one by one (settlement) or added up: by kind and product (overview), by product
/// (account), by instance.
namespace BillMaker
{
[[nodiscard]] QList<BillLine> lines(const QList<SimCharge> &charges, Month month, BillSource source);
/// One for each charge that cost money, newest first; those older than last month have their invoice.
[[nodiscard]] QList<InvoiceItem> invoiceItems(const QList<SimCharge> &charges, Month today);
} // namespace BillMaker
