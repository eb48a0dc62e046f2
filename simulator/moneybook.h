// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"
#include "core/domain/ledger.h"
#include "simulator/company.h"
#include "simulator/fleetindex.h"
#include "simulator/simcharge.h"
#include "simulator/simorder.h"

/// The company's money as a whole: orders, what was paid for, the ledger, rebates. Made once, then immutable.
class MoneyBook
{
public:
    MoneyBook(const Fleet &fleet, const FleetIndex &index, const QList<SimVoucher> &vouchers);

    [[nodiscard]] const QList<SimOrder> &orders() const { return m_orders; }    ///< oldest first
    [[nodiscard]] const QList<SimCharge> &charges() const { return m_charges; } ///< oldest first
    [[nodiscard]] const QList<LedgerEntry> &ledger() const { return m_ledger; } ///< newest first
    [[nodiscard]] const QList<SimRebate> &rebates() const { return m_rebates; }
    [[nodiscard]] qint64 balanceFen() const; ///< after the newest entry

    /// Lines of one month and source. An account bill is split by product.
    [[nodiscard]] QList<BillLine> bills(Month month, BillSource source) const;
    [[nodiscard]] QList<InvoiceItem> invoiceItems() const; ///< newest first

private:
    Month m_today;
    QList<SimOrder> m_orders;
    QList<SimCharge> m_charges;
    QList<SimRebate> m_rebates;
    QList<LedgerEntry> m_ledger;
};
