// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <optional>

/// An amount of money in millionths of its currency unit. Arithmetic is checked: what does not fit is
/// nothing, never a wrapped number.
struct Money {
    static constexpr qint64 unit = 1'000'000;
    qint64 micros = 0;

    /// Decimal text with an optional sign, at most six decimals and, where the provider writes them,
    /// thousands separators in their right places ("12,345.67"); surrounding white space is trimmed
    /// (cloud-api 8). Anything else is nothing.
    [[nodiscard]] static std::optional<Money> parse(QByteArrayView text);

    [[nodiscard]] static std::optional<Money> sum(Money a, Money b);
    [[nodiscard]] static std::optional<Money> difference(Money a, Money b);

    /// "12345.67": at least two decimals, more only where they are not zero. For machines.
    [[nodiscard]] QString decimal() const;
    /// "-¥12,345.67": sign, grouped, two decimals (half up away from zero), no minus in front of 0.00.
    /// For people: "¥***" in private view.
    [[nodiscard]] QString text(QStringView currency) const;

    friend auto operator<=>(const Money &, const Money &) = default;
};
