// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfield.h"
#include "core/inventory/cardcolumns.h"
#include "core/inventory/rowsort.h"

/// The keys by which each field is sorted.
namespace SortKeys
{

struct Split {
    KeyedRows known;
    std::vector<quint32> unknown; ///< ascending
};

/// `rows` ascending, all of cards of `columns`, which must outlive the answer.
[[nodiscard]] Split of(CardField field, const CardColumns &columns, const std::vector<quint32> &rows);

} // namespace SortKeys
