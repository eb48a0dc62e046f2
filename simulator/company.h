// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/moneyreadings.h"
#include "simulator/cardquery.h"
#include "simulator/fleet.h"

#include <QByteArray>
#include <QList>

/// A voucher as the company holds it; times are seconds since 1970 UTC, amounts in fen.
struct SimVoucher {
    qint64 id = 0;
    QByteArray number;
    QByteArray status;
    qint64 nominalFen = 0;
    qint64 balanceFen = 0;
    qint64 granted = 0;
    qint64 effective = 0;
    qint64 expires = 0;
    QByteArray products; ///< UTF-8
    QByteArray scenarios;
    QByteArray description; ///< empty: none
};

/// The customer's company: its cards and its money, everything from seed, size and day. One thread; the
/// fleet may be copied into others.
class Company
{
public:
    explicit Company(Fleet fleet) : m_fleet(std::move(fleet)) {}

    [[nodiscard]] const Fleet &fleet() const { return m_fleet; }
    int advance(int days, double share);
    void restore(int day, const QList<FleetChange> &changes);

    /// Rows that match, remembered until the fleet changes: pages of one filter cost one search.
    [[nodiscard]] const QList<int> &rows(const CardQuery &query);

    [[nodiscard]] qint64 balanceFen() const;
    [[nodiscard]] QList<SimVoucher> vouchers() const;

    // ---- the same as values ----
    [[nodiscard]] BalanceReading trueBalance() const;
    [[nodiscard]] QList<Voucher> trueVouchers() const;

private:
    struct Remembered {
        QByteArray query;
        QList<int> rows;
    };
    Fleet m_fleet;
    QList<Remembered> m_searches; ///< the newest last, at most four
};
