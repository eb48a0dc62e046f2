// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuretable.h"
#include "models/financetables.h"
#include "models/paneanswer.h"

#include <QJsonObject>

class SyncModel;

/// What the Finance pane shows: a question to the rules for each of its sections, and the lists made of the
/// answers. Chosen assumptions, days and month live here, so that they survive a change of language. GUI
/// thread.
class FinanceModel final : public QObject
{
    Q_OBJECT
public:
    explicit FinanceModel(const ModelRoom &room);

    void follow(const SyncModel &sync);
    void retranslate();

    // ---- what is asked; a section watches its own ----
    [[nodiscard]] PaneAnswer<RunwayFacts> &money() { return m_money; } ///< balance and vouchers
    [[nodiscard]] PaneAnswer<MoneyBriefing::Bills> &bills() { return m_bills; }
    [[nodiscard]] PaneAnswer<LedgerFacts> &ledger() { return m_ledger; }
    [[nodiscard]] PaneAnswer<TariffFacts> &tariffs() { return m_tariffs; }

    // ---- lists of the newest answers ----
    [[nodiscard]] FigureTable &dayTable() { return m_dayTable; }
    [[nodiscard]] FigureTable &voucherTable() { return m_voucherTable; }
    [[nodiscard]] FigureTable &billTable() { return m_billTable; }
    [[nodiscard]] FigureTable &lineTable() { return m_lineTable; } ///< of the chosen month
    [[nodiscard]] FigureTable &ledgerTable() { return m_ledgerTable; }
    [[nodiscard]] FigureTable &tariffTable() { return m_tariffTable; }

    // ---- what is chosen ----
    [[nodiscard]] const RunwayAssumptions &assumptions() const { return m_assumptions; }
    void setAssumptions(const RunwayAssumptions &assumptions); ///< the runway is asked for anew
    /// As settings keep them; what is not there, or out of its range, is the standard.
    [[nodiscard]] static QJsonObject json(const RunwayAssumptions &assumptions);
    [[nodiscard]] static RunwayAssumptions assumptions(const QJsonObject &json);

    /// First and last day of the ledger; the last three months until somebody chooses.
    struct Days {
        QDate from;
        QDate until;
        friend bool operator==(const Days &, const Days &) = default;
    };
    [[nodiscard]] Days ledgerDays() const;
    void setLedgerDays(const Days &days);
    [[nodiscard]] const FinanceTables::LedgerChoice &ledgerChoice() const { return m_choice; }
    void setLedgerChoice(const FinanceTables::LedgerChoice &choice);

    /// Nothing: no bill is there. The newest one until somebody chooses.
    [[nodiscard]] std::optional<Month> billMonth() const;
    void setBillMonth(Month month);
    [[nodiscard]] const BillMonth *bill() const;          ///< of the chosen month; null: none
    [[nodiscard]] const BillSummary *billSummary() const; ///< likewise

    // ---- what people enter ----
    [[nodiscard]] BalanceThresholds thresholds() const; ///< as the newest answer has them
    void saveThresholds(const BalanceThresholds &thresholds, QObject *context, DeskService::Done done);
    [[nodiscard]] std::optional<TariffLine> tariff(const QString &key) const;

    [[nodiscard]] const ModelRoom &room() const { return m_room; }

Q_SIGNALS:
    void moneyChanged(); ///< state, answer or lists of a question
    void billsChanged();
    void ledgerChanged();
    void tariffsChanged();

private:
    void setColumns();
    void showMoney();
    void showBills();
    void showLines();
    void showLedger();
    void showTariffs();

    const ModelRoom &m_room;
    RunwayAssumptions m_assumptions;
    std::optional<Days> m_days; ///< nothing: the last three months
    std::optional<Month> m_billMonth;
    FinanceTables::LedgerChoice m_choice;
    PaneAnswer<RunwayFacts> m_money;
    PaneAnswer<MoneyBriefing::Bills> m_bills;
    PaneAnswer<LedgerFacts> m_ledger;
    PaneAnswer<TariffFacts> m_tariffs;
    FigureTable m_dayTable;
    FigureTable m_voucherTable;
    FigureTable m_billTable;
    FigureTable m_lineTable;
    FigureTable m_ledgerTable;
    FigureTable m_tariffTable;
};
