// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "ui/common/sectionedpane.h"

class ConsoleSettings;
class PoolsModel;
struct ModelRoom;

/// Task 4 of the console: which pool will run over, what it will cost, which guards are missing, and what can
/// be done before the month ends.
class PoolsPane final : public SectionedPane
{
    Q_OBJECT
public:
    PoolsPane(PoolsModel &model, const ModelRoom &room, ConsoleSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("pools"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Pools; }

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);
};
