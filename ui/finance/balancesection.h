// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/finance/financesection.h"

class AgeLabel;
class AssumptionEditor;
class ChartView;
class FigureBlock;
class FigureList;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class ThresholdList;
class ThresholdsDialog;

/// The balance with its age, how long it lasts as a chart, what to top up, the thresholds, what is not known,
/// and the assumptions, changed in place.
class BalanceSection final : public FinanceSection
{
    Q_OBJECT
public:
    BalanceSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("balance"); }
    [[nodiscard]] QString title() const override { return tr("Balance"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void find() override;
    bool open(const QString &what) override; ///< "thresholds", "assumptions"
    [[nodiscard]] QDialog *reopen(const Draft &draft) override;
    [[nodiscard]] bool canExport() const override;
    void exportShown() override; ///< the days behind the chart
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    ThresholdsDialog *editThresholds();

protected:
    [[nodiscard]] PaneQuestion &question() const override { return model().money(); }

private:
    void makeFigures(QBoxLayout *column);
    void makeChart(QBoxLayout *column);
    void makeFoot(QBoxLayout *column);
    void refresh();
    void showFigures(const Runway &runway);
    void showBalance(const Runway &runway);
    void showTopUp(const Runway &runway);
    void showGaps();

    QLabel *m_old;
    QPushButton *m_sync;
    FigureBlock *m_balance;
    AgeLabel *m_age;
    FigureBlock *m_lasts;
    FigureBlock *m_topUp;
    FigureBlock *m_vouchers;
    QStackedWidget *m_stack;
    ChartView *m_chart;
    FigureList *m_days;
    QToolButton *m_asTable;
    ThresholdList *m_thresholds;
    QPushButton *m_edit;
    QLabel *m_gaps;
    AssumptionEditor *m_assumptions;
    QLabel *m_assumed;
};
