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

Writer::Job refused(qint64 cardId, ReadingClass which, Instant at)
{
    return [cardId, which, at](CacheWriter &cache) {
        return cache.readings.noteRefused(cardId, which, anotherCard, at);
    };
}

PullStep detailStep(const DueCard &card, const ReadingMoment &moment)
{
    CloudCall call = Calls::cardDetail(card.key.iccid);
    const QByteArray action = call.action;
    return PullStep::of<Decoded<CardDetail>>(
        std::move(call), &CardDetailDecoder::decode,
        [card, moment, action](Decoded<CardDetail> answer) -> PullOutcome {
            if (answer.value.key.iccid != card.key.iccid)
                return {refused(card.id, ReadingClass::Detail, moment.at), 0, {}};
            return {Keeping::job(action, answer.notes, moment.at,
                                 [detail = answer.value, card, moment](CacheWriter &cache) {
                                     return cache.details.save(card.id, detail, moment.runId, moment.at);
                                 }),
                    1,
                    {}};
        });
}

static_assert(SyncHorizons::usageMonths == Calls::mostUsageMonths, "as many as one call can ask for");

/// The months a card is asked for: from the one before its last reading's, which may have been open then.
QList<Month> monthsFor(const DueCard &card, QDate today)
{
    const Month current = Month::of(today);
    Month first = current.plus(1 - Calls::mostUsageMonths);
    if (card.age.read)
        first = std::max(first, std::min(Month::of(*card.age.read), current).previous());
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
                                     return cache.usage.save(card.id, usage, moment.runId, moment.at);
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
                                     return cache.identity.save(card.id, reading, moment.runId, moment.at);
                                 }),
                    1,
                    {}};
        });
}
} // namespace

ReadingKind ReadingKind::detail(const SyncHorizons &horizons)
{
    return {ReadingClass::Detail, SyncParts::details, horizons.detail, detailStep};
}

ReadingKind ReadingKind::usage(const SyncHorizons &horizons)
{
    return {ReadingClass::Usage, SyncParts::usage, horizons.usage, usageStep};
}

ReadingKind ReadingKind::identity(const SyncHorizons &horizons)
{
    return {ReadingClass::Identity, SyncParts::identity, horizons.identity, identityStep};
}
