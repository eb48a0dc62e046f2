// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "ui/common/sectionedpane.h"

class ConsoleSettings;
class RealNameModel;
struct ModelRoom;

/// Which cards lack real-name verification, for how long, who mends it; what is under way, and what nobody
/// knows.
///
/// open(): "gaps", "state", "underway", "unread"; "older", "30", "7", "unknown" as the findings have it; an
/// ICCID.
class RealNamePane final : public SectionedPane
{
    Q_OBJECT
public:
    RealNamePane(RealNameModel &model, const ModelRoom &room, ConsoleSettings &settings,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("realname"); }
    [[nodiscard]] QString title() const override { return tr("Real-name"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::RealName; }

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);
};
