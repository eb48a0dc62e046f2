// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/todaytiles.h"
#include "ui/common/pane.h"

#include <array>
#include <functional>
#include <memory>

class AgeLabel;
class ConsoleSettings;
class EmptyState;
class FindingList;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QToolButton;
class TileWidget;
class TodayModel;
struct ModelRoom;

/// The start page: what needs somebody, worst first, each with the one thing that mends it, and four tiles.
class TodayPane final : public Pane
{
    Q_OBJECT
public:
    TodayPane(TodayModel &model, const ModelRoom &room, ConsoleSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Today; }
    [[nodiscard]] QString statusText() const override;
    void activate() override; ///< the keyboard goes to the findings
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override; ///< which finding is current
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader(QBoxLayout *layout);
    void makeBody(QBoxLayout *layout);
    void refresh();
    void showEmptyState();
    void placeTiles();
    void act(int row);
    void explain(int row);
    void goTo(const PaneTarget &target);
    void noteExport(const QString &path, qint64 rows, const QString &format);

    TodayModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    QLabel *m_date;
    QLabel *m_summary;
    QLabel *m_updating;
    AgeLabel *m_age;
    QLabel *m_ages;
    QToolButton *m_exportButton;
    QToolButton *m_printButton;
    QStackedWidget *m_stack;
    FindingList *m_list;
    EmptyState *m_empty;
    QGridLayout *m_grid;
    std::array<TileWidget *, TodayTiles::count> m_tiles{};
    int m_columns = 0; ///< of the tiles; -1: beside the findings
};
