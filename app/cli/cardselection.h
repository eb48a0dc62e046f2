// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include "core/domain/cardfilter.h"
#include "core/inventory/cardorder.h"
#include "core/inventory/cardquery.h"

/// Which cards, in which order, with which fields: --filter, --sort, --fields, --limit.
struct CardSelection {
    CardFilter filter;
    QList<CardField> fields; ///< empty: --fields was not given
    std::optional<CardSort> sort;
    std::optional<qint64> limit;

    [[nodiscard]] static QList<QCommandLineOption> options();
    [[nodiscard]] static Result<CardSelection> read(const QCommandLineParser &parser);
    /// The cards of the query, sorted and cut.
    [[nodiscard]] CardOrder order(const CardColumns &columns, const CardQuery &query) const;
};
