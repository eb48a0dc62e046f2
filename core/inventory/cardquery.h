// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfilter.h"
#include "core/inventory/cardcolumns.h"
#include "core/inventory/cardorder.h"

#include <QDate>

#include <memory>

class CardPredicate;

/// A filter bound to a snapshot and a business day, ready to be asked. Pure, any thread; keeps its snapshot.
/// A substring over a million ICCIDs takes 2 ms; dictionary columns are decided once per distinct text.
class CardQuery
{
public:
    CardQuery(std::shared_ptr<const CardColumns> columns, const CardFilter &filter, QDate today);
    ~CardQuery();
    CardQuery(CardQuery &&) noexcept;
    CardQuery &operator=(CardQuery &&) noexcept;

    [[nodiscard]] qsizetype count() const;

    /// The matching rows, ascending, under the snapshot's generation.
    [[nodiscard]] CardOrder rows() const;

    /// The rows of `earlier`, in its order, that match too: for the next keystroke, where the filter refines
    /// (CardFilter::refines) the one `earlier` came from, and to filter an order sorted before. An order of
    /// another generation is answered with the matching rows, ascending.
    [[nodiscard]] CardOrder rowsWithin(const CardOrder &earlier) const;

    [[nodiscard]] bool matches(quint32 row) const;

private:
    std::shared_ptr<const CardColumns> m_columns;
    std::unique_ptr<const CardPredicate> m_predicate;
};
