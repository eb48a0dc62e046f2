// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/cardusage.h"

#include <QList>

#include <functional>

class Database;

/// The name of a plan that was seen on a card while that card was under a credential: the only hint at the
/// intercom kind (cloud-api 13).
struct PackageSighting {
    QString credential;
    QString name;
    Instant firstSeen;
    Instant lastSeen;
    friend bool operator==(const PackageSighting &, const PackageSighting &) = default;
};

/// Usage by days, plans and operators of cards (decision 0012: one blob a card and month). Belongs to the
/// thread of its Database; saving happens inside a transaction of the caller. The card must be in the cache.
class UsageStore
{
public:
    explicit UsageStore(Database &database) : m_database(database) {}

    /// Merges one answer by months: months it does not tell stay as they are, a month it tells replaces the
    /// one before, whose old form goes to the history when it differs. Plans and operators likewise. True
    /// when anything was new or differed. Also noted in ReadingAges.
    Result<bool> save(qint64 cardId, const CardUsage &usage, qint64 runId, Instant at);

    Result<std::optional<MonthUsageRecord>> month(qint64 cardId, Month month);
    Result<QList<MonthUsageRecord>> months(qint64 cardId); ///< ascending
    /// What was told about the month before the newest reading differed, oldest first.
    Result<QList<MonthUsageRecord>> history(qint64 cardId, Month month);
    Result<std::optional<CardPlansRecord>> plans(qint64 cardId);
    Result<QList<CardPackage>> packages(qint64 cardId); ///< of plans(); empty when there is no reading

    /// Every card's month in the order of card ids, until `visit` returns false: one walk over one month's
    /// rows, for sums over pools and the fleet.
    Result<void> stream(Month month,
                        const std::function<bool(qint64 cardId, const MonthUsage &, Instant asOf)> &visit);
    Result<QList<Month>> storedMonths(); ///< of all cards, ascending

    /// By credential, then name.
    Result<QList<PackageSighting>> packageNames();

private:
    Result<bool> saveMonth(qint64 cardId, const MonthUsage &usage, qint64 runId, Instant at);
    Result<bool> savePlans(qint64 cardId, const CardPlans &plans, qint64 runId, Instant at);
    Result<void> noteNames(qint64 cardId, const QList<CardPackage> &packages, Instant at);
    Database &m_database;
};
