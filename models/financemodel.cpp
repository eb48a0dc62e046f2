// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financemodel.h"

#include "models/syncmodel.h"

#include <algorithm>
#include <array>

namespace
{
constexpr qint64 mostEntries = FigureTable::mostRows - 2000; ///< what does not add up has room beside them

/// The first of the month before the last one, to today.
FinanceModel::Days lastThreeMonths(QDate today)
{
    return {Month::of(today).plus(-2).firstDay(), today};
}

PaneAnswer<RunwayFacts>::Work runwayWork(const RunwayAssumptions &assumptions)
{
    return [assumptions](const BriefingContext &context) { return RunwayFacts::read(context, assumptions); };
}

PaneAnswer<LedgerFacts>::Work ledgerWork(const std::optional<FinanceModel::Days> &days)
{
    return [days](const BriefingContext &context) {
        const FinanceModel::Days chosen = days.value_or(lastThreeMonths(context.today));
        return LedgerFacts::read(context, chosen.from, chosen.until, mostEntries);
    };
}

// ---- assumptions as settings have them ----

struct Assumption {
    const char *key;
    int RunwayAssumptions::*value;
    int least;
    int most;
};
constexpr std::array assumptionFields{
    Assumption{"trend_days", &RunwayAssumptions::trendDays, 7, 365},
    Assumption{"least_trend_days", &RunwayAssumptions::leastTrendDays, 1, 365},
    Assumption{"oldest_trend_days", &RunwayAssumptions::oldestTrendDays, 0, 365},
    Assumption{"horizon_days", &RunwayAssumptions::horizonDays, 7, 730},
    Assumption{"advice_days", &RunwayAssumptions::adviceDays, 1, 730},
    Assumption{"balance_old_after_hours", &RunwayAssumptions::balanceOldAfterHours, 1, 8760},
    Assumption{"lapse_warning_days", &RunwayAssumptions::lapseWarningDays, 1, 365},
};
} // namespace

FinanceModel::FinanceModel(const ModelRoom &room)
    : m_room(room), m_money(room, runwayWork({})),
      m_bills(room, [](const BriefingContext &context) { return MoneyBriefing::bills(context); }),
      m_ledger(room, ledgerWork({})), m_tariffs(room, &TariffFacts::read)
{
    setColumns();
    connect(&m_money, &PaneQuestion::changed, this, &FinanceModel::showMoney);
    connect(&m_bills, &PaneQuestion::changed, this, &FinanceModel::showBills);
    connect(&m_ledger, &PaneQuestion::changed, this, &FinanceModel::showLedger);
    connect(&m_tariffs, &PaneQuestion::changed, this, &FinanceModel::showTariffs);
}

void FinanceModel::follow(const SyncModel &sync)
{
    m_money.follow(sync);
    m_bills.follow(sync);
    m_ledger.follow(sync);
    m_tariffs.follow(sync);
}

/// Sentences of the rules are in the answers: they are asked for anew; what can be said again is.
void FinanceModel::retranslate()
{
    setColumns();
    for (PaneQuestion *question :
         std::initializer_list<PaneQuestion *>{&m_money, &m_bills, &m_ledger, &m_tariffs})
        question->refresh();
    showMoney();
    showBills();
    showLedger();
    showTariffs();
}

void FinanceModel::setColumns()
{
    m_dayTable.setColumns(FinanceTables::dayColumns());
    m_voucherTable.setColumns(FinanceTables::voucherColumns());
    m_billTable.setColumns(FinanceTables::billColumns());
    m_lineTable.setColumns(FinanceTables::lineColumns());
    m_ledgerTable.setColumns(FinanceTables::ledgerColumns());
    m_tariffTable.setColumns(FinanceTables::tariffColumns());
}

// ---- the answers as lists ----

void FinanceModel::showMoney()
{
    if (m_money.facts() && !m_money.isUpdating()) {
        m_dayTable.setRows(FinanceTables::days(m_money.facts()->runway));
        m_voucherTable.setRows(FinanceTables::vouchers(m_money.facts()->runway));
    }
    Q_EMIT moneyChanged();
}

void FinanceModel::showBills()
{
    if (m_bills.facts() && !m_bills.isUpdating()) {
        m_billTable.setRows(FinanceTables::bills(m_bills.facts()->months));
        showLines();
    }
    Q_EMIT billsChanged();
}

void FinanceModel::showLines()
{
    const BillMonth *chosen = bill();
    m_lineTable.setRows(chosen ? FinanceTables::lines(*chosen) : QList<FigureRow>());
}

void FinanceModel::showLedger()
{
    if (m_ledger.facts() && !m_ledger.isUpdating())
        m_ledgerTable.setRows(FinanceTables::chosen(m_ledger.facts()->rows, m_choice));
    Q_EMIT ledgerChanged();
}

void FinanceModel::showTariffs()
{
    if (m_tariffs.facts() && !m_tariffs.isUpdating())
        m_tariffTable.setRows(FinanceTables::tariffs(*m_tariffs.facts()));
    Q_EMIT tariffsChanged();
}

// ---- what is chosen ----

void FinanceModel::setAssumptions(const RunwayAssumptions &assumptions)
{
    if (m_assumptions == assumptions)
        return;
    m_assumptions = assumptions;
    m_money.setWork(runwayWork(assumptions));
}

QJsonObject FinanceModel::json(const RunwayAssumptions &assumptions)
{
    const RunwayAssumptions standard;
    QJsonObject json;
    for (const Assumption &one : assumptionFields) {
        if (assumptions.*one.value != standard.*one.value)
            json.insert(QLatin1StringView(one.key), assumptions.*one.value);
    }
    return json;
}

RunwayAssumptions FinanceModel::assumptions(const QJsonObject &json)
{
    RunwayAssumptions assumptions;
    for (const Assumption &one : assumptionFields) {
        const int value = json.value(QLatin1StringView(one.key)).toInt(one.least - 1);
        if (value >= one.least && value <= one.most)
            assumptions.*one.value = value;
    }
    return assumptions;
}

FinanceModel::Days FinanceModel::ledgerDays() const
{
    return m_days.value_or(lastThreeMonths(m_room.today()));
}

void FinanceModel::setLedgerDays(const Days &days)
{
    if (ledgerDays() == days)
        return;
    m_days = days == lastThreeMonths(m_room.today()) ? std::nullopt : std::optional(days);
    m_ledger.setWork(ledgerWork(m_days));
}

void FinanceModel::setLedgerChoice(const FinanceTables::LedgerChoice &choice)
{
    m_choice = choice;
    showLedger();
}

std::optional<Month> FinanceModel::billMonth() const
{
    if (!m_bills.facts() || m_bills.facts()->bills.isEmpty())
        return std::nullopt;
    const QList<BillMonth> &bills = m_bills.facts()->bills;
    const bool there = m_billMonth && std::any_of(bills.begin(), bills.end(), [this](const BillMonth &one) {
                           return one.month == *m_billMonth;
                       });
    return there ? *m_billMonth : bills.last().month;
}

void FinanceModel::setBillMonth(Month month)
{
    if (m_billMonth == month)
        return;
    m_billMonth = month;
    showLines();
    Q_EMIT billsChanged();
}

const BillMonth *FinanceModel::bill() const
{
    const std::optional<Month> month = billMonth();
    if (!month)
        return nullptr;
    for (const BillMonth &one : m_bills.facts()->bills) {
        if (one.month == *month)
            return &one;
    }
    return nullptr;
}

const BillSummary *FinanceModel::billSummary() const
{
    const std::optional<Month> month = billMonth();
    if (!month)
        return nullptr;
    for (const BillSummary &one : m_bills.facts()->months) {
        if (one.month == *month)
            return &one;
    }
    return nullptr;
}

// ---- what people enter ----

BalanceThresholds FinanceModel::thresholds() const
{
    const bool set = m_money.facts() && m_money.facts()->thresholds;
    return set ? m_money.facts()->thresholds->value : BalanceThresholds();
}

void FinanceModel::saveThresholds(const BalanceThresholds &thresholds, QObject *context,
                                  DeskService::Done done)
{
    m_room.desk.save(thresholds, context, std::move(done));
}

std::optional<TariffLine> FinanceModel::tariff(const QString &key) const
{
    if (!m_tariffs.facts())
        return std::nullopt;
    for (const DeskRecord<TariffLine> &record : m_tariffs.facts()->lines) {
        if (DeskKind<TariffLine>::key(record.value) == key)
            return record.value;
    }
    return std::nullopt;
}
