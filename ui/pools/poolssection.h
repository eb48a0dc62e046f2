// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/modelroom.h"
#include "ui/common/panesection.h"

class ConsoleSettings;
class FigureList;
class PoolActions;
class PoolDetail;
class PoolsModel;
class QComboBox;
class QSplitter;

/// The pools of a month, worst first, and everything about the selected one.
class PoolsSection final : public PaneSection
{
    Q_OBJECT
public:
    PoolsSection(PoolsModel &model, const ModelRoom &room, ConsoleSettings &settings,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("pools"); }
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
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override; ///< the list, or the largest users where the keyboard is in them
    void printShown() override;

    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

private:
    void makeMonths();
    void refresh();
    void follow();
    void refreshMonths();
    void refreshEmpty();

    PoolsModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    PoolActions *m_actions;
    QComboBox *m_months;
    FigureList *m_list;
    PoolDetail *m_detail;
    QSplitter *m_splitter;
    bool m_watched = false;
    QString m_wanted; ///< to open as soon as it is there
};
