// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listedcards.h"

ListedCards::ListedCards(std::shared_ptr<const CardColumns> columns, CardOrder order,
                         QList<SelectedField> fields, QHash<qint64, ReadFacts> facts, ExportMasking masking)
    : m_cells(std::move(columns), masking), m_order(std::move(order)), m_fields(std::move(fields)),
      m_facts(std::move(facts))
{
}

QList<TableColumn> ListedCards::columns() const
{
    QList<TableColumn> columns;
    for (const SelectedField &field : m_fields)
        columns.append(field.listed ? CardCells::column(*field.listed)
                                    : TableColumn{field.name(), field.title(), field.fact->kind});
    return columns;
}

void ListedCards::row(qint64 index, TableSink &sink) const
{
    const quint32 row = m_order.rows[size_t(index)];
    for (const SelectedField &field : m_fields) {
        if (field.listed)
            m_cells.put(*field.listed, row, sink);
        else
            field.fact->value(m_facts.value(qint64(row) + 1)).put(sink);
    }
}
