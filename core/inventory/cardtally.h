// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/cardorder.h"

#include <QList>
#include <QString>

#include <optional>

/// How many cards share each value of a field, and what they used. Pure, any thread.
namespace CardTally
{

struct Count {
    std::optional<QString> value; ///< as FieldText::machine; nothing: unknown
    qint64 cards = 0;
    friend bool operator==(const Count &, const Count &) = default;
};

/// Most cards first, equal counts by value, unknown last. For tags the value is the whole list.
[[nodiscard]] QList<Count> by(CardField field, const CardColumns &columns, const CardOrder &order);

struct Sum {
    qint64 total = 0;   ///< of the known values; the largest number where it would not fit
    qint64 known = 0;   ///< cards
    qint64 unknown = 0; ///< cards whose value is unknown: not in the total
    friend bool operator==(const Sum &, const Sum &) = default;
};

/// The sum of a number column (Used, Remaining, SmsUsed) over these cards.
[[nodiscard]] Sum sum(CardNumber column, const CardColumns &columns, const CardOrder &order);

} // namespace CardTally
