// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/modelroom.h"
#include "ui/common/panesection.h"

class ConsoleSettings;
class FigureList;
class GuardsView;
class PoolActions;
class PoolsModel;
class QLabel;
class QSplitter;

/// The three guards of every plan, pools or not, worst first; and what can be done about the selected one.
class GuardSection final : public PaneSection
{
    Q_OBJECT
public:
    GuardSection(PoolsModel &model, const ModelRoom &room, ConsoleSettings &settings,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("guards"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;

    void activate() override;
    void setWatched(bool watched) override;
    void find() override;
    bool open(const QString &what) override; ///< a credential
    [[nodiscard]] QDialog *reopen(const Draft &draft) override;
    bool back() override;

    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override { return canExport(); }
    void exportShown() override;
    void printShown() override;

    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

private:
    void refresh();

    PoolsModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    PoolActions *m_actions;
    FigureList *m_list;
    QLabel *m_plan;
    GuardsView *m_guards;
    QSplitter *m_splitter;
    bool m_watched = false;
};
