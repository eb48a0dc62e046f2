// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/fleetstatistics.h"
#include "core/domain/instant.h"

#include <QList>

class Database;

struct StateDistributionRecord {
    StateDistribution reading;
    Instant asOf;
};

struct RiskCountsRecord {
    RiskCounts reading;
    Instant asOf;
};

/// The provider's own counts. Each that differs from the one before it is kept. Belongs to the thread of its
/// Database; saving happens inside a transaction of the caller.
class FleetStatisticsStore
{
public:
    explicit FleetStatisticsStore(Database &database) : m_database(database) {}

    /// True when it is the first of its month and credential or differs from the newest one; else the newest
    /// one's time moves on.
    Result<bool> saveDistribution(const StateDistribution &reading, qint64 runId, Instant at);
    Result<std::optional<StateDistributionRecord>>
    distribution(Month month, const std::optional<QString> &credential = {});
    Result<QList<StateDistributionRecord>> distributionHistory(Month month,
                                                               const std::optional<QString> &credential = {});

    Result<bool> saveRisks(const RiskCounts &reading, qint64 runId, Instant at);
    Result<std::optional<RiskCountsRecord>> risks();
    Result<QList<RiskCountsRecord>> riskHistory(); ///< oldest first

private:
    Database &m_database;
};
