// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardorder.h"
#include "core/inventory/iccidorder.h"
#include "core/inventory/sortkeys.h"

#include <algorithm>

namespace
{
std::vector<quint32> allRows(const CardColumns &columns)
{
    std::vector<quint32> rows;
    rows.reserve(columns.cardCount());
    for (quint32 row = 0; row < columns.rowCount(); ++row) {
        if (columns.isCard(row))
            rows.push_back(row);
    }
    return rows;
}

/// The same order the other way round, equal ICCIDs still by row.
std::vector<quint32> turned(const CardColumns &columns, const std::vector<quint32> &rows)
{
    std::vector<quint32> result(rows.rbegin(), rows.rend());
    for (size_t begin = 0, end = 1; begin < result.size(); begin = end++) {
        const QByteArrayView iccid = columns.iccid(result[begin]);
        while (end < result.size() && columns.iccid(result[end]) == iccid)
            ++end;
        std::reverse(result.begin() + qsizetype(begin), result.begin() + qsizetype(end));
    }
    return result;
}

/// The rows of `order` that are in `wanted`, which are cards.
std::vector<quint32> among(const std::vector<quint32> &order, const std::vector<quint32> &wanted,
                           quint32 rowCount)
{
    std::vector<bool> isWanted(rowCount);
    for (const quint32 row : wanted)
        isWanted[row] = true;
    std::vector<quint32> result;
    result.reserve(wanted.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(result),
                 [&](quint32 row) { return isWanted[row]; });
    return result;
}

std::vector<quint32> byKeys(const CardSort &sort, const CardColumns &columns,
                            const std::vector<quint32> &rows, size_t limit)
{
    SortKeys::Split split = SortKeys::of(sort.field, columns, rows);
    std::vector<quint32> result = split.known.sorted(sort.descending, limit);
    result.insert(result.end(), split.unknown.begin(), split.unknown.end());
    return result;
}

std::vector<quint32> byIccid(const CardSort &sort, const CardColumns &columns,
                             const std::vector<quint32> &rows, size_t limit)
{
    constexpr size_t worthwhile = 8; // a smaller part than this is sorted by itself
    if (rows.size() < columns.cardCount() / worthwhile)
        return byKeys(sort, columns, rows, limit);
    const std::vector<quint32> &all = columns.iccidOrder();
    const std::vector<quint32> some =
        rows.size() == all.size() ? std::vector<quint32>() : among(all, rows, columns.rowCount());
    const std::vector<quint32> &ascending = rows.size() == all.size() ? all : some;
    return sort.descending ? turned(columns, ascending) : ascending;
}
} // namespace

const std::vector<quint32> &CardColumns::IccidOrder::of(const CardColumns &columns)
{
    std::call_once(m_once, [&] {
        SortKeys::Split split = SortKeys::of(CardField::Iccid, columns, allRows(columns));
        m_rows = split.known.sorted(false, CardSort::everything);
    });
    return m_rows;
}

CardOrder CardOrder::all(const CardColumns &columns)
{
    return {allRows(columns), columns.generation()};
}

CardOrder CardSort::sorted(const CardColumns &columns, CardOrder order, size_t limit) const
{
    if (!std::is_sorted(order.rows.begin(), order.rows.end()))
        std::sort(order.rows.begin(), order.rows.end());
    order.rows = field == CardField::Iccid ? byIccid(*this, columns, order.rows, limit)
                                           : byKeys(*this, columns, order.rows, limit);
    if (order.rows.size() > limit)
        order.rows.resize(limit);
    return order;
}
