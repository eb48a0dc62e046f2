// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What the provider's codes mean, in the words people use (ui.md). A code nobody has described reads
/// "unknown (XYZ)" and is never taken for a known one (reliability A14).
namespace CardCodes {

[[nodiscard]] QString status(QStringView code);
[[nodiscard]] QString osStatus(QStringView code);
[[nodiscard]] QString vendor(QStringView code);
[[nodiscard]] QString planKind(QStringView code);
[[nodiscard]] QString period(QStringView code);
[[nodiscard]] QString simType(QStringView code);
[[nodiscard]] QString activeType(QStringView code);
[[nodiscard]] QString certifyType(QStringView code);
[[nodiscard]] QString voucherStatus(QStringView code);

/// The code a filter word stands for ("stopped" → "35" …), nothing for a word nobody described.
/// Codes themselves are accepted too by whoever parses filters.
[[nodiscard]] std::optional<QString> statusByWord(QStringView word);
[[nodiscard]] std::optional<QString> osStatusByWord(QStringView word);

/// Whether cards of this plan kind share a pool; unknown kinds are no pool.
[[nodiscard]] bool isPool(QStringView planKind);

} // namespace CardCodes
