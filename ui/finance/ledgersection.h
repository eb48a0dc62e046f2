// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/finance/financesection.h"

class FigureList;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;

/// The account's entries of some days, how each is explained, and first of all what does not add up.
class LedgerSection final : public FinanceSection
{
    Q_OBJECT
public:
    LedgerSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("ledger"); }
    [[nodiscard]] QString title() const override { return tr("Ledger"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void find() override;
    bool open(const QString &what) override; ///< an entry's number; a month: its days
    [[nodiscard]] bool canExport() const override;
    void exportShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] PaneQuestion &question() const override { return model().ledger(); }

private:
    void makeTools();
    void refresh();
    void refreshTypes();
    void choosePeriod(int index);
    void chooseDays();
    void chooseRows();
    void goTo(const QString &key);
    [[nodiscard]] QString reconciliation() const;

    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_type;
    QCheckBox *m_exceptions;
    QLabel *m_summary;
    FigureList *m_list;
    QString m_wanted;
    bool m_setting = false; ///< what changes is not a person's choice
};
