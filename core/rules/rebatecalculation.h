// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatetiers.h"

#include <optional>

/// A rebate as it is invoiced: gross includes the tax.
struct InvoiceAmounts {
    Money gross;
    Money net; ///< gross / 1.06, rounded half up to 0.01
    Money tax; ///< gross - net

    /// Splits an amount of whole fen that is not negative.
    [[nodiscard]] static InvoiceAmounts of(Money gross);

    friend bool operator==(const InvoiceAmounts &, const InvoiceAmounts &) = default;
};

/// What a count of cards earns in both readings of the tier table.
struct RebateCalculation {
    static constexpr int taxPercent = 6;

    InvoiceAmounts allUnits;                ///< the reached step's value counts for everything
    std::optional<InvoiceAmounts> marginal; ///< each step's value counts for its own cards; none for percents

    /// `count` is not negative; `fees` (not negative) are the month's fees, wanted where the table pays a
    /// percentage of them and unused otherwise. The gross amount is rounded half up to 0.01, once, at its
    /// end. Sums that do not fit are refused (E-OVERFLOW), never wrapped.
    [[nodiscard]] static Result<RebateCalculation> of(const RebateTiers &tiers, qint64 count,
                                                      std::optional<Money> fees);
};
