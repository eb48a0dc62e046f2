// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/cardfield.h"

#include <QString>

#include <optional>

/// How each field of a card reads: the same in table, report, CSV and terminal.
namespace FieldText
{

/// For people, in their language: "in use", "12.53 MB", "2026-02-28 23:59:59", unknown "–".
/// The provider's own text comes as it was sent: whoever shows it makes it harmless (SafeText). In private
/// view numbers, tags and remarks are hidden.
[[nodiscard]] QString display(CardField field, const CardRecord &record);

/// For machines (CSV, history): codes, bytes, ISO instants, lists joined by ";"; nothing when unknown.
[[nodiscard]] std::optional<QString> machine(CardField field, const CardRecord &record);

/// A card's number in groups of four, as people read it aloud: "8986 0400 1122 3344 5566"; in
/// private view "8986 04** **** **** 5566".
[[nodiscard]] QString grouped(const QString &iccid);

} // namespace FieldText
