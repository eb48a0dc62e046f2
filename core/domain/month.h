// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <compare>
#include <optional>

struct Instant;

/// A calendar month in Beijing: usage, pools and bills count by it. Unknown is std::optional.
struct Month {
    int index = 0; ///< year · 12 + month - 1

    [[nodiscard]] static Month of(QDate day); ///< `day` must be valid
    [[nodiscard]] static Month of(const Instant &instant);
    /// "2026-04" or "202604", years 1990–2099; anything else: nothing.
    [[nodiscard]] static std::optional<Month> parse(QByteArrayView text);

    [[nodiscard]] int year() const { return index / 12; }
    [[nodiscard]] int month() const { return index % 12 + 1; } ///< 1 to 12
    [[nodiscard]] int days() const { return firstDay().daysInMonth(); }
    [[nodiscard]] QDate firstDay() const { return {year(), month(), 1}; }
    [[nodiscard]] QDate lastDay() const { return next().firstDay().addDays(-1); }
    [[nodiscard]] Month plus(int months) const { return {index + months}; }
    [[nodiscard]] Month next() const { return plus(1); }
    [[nodiscard]] Month previous() const { return plus(-1); }

    [[nodiscard]] QString iso() const;     ///< "2026-04"
    [[nodiscard]] QString compact() const; ///< "202604", as the provider's card product writes it

    friend auto operator<=>(const Month &, const Month &) = default;
    friend size_t qHash(const Month &month, size_t seed = 0) { return ::qHash(month.index, seed); }
};
