// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "ui/common/sectionedpane.h"

class ConsoleSettings;
class RebatesModel;
struct ModelRoom;

/// Where each month's rebate stands, what it is worth, what is missing to get it, by when, and whether it
/// came. open() knows months ("2026-04") and the sections "months", "cards", "plans", "tiers".
class RebatesPane final : public SectionedPane
{
    Q_OBJECT
public:
    RebatesPane(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("rebates"); }
    [[nodiscard]] QString title() const override { return tr("Rebates"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Rebates; }

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);
};
