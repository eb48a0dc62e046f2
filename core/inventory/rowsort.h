// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

/// Rows with a key each, sorted by radix.
struct KeyedRows {
    std::vector<quint64> keys;                      ///< of `rows`; never greater for a row that comes earlier
    std::vector<quint32> rows;                      ///< ascending
    bool exact = true;                              ///< rows with equal keys are equal
    std::function<bool(quint32 a, quint32 b)> less; ///< asked where keys could not decide

    /// The rows by key, equal ones by row, or at least the first `limit` of them. Uses up the keys.
    [[nodiscard]] std::vector<quint32> sorted(bool descending, size_t limit);

private:
    struct Packing;
    Packing pack(bool descending);
    void settleTies(std::vector<quint32> &result, unsigned rowBits, bool descending) const;
};
