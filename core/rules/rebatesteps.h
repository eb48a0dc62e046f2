// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatestatement.h"

/// One of the four steps every month's rebate goes through (R annex, notes 1 to 3): the count is settled, the
/// invoice written, posted, and the money credited. Pure.
struct RebateStep {
    enum class Kind { Counting, Invoice, Posting, Credit };
    enum class State {
        Later,   ///< its time has not come
        Due,     ///< somebody owes it, and `day` is still to come
        Overdue, ///< `day` is over
        Done,
        DoneLate,
        Wrong,     ///< it came, but not as it should
        NotNeeded, ///< the month earns nothing
        Unknown,   ///< also of a month long ago for which nothing was ever entered
    };
    enum class Owner { Us, Provider };

    Kind kind = Kind::Counting;
    State state = State::Unknown;
    Owner owner = Owner::Us;
    std::optional<QDate> day; ///< on which it was done, or by which it is due; nothing: not known

    [[nodiscard]] QString title() const;     ///< "Invoice"
    [[nodiscard]] QString stateName() const; ///< "overdue": for machines
    [[nodiscard]] QString stateText() const; ///< "overdue, by 2026-05-08"
    [[nodiscard]] QString ownerText() const; ///< who has to do it; empty where nobody has
    [[nodiscard]] bool isOpen() const { return state == State::Due || state == State::Overdue; }
    friend bool operator==(const RebateStep &, const RebateStep &) = default;
};

namespace RebateSteps
{

/// All four, in their order.
[[nodiscard]] QList<RebateStep> of(const RebateStatement &statement, QDate today);

/// Where the month as a whole stands, in words: its first step that is not behind it.
[[nodiscard]] QString headline(const QList<RebateStep> &steps);

} // namespace RebateSteps
