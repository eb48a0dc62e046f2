// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardidentity.h"
#include "simulator/company.h"
#include "simulator/detailtruth.h"
#include "simulator/fleetindex.h"
#include "simulator/livestatus.h"
#include "simulator/moneybook.h"
#include "simulator/poolledger.h"
#include "simulator/sizetext.h"
#include "simulator/usagetruth.h"

namespace
{
bool isClosed(const CardFacts &card)
{
    return card.status == "50";
}

StateDistribution distributionOf(const CredentialMonth &counts, Month month)
{
    StateDistribution all{.month = month};
    all.cards = counts.total();
    all.testable = counts.count(SimCount::Test);
    all.unused = counts.count(SimCount::Unused);
    all.inUse = counts.count(SimCount::Using);
    all.stopped = counts.count(SimCount::Stopped);
    all.shutDown = counts.count(SimCount::ShutDown);
    all.closed = counts.count(SimCount::Closed);
    return all;
}
} // namespace

CardDetail Company::trueDetail(int row) const
{
    return DetailTruth::of(m_fleet, m_fleet.card(row));
}

std::optional<CardUsage> Company::trueUsage(int row, const QList<Month> &months) const
{
    if (isClosed(m_fleet.card(row)))
        return std::nullopt;
    return UsageTruth::of(m_fleet, row, months);
}

std::optional<DataVolume> Company::trueLatestFlow(int row) const
{
    const CardFacts card = m_fleet.card(row);
    if (isClosed(card))
        return std::nullopt;
    return DataVolume{SizeText::of(card.usedBytes).bytes()};
}

std::optional<IdentityReading> Company::trueIdentity(int row) const
{
    const CardFacts card = m_fleet.card(row);
    if (isClosed(card) || card.plan.vendor == SimVendor::Vno)
        return std::nullopt;
    return CardIdentity::reading(CardIdentity::of(m_fleet.seed(), card));
}

QList<LiveState> Company::trueLiveStates(int row) const
{
    return isClosed(m_fleet.card(row)) ? QList<LiveState>() : LiveStatus::of(m_fleet, row);
}

QStringList Company::credentials() const
{
    QStringList all;
    for (auto figures = index().credentials().begin(); figures != index().credentials().end(); ++figures)
        all.append(QString::fromLatin1(figures.key()));
    return all;
}

bool Company::isIntercom(const QString &credential)
{
    const QStringList parts = credential.split(u'-'); // "CM-DSC-M-2-100M"
    return parts.size() == 5 && CardPlan::isIntercom(parts[1], parts[4]);
}

std::optional<PoolReading> Company::truePool(const QString &credential, Month month) const
{
    return PoolLedger(m_fleet.seed(), index(), credential.toLatin1()).reading(month);
}

std::optional<StateDistribution> Company::trueDistribution(Month month,
                                                           const std::optional<QString> &credential) const
{
    if (month < index().start() || month > index().end())
        return std::nullopt;
    if (!credential)
        return distributionOf(index().wholeFleet(month), month);
    const CredentialMonth *counts = index().month(credential->toLatin1(), month);
    if (!counts)
        return std::nullopt;
    StateDistribution all = distributionOf(*counts, month);
    all.credential = credential;
    return all;
}

RiskCounts Company::trueRisks() const
{
    return index().risks();
}

QList<Order> Company::trueOrders() const
{
    QList<Order> all;
    for (const SimOrder &order : money().orders())
        all.prepend(order.order);
    return all;
}

QList<LedgerEntry> Company::trueLedger() const
{
    return money().ledger();
}

QList<BillLine> Company::trueBills(Month month, BillSource source) const
{
    return money().bills(month, source);
}

QList<InvoiceItem> Company::trueInvoiceItems() const
{
    return money().invoiceItems();
}

QList<SimRebate> Company::trueRebates() const
{
    return money().rebates();
}
