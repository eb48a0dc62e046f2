// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>

#include <optional>

/// Fewer points that look the same. Pure.
namespace ChartSampling
{

/// Of the values that fall on one pixel the lowest and the highest stay, in their order: no peak is lost.
/// `places` grow; a pixel is 1 / `pixelsPerPlace` of a place. Each polygon is a piece without a gap, of
/// points (place, value); what is not known parts two pieces where the gap is a pixel or more.
[[nodiscard]] QList<QPolygonF> pieces(const QList<double> &places, const QList<std::optional<double>> &values,
                                      double pixelsPerPlace);

struct Band {
    QList<QPolygonF> low;
    QList<QPolygonF> high; ///< as many pieces
};
/// The same for what lies between two values; known only where both are.
[[nodiscard]] Band band(const QList<double> &places, QList<std::optional<double>> low,
                        QList<std::optional<double>> high, double pixelsPerPlace);

} // namespace ChartSampling
