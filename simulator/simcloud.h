// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/moneyreadings.h"
#include "simulator/company.h"
#include "simulator/journal.h"
#include "simulator/simoptions.h"
#include "simulator/simtotals.h"

#include <QList>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <memory>

class SimServer;

/// The provider's API inside this process, on 127.0.0.1 and in a thread of its own: for tests, benchmarks
/// and the demo account. All functions may be called from any thread but the server's; they wait for it.
/// The clock given in the options must be safe to use from the server's thread.
class SimCloud
{
public:
    explicit SimCloud(SimOptions options = {});
    ~SimCloud(); ///< stops
    SimCloud(const SimCloud &) = delete;
    SimCloud &operator=(const SimCloud &) = delete;

    /// Serves from here on. Once per object.
    Result<void> start();
    /// Closes all connections and the port; the accessors below keep working.
    void stop();

    /// "http://127.0.0.1:PORT", the endpoint of both products.
    [[nodiscard]] QUrl url() const { return m_url; }

    // ---- what it is told ----

    /// Replaces the fault script; its counters start anew.
    void setFaults(const FaultScript &faults);
    void setVariants(const Variants &variants);
    void setPolicy(const std::optional<QStringList> &policy);
    /// Moves the business day and changes this share of the cards; says how many changed.
    Result<int> advance(int days, double changed);
    /// How far the server's clock is from the real one.
    Result<void> setClockOffset(qint64 seconds);

    // ---- what is true, not through JSON ----

    [[nodiscard]] int cardCount() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Card truth(int row) const; ///< 0 … cardCount() - 1, in the order of the unfiltered list
    /// A copy as of now: CardTruth::of(fleet.card(row)) is quicker than truth() for many rows.
    [[nodiscard]] Fleet fleet() const;
    [[nodiscard]] BalanceReading trueBalance() const;
    [[nodiscard]] QList<Voucher> trueVouchers() const;
    // Each as Company has it.
    [[nodiscard]] QList<PrepaidCard> truePrepaid() const;
    [[nodiscard]] CardDetail trueDetail(int row) const;
    [[nodiscard]] std::optional<CardUsage> trueUsage(int row, const QList<Month> &months = {}) const;
    [[nodiscard]] std::optional<DataVolume> trueLatestFlow(int row) const;
    [[nodiscard]] std::optional<IdentityReading> trueIdentity(int row) const;
    [[nodiscard]] QList<LiveState> trueLiveStates(int row) const;
    [[nodiscard]] QStringList credentials() const;
    [[nodiscard]] std::optional<PoolReading> truePool(const QString &credential, Month month) const;
    [[nodiscard]] std::optional<StateDistribution>
    trueDistribution(Month month, const std::optional<QString> &credential = {}) const;
    [[nodiscard]] RiskCounts trueRisks() const;
    [[nodiscard]] QList<Order> trueOrders() const;
    [[nodiscard]] QList<LedgerEntry> trueLedger() const;
    [[nodiscard]] QList<BillLine> trueBills(Month month, BillSource source) const;
    [[nodiscard]] QList<InvoiceItem> trueInvoiceItems() const;
    [[nodiscard]] QList<SimRebate> trueRebates() const;
    /// A copy as of now; quicker for many questions. Its caches are its own.
    [[nodiscard]] Company company() const;

    // ---- what happened ----

    /// Every request so far; `keepJournal` is always on here.
    [[nodiscard]] QList<JournalEntry> journal() const;
    void clearJournal();
    [[nodiscard]] SimTotals totals() const;

private:
    QThread m_thread;
    mutable QObject m_anchor;            ///< lives in m_thread, to be called there
    std::unique_ptr<SimServer> m_server; ///< lives in m_thread
    QUrl m_url;
};
