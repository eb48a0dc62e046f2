// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/finance/financesection.h"

class ChartWithTable;
class FigureList;
class QLabel;

/// Vouchers in the order they will be used, what lapses of each, and both by month.
class VouchersSection final : public FinanceSection
{
    Q_OBJECT
public:
    VouchersSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("vouchers"); }
    [[nodiscard]] QString title() const override { return tr("Vouchers"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void find() override;
    bool open(const QString &what) override; ///< a voucher's number
    [[nodiscard]] bool canExport() const override;
    void exportShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] PaneQuestion &question() const override { return model().money(); }

private:
    void refresh();

    QLabel *m_sum;
    ChartWithTable *m_chart;
    FigureList *m_list;
    QString m_wanted; ///< a voucher to go to as soon as it is there
};
