// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuretable.h"
#include "models/poolsfacts.h"

struct PoolCards;

/// The lists of the Pools pane, row by row.
namespace PoolsTables
{

[[nodiscard]] QList<FigureColumn> poolColumns();
[[nodiscard]] QList<FigureRow> pools(const PoolsFacts &facts); ///< by credential

[[nodiscard]] QList<FigureColumn> guardColumns();
[[nodiscard]] QList<FigureRow> guards(const PoolsFacts &facts); ///< by credential

[[nodiscard]] QList<FigureColumn> userColumns();
[[nodiscard]] QList<FigureRow> users(const PoolCards &cards); ///< by id of the card

} // namespace PoolsTables
