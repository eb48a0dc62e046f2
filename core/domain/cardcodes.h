// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfield.h"

#include <QString>
#include <QStringList>

#include <optional>

/// What the provider's codes mean, in the words people use (ui.md). A code nobody has described reads
/// "unknown (XYZ)" and is never taken for a known one (reliability A14).
namespace CardCodes
{

[[nodiscard]] QString status(QStringView code);
[[nodiscard]] QString osStatus(QStringView code);
[[nodiscard]] QString vendor(QStringView code);
[[nodiscard]] QString planKind(QStringView code);
[[nodiscard]] QString period(QStringView code);
[[nodiscard]] QString simType(QStringView code);
[[nodiscard]] QString activeType(QStringView code);
[[nodiscard]] QString certifyType(QStringView code);
[[nodiscard]] QString realName(QStringView state); ///< by Identity::name()
[[nodiscard]] QString voucherStatus(QStringView code);

/// Whether the field holds codes described here.
[[nodiscard]] bool isCode(CardField field);

/// The code a filter word stands for, English or Chinese ("inuse" and "使用中" → "30"), or the code itself in
/// either case ("cmcc" → "CMCC"); nothing for a word nobody described.
[[nodiscard]] std::optional<QString> codeByWord(CardField field, QStringView word);
/// The filter word of a code, the code itself where it has none.
[[nodiscard]] QString wordOf(CardField field, QStringView code);
/// All filter words of a code, in both languages; none where it is only known by itself.
[[nodiscard]] QStringList wordsOf(CardField field, QStringView code);
/// What a code of this field means; of a field without codes the text itself.
[[nodiscard]] QString meaning(CardField field, QStringView code);
/// The words of all codes of the field, to complete what is being typed; empty where it holds no codes.
[[nodiscard]] QStringList words(CardField field);

/// codeByWord() of the two states.
[[nodiscard]] std::optional<QString> statusByWord(QStringView word);
[[nodiscard]] std::optional<QString> osStatusByWord(QStringView word);

/// Whether a card of this coarse or this fine state is stopped, by whomever (filter word `stopped`).
[[nodiscard]] bool isStopped(QStringView status);
[[nodiscard]] bool isOsStopped(QStringView osStatus);

/// Whether cards of this plan kind share a pool; unknown kinds are no pool.
[[nodiscard]] bool isPool(QStringView planKind);

} // namespace CardCodes
