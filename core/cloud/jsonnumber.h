// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// JSON numbers as decimal text, without a binary fraction in between. Pure, safe from every thread.
namespace JsonNumber
{

/// The number without its exponent: "1.8E7" is "18000000", "5.0E-4" is "0.0005"; without one it stays as
/// it is. The provider's servers write their amounts this way from ten million up and from a thousandth
/// down. Nothing when the exponent is beyond ±18 (no amount of money is) or when this is no JSON number.
[[nodiscard]] std::optional<QByteArray> plain(QByteArrayView number);

} // namespace JsonNumber
