// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatestatement.h"

/// What of the ledger may be the credit of a month's rebate. A proposal: the interface does not tell
/// (cloud-api 13), a person accepts or refuses it. Pure.
namespace RebateCredits
{

/// Whether remarks speak of a rebate, of whichever month: a hint, never a proof.
[[nodiscard]] bool speakOfRebate(const QString &remarks);
/// The month these remarks name with its year ("2026-04", "2026年4月"); nothing: none, or several.
[[nodiscard]] std::optional<Month> monthNamed(const QString &remarks);

/// The income that may be it, by time. The statement's dates and amounts must be filled in.
[[nodiscard]] QList<RebateCredit> find(const RebateInput &input, const RebateStatement &statement,
                                       const RebateAssumptions &assumptions);

/// What became of the money. The statement's credits must be filled in.
[[nodiscard]] RebateCreditOutcome judge(const RebateInput &input, const RebateStatement &statement);

/// The entry that needs no second look: what is due is known, nobody has decided yet, and exactly one entry
/// is proposed, with the right amount and in the right words. Nothing: somebody has to look.
[[nodiscard]] std::optional<QString> fitting(const RebateStatement &statement);

} // namespace RebateCredits
