// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardfinder.h"

#include "core/base/privateview.h"
#include "core/domain/cardfilter.h"
#include "core/domain/cardfiltervalues.h"
#include "core/domain/fieldtext.h"
#include "core/inventory/cardquery.h"
#include "models/cardlook.h"

#include <algorithm>
#include <array>

namespace
{
constexpr size_t mostRanked = 20'000;

/// "8986 0400 1122": an ICCID as it is printed.
QString withoutGaps(const QString &text)
{
    const QString plain = text.simplified();
    const bool digits = std::all_of(plain.begin(), plain.end(),
                                    [](QChar c) { return c == u' ' || (c >= u'0' && c <= u'9'); });
    return digits ? QString(plain).remove(u' ') : plain;
}

CardFilter filterOf(const QString &text)
{
    if (const Result<CardFilter> filter = CardFilter::parse(text))
        return *filter;
    const Result<CardFilter> fragment = CardFilter::parse(CardFilterValues::quotedFragment(text));
    return fragment ? *fragment : CardFilter();
}

/// Less is better.
int rank(const CardColumns &columns, quint32 row, QByteArrayView end)
{
    const auto endsWith = [&end](QByteArrayView text) { return text.endsWith(end); };
    const int gone = columns.chunkOf(row).flags[row % CardChunk::capacity] & CardChunk::Listed ? 0 : 8;
    if (endsWith(columns.iccid(row)))
        return gone;
    for (const CardText column : {CardText::Imei, CardText::Msisdn, CardText::Imsi}) {
        if (endsWith(columns.text(column, row)))
            return gone + 1;
    }
    return gone + 2;
}

/// The first field the text stands in.
QString why(const CardRecord &record, const QString &text)
{
    for (const CardField field : CardFilter::searchedFields()) {
        const QString value = FieldText::machine(field, record).value_or(QString());
        if (value.contains(text, Qt::CaseInsensitive))
            return field == CardField::Iccid
                       ? QString()
                       : CardFinder::tr("%1 %2").arg(CardFields::title(field),
                                                     PrivateView::isOn() ? FieldText::display(field, record)
                                                                         : value);
    }
    return {};
}

CardHit hit(const CardColumns &columns, quint32 row, const QString &text)
{
    const CardRecord record = columns.record(row);
    const CardField state = record.card.osStatus ? CardField::OsStatus : CardField::Status;
    return {row,
            record.card.key.iccid.toString(),
            FieldText::display(state, record),
            CardLook::mark(state, record),
            record.card.tags.isEmpty() ? QString() : FieldText::display(CardField::Tags, record),
            why(record, text)};
}

CardHits search(const QString &text, int limit, const std::shared_ptr<const CardColumns> &columns,
                QDate today)
{
    const QString plain = withoutGaps(text);
    CardHits hits{text, {}, 0};
    CardOrder order = CardQuery(columns, filterOf(plain), today).rows();
    hits.total = qint64(order.rows.size());
    const QByteArray end = plain.toUtf8();
    std::vector<std::pair<int, quint32>> ranked;
    for (size_t at = 0; at < std::min(order.rows.size(), mostRanked); ++at)
        ranked.emplace_back(rank(*columns, order.rows[at], end), order.rows[at]);
    const auto most = ranked.begin() + qsizetype(std::min(ranked.size(), size_t(std::max(limit, 0))));
    std::partial_sort(ranked.begin(), most, ranked.end());
    for (auto one = ranked.begin(); one != most; ++one)
        hits.hits.append(hit(*columns, one->second, plain));
    return hits;
}
} // namespace

CardFinder::CardFinder(const ModelRoom &room, QObject *parent) : QObject(parent), m_room(room) {}

void CardFinder::find(const QString &text, int limit)
{
    m_ticket.cancel();
    if (text.trimmed().isEmpty()) {
        Q_EMIT found({text, {}, 0});
        return;
    }
    m_ticket = m_room.quick.ask(
        this,
        [text, limit, columns = m_room.fleet.snapshot(), today = m_room.today()](
            CacheReader &, const ReaderTicket &) { return search(text, limit, columns, today); },
        [this](const CardHits &hits) { Q_EMIT found(hits); });
}
