// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cardselection.h"

#include "core/report/cardexport.h"

#include <QHash>

/// Cards with the fields somebody chose, those that are read card by card among them, to be written to a file
/// or as CSV.
class ListedCards final : public TableSource
{
public:
    /// `facts` by card id; empty where no field asks for one.
    ListedCards(std::shared_ptr<const CardColumns> columns, CardOrder order, QList<SelectedField> fields,
                QHash<qint64, ReadFacts> facts, ExportMasking masking);

    [[nodiscard]] QList<TableColumn> columns() const override;
    [[nodiscard]] qint64 rows() const override { return qint64(m_order.rows.size()); }
    void row(qint64 index, TableSink &sink) const override;

private:
    mutable CardCells m_cells;
    CardOrder m_order;
    QList<SelectedField> m_fields;
    QHash<qint64, ReadFacts> m_facts;
};
