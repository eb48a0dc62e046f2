// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/todaytiles.h"

#include <QFrame>

#include <optional>

class Clock;
class LinkButton;
class QLabel;
class QVBoxLayout;
class Sparkline;

/// One tile: its title leads to its pane, or to an explanation; lines may lead to cards.
class TileWidget final : public QFrame
{
    Q_OBJECT
public:
    /// The clock must outlive it.
    TileWidget(const QString &name, const Clock &clock, QWidget *parent = nullptr);

    /// Does nothing when it shows this already, so that nothing flickers.
    void show(const TodayTile &tile);

Q_SIGNALS:
    void titleClicked();
    void targetWanted(const PaneTarget &target);

private:
    void build(const TodayTile &tile);
    void addLine(const TodayTile::Line &line);

    const Clock &m_clock;
    std::optional<TodayTile> m_shown;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr; ///< made anew for another tile
};
