// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/realnamebriefing.h"

#include "core/briefing/detaildigest.h"
#include "core/briefing/fleetwalk.h"
#include "core/store/cachewriter.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace
{
using RealNameBriefing::Card;
using RealNameBriefing::Counts;
using RealNameBriefing::Group;
using RealNameBriefing::Summary;

/// What the identity readings say, by row.
using Identities = std::vector<std::optional<RealNameReading>>;

Result<Identities> identitiesOf(CacheReader &cache, quint32 rows)
{
    Identities identities(rows);
    const Result<void> read = cache.identity.stream([&identities](const IdentityRecord &record) {
        if (record.cardId >= 1 && size_t(record.cardId) <= identities.size())
            identities[size_t(record.cardId) - 1] = RealNameReading::of(record, std::nullopt);
        return true;
    });
    if (!read)
        return read.error();
    return identities;
}

/// Joins both classes of readings.
class States
{
public:
    States(const DetailDigest &details, Identities identities)
        : m_details(details), m_identities(std::move(identities))
    {
    }
    [[nodiscard]] std::optional<RealNameReading> of(quint32 row) const
    {
        return RealNameReading::newer(m_identities[row], m_details.realName(row));
    }
    [[nodiscard]] const DetailDigest &details() const { return m_details; }

private:
    const DetailDigest &m_details;
    Identities m_identities;
};

std::optional<int> activeDays(const FleetWalk::Card &card, QDate today)
{
    const std::optional<QDate> day = card.day(CardNumber::Activated);
    return day ? std::optional(int(day->daysTo(today))) : std::nullopt;
}

void count(Counts &counts, std::optional<RealName> state)
{
    if (!state)
        ++counts.unknown;
    else if (*state == RealName::Verified)
        ++counts.verified;
    else if (*state == RealName::Approving)
        ++counts.approving;
    else
        ++counts.notVerified;
}

void countGap(RealNameGaps &gaps, std::optional<int> days)
{
    if (!days)
        ++gaps.unknownAge;
    else if (*days <= 7)
        ++gaps.upTo7;
    else if (*days <= 30)
        ++gaps.upTo30;
    else
        ++gaps.older;
}

void countActive(RealNameGaps &gaps, std::optional<RealName> state, std::optional<int> days)
{
    if (!state)
        ++gaps.neverRead;
    else if (state == RealName::Approving)
        ++gaps.approving;
    else if (state == RealName::NotVerified)
        countGap(gaps, days);
}

bool groupsBefore(const Group &a, const Group &b)
{
    const auto key = [](const Group &group) {
        return std::tuple(!group.vendor, group.vendor, !group.planKind, group.planKind);
    };
    return key(a) < key(b);
}

Result<States> statesOf(const BriefingContext &context, const DetailDigest &details)
{
    Result<Identities> identities = identitiesOf(context.cache, context.fleet->rowCount());
    if (!identities)
        return identities.error();
    return States(details, *std::move(identities));
}

/// Unknown ages first: nobody can say that they are young.
bool gapBefore(const Card &a, const Card &b)
{
    if (a.ageDays.has_value() != b.ageDays.has_value())
        return !a.ageDays.has_value();
    return a.ageDays != b.ageDays ? a.ageDays > b.ageDays : a.row < b.row;
}

Card cardOf(const FleetWalk::Card &card, const RealNameReading &reading, const States &states, QDate today)
{
    Card result{card.row(),
                reading.state,
                reading.asOf,
                activeDays(card, today),
                card.text(CardText::CertifyType),
                card.isActive()};
    if (!result.certifyType)
        result.certifyType = states.details().certifyType(card.row());
    return result;
}
} // namespace

Result<Summary> RealNameBriefing::summary(const BriefingContext &context)
{
    const Result<DetailDigest> details = DetailDigest::read(context.cache, context.fleet->rowCount());
    if (!details)
        return details.error();
    return summary(context, *details);
}

Result<Summary> RealNameBriefing::summary(const BriefingContext &context, const DetailDigest &details)
{
    const Result<States> states = statesOf(context, details);
    if (!states)
        return states.error();
    const FleetWalk walk(context.fleet);
    Summary summary;
    std::map<std::pair<quint32, quint32>, Counts> groups;
    walk.current([&](const FleetWalk::Card &card) {
        const std::optional<RealNameReading> reading = states->of(card.row());
        std::optional<RealName> state; // not in one expression, in which gcc 12 sees a value that is not set
        if (reading)
            state = reading->state;
        count(summary.counts, state);
        count(groups[{card.code(CardText::Vendor), card.code(CardText::PlanKind)}], state);
        if (card.isActive())
            countActive(summary.gaps, state, activeDays(card, context.today));
        if (reading)
            summary.oldest = std::min(summary.oldest.value_or(reading->asOf), reading->asOf);
    });
    for (const auto &[codes, counts] : groups)
        summary.groups.append(
            {walk.text(CardText::Vendor, codes.first), walk.text(CardText::PlanKind, codes.second), counts});
    std::sort(summary.groups.begin(), summary.groups.end(), groupsBefore);
    return summary;
}

Result<QList<RealNameBriefing::Card>> RealNameBriefing::gaps(const BriefingContext &context)
{
    const Result<DetailDigest> details = DetailDigest::read(context.cache, context.fleet->rowCount());
    if (!details)
        return details.error();
    const Result<States> states = statesOf(context, *details);
    if (!states)
        return states.error();
    QList<Card> gaps;
    FleetWalk(context.fleet).current([&](const FleetWalk::Card &card) {
        const std::optional<RealNameReading> reading = states->of(card.row());
        if (card.isActive() && reading && reading->state == RealName::NotVerified)
            gaps.append(cardOf(card, *reading, *states, context.today));
    });
    std::sort(gaps.begin(), gaps.end(), gapBefore);
    return gaps;
}
