// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ledger.h"
#include "simulator/company.h"
#include "simulator/simcharge.h"

/// The account's ledger: charges and refunds, rebates, and the top-ups that keep the balance above zero. It
/// ends so that the fleet's first day finds `targetFen` in the account; days that pass only append.
namespace LedgerMaker
{
/// Oldest first.
[[nodiscard]] QList<LedgerEntry> make(const Fleet &fleet, const QList<SimCharge> &charges,
                                      const QList<SimRebate> &rebates, qint64 targetFen);
} // namespace LedgerMaker
