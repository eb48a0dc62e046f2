// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/finance/financesection.h"

class ChartWithTable;
class FigureList;
class QLabel;
class QSplitter;

/// The bills by month and product, as bars and as a list, and the lines of one month.
class BillsSection final : public FinanceSection
{
    Q_OBJECT
public:
    BillsSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("bills"); }
    [[nodiscard]] QString title() const override { return tr("Bills"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void find() override;
    bool open(const QString &what) override; ///< a month: "2026-04"
    [[nodiscard]] bool canExport() const override;
    void exportShown() override; ///< the list the keyboard is in
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] PaneQuestion &question() const override { return model().bills(); }

private:
    void refresh();
    void chooseMonth(const QString &key);

    ChartWithTable *m_chart;
    FigureList *m_months;
    QLabel *m_head;
    FigureList *m_lines;
    QSplitter *m_splitter;
    QString m_wanted;
};
