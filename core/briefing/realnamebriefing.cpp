// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/realnamebriefing.h"

#include "core/briefing/detaildigest.h"
#include "core/briefing/fleetwalk.h"
#include "core/rules/realnamegap.h"
#include "core/store/cachewriter.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace
{
using RealNameBriefing::Card;
using RealNameBriefing::Counts;
using RealNameBriefing::Group;
using RealNameBriefing::HolderGroup;
using RealNameBriefing::Standing;
using RealNameBriefing::Summary;
using RealNameBriefing::UnknownCard;
using RealNameBriefing::WhyUnknown;

/// What the identity readings say, by row.
struct Identities {
    std::vector<std::optional<RealNameReading>> readings;
    QHash<quint32, QString> oddCodes; ///< there are few
};

Result<Identities> identitiesOf(CacheReader &cache, quint32 rows)
{
    Identities identities;
    identities.readings.resize(rows);
    const Result<void> read = cache.identity.stream([&identities](const IdentityRecord &record) {
        const auto row = size_t(record.cardId - 1);
        if (record.cardId < 1 || row >= identities.readings.size())
            return true;
        identities.readings[row] = RealNameReading::of(record, std::nullopt);
        if (identities.readings[row] && !identities.readings[row]->state)
            identities.oddCodes.insert(quint32(row), *record.reading.status);
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
        return RealNameReading::newer(m_identities.readings[row], m_details.realName(row));
    }
    /// The code that counts, where nobody has described it.
    [[nodiscard]] QString oddCode(quint32 row) const
    {
        const std::optional<RealNameReading> &identity = m_identities.readings[row];
        const std::optional<RealNameReading> detail = m_details.realName(row);
        const bool byDetail = detail && RealNameReading::newer(identity, detail) == detail;
        return byDetail ? m_details.oddCertifyStatus(row).value_or(QString())
                        : m_identities.oddCodes.value(row);
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
    switch (RealNameGap::urgencyOf(days)) {
    case RealNameGap::Urgency::AgeUnknown:
        ++gaps.unknownAge;
        break;
    case RealNameGap::Urgency::Young:
        ++gaps.upTo7;
        break;
    case RealNameGap::Urgency::Due:
        ++gaps.upTo30;
        break;
    case RealNameGap::Urgency::Overdue:
        ++gaps.older;
        break;
    }
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

bool holdersBefore(const HolderGroup &a, const HolderGroup &b)
{
    const auto key = [](const HolderGroup &group) {
        return std::tuple(!group.vendor, group.vendor, !group.planKind, group.planKind, !group.certifyType,
                          group.certifyType);
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

Card cardOf(const FleetWalk::Card &card, const std::optional<RealNameReading> &reading, const States &states,
            QDate today)
{
    Card result;
    result.row = card.row();
    if (reading) {
        result.state = reading->state;
        result.asOf = reading->asOf;
    }
    result.ageDays = activeDays(card, today);
    result.certifyType = card.text(CardText::CertifyType);
    if (!result.certifyType)
        result.certifyType = states.details().certifyType(card.row());
    result.active = card.isActive();
    return result;
}

/// Which cards the provider refused to tell about, when they were last asked: detail and identity.
Result<QHash<quint32, QString>> refusalsOf(CacheReader &cache)
{
    QHash<quint32, QString> refusals;
    for (const ReadingClass which : {ReadingClass::Detail, ReadingClass::Identity}) {
        const Result<void> read =
            cache.readings.stream(which, [&refusals](qint64 cardId, const ReadingAge &age) {
                if (!age.refusal.isEmpty() && cardId >= 1)
                    refusals.insert(quint32(cardId - 1), age.refusal);
                return true;
            });
        if (!read)
            return read.error();
    }
    return refusals;
}

UnknownCard unknownOf(const FleetWalk::Card &card, const std::optional<RealNameReading> &reading,
                      const States &states, const QString &refusal, QDate today)
{
    UnknownCard unknown{cardOf(card, reading, states, today), WhyUnknown::NeverRead, {}};
    const std::optional<QString> vendor = card.text(CardText::Vendor);
    if (reading) {
        unknown.why = WhyUnknown::Undescribed;
        unknown.code = states.oddCode(card.row());
    } else if (!refusal.isEmpty()) {
        unknown.why = WhyUnknown::Refused;
        unknown.code = refusal;
    } else if (states.details().wasRead(card.row())) {
        unknown.why = WhyUnknown::NotTold;
    } else if (vendor == u"VNO") {
        unknown.why = WhyUnknown::MultiNetwork;
    }
    return unknown;
}

Summary summaryOf(const BriefingContext &context, const States &states)
{
    const FleetWalk walk(context.fleet);
    Summary summary;
    std::map<std::pair<quint32, quint32>, Counts> groups;
    walk.current([&](const FleetWalk::Card &card) {
        const std::optional<RealNameReading> reading = states.of(card.row());
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

using HolderKey = std::tuple<quint32, quint32, std::optional<QString>>; ///< codes of operator and plan kind
using HolderGroups = std::map<HolderKey, HolderGroup>;

QList<HolderGroup> groupsOf(const FleetWalk &walk, const HolderGroups &found)
{
    QList<HolderGroup> groups;
    for (const auto &[key, group] : found) {
        HolderGroup named = group;
        named.vendor = walk.text(CardText::Vendor, std::get<0>(key));
        named.planKind = walk.text(CardText::PlanKind, std::get<1>(key));
        named.certifyType = std::get<2>(key);
        groups.append(named);
    }
    std::sort(groups.begin(), groups.end(), holdersBefore);
    return groups;
}

void sortLists(Standing &standing)
{
    std::sort(standing.gaps.begin(), standing.gaps.end(), gapBefore);
    std::stable_sort(standing.underWay.begin(), standing.underWay.end(),
                     [](const Card &a, const Card &b) { return a.asOf < b.asOf; });
    std::stable_sort(standing.unknown.begin(), standing.unknown.end(),
                     [](const UnknownCard &a, const UnknownCard &b) { return a.why < b.why; });
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
    return summaryOf(context, *states);
}

Result<Standing> RealNameBriefing::standing(const BriefingContext &context)
{
    const Result<DetailDigest> details = DetailDigest::read(context.cache, context.fleet->rowCount());
    if (!details)
        return details.error();
    const Result<States> states = statesOf(context, *details);
    if (!states)
        return states.error();
    const Result<QHash<quint32, QString>> refusals = refusalsOf(context.cache);
    if (!refusals)
        return refusals.error();
    Standing standing;
    standing.summary = summaryOf(context, *states);
    HolderGroups groups;
    const FleetWalk walk(context.fleet);
    walk.current([&](const FleetWalk::Card &one) {
        const std::optional<RealNameReading> reading = states->of(one.row());
        const Card card = cardOf(one, reading, *states, context.today);
        HolderGroup &group =
            groups[{one.code(CardText::Vendor), one.code(CardText::PlanKind), card.certifyType}];
        count(group.counts, card.state);
        if (!card.state)
            standing.unknown.append(
                unknownOf(one, reading, *states, refusals->value(one.row()), context.today));
        else if (card.state == RealName::Approving)
            standing.underWay.append(card);
        else if (card.state == RealName::NotVerified && card.active) {
            ++group.gaps;
            standing.gaps.append(card);
        }
    });
    standing.groups = groupsOf(walk, groups);
    sortLists(standing);
    return standing;
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
            gaps.append(cardOf(card, reading, *states, context.today));
    });
    std::sort(gaps.begin(), gaps.end(), gapBefore);
    return gaps;
}
