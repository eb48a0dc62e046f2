// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardtally.h"
#include "core/domain/cardcodes.h"
#include "core/domain/fieldtext.h"
#include "core/inventory/fieldcolumn.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace
{
using CardTally::Count;
using Counts = QHash<QString, qint64>; ///< unknown stands apart

/// The names of a tag list as FieldText::machine writes them.
QString joinedNames(QByteArrayView searched)
{
    QByteArray names = searched.toByteArray();
    names.chop(names.isEmpty() ? 0 : 1);
    return QStringList(QString::fromUtf8(names.split(tagNameEnd).join('\0')).split(QChar(0))).join(u';');
}

/// Cards by number of the dictionary; 0 counts the unknown.
std::vector<qint64> perCode(CardField field, CardText column, const CardColumns &columns,
                            const CardOrder &order)
{
    std::vector<quint8> pool(size_t(columns.dictionarySize(CardText::PlanKind)) + 1);
    for (quint32 id = 1; id < pool.size(); ++id)
        pool[id] = CardCodes::isPool(QString::fromUtf8(columns.dictionary(CardText::PlanKind).at(id)));
    std::vector<qint64> counts(size_t(columns.dictionarySize(column)) + 1);
    for (const quint32 row : order.rows) {
        const CardChunk &chunk = columns.chunkOf(row);
        const quint32 local = row % CardChunk::capacity;
        const bool counted =
            field != CardField::Pool || pool[chunk.codes[size_t(CardText::PlanKind)].at(local)];
        ++counts[counted ? chunk.codes[size_t(column)].at(local) : 0];
    }
    return counts;
}

QList<Count> ranked(const Counts &counts, qint64 unknown)
{
    std::vector<std::pair<qint64, QString>> order; // fewest last: counted negatively
    for (auto one = counts.begin(); one != counts.end(); ++one)
        order.emplace_back(-one.value(), one.key());
    std::sort(order.begin(), order.end());
    QList<Count> result;
    for (const auto &[negative, value] : order)
        result.append({value, -negative});
    if (unknown > 0)
        result.append({std::nullopt, unknown});
    return result;
}

QList<Count> byCode(CardField field, CardText column, const CardColumns &columns, const CardOrder &order)
{
    const std::vector<qint64> codes = perCode(field, column, columns, order);
    Counts counts;
    qint64 unknown = codes[0];
    for (quint32 id = 1; id < codes.size(); ++id) {
        const QByteArrayView text = columns.dictionary(column).searched(id);
        if (codes[id] == 0)
            continue;
        if (column == CardText::Tags && text.isEmpty())
            unknown += codes[id];
        else
            counts[column == CardText::Tags ? joinedNames(text) : QString::fromUtf8(text)] += codes[id];
    }
    return ranked(counts, unknown);
}
} // namespace

QList<CardTally::Count> CardTally::by(CardField field, const CardColumns &columns, const CardOrder &order)
{
    if (const std::optional<CardText> column = codedColumn(field))
        return byCode(field, *column, columns, order);
    Counts counts;
    qint64 unknown = 0;
    for (const quint32 row : order.rows) {
        const std::optional<QString> value = FieldText::machine(field, columns.record(row));
        value ? ++counts[*value] : ++unknown;
    }
    return ranked(counts, unknown);
}

CardTally::Sum CardTally::sum(CardNumber column, const CardColumns &columns, const CardOrder &order)
{
    Sum sum;
    for (const quint32 row : order.rows) {
        const qint64 value = columns.number(column, row);
        if (value == CardRow::unknown) {
            ++sum.unknown;
            continue;
        }
        ++sum.known;
        if (qAddOverflow(sum.total, value, &sum.total))
            sum.total = std::numeric_limits<qint64>::max();
    }
    return sum;
}
