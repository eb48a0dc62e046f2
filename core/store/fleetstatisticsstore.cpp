// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleetstatisticsstore.h"
#include "core/store/accountseries.h"
#include "core/store/recordfields.h"

namespace
{
constexpr Month noMonth{};

/// Keys of the rows: the whole account is "", a credential has a mark before its name.
QString keyOf(const std::optional<QString> &credential)
{
    return credential ? u'=' + *credential : QString();
}

StateDistributionRecord distributionOf(StateDistribution reading, const AccountSeries::Row &row)
{
    reading.month = row.month;
    reading.credential = row.key.isEmpty() ? std::nullopt : std::optional(row.key.sliced(1));
    return {reading, row.asOf};
}

RiskCountsRecord risksOf(const RiskCounts &reading, const AccountSeries::Row &row)
{
    return {reading, row.asOf};
}
} // namespace

Result<bool> FleetStatisticsStore::saveDistribution(const StateDistribution &reading, qint64 runId,
                                                    Instant at)
{
    AccountSeries series(m_database, AccountSeries::Kind::StateDistribution);
    return series.save(keyOf(reading.credential), reading.month, RecordCodec::encode(reading), runId, at);
}

Result<std::optional<StateDistributionRecord>>
FleetStatisticsStore::distribution(Month month, const std::optional<QString> &credential)
{
    AccountSeries series(m_database, AccountSeries::Kind::StateDistribution);
    return series.readOne<StateDistribution, StateDistributionRecord>(series.newest(keyOf(credential), month),
                                                                      distributionOf);
}

Result<QList<StateDistributionRecord>>
FleetStatisticsStore::distributionHistory(Month month, const std::optional<QString> &credential)
{
    AccountSeries series(m_database, AccountSeries::Kind::StateDistribution);
    return series.readAll<StateDistribution, StateDistributionRecord>(
        series.history(keyOf(credential), month), distributionOf);
}

Result<bool> FleetStatisticsStore::saveRisks(const RiskCounts &reading, qint64 runId, Instant at)
{
    AccountSeries series(m_database, AccountSeries::Kind::RiskCounts);
    return series.save(QString(), noMonth, RecordCodec::encode(reading), runId, at);
}

Result<std::optional<RiskCountsRecord>> FleetStatisticsStore::risks()
{
    AccountSeries series(m_database, AccountSeries::Kind::RiskCounts);
    return series.readOne<RiskCounts, RiskCountsRecord>(series.newest(QString(), noMonth), risksOf);
}

Result<QList<RiskCountsRecord>> FleetStatisticsStore::riskHistory()
{
    AccountSeries series(m_database, AccountSeries::Kind::RiskCounts);
    return series.readAll<RiskCounts, RiskCountsRecord>(series.history(QString(), noMonth), risksOf);
}
