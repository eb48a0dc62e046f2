// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/moneybook.h"

#include "simulator/billmaker.h"
#include "simulator/chargemaker.h"
#include "simulator/ledgermaker.h"
#include "simulator/ordermaker.h"
#include "simulator/simrebates.h"

#include <algorithm>

namespace
{
constexpr quint64 moneySubject = 900;

/// Low beside what renews within a month: somebody has to top up.
qint64 firstDaysBalance(const Fleet &fleet)
{
    Draws draws(fleet.seed(), moneySubject, 0);
    return 1'234'567 + qint64(fleet.size()) * 150 + draws.below(100'000);
}
} // namespace

MoneyBook::MoneyBook(const Fleet &fleet, const FleetIndex &index, const QList<SimVoucher> &vouchers)
    : m_today(Month::of(fleet.today())), m_orders(OrderMaker(fleet, index).make()),
      m_charges(ChargeMaker::make(fleet, index, m_orders, vouchers)),
      m_rebates(SimRebates::of(fleet, m_orders)),
      m_ledger(LedgerMaker::make(fleet, m_charges, m_rebates, firstDaysBalance(fleet)))
{
    std::reverse(m_ledger.begin(), m_ledger.end());
}

qint64 MoneyBook::balanceFen() const
{
    return m_ledger.isEmpty() ? 0 : m_ledger.first().balance->micros / (Money::unit / 100);
}

QList<BillLine> MoneyBook::bills(Month month, BillSource source) const
{
    return BillMaker::lines(m_charges, month, source);
}

QList<InvoiceItem> MoneyBook::invoiceItems() const
{
    return BillMaker::invoiceItems(m_charges, m_today);
}
