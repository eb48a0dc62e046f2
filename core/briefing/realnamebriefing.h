// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/domain/identity.h"
#include "core/rules/findings.h"

#include <QList>
#include <QString>

#include <optional>

class DetailDigest;

/// The real-name state of the fleet (M 5.4): of each card what the newer of its identity and its detail
/// reading says. What neither says is unknown, and so is a code nobody has described. Cards that are closed
/// or no longer listed are left out.
namespace RealNameBriefing
{

struct Card {
    quint32 row = 0; ///< in the snapshot; the card's id − 1
    std::optional<RealName> state;
    std::optional<Instant> asOf;        ///< of the reading that says so
    std::optional<int> ageDays;         ///< whole days since it was activated; nothing: that is unknown
    std::optional<QString> certifyType; ///< of the list, else of the detail
    bool active = false;                ///< activated, neither shut down nor closed
    friend bool operator==(const Card &, const Card &) = default;
};

struct Counts {
    qint64 verified = 0;
    qint64 notVerified = 0;
    qint64 approving = 0;
    qint64 unknown = 0;
    [[nodiscard]] qint64 cards() const { return verified + notVerified + approving + unknown; }
    friend bool operator==(const Counts &, const Counts &) = default;
};

/// Why nobody knows the state of a card.
enum class WhyUnknown : quint8 {
    NeverRead,    ///< nobody asked yet
    Refused,      ///< the provider refused to tell
    NotTold,      ///< its detail was read and does not say it
    Undescribed,  ///< told with a code that nobody has described
    MultiNetwork, ///< only its detail could tell, which was not read
};

struct UnknownCard {
    Card card;
    WhyUnknown why = WhyUnknown::NeverRead;
    QString code; ///< of the refusal, or the undescribed one
    friend bool operator==(const UnknownCard &, const UnknownCard &) = default;
};

/// The cards of one operator and kind of plan.
struct Group {
    std::optional<QString> vendor;
    std::optional<QString> planKind;
    Counts counts;
    friend bool operator==(const Group &, const Group &) = default;
};

/// The same, those of enterprises and all others apart.
struct HolderGroup {
    std::optional<QString> vendor;
    std::optional<QString> planKind;
    std::optional<QString> certifyType;
    Counts counts;
    qint64 gaps = 0; ///< of those that are not verified: active
    friend bool operator==(const HolderGroup &, const HolderGroup &) = default;
};

struct Summary {
    Counts counts;
    QList<Group> groups;           ///< by operator, then kind; unknown ones last
    RealNameGaps gaps;             ///< of active cards
    std::optional<Instant> oldest; ///< of the readings that were used
};

Result<Summary> summary(const BriefingContext &context);
/// The same over details somebody has read already.
Result<Summary> summary(const BriefingContext &context, const DetailDigest &details);

/// Everything at once: one walk over the fleet and its readings.
struct Standing {
    Summary summary;
    QList<HolderGroup> groups;  ///< by operator, kind and holder; unknown ones last
    QList<Card> gaps;           ///< in the order of gaps()
    QList<Card> underWay;       ///< being checked, active or not: the oldest reading first
    QList<UnknownCard> unknown; ///< those that were never read first, then by row
};
Result<Standing> standing(const BriefingContext &context);

/// Active cards that are not verified: those longest active first, those of unknown age before them.
Result<QList<Card>> gaps(const BriefingContext &context);

} // namespace RealNameBriefing
