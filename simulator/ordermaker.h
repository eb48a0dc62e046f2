// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/cardmaker.h"
#include "simulator/fleetindex.h"
#include "simulator/simorder.h"

/// Every order of the company up to today: the purchase of each batch of cards and its yearly renewals, the
/// traffic and the monthly fees of unified pools, overlay packs, and some that came to nothing. What later
/// changes renew has its orders too.
class OrderMaker
{
public:
    OrderMaker(const Fleet &fleet, const FleetIndex &index) : m_fleet(fleet), m_index(index) {}
    [[nodiscard]] QList<SimOrder> make(); ///< oldest first

private:
    void addBatch(int number);
    void addRenewals(const CardBatch &batch, int number, QDate opened, QDate ends);
    void addPool(const QByteArray &credential, const CardPlan &plan);
    void addMonth(Month month);
    void addChanges();
    /// What an order is about: its number follows from it, so that orders of later days change none.
    struct Number {
        int family = 0;
        qint64 subject = 0;
        int part = 0;
    };
    SimOrder &add(Number number, const char *kind, const CardPlan &plan, QDate day, qint64 gross);

    const Fleet &m_fleet;
    const FleetIndex &m_index;
    QList<SimOrder> m_orders;
};
