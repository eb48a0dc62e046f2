// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "ui/common/sectionedpane.h"
#include "ui/reports/paneoutputs.h"

class FinanceModel;

/// The money: balance and runway, vouchers, bills, ledger, tariff lines.
class FinancePane final : public SectionedPane
{
    Q_OBJECT
public:
    FinancePane(FinanceModel &model, const ModelRoom &room, ConsoleSettings &settings,
                QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("finance"); }
    [[nodiscard]] QString title() const override { return tr("Finance"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Finance; }

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

private:
    PaneOutputs m_outputs;
};
