// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/trafficmodel.h"
#include "ui/common/panesection.h"

class ConsoleSettings;
class FigureList;
class MissingBar;
class MonthField;
class QMenu;
class ScopeChooser;
class QLabel;

/// The cards that used most in a month, of the scope that is chosen.
class TopSection final : public PaneSection
{
    Q_OBJECT
public:
    TopSection(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
               QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("top"); }
    [[nodiscard]] QString title() const override { return tr("Largest users"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override { return m_model.top().isUpdating(); }
    [[nodiscard]] QString statusText() const override;

    void activate() override;
    void setWatched(bool watched) override;
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
    [[nodiscard]] QString listTitle() const;

    TrafficModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    ScopeChooser *m_scope;
    MonthField *m_month;
    QLabel *m_problem;
    MissingBar *m_missing;
    FigureList *m_list;
};
