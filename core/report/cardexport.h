// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfield.h"
#include "core/inventory/cardorder.h"
#include "core/report/tablesource.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

/// The cells of cards, put one by one and straight out of the columns: the quick way for millions of them.
/// They read as FieldText says, sizes as numbers. One thread at a time.
class CardCells
{
public:
    /// Made in private view it hides numbers, tags and remarks, whatever becomes of the view meanwhile.
    CardCells(std::shared_ptr<const CardColumns> columns, ExportMasking masking);

    [[nodiscard]] static TableColumn column(CardField field);
    /// `row` is that of a card.
    void put(CardField field, quint32 row, TableSink &sink);

private:
    /// What the entries of a dictionary read like, by their number; nothing: not asked for yet.
    using Words = std::vector<std::optional<TableWord>>;
    void putCoded(CardField field, CardText column, quint32 row, TableSink &sink);
    void putId(CardText column, quint32 row, TableSink &sink);
    void putIccid(quint32 row, TableSink &sink);
    void putNumbers(CardText column, quint32 row, TableSink &sink);
    void putRemark(quint32 row, TableSink &sink);
    void putPool(quint32 row, TableSink &sink);
    void putInstant(qint64 seconds, TableSink &sink);
    void putNumber(CardNumber column, quint32 row, TableSink &sink);
    [[nodiscard]] TableWord reading(CardField field, CardText column, quint32 number, TableForm form) const;

    std::shared_ptr<const CardColumns> m_columns;
    ExportMasking m_masking;
    bool m_private;
    std::array<Words, cardTextCount> m_codes;    ///< for programs, by column
    std::array<Words, cardTextCount> m_meanings; ///< for people
};

namespace CardExport
{

/// Cards of a snapshot as a table: these, in this order, with these fields.
[[nodiscard]] std::unique_ptr<TableSource> table(std::shared_ptr<const CardColumns> columns, CardOrder order,
                                                 QList<CardField> fields, ExportMasking masking);

} // namespace CardExport
