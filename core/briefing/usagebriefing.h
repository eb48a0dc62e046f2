// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/domain/cardusage.h"
#include "core/rules/usagesummary.h"

#include <QList>

#include <optional>

/// The traffic of the fleet, of a pool or of a card, as the usage readings tell it; and the cards whose
/// traffic stands out. Days and months are those of Beijing. A card belongs to the plan credential it has
/// now. Linear in the readings of the months that are asked for.
namespace UsageBriefing
{

/// One day of some cards. `used` is a sum over the cards that are known: without `unknownCards` it is whole.
struct DayTotal {
    QDate day;
    std::optional<DataVolume> used; ///< nothing: known of no card, or it does not fit
    qint64 cards = 0;               ///< whose amount is known
    qint64 unknownCards = 0;        ///< active cards, activated by that day, whose amount is not
    friend bool operator==(const DayTotal &, const DayTotal &) = default;
};

/// One month of some cards, by the total the provider sent (which is not made from the days).
struct MonthTotal {
    Month month;
    std::optional<DataVolume> used;
    qint64 cards = 0;
    qint64 unknownCards = 0;
    friend bool operator==(const MonthTotal &, const MonthTotal &) = default;
};

// From `from` to `to`, both included, ascending, each day or month once; none after today.
Result<QList<DayTotal>> fleetDays(const BriefingContext &context, QDate from, QDate to);
Result<QList<DayTotal>> poolDays(const BriefingContext &context, const QString &credential, QDate from,
                                 QDate to);
Result<QList<DayTotal>> cardDays(const BriefingContext &context, qint64 cardId, QDate from, QDate to);
Result<QList<MonthTotal>> fleetMonths(const BriefingContext &context, Month from, Month to);
Result<QList<MonthTotal>> poolMonths(const BriefingContext &context, const QString &credential, Month from,
                                     Month to);
Result<QList<MonthTotal>> cardMonths(const BriefingContext &context, qint64 cardId, Month from, Month to);

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
