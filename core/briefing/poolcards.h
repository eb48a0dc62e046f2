// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/domain/card.h"
#include "core/domain/cardusage.h"
#include "core/domain/month.h"
#include "core/rules/poolforecast.h"

#include <QList>
#include <QStringList>

/// A card that uses much of its pool.
struct PoolUser {
    CardRecord card;
    DataVolume perDay;           ///< on average of the last 28 whole days
    std::optional<double> share; ///< of what all cards of the pool of which it is known use a day
};

/// The cards of one plan credential: who drives its traffic, and whom nothing stops.
struct PoolCards {
    QString credential;
    Month month;
    /// The month's days up to the last whole one, summed over the cards; unknown where one card's is.
    QList<DayUsage> days;
    QList<PoolUser> users;            ///< the largest first
    qint64 knownUsers = 0;            ///< cards in use with at least a week of known days
    std::optional<DataVolume> perDay; ///< of all of them together; nothing without one

    qint64 active = 0;        ///< activated, neither shut down nor closed
    QStringList withoutRule;  ///< ICCIDs of those whose detail was read and has no stop rule
    QList<qint64> ruleUnread; ///< CardRecord::id of those whose detail was never read
    bool isKnown = false;     ///< the fleet has cards of this credential
};

/// Asked for one pool, while somebody looks at it: a walk over the readings of two months at most.
namespace PoolCardsBriefing
{

constexpr int mostUsers = 200;

/// `asOf` is the day of the pool's newest reading, so that its days are those of the forecast; nothing: of
/// today, or of a whole month that is over.
Result<PoolCards> of(const BriefingContext &context, const QString &credential, Month month,
                     std::optional<QDate> asOf = {});

} // namespace PoolCardsBriefing
