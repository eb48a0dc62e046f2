// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/finance/financesection.h"

class FigureList;
class QPushButton;

/// The prices of overage that somebody confirmed: what they are, from where, when seen. Prices enter nowhere
/// else.
class TariffSection final : public FinanceSection
{
    Q_OBJECT
public:
    TariffSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("tariffs"); }
    [[nodiscard]] QString title() const override { return tr("Tariff lines"); }
    [[nodiscard]] bool hasAge() const override { return false; }
    void activate() override;
    void find() override;
    bool open(const QString &what) override; ///< a line by its key
    [[nodiscard]] QDialog *reopen(const Draft &draft) override;
    [[nodiscard]] bool canExport() const override;
    void exportShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] PaneQuestion &question() const override { return model().tariffs(); }

private:
    void refresh();
    QDialog *enter(); ///< another line
    QDialog *correct(const QString &key);
    QDialog *edit(int purpose, const TariffLine &line); ///< TariffDialog::Purpose
    void remove();

    FigureList *m_list;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
};
