// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "ui/common/sectionedpane.h"

class ActivityModel;
class ConsoleSettings;
class ListSection;
struct ModelRoom;

/// What changed, syncs, local edits, exports and prints, data that could not be read: who, when, what.
///
/// open(): "changes", "everything", "runs", "odd"; "changes:yesterday", "changes:run:12", "everything:print";
/// a part of the data ("list"); an ICCID.
class ActivityPane final : public SectionedPane
{
    Q_OBJECT
public:
    ActivityPane(ActivityModel &model, const ModelRoom &room, ConsoleSettings &settings,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("activity"); }
    [[nodiscard]] QString title() const override { return tr("Activity"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Activity; }

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

private:
    void add(ListSection *section);
};
