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
    QString type; ///< as the provider names it; empty: all, and what is no entry
    bool exceptionsOnly = false;
};
/// What a choice asks of a row.
struct LedgerRow {
    FigureRow row;
    QString type; ///< empty: no entry, or one of unknown type
    bool explained = false;
};
/// What does not add up first, then the newest first; key: the entry's number, "bill:…", "gap:…". Some ten
/// thousand rows take their time: in a reader.
[[nodiscard]] QList<FigureColumn> ledgerColumns();
[[nodiscard]] QList<LedgerRow> ledger(const MoneyBriefing::Ledger &ledger);
[[nodiscard]] QList<FigureRow> chosen(const QList<LedgerRow> &rows, const LedgerChoice &choice);

/// Key: that of the desk.
[[nodiscard]] QList<FigureColumn> tariffColumns();
[[nodiscard]] QList<FigureRow> tariffs(const TariffFacts &facts);

/// With sign, as an entry moves the balance.
[[nodiscard]] std::optional<Money> signedAmount(const LedgerEntry &entry);
[[nodiscard]] QString stateText(LedgerExplanation::State state);
[[nodiscard]] QString stateText(VoucherBurn::State state);
/// Of a final bill also what it replaced.
[[nodiscard]] QString finalText(const BillSummary &bill);
/// Of entries, sorted.
[[nodiscard]] QStringList types(const QList<LedgerRow> &rows);

} // namespace FinanceTables

/// The ledger of some days with its rows, made in the reader.
struct LedgerFacts : MoneyBriefing::Ledger {
    QList<FinanceTables::LedgerRow> rows;
    QStringList types;

    [[nodiscard]] static Result<LedgerFacts> read(const BriefingContext &context, QDate from, QDate until,
                                                  qint64 most);
};
