// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/briefing/usagescope.h"
#include "core/rules/trafficdays.h"
#include "core/rules/usagesummary.h"

#include <QList>

#include <optional>

/// The traffic of the fleet, of some cards of it or of one card, as the usage readings tell it; and the cards
/// whose traffic stands out. Days and months are those of Beijing. A card belongs to the operator, plan,
/// credential and tags it has now. Linear in the readings of the months that are asked for.
namespace UsageBriefing
{

using DayTotal = TrafficDay;
using MonthTotal = TrafficMonth;

// From `from` to `to`, both included, ascending, each day or month once; none after today.
Result<QList<DayTotal>> days(const BriefingContext &context, const UsageScope &scope, QDate from, QDate to);
Result<QList<MonthTotal>> months(const BriefingContext &context, const UsageScope &scope, Month from,
                                 Month to);

/// One month of every group there is: every operator, every tag.
struct Breakdown {
    struct Group : KnownSum {
        QString key; ///< empty: cards that have none
    };
    Month month;
    UsageGrouping by = UsageGrouping::Fleet;
    KnownSum fleet;      ///< groups by tag may be more in sum
    QList<Group> groups; ///< largest first, those nothing is known of last; none without a card
};
Result<Breakdown> breakdown(const BriefingContext &context, UsageGrouping by, Month month);

/// The cards that used most in a month, by the total the provider sent.
struct TopUsers {
    struct User {
        qint64 cardId = 0;
        DataVolume used;
        std::optional<DataVolume> perDay; ///< mean of the known days; nothing: no day is known
        int knownDays = 0;
        friend bool operator==(const User &, const User &) = default;
    };
    Month month;
    KnownSum scope;    ///< of all its cards
    QList<User> users; ///< largest first, then by id; none without traffic
};
Result<TopUsers> topUsers(const BriefingContext &context, const UsageScope &scope, Month month,
                          qsizetype most);

/// Of how many cards usage was read, and which should be read.
struct Coverage {
    qint64 cards = 0;     ///< listed ones that can have traffic
    qint64 neverRead = 0; ///< of them
    /// Of them: read, but before the asked day was over, and the list does not prove that nothing came since.
    qint64 late = 0;
    qint64 refused = 0; ///< of them: the provider refused when it was asked last
    std::optional<Instant> oldest;
    std::optional<Instant> newest;
    QList<qint64> toRead; ///< never read ones first, then late ones; at most as many as were asked for

    [[nodiscard]] qint64 missing() const { return neverRead + late; }
};
Result<Coverage> coverage(const BriefingContext &context, const UsageScope &scope, QDate knownTo,
                          qsizetype most);

/// A scope that has cards.
struct ScopeCards {
    UsageGrouping by = UsageGrouping::Fleet;
    QString key;
    qint64 cards = 0; ///< listed, not closed
    friend bool operator==(const ScopeCards &, const ScopeCards &) = default;
};
/// Every operator, plan, credential and tag of a listed card that is not closed; by kind, then key.
[[nodiscard]] QList<ScopeCards> scopes(const BriefingContext &context);

/// How far back a card has to be silent, and a jump may lie.
struct ConspicuousRule {
    int silentDays = 30; ///< known days without traffic, up to the last known one
    int jumpDays = 7;    ///< a jump on one of so many days up to today
    UsageSummary::JumpRule jump = {};
};

struct SilentCard {
    qint64 cardId = 0;
    UsageSummary::Silence silence;
};
struct JumpingCard {
    qint64 cardId = 0;
    UsageSummary::Jump jump; ///< the newest one
};
struct Conspicuous {
    QList<SilentCard> silent;   ///< longest first, then by id
    QList<JumpingCard> jumping; ///< largest day first, then by id
};
/// Among active, listed cards with a reading of this month or the one before; nothing where there is no such
/// reading at all.
Result<std::optional<Conspicuous>> conspicuous(const BriefingContext &context,
                                               const ConspicuousRule &rule = {});

} // namespace UsageBriefing
