// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/financemodel.h"
#include "ui/common/editnotice.h"
#include "ui/common/panesection.h"
#include "ui/reports/paneoutputs.h"

class FigureList;

/// What the sections of Finance have in common: model, export and print, and what a list says while it is
/// empty.
class FinanceSection : public PaneSection
{
    Q_OBJECT
public:
    FinanceSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent)
        : PaneSection(parent), m_model(model), m_outputs(outputs)
    {
    }

    [[nodiscard]] bool isUpdating() const override { return question().isUpdating(); }
    void setWatched(bool watched) override { question().setWatched(watched); }
    [[nodiscard]] bool canPrint() const override;
    void printShown() override; ///< one report for all sections

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

protected:
    [[nodiscard]] virtual PaneQuestion &question() const = 0;
    [[nodiscard]] FinanceModel &model() const { return m_model; }
    [[nodiscard]] const PaneOutputs &outputs() const { return m_outputs; }

    /// Why the list is empty: nobody has looked yet, it failed, nothing was ever read, or there is nothing.
    void sayEmpty(FigureList &list, bool everRead, const QString &nothing, const QString &hint = {});
    void readMoney();        ///< asks for a reading of the money
    EditNotice editNotice(); ///< before the edit
    /// A notice with an Undo button, or what went wrong.
    void tellSaved(const Result<void> &saved, const EditNotice &notice, const QString &sentence);

private:
    FinanceModel &m_model;
    const PaneOutputs &m_outputs;
};
