// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfilter.h"
#include "core/inventory/cardcolumns.h"
#include "core/inventory/rowbits.h"

#include <QDate>

#include <functional>
#include <memory>
#include <vector>

/// A filter's node bound to one snapshot. Immutable, any thread.
class CardPredicate
{
public:
    virtual ~CardPredicate() = default;

    /// Writes which rows of the chunk hold. Only the rows among `candidates` need be right: few candidates
    /// may be asked one by one.
    virtual void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
                      RowBits &bits) const = 0;

    /// Cheap ones are asked first, and leave fewer candidates to the others.
    [[nodiscard]] virtual int cost() const = 0;

    [[nodiscard]] static std::unique_ptr<const CardPredicate> of(const FilterNode &node,
                                                                 const CardColumns &columns, QDate today);
};

/// The predicates there are, and how they join.
namespace CardPredicates
{

using Pointer = std::unique_ptr<const CardPredicate>;
using TextTest = std::function<bool(QByteArrayView text)>; ///< asked of known texts only

[[nodiscard]] Pointer all(std::vector<Pointer> parts); ///< none: every row
[[nodiscard]] Pointer any(std::vector<Pointer> parts); ///< none: no row
[[nodiscard]] Pointer opposite(Pointer part);

/// A column of a dictionary; `test` gets the dictionary's searched text, once for each.
[[nodiscard]] Pointer coded(const CardColumns &columns, CardText column, const TextTest &test);
[[nodiscard]] Pointer codeUnknown(const CardColumns &columns, CardText column);

/// Numbers and instants from first to last, both inside.
[[nodiscard]] Pointer number(CardNumber column, qint64 first, qint64 last);
[[nodiscard]] Pointer numberUnknown(CardNumber column);
[[nodiscard]] Pointer lastSeen(qint64 first, qint64 last);
[[nodiscard]] Pointer lastSeenUnknown();

/// Used (or remaining) as a share of both, in hundredths of a percent.
enum class Comparison { Below, Above, AtLeast, AtMost };
[[nodiscard]] Pointer share(CardNumber part, Comparison comparison, qint64 hundredths);

/// The rows whose flags under `mask` are `value`.
[[nodiscard]] Pointer flags(quint8 mask, quint8 value);

/// Iccid, Msisdn, Imsi or Imei: any of the values of a row.
[[nodiscard]] Pointer idContains(CardField field, const QByteArray &needle);
[[nodiscard]] Pointer idTest(CardField field, TextTest test);
[[nodiscard]] Pointer idUnknown(CardField field);
[[nodiscard]] Pointer rows(const std::vector<quint32> &ascending);

[[nodiscard]] Pointer remarkContains(const QByteArray &needle);
[[nodiscard]] Pointer remarkTest(TextTest test);

} // namespace CardPredicates
