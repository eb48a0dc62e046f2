// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/trafficmodel.h"
#include "ui/common/panesection.h"

class ChartWithTable;
class ConsoleSettings;
class FigureList;
class MissingBar;
class MonthField;
class QComboBox;

/// One month by operators, plans, plan credentials or tags: bars, and a list whose rows lead to their cards.
class BreakdownSection final : public PaneSection
{
    Q_OBJECT
public:
    BreakdownSection(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
                     QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("by"); }
    [[nodiscard]] QString title() const override { return tr("By operator, plan, tag"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override { return m_model.parts().isUpdating(); }
    [[nodiscard]] QString statusText() const override;

    void activate() override;
    void setWatched(bool watched) override { m_model.parts().setWatched(watched); }
    void find() override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

private:
    void refresh();
    void goTo(const QString &key);

    TrafficModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    QComboBox *m_by;
    MonthField *m_month;
    MissingBar *m_missing;
    ChartWithTable *m_chart;
    FigureList *m_list;
};
