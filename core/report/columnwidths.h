// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablesource.h"

/// How wide the columns of a workbook should be, judged by its titles and first rows.
namespace ColumnWidths
{

/// In digits, one a column.
[[nodiscard]] QList<int> of(const TableSource &table);

} // namespace ColumnWidths
