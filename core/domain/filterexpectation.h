// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfilter.h"

#include <QString>

#include <optional>

/// What somebody who writes a filter is about to write at a place in it: for completion. Looks only at what
/// stands before, and does not mind whether the rest can be read. Pure.
struct FilterExpectation {
    enum class Kind {
        Nothing, ///< inside of a fragment's quotes, or right behind a closing one
        Term,    ///< a field's name or a fragment
        Value,   ///< a value of `field`
    };
    Kind kind = Kind::Nothing;
    qsizetype from = 0;             ///< where what is being written begins, quotes included
    qsizetype to = 0;               ///< where it ends: it may go on behind the cursor
    QString typed;                  ///< from there to the cursor, without quotes, signs as ASCII
    std::optional<CardField> field; ///< of a Value
    FilterTerm::Match match = FilterTerm::Match::OneOf; ///< likewise
    bool first = true;                                  ///< nothing stands before it

    /// `cursor` is a place between characters, 0 … text.size().
    [[nodiscard]] static FilterExpectation at(QStringView text, qsizetype cursor);
};
