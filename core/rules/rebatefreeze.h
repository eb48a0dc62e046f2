// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatestatement.h"

/// A final statement that somebody has frozen, and whether the same comes out today. Pure.
namespace RebateFreeze
{

/// What is kept of a statement; nothing while it is a draft.
[[nodiscard]] std::optional<FinalRebate> of(const RebateStatement &statement);

/// The same cards, tables, count and fees give the same amounts by the same rules.
[[nodiscard]] bool isSame(const FinalRebate &frozen, const RebateStatement &now);

/// In what the statement of today differs, a sentence each; empty where it is the same. `now` must be of the
/// same month.
[[nodiscard]] QStringList differences(const FinalRebate &frozen, const RebateStatement &now);

} // namespace RebateFreeze
