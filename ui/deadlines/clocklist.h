// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/editnotice.h"
#include "ui/common/panesection.h"
#include "ui/deadlines/reasondialog.h"
#include "ui/reports/paneoutputs.h"

class DeadlinesModel;
class FactGrid;
class FigureList;
class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;

/// All clocks in one list, the one that is chosen told below it.
class ClockList final : public PaneSection
{
    Q_OBJECT
public:
    ClockList(DeadlinesModel &model, const PaneOutputs &outputs, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void setWatched(bool watched) override;
    void find() override;
    /// A case's id, what a case is about, "rebate-invoice:2026-04". One that is not there yet is chosen as
    /// soon as it is.
    bool open(const QString &what) override;
    [[nodiscard]] QDialog *reopen(const Draft &draft) override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    /// Chooses this clock when the list has it.
    void awaitKey(const QString &key);

Q_SIGNALS:
    void caseWanted(); ///< a new one

private:
    void makeTools();
    void refresh();
    void chooseAwaited();
    void present();
    void say();
    void act(ReasonDialog::Deed deed);
    QDialog *ask(const QString &key, ReasonDialog::Deed deed);
    void reopenCase();
    void remove();
    void leave(); ///< to Rebates, where this clock is done
    void addToMenu(QMenu *menu, const QString &key);
    EditNotice editNotice(); ///< before the edit

    DeadlinesModel &m_model;
    PaneOutputs m_outputs;
    FigureList *m_list;
    FactGrid *m_detail;
    QSplitter *m_splitter;
    QCheckBox *m_showDone;
    QPushButton *m_done;
    QPushButton *m_putOff;
    QPushButton *m_reopen;
    QString m_awaited;
};
