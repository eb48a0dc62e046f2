// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/inventory/cardrow.h"
#include "core/store/statement.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

/// How a card lies in its row of the cache: columns, packing, unpacking.
namespace CardTable
{

/// Column names, the same words as the command line's field names where it has one.
[[nodiscard]] QLatin1StringView column(CardText which);
[[nodiscard]] QLatin1StringView column(CardNumber which);

/// "iccid, msisdn, …, instance_id, …": what the list tells, in the order CardText, CardNumber.
[[nodiscard]] QByteArray columnList();
/// imei, real_name, …: what CardFacts writes, likewise.
[[nodiscard]] QList<QByteArray> factColumns();

/// How many columns read() takes.
constexpr int selectedColumns = 3 + 1 + int(cardTextCount) + int(cardNumberCount);

/// Reads a row selected as "id, missed, last_seen, " + columnList() + factColumns(). Views into SQLite's
/// memory.
[[nodiscard]] CardRow read(const Statement &row);
[[nodiscard]] int missedOf(const Statement &row);

/// Binds iccid, and texts and numbers of the list, from `first` on; the row's memory must stay until the
/// step. Returns the next free parameter.
int bind(Statement &statement, int first, const CardRow &row);

Result<Card> unpack(const CardRow &row);

/// A field's stored value as machines read it (FieldText::machine): codes, bytes, ISO instants, lists by ";".
[[nodiscard]] std::optional<QString> machineText(CardText which, QByteArrayView stored);
[[nodiscard]] std::optional<QString> machineText(CardNumber which, qint64 stored);

} // namespace CardTable

/// A card as the row that holds it, with the memory behind the row's views. Copies share that memory.
class PackedCard
{
public:
    explicit PackedCard(const Card &card);
    CardRow row;

private:
    QByteArray m_memory;
};
