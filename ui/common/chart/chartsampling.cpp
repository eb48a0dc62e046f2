// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartsampling.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace
{
/// What fell on one pixel so far: places in the list.
struct Pixel {
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype low = -1;
    qsizetype high = -1;
    double lowest = 0;
    double highest = 0;

    void start(qsizetype index, double value)
    {
        first = last = low = high = index;
        lowest = highest = value;
    }
    void put(qsizetype index, double value)
    {
        last = index;
        if (value < lowest) {
            lowest = value;
            low = index;
        } else if (value > highest) {
            highest = value;
            high = index;
        }
    }
};

/// The two that are kept, in the order in which they came; where there are only two, these.
void keep(const Pixel &pixel, const QList<double> &places, const QList<std::optional<double>> &values,
          QPolygonF &piece)
{
    if (pixel.first < 0)
        return;
    const bool flat = pixel.low == pixel.high;
    const qsizetype one = flat ? pixel.first : std::min(pixel.low, pixel.high);
    const qsizetype other = flat ? pixel.last : std::max(pixel.low, pixel.high);
    piece.append({places[one], *values[one]});
    if (other != one)
        piece.append({places[other], *values[other]});
}
} // namespace

QList<QPolygonF> ChartSampling::pieces(const QList<double> &places,
                                       const QList<std::optional<double>> &values, double pixelsPerPlace)
{
    QList<QPolygonF> pieces;
    QPolygonF piece;
    Pixel pixel;
    double end = 0; ///< of the pixel
    bool gap = false;
    const qsizetype count = std::min(places.size(), values.size());
    for (qsizetype index = 0; index < count; ++index) {
        const std::optional<double> &value = values[index];
        if (!value) {
            gap = true;
            continue;
        }
        if (pixel.first >= 0 && places[index] < end) {
            pixel.put(index, *value);
        } else {
            keep(pixel, places, values, piece);
            if (gap && !piece.isEmpty())
                pieces.append(std::exchange(piece, {}));
            pixel.start(index, *value);
            end = (std::floor(places[index] * pixelsPerPlace) + 1) / pixelsPerPlace;
        }
        gap = false;
    }
    keep(pixel, places, values, piece);
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
