// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/trafficmodel.h"
#include "ui/common/panesection.h"

class ConsoleSettings;
class FigureList;
class MissingBar;
class QLabel;

/// Cards that stand out: those that have gone silent, or those whose traffic jumped, with the rule by which
/// they were found.
class ConspicuousSection final : public PaneSection
{
    Q_OBJECT
public:
    enum class Kind { Silent, Jumps };
    ConspicuousSection(Kind kind, TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
                       QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override { return m_model.noticed().isUpdating(); }
    [[nodiscard]] QString statusText() const override;

    void activate() override;
    void setWatched(bool watched) override { m_model.noticed().setWatched(watched); }
    void find() override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);
    void overTimeWanted(const QString &iccid);

private:
    void refresh();
    [[nodiscard]] FigureTable &table() const;
    [[nodiscard]] QString ruleText() const;

    Kind m_kind;
    TrafficModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    QLabel *m_rule;
    MissingBar *m_missing;
    FigureList *m_list;
};
