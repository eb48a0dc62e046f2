// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simcloud.h"

#include "simulator/cardtruth.h"
#include "simulator/simserver.h"

#include <openssl/crypto.h>

namespace
{
/// Runs a function in the anchor's thread and hands its result over.
template<class Function> auto there(QObject *anchor, Function function)
{
    using Value = std::invoke_result_t<Function>;
    if constexpr (std::is_void_v<Value>) {
        QMetaObject::invokeMethod(anchor, std::move(function), Qt::BlockingQueuedConnection);
    } else {
        std::optional<Value> value;
        QMetaObject::invokeMethod(
            anchor, [&] { value.emplace(function()); }, Qt::BlockingQueuedConnection);
        return std::move(*value);
    }
}
} // namespace

SimCloud::SimCloud(SimOptions options)
{
    options.keepJournal = true;
    m_thread.setObjectName(QStringLiteral("simcloud"));
    m_anchor.moveToThread(&m_thread);
    m_thread.start();
    there(&m_anchor, [this, &options] { m_server = std::make_unique<SimServer>(std::move(options)); });
}

SimCloud::~SimCloud()
{
    there(&m_anchor, [this] {
        m_server.reset();
        OPENSSL_thread_stop(); // QThread::wait() does not wait for the thread's own cleaning up
    });
    m_thread.quit();
    m_thread.wait();
}

Result<void> SimCloud::start()
{
    const Result<void> started = there(&m_anchor, [this] { return m_server->start(); });
    if (started)
        m_url = there(&m_anchor, [this] { return m_server->url(); });
    return started;
}

void SimCloud::stop()
{
    there(&m_anchor, [this] { m_server->stop(); });
}

void SimCloud::setFaults(const FaultScript &faults)
{
    there(&m_anchor, [this, &faults] { m_server->setFaults(faults); });
}

void SimCloud::setVariants(const Variants &variants)
{
    there(&m_anchor, [this, &variants] { m_server->setVariants(variants); });
}

void SimCloud::setPolicy(const std::optional<QStringList> &policy)
{
    there(&m_anchor, [this, &policy] { m_server->setPolicy(Policy(policy)); });
}

Result<int> SimCloud::advance(int days, double changed)
{
    return there(&m_anchor, [=, this] { return m_server->advance(days, changed); });
}

Result<void> SimCloud::setClockOffset(qint64 seconds)
{
    return there(&m_anchor, [=, this] { return m_server->setOffset(seconds); });
}

int SimCloud::cardCount() const
{
    return there(&m_anchor, [this] { return m_server->company().fleet().size(); });
}

QDate SimCloud::today() const
{
    return there(&m_anchor, [this] { return m_server->company().fleet().today(); });
}

Fleet SimCloud::fleet() const
{
    return there(&m_anchor, [this] { return m_server->company().fleet(); });
}

Card SimCloud::truth(int row) const
{
    return CardTruth::of(fleet().card(row));
}

BalanceReading SimCloud::trueBalance() const
{
    return there(&m_anchor, [this] { return m_server->company().trueBalance(); });
}

QList<Voucher> SimCloud::trueVouchers() const
{
    return there(&m_anchor, [this] { return m_server->company().trueVouchers(); });
}

Company SimCloud::company() const
{
    return there(&m_anchor, [this] { return m_server->company(); });
}

QList<PrepaidCard> SimCloud::truePrepaid() const
{
    return there(&m_anchor, [this] { return m_server->company().truePrepaid(); });
}

CardDetail SimCloud::trueDetail(int row) const
{
    return there(&m_anchor, [=, this] { return m_server->company().trueDetail(row); });
}

std::optional<CardUsage> SimCloud::trueUsage(int row, const QList<Month> &months) const
{
    return there(&m_anchor, [&, this] { return m_server->company().trueUsage(row, months); });
}

std::optional<DataVolume> SimCloud::trueLatestFlow(int row) const
{
    return there(&m_anchor, [=, this] { return m_server->company().trueLatestFlow(row); });
}

std::optional<IdentityReading> SimCloud::trueIdentity(int row) const
{
    return there(&m_anchor, [=, this] { return m_server->company().trueIdentity(row); });
}

QList<LiveState> SimCloud::trueLiveStates(int row) const
{
    return there(&m_anchor, [=, this] { return m_server->company().trueLiveStates(row); });
}

QStringList SimCloud::credentials() const
{
    return there(&m_anchor, [this] { return m_server->company().credentials(); });
}

std::optional<PoolReading> SimCloud::truePool(const QString &credential, Month month) const
{
    return there(&m_anchor, [&, this] { return m_server->company().truePool(credential, month); });
}

std::optional<StateDistribution> SimCloud::trueDistribution(Month month,
                                                            const std::optional<QString> &credential) const
{
    return there(&m_anchor, [&, this] { return m_server->company().trueDistribution(month, credential); });
}

RiskCounts SimCloud::trueRisks() const
{
    return there(&m_anchor, [this] { return m_server->company().trueRisks(); });
}

QList<Order> SimCloud::trueOrders() const
{
    return there(&m_anchor, [this] { return m_server->company().trueOrders(); });
}

QList<LedgerEntry> SimCloud::trueLedger() const
{
    return there(&m_anchor, [this] { return m_server->company().trueLedger(); });
}

QList<BillLine> SimCloud::trueBills(Month month, BillSource source) const
{
    return there(&m_anchor, [=, this] { return m_server->company().trueBills(month, source); });
}

QList<InvoiceItem> SimCloud::trueInvoiceItems() const
{
    return there(&m_anchor, [this] { return m_server->company().trueInvoiceItems(); });
}

QList<SimRebate> SimCloud::trueRebates() const
{
    return there(&m_anchor, [this] { return m_server->company().trueRebates(); });
}

QList<JournalEntry> SimCloud::journal() const
{
    return there(&m_anchor, [this] { return m_server->journal().entries(); });
}

void SimCloud::clearJournal()
{
    there(&m_anchor, [this] { m_server->journal().clearEntries(); });
}

SimTotals SimCloud::totals() const
{
    return there(&m_anchor, [this] { return m_server->totals(); });
}
