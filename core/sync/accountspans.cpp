// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/accountspans.h"

#include "core/store/orderstore.h"
#include "core/store/syncjournal.h"
#include "core/sync/keptmoment.h"
#include "core/sync/syncreport.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace
{
using namespace std::chrono_literals;

// A little less than a week and a day: a run at the same hour finds them over.
constexpr std::chrono::seconds wholeStands = 24h * 7 - 4h;
constexpr std::chrono::seconds itemsStand = 20h;

const QString wholeName =
    MetaStore::ofProvider(QLatin1StringView("orders_whole")); // when all were read; seconds
const QString openName =
    MetaStore::ofProvider(QLatin1StringView("orders_open_from")); // the oldest one that is open; seconds

/// Still under way. A state nobody has described may be, an order that was never paid for is not.
bool isOpen(const Order &order)
{
    static constexpr std::array ended{u"completed", u"failure", u"refunded", u"unpaid"};
    return std::none_of(ended.begin(), ended.end(),
                        [&order](const char16_t *state) { return order.status == QStringView(state); });
}
} // namespace

bool AccountSpans::isExactly(const SyncOptions &options)
{
    return !options.topics.testFlag(SyncTopic::List);
}

Result<std::optional<QDate>> AccountSpans::ordersFrom(MetaStore &meta, Instant now, QDate today)
{
    const Result<std::optional<Instant>> whole = KeptMoment::read(meta, wholeName);
    const Result<std::optional<Instant>> open = KeptMoment::read(meta, openName);
    if (!whole || !open)
        return whole ? open.error() : whole.error();
    if (!*whole || !KeptMoment::stands(**whole, now, wholeStands))
        return std::optional<QDate>();
    const QDate from = today.addDays(-ordersBack);
    return std::optional(*open ? std::min(from, (*open)->beijingDate()) : from);
}

Result<void> AccountSpans::noteOrders(MetaStore &meta, OrderStore &orders, bool whole, Instant now)
{
    const Result<QList<OrderRecord>> all = orders.all();
    if (!all)
        return all.error();
    std::optional<Instant> openFrom;
    bool allHaveTimes = true;
    for (const OrderRecord &record : *all) {
        const std::optional<Instant> created = record.order.created;
        allHaveTimes = allHaveTimes && created;
        if (created && isOpen(record.order))
            openFrom = std::min(openFrom.value_or(*created), *created);
    }
    if (const Result<void> kept = KeptMoment::keep(meta, openName, openFrom); !kept)
        return kept;
    if (!allHaveTimes)
        return KeptMoment::keep(meta, wholeName, std::nullopt);
    return whole ? KeptMoment::keep(meta, wholeName, now) : Result<void>();
}

Result<bool> AccountSpans::invoiceItemsDue(SyncJournal &journal, Instant now)
{
    const Result<SyncPart> part = journal.part(SyncParts::invoiceItems);
    if (!part)
        return part.error();
    return !part->completedAt || !KeptMoment::stands(*part->completedAt, now, itemsStand);
}
