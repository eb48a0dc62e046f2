// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/inventory/cardrow.h"

#include <optional>

/// Between the cache's row and the value people work with.
namespace CardRecords
{

/// Nothing where the ICCID is not one. `listAsOf` is the pass that showed the card last, as `lastSeen`.
[[nodiscard]] std::optional<CardRecord> of(const CardRow &row);

/// Tags out of the cache's JSON, `[[24,"name"],[null,"other"]]`; what is not of this shape is left out.
[[nodiscard]] QList<CardTag> tags(QByteArrayView json);

} // namespace CardRecords
