// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfield.h"
#include "core/inventory/cardcolumns.h"

#include <limits>
#include <vector>

/// Rows of a snapshot in an order: what a table, an export or a printout shows.
struct CardOrder {
    std::vector<quint32> rows;
    quint64 generation = 0; ///< of the snapshot
    friend bool operator==(const CardOrder &, const CardOrder &) = default;

    [[nodiscard]] static CardOrder all(const CardColumns &columns); ///< all cards by row
};

/// By which field to order, and which way. Unknown values are last both ways, equal ones stand by row.
/// Codes and other texts go by their bytes, digits in them as numbers; plan levels as volumes; tags by the
/// first name.
struct CardSort {
    CardField field = CardField::Iccid;
    bool descending = false;
    friend bool operator==(const CardSort &, const CardSort &) = default;

    static constexpr size_t everything = std::numeric_limits<size_t>::max();

    /// The order's rows sorted, or only the first `limit` of them (cheaper where few are wanted). Rows that
    /// came in another order than ascending are still tied by row.
    [[nodiscard]] CardOrder sorted(const CardColumns &columns, CardOrder order,
                                   size_t limit = everything) const;
};
