// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart/chartlayout.h"

#include <QPixmap>

class QPainter;

/// A chart as it is on screen, for one size, font and resolution, in the colours of the theme; made anew when
/// any of them changes. Qt Charts draws axis, grid and series; what it has not is drawn here: what is not
/// known, names, figures, thresholds, and crowded series. Kept as pixels, so that pointing at a value costs
/// next to nothing at any number of them. The data must outlive it.
class ChartPicture
{
public:
    ChartPicture(const ChartData &data, QSizeF size, const QFont &font, double pixelRatio);

    void paint(QPainter *painter, int current) const; ///< current: the x that is pointed at; -1: none
    [[nodiscard]] const ChartLayout &layout() const { return m_layout; }
    [[nodiscard]] double pixelRatio() const { return m_pixels.devicePixelRatio(); }

private:
    void draw(QPainter *painter) const;

    ChartLayout m_layout;
    QPixmap m_pixels;
};
