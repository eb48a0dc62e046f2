// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartsampling.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace
{
/// What fell on one pixel so far.
class Pixel
{
public:
    void put(QPointF point)
    {
        if (m_count == 0)
            m_first = m_low = m_high = point;
        m_last = point;
        if (point.y() < m_low.y())
            m_low = point;
        if (point.y() > m_high.y())
            m_high = point;
        ++m_count;
    }

    /// In the order in which they came.
    void flush(QPolygonF &piece)
    {
        if (m_count <= 2) {
            if (m_count > 0)
                piece.append(m_first);
            if (m_count == 2)
                piece.append(m_last);
        } else {
            const bool rising = m_low.x() <= m_high.x();
            piece.append(rising ? m_low : m_high);
            piece.append(rising ? m_high : m_low);
        }
        m_count = 0;
    }

private:
    qsizetype m_count = 0;
    QPointF m_first, m_last, m_low, m_high;
};
} // namespace

QList<QPolygonF> ChartSampling::pieces(const QList<double> &places,
                                       const QList<std::optional<double>> &values, double pixelsPerPlace)
{
    QList<QPolygonF> pieces;
    QPolygonF piece;
    Pixel pixel;
    double end = 0; ///< of the pixel
    bool started = false;
    bool gap = false;
    const qsizetype count = std::min(places.size(), values.size());
    for (qsizetype index = 0; index < count; ++index) {
        if (!values[index]) {
            gap = true;
            continue;
        }
        if (!started || places[index] >= end) {
            pixel.flush(piece);
            if (gap && !piece.isEmpty())
                pieces.append(std::exchange(piece, {}));
            end = (std::floor(places[index] * pixelsPerPlace) + 1) / pixelsPerPlace;
            started = true;
        }
        gap = false;
        pixel.put({places[index], *values[index]});
    }
    pixel.flush(piece);
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

ChartSampling::Band ChartSampling::band(const QList<double> &places, QList<std::optional<double>> low,
                                        QList<std::optional<double>> high, double pixelsPerPlace)
{
    const qsizetype count = std::min(low.size(), high.size());
    low.resize(count);
    high.resize(count);
    for (qsizetype index = 0; index < count; ++index) {
        if (!low[index] || !high[index])
            low[index] = high[index] = std::nullopt;
    }
    return {pieces(places, low, pixelsPerPlace), pieces(places, high, pixelsPerPlace)};
}
