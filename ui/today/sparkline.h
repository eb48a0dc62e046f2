// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/todaytiles.h"

#include <QWidget>

/// The traffic of some days as small bars, the unknown ones as gaps. Tells the exact figure of the day under
/// the mouse.
class Sparkline final : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    void show(const QList<TodayTile::Bar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF slot(qsizetype bar) const;

    QList<TodayTile::Bar> m_bars;
    qint64 m_top = 0; ///< bytes
};
