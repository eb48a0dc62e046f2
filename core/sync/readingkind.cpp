// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/readingkind.h"

#include "core/cloud/calls.h"
#include "core/cloud/carddetaildecoder.h"
#include "core/cloud/cardusagedecoder.h"
#include "core/cloud/identitydecoder.h"
#include "core/sync/keeping.h"
#include "core/sync/syncreport.h"

#include <algorithm>

namespace
{
const QString anotherCard = QStringLiteral("E-A15");

Writer::Job refused(const DueCard &card, ReadingClass which, Instant at)
{
    return [id = card.id, mark = card.mark, which, at](CacheWriter &cache) {
        const Result<void> noted = cache.readings.noteRefused(id, which, anotherCard, at);
        return noted ? cache.readings.noteMark(id, which, mark) : noted;
    };
}

/// What the row said before the call: should it have moved meanwhile, the card is asked once more rather than
/// once too little.
template<class Saved>
Result<void> marked(CacheWriter &cache, const DueCard &card, ReadingClass which, const Saved &saved)
{
    return saved ? cache.readings.noteMark(card.id, which, card.mark) : Result<void>(saved.error());
}

PullStep detailStep(const DueCard &card, const ReadingMoment &moment)
{
    CloudCall call = Calls::cardDetail(card.key.iccid);
    const QByteArray action = call.action;
    return PullStep::of<Decoded<CardDetail>>(
        std::move(call), &CardDetailDecoder::decode,
        [card, moment, action](Decoded<CardDetail> answer) -> PullOutcome {
            if (answer.value.key.iccid != card.key.iccid)
                return {refused(card, ReadingClass::Detail, moment.at), 0, {}};
            return {Keeping::job(action, answer.notes, moment.at,
                                 [detail = answer.value, card, moment](CacheWriter &cache) {
                                     return marked(
                                         cache, card, ReadingClass::Detail,
                                         cache.details.save(card.id, detail, moment.runId, moment.at));
                                 }),
                    1,
                    {}};
        });
}

static_assert(SyncOptions::usageMonths == Calls::mostUsageMonths, "as many as one call can ask for");

/// A month's last days may be told days after its end.
constexpr qint64 lateTrafficSeconds = 3 * 86'400;

/// From the month that was open at the last reading on.
QList<Month> monthsFor(const DueCard &card, QDate today)
{
    const Month current = Month::of(today);
    Month first = current.plus(1 - Calls::mostUsageMonths);
    if (card.age.read)
        first = std::max(first,
                         std::min(Month::of(Instant{card.age.read->seconds - lateTrafficSeconds}), current));
    QList<Month> months;
    for (Month month = first; month <= current; month = month.next())
        months.append(month);
    return months;
}

PullStep usageStep(const DueCard &card, const ReadingMoment &moment)
{
    CloudCall call = Calls::cardUsage(card.key.iccid, monthsFor(card, moment.today));
    const QByteArray action = call.action;
    return PullStep::of<Decoded<CardUsage>>(
        std::move(call), &CardUsageDecoder::decode,
        [card, moment, action](Decoded<CardUsage> answer) -> PullOutcome {
            return {Keeping::job(action, answer.notes, moment.at,
                                 [usage = answer.value, card, moment](CacheWriter &cache) {
                                     return marked(cache, card, ReadingClass::Usage,
                                                   cache.usage.save(card.id, usage, moment.runId, moment.at));
                                 }),
                    1,
                    {}};
        });
}

PullStep identityStep(const DueCard &card, const ReadingMoment &moment)
{
    CloudCall call = Calls::realNameStatus(card.key.iccid);
    const QByteArray action = call.action;
    return PullStep::of<Decoded<IdentityReading>>(
        std::move(call), &IdentityDecoder::decode,
        [card, moment, action](Decoded<IdentityReading> answer) -> PullOutcome {
            return {Keeping::job(action, answer.notes, moment.at,
                                 [reading = answer.value, card, moment](CacheWriter &cache) {
                                     return marked(
                                         cache, card, ReadingClass::Identity,
                                         cache.identity.save(card.id, reading, moment.runId, moment.at));
                                 }),
                    1,
                    {}};
        });
}
} // namespace

ReadingKind ReadingKind::detail()
{
    return {ReadingClass::Detail, SyncParts::details, detailStep};
}

ReadingKind ReadingKind::usage()
{
    return {ReadingClass::Usage, SyncParts::usage, usageStep};
}

ReadingKind ReadingKind::identity()
{
    return {ReadingClass::Identity, SyncParts::identity, identityStep};
}
