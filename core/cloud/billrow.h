// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/pagedanswer.h"
#include "core/domain/bill.h"

/// Appends one row of any of the four kinds of bills; the month comes from the page. Amounts without a
/// currency are unknown, each with its oddity. Oddities from now on belong to the row.
void readBillRow(FieldReader &reader, const JsonValue &row, Month month, BillSource source,
                 QList<BillLine> &lines);
