// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/listcardinfo.h"

#include "simulator/cardjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace
{
constexpr qint64 requestsPerDrift = 5; // paging-drift: every so many pages one row moves to the end

ApiError illegal()
{
    return ApiError::of("linkcard.system.IllegalRequest");
}

std::optional<qint64> wholeNumber(const RequestParameters &parameters, QByteArrayView name)
{
    bool ok = false;
    const qint64 value = parameters.value(name).value_or(QByteArray()).toLongLong(&ok);
    return ok && value > 0 && value <= std::numeric_limits<qint32>::max() ? std::optional(value)
                                                                          : std::nullopt;
}

/// Which rows a page shows, and what it says about the whole.
struct PageWindow {
    qint64 page = 1;
    qint64 size = 10;
    qint64 total = 0;
    qint64 first = 0;  ///< place of its first row among those that match
    qint64 turned = 0; ///< the whole list has been turned by so many places
};

void shift(PageWindow &window, const ActionContext &context)
{
    const Variants &variants = context.variants;
    if (variants.has(Variant::DuplicateRows) && window.page > 1) {
        window.first -= 1; // as if a card had been added in front meanwhile
        window.total += 1;
    }
    if (variants.has(Variant::RepeatedPage) && window.page > 2)
        window.first = window.size; // page 2 for ever
    if (variants.has(Variant::PagingDrift))
        window.turned = context.callNumber / requestsPerDrift;
}

qint64 shownTotal(const PageWindow &window, const Variants &variants)
{
    return variants.has(Variant::WrongTotal) ? window.total + 7 * (window.page % 3) : window.total;
}

QByteArray bent(const QByteArray &card, int row, const Variants &variants)
{
    QJsonObject object = QJsonDocument::fromJson(card).object();
    variants.bendCard(object, row);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void appendRow(QByteArray &out, const Fleet &fleet, int row, const Variants &variants)
{
    if (!variants.changesRows())
        return CardJson::append(out, fleet.card(row));
    QByteArray card;
    CardJson::append(card, fleet.card(row));
    out += bent(card, row, variants);
}

QByteArray head(const ActionContext &context, const PageWindow &window)
{
    const qint64 total = shownTotal(window, context.variants);
    return "{\"RequestId\":\"" + context.requestId +
           "\",\"Code\":\"200\",\"Success\":true,\"Data\":{\"PageNo\":" + QByteArray::number(window.page) +
           ",\"PageSize\":" + QByteArray::number(window.size) +
           ",\"PageCount\":" + QByteArray::number((total + window.size - 1) / window.size) +
           ",\"Total\":" + QByteArray::number(total) + ",\"List\":[";
}

/// The fleet's row at this place among those that match; `rows` is null without a filter.
int rowAt(const PageWindow &window, qint64 place, qint64 count, const QList<int> *rows)
{
    const qint64 index = (place + window.turned) % count;
    return rows ? rows->at(index) : int(index);
}

QByteArray body(const ActionContext &context, const PageWindow &window, qint64 count, const QList<int> *rows)
{
    QByteArray out;
    out.reserve(1024 + window.size * 1100);
    out += head(context, window);
    const qint64 end =
        context.variants.has(Variant::EmptyList) ? 0 : std::min(window.first + window.size, count);
    for (qint64 place = window.first; place < end; ++place) {
        if (place > window.first)
            out += ',';
        appendRow(out, context.company.fleet(), rowAt(window, place, count, rows), context.variants);
    }
    return out += "]}}";
}
} // namespace

std::variant<QByteArray, ApiError> listCardInfo(const ActionContext &context)
{
    const std::optional<qint64> page = wholeNumber(context.parameters, "PageNo");
    const std::optional<qint64> size = wholeNumber(context.parameters, "PageSize");
    if (!page || !size || (*size != 10 && *size != 15 && *size != 25 && *size != 40))
        return illegal();
    const std::optional<SimCardQuery> query = SimCardQuery::parse(context.parameters);
    if (!query)
        return illegal();
    const QList<int> *rows = query->isEmpty() ? nullptr : &context.company.rows(*query);
    const qint64 count = rows ? rows->size() : context.company.fleet().size();
    PageWindow window{*page, *size, count, (*page - 1) * *size, 0};
    shift(window, context);
    return body(context, window, count, rows);
}
