// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/paging.h"

namespace
{
constexpr qint64 mostBillingRows = 300;
constexpr char tokenMark[] = "offset:";

std::optional<qint64> positive(const RequestParameters &parameters, QByteArrayView name, qint64 usual)
{
    const QByteArray text = parameters.value(name).value_or(QByteArray());
    if (text.isEmpty())
        return usual;
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value > 0 && value <= std::numeric_limits<qint32>::max() ? std::optional(value)
                                                                          : std::nullopt;
}

std::optional<Paging> numbered(std::optional<qint64> page, std::optional<qint64> size)
{
    if (!page || !size)
        return std::nullopt;
    return Paging{*page, *size, (*page - 1) * *size};
}
} // namespace

std::optional<Paging> Paging::ofCards(const RequestParameters &parameters)
{
    const std::optional<qint64> size = positive(parameters, "PageSize", 0);
    if (!size || (*size != 10 && *size != 15 && *size != 25 && *size != 40))
        return std::nullopt;
    return numbered(positive(parameters, "PageNo", 0).value_or(0) > 0 ? positive(parameters, "PageNo", 0)
                                                                      : std::nullopt,
                    size);
}

std::optional<Paging> Paging::ofBilling(const RequestParameters &parameters, qint64 usualSize)
{
    const std::optional<qint64> size = positive(parameters, "PageSize", usualSize);
    if (size && *size > mostBillingRows)
        return std::nullopt;
    return numbered(positive(parameters, "PageNum", 1), size);
}

std::optional<Paging> Paging::ofToken(const RequestParameters &parameters)
{
    const std::optional<qint64> size = positive(parameters, "MaxResults", 20);
    const QByteArray token = parameters.value("NextToken").value_or(QByteArray());
    if (!size || *size > mostBillingRows)
        return std::nullopt;
    Paging paging{1, *size, 0};
    if (token.isEmpty())
        return paging;
    const QByteArray text = QByteArray::fromBase64(token);
    bool ok = false;
    paging.offset =
        text.startsWith(tokenMark) ? text.sliced(qsizetype(sizeof tokenMark) - 1).toLongLong(&ok) : 0;
    return ok && paging.offset > 0 ? std::optional(paging) : std::nullopt;
}

QByteArray Paging::nextToken(qint64 total) const
{
    return offset + size < total ? (tokenMark + QByteArray::number(offset + size)).toBase64() : QByteArray();
}
