// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "ui/common/sectionedpane.h"

class ConsoleSettings;
class TrafficModel;
struct ModelRoom;

/// How much traffic there is, where, whether it rises, where it will be when the month ends, who uses most
/// and what stands out. Knows the words "time", "by", "top", "silent", "jumps", and behind "time:" or alone
/// those of OverTimeSection::open().
class TrafficPane final : public SectionedPane
{
    Q_OBJECT
public:
    TrafficPane(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
                QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("traffic"); }
    [[nodiscard]] QString title() const override { return tr("Traffic"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Traffic; }

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);
};
