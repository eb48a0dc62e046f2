// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QString>

#include <optional>

/// Prices of overage in words, with the arithmetic between a MB and a GB that bills are wrong about.
namespace TariffWords
{

/// Nothing when it does not fit.
[[nodiscard]] std::optional<Money> perGigabyte(Money perMegabyte);

/// "204.80 CNY/GB"
[[nodiscard]] QString price(Money perGigabyte);
/// "0.20 CNY/MB × 1024 = 204.80 CNY/GB"; "about" where a MB costs no whole millionth.
[[nodiscard]] QString arithmetic(Money perGigabyte);

} // namespace TariffWords
