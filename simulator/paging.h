// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/actions.h"

#include <algorithm>
#include <optional>

/// Which rows of a list somebody asked for, by page number or by token.
struct Paging {
    qint64 number = 1; ///< page, from 1
    qint64 size = 20;
    qint64 offset = 0; ///< of its first row

    /// PageNo and PageSize of the card product: 10, 15, 25 or 40 rows.
    [[nodiscard]] static std::optional<Paging> ofCards(const RequestParameters &parameters);
    /// PageNum and PageSize of billing, at most 300 rows.
    [[nodiscard]] static std::optional<Paging> ofBilling(const RequestParameters &parameters,
                                                         qint64 usualSize = 20);
    /// NextToken and MaxResults, at most 300 rows.
    [[nodiscard]] static std::optional<Paging> ofToken(const RequestParameters &parameters);

    [[nodiscard]] qint64 pages(qint64 total) const { return (total + size - 1) / size; }
    [[nodiscard]] QByteArray nextToken(qint64 total) const; ///< empty at the end

    /// The rows of this page.
    template<class T> [[nodiscard]] QList<T> rows(const QList<T> &all) const
    {
        return all.mid(std::min<qint64>(offset, all.size()), size);
    }
};
