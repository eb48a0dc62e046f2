// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Dates as people and files write them, strictly; years outside 1990–2099 and everything else: nothing.
namespace IsoDate
{

/// "2026-02-13"
[[nodiscard]] std::optional<QDate> day(const QString &text);
/// "2026-04": its first day
[[nodiscard]] std::optional<QDate> month(const QString &text);

} // namespace IsoDate
