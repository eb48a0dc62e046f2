// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/trafficmodel.h"
#include "ui/common/panesection.h"

class ChartWithTable;
class ConsoleSettings;
class MissingBar;
class PeriodChooser;
class QComboBox;
class QLabel;
class ScopeChooser;
class TrafficFigures;

/// The traffic of one scope over days or months: figures, chart, what is missing.
class OverTimeSection final : public PaneSection
{
    Q_OBJECT
public:
    OverTimeSection(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
                    QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("time"); }
    [[nodiscard]] QString title() const override { return tr("Over time"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override { return m_model.overTime().isUpdating(); }
    [[nodiscard]] QString statusText() const override;

    void activate() override;
    void setWatched(bool watched) override;
    /// "fleet", "operator:CMCC", "plan:sameflowcard/100MB", "pool:CREDENTIAL", "tag:NAME", or a card's ICCID.
    bool open(const QString &what) override;
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
    void say(const QString &problem);
    [[nodiscard]] QList<int> shownColumns() const;

    TrafficModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    ScopeChooser *m_scope;
    PeriodChooser *m_period;
    QLabel *m_problem;
    TrafficFigures *m_figures;
    QLabel *m_method;
    MissingBar *m_missing;
    QComboBox *m_kind;
    ChartWithTable *m_chart;
};
