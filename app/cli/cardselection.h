// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cardreadings.h"
#include "app/cli/options.h"

#include "core/domain/cardfilter.h"
#include "core/inventory/cardorder.h"
#include "core/inventory/cardquery.h"

/// A field of a card as --fields names it: of the list, or read card by card.
struct SelectedField {
    std::optional<CardField> listed;
    const FactField *fact = nullptr; ///< where `listed` is nothing

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isNumber() const;
};

/// Which cards, in which order, with which fields: --filter, --sort, --fields, --limit.
struct CardSelection {
    CardFilter filter;
    QList<SelectedField> fields; ///< empty: --fields was not given
    std::optional<CardSort> sort;
    std::optional<qint64> limit;

    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CardSelection> read(const QCommandLineParser &parser);
    /// The cards of the query, sorted and cut.
    [[nodiscard]] CardOrder order(const CardColumns &columns, const CardQuery &query) const;
    [[nodiscard]] bool wantsFacts() const;
    [[nodiscard]] static QList<SelectedField> of(std::span<const CardField> fields);
};
