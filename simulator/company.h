// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"
#include "core/domain/carddetail.h"
#include "core/domain/cardusage.h"
#include "core/domain/fleetstatistics.h"
#include "core/domain/identity.h"
#include "core/domain/ledger.h"
#include "core/domain/livestate.h"
#include "core/domain/moneyreadings.h"
#include "core/domain/order.h"
#include "core/domain/poolreading.h"
#include "simulator/cardquery.h"
#include "simulator/fleet.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <span>

class FleetIndex;
class MoneyBook;
struct VoucherPlan;

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

/// The rebate of one month as the company and the provider see it. The table behind it is SimRebates::rate().
struct SimRebate {
    enum class Outcome { OnTime, Late, Short, Expected };
    Month month;
    qint64 cards = 0;              ///< of completed intercom orders of the month
    Money due;                     ///< all units at the rate of the step reached
    std::optional<Money> credited; ///< nothing: not yet
    std::optional<QDate> day;      ///< of the credit, in Beijing
    Outcome outcome = Outcome::Expected;
    friend bool operator==(const SimRebate &, const SimRebate &) = default;
};

/// The customer's company: its cards and its money, everything from seed, size and day. One thread; the
/// fleet may be copied into others. What needs all cards (pools, counts, orders, ledger, bills) is computed
/// when it is first asked for and kept until the fleet changes: about two seconds for a million cards.
class Company
{
public:
    explicit Company(Fleet fleet) : m_fleet(std::move(fleet)) {}

    [[nodiscard]] const Fleet &fleet() const { return m_fleet; }
    int advance(int days, double share);
    void restore(int day, const QList<FleetChange> &changes);

    /// Rows that match, remembered until the fleet changes: pages of one filter cost one search.
    [[nodiscard]] const QList<int> &rows(const SimCardQuery &query);

    [[nodiscard]] qint64 balanceFen() const;
    [[nodiscard]] QList<SimVoucher> vouchers() const;
    [[nodiscard]] QList<SimVoucher> prepaidCards() const; ///< of the same form
    [[nodiscard]] const FleetIndex &index() const;        ///< counts and sums over all cards
    [[nodiscard]] const MoneyBook &money() const;         ///< orders, bills, ledger

    // ---- the same as values: what a careful client understands ----
    // Amounts of traffic are what their texts say (two decimals of the largest unit, SizeText); the exact
    // bytes, which add up, are in UsageMaker and FleetIndex.
    [[nodiscard]] BalanceReading trueBalance() const;
    [[nodiscard]] QList<Voucher> trueVouchers() const;
    [[nodiscard]] QList<PrepaidCard> truePrepaid() const;

    /// A closed card's is told only with DestroyCard and InstanceId; sub-cards only with ShowPsim.
    [[nodiscard]] CardDetail trueDetail(int row) const;
    /// These months, or this and the last one, as far as the card has them. Nothing: closed, refused.
    [[nodiscard]] std::optional<CardUsage> trueUsage(int row, const QList<Month> &months = {}) const;
    [[nodiscard]] std::optional<DataVolume> trueLatestFlow(int row) const;    ///< nothing: closed, refused
    [[nodiscard]] std::optional<IdentityReading> trueIdentity(int row) const; ///< nothing: closed or VNO
    /// What polling ends with; nothing of a closed card.
    [[nodiscard]] QList<LiveState> trueLiveStates(int row) const;

    [[nodiscard]] QStringList credentials() const; ///< all of the fleet, sorted
    [[nodiscard]] static bool isIntercom(const QString &credential);
    /// Nothing: no such credential, or a month before the history or after today.
    [[nodiscard]] std::optional<PoolReading> truePool(const QString &credential, Month month) const;
    [[nodiscard]] std::optional<StateDistribution>
    trueDistribution(Month month, const std::optional<QString> &credential = {}) const;
    [[nodiscard]] RiskCounts trueRisks() const;

    [[nodiscard]] QList<Order> trueOrders() const;       ///< newest first
    [[nodiscard]] QList<LedgerEntry> trueLedger() const; ///< newest first, 18 months
    [[nodiscard]] QList<BillLine> trueBills(Month month, BillSource source) const;
    [[nodiscard]] QList<InvoiceItem> trueInvoiceItems() const; ///< newest first
    [[nodiscard]] QList<SimRebate> trueRebates() const;        ///< oldest month first

private:
    struct Remembered {
        QByteArray query;
        QList<int> rows;
    };
    void forget();
    [[nodiscard]] QList<SimVoucher> made(std::span<const VoucherPlan> plans, qint64 firstId,
                                         const char *prefix) const;
    Fleet m_fleet;
    QList<Remembered> m_searches;                      ///< the newest last, at most four
    mutable std::shared_ptr<const FleetIndex> m_index; ///< of the fleet as it is; null: not asked for yet
    mutable std::shared_ptr<const MoneyBook> m_money;
};
