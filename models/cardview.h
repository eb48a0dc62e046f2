// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/inventory/cardorder.h"

#include <QList>
#include <QString>

#include <optional>

/// A way to look at the cards: a filter, and perhaps an order and columns. Built in, or saved by somebody.
struct CardView {
    QString name; ///< for people
    QString filter;
    std::optional<CardSort> sort; ///< nothing: as it was
    QList<CardField> fields;      ///< empty: as they were
    bool builtIn = false;
    friend bool operator==(const CardView &, const CardView &) = default;

    /// What a saved one tells; fields and orders that nobody knows any more are left out.
    [[nodiscard]] static CardView of(const SavedView &saved);
    [[nodiscard]] SavedView saved() const;

    [[nodiscard]] static QList<CardView> builtInViews();
};
