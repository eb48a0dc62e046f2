// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figurecell.h"
#include "models/financefacts.h"

/// The lists of Finance: their columns, and rows made of facts. Pure.
namespace FinanceTables
{

/// What is left day by day, in the expected case and in the others.
[[nodiscard]] QList<FigureColumn> dayColumns();
[[nodiscard]] QList<FigureRow> days(const Runway &runway);

/// In burn order; key: the voucher's number.
[[nodiscard]] QList<FigureColumn> voucherColumns();
[[nodiscard]] QList<FigureRow> vouchers(const Runway &runway);

/// The newest month first, its sum before its products; key: "2026-04", "2026-04/product".
[[nodiscard]] QList<FigureColumn> billColumns();
[[nodiscard]] QList<FigureRow> bills(const QList<BillSummary> &months);

/// The lines of one bill.
[[nodiscard]] QList<FigureColumn> lineColumns();
[[nodiscard]] QList<FigureRow> lines(const BillMonth &bill);

/// Which entries are shown.
struct LedgerChoice {
    QString type; ///< as the provider names it; empty: all
    bool exceptionsOnly = false;
};
/// What does not add up first, then the newest first; key: the entry's number, "bill:…", "gap:…".
[[nodiscard]] QList<FigureColumn> ledgerColumns();
[[nodiscard]] QList<FigureRow> ledger(const MoneyBriefing::Ledger &ledger, const LedgerChoice &choice);

/// Key: that of the desk.
[[nodiscard]] QList<FigureColumn> tariffColumns();
[[nodiscard]] QList<FigureRow> tariffs(const TariffFacts &facts);

/// With sign, as an entry moves the balance.
[[nodiscard]] std::optional<Money> signedAmount(const LedgerEntry &entry);
[[nodiscard]] QString stateText(LedgerExplanation::State state);
[[nodiscard]] QString stateText(VoucherBurn::State state);
[[nodiscard]] QString finalText(bool final);
/// Sorted, as they occur.
[[nodiscard]] QStringList types(const MoneyBriefing::Ledger &ledger);

} // namespace FinanceTables
