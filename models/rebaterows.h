// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/platformlist.h"
#include "core/rules/rebatesteps.h"
#include "models/figurecell.h"

struct RebateFacts;

/// Columns and rows of the lists in the Rebates pane. Texts are for people, in their language; safe from
/// every thread.
namespace RebateRows
{

[[nodiscard]] QList<FigureColumn> monthColumns();
/// Newest first; the key is the month, "2026-04".
[[nodiscard]] QList<FigureRow> months(const RebateFacts &facts);

/// Whether a card counts; also the order of the column that says it.
enum class Counts { Yes, Open, No, All };
[[nodiscard]] QList<FigureColumn> cardColumns();
/// The key is the ICCID, behind it the place of a card that is listed twice.
[[nodiscard]] QList<FigureRow> cards(const QList<RebateCardResult> &cards, qsizetype most);

[[nodiscard]] QList<FigureColumn> comparisonColumns();
[[nodiscard]] QList<FigureRow> comparison(const PlatformComparison &comparison, qsizetype most);

[[nodiscard]] QList<FigureColumn> planColumns();
/// The key is the credential.
[[nodiscard]] QList<FigureRow> plans(const RebateFacts &facts);

[[nodiscard]] QList<FigureColumn> tierColumns();
/// The key is the desk's.
[[nodiscard]] QList<FigureRow> tiers(const RebateFacts &facts);

[[nodiscard]] QList<FigureColumn> creditColumns();
/// The key is the number of the transaction.
[[nodiscard]] QList<FigureRow> credits(const RebateStatement &statement);

// ---- words that other places use as well ----
[[nodiscard]] QString readingText(RebateReading reading); ///< "all units"
[[nodiscard]] QString yuan(std::optional<Money> amount);
/// What is due, both readings while none is chosen: "¥7,500.00 or ¥4,001.50".
[[nodiscard]] QString amountText(const RebateStatement &statement);
[[nodiscard]] TableRoles::Tone toneOf(const RebateStep &step);
[[nodiscard]] QString stepsText(const RebateTiers &tiers);
[[nodiscard]] QString limitText(const RebateTiers &tiers);

} // namespace RebateRows
