// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartlayout.h"

#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr double thinUnit = 3;     ///< pixels; narrower bars are strokes
constexpr double widestBar = 40;   ///< pixels; few bars are no walls
constexpr double packedSlot = 0.5; ///< pixels; below, a line is strokes
constexpr double loneShare = 0.72; ///< of its slot, for a bar that stands alone in it
constexpr double laneShare = 0.92; ///< of its unit, for one of several

struct Range {
    double lowest = 0;
    double highest = 0;

    void include(double value)
    {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    void include(const ChartData::Values &values)
    {
        for (const std::optional<double> &value : values) {
            if (value)
                include(*value);
        }
    }
};

void includeStacks(Range &range, const ChartData &data)
{
    for (qsizetype index = 0; index < data.count(); ++index) {
        Range stack;
        for (qsizetype series = 0; series < data.series.size(); ++series) {
            const double value = data.value(series, index).value_or(0);
            (value < 0 ? stack.lowest : stack.highest) += value;
        }
        range.include(stack.lowest);
        range.include(stack.highest);
    }
}

/// Of all that is known, 0 and marks included.
Range rangeOf(const ChartData &data)
{
    Range range;
    if (data.kind == ChartData::Kind::StackedBars)
        includeStacks(range, data);
    for (const ChartData::Series &series : data.series) {
        if (data.kind != ChartData::Kind::StackedBars)
            range.include(series.values);
        range.include(series.low);
        range.include(series.high);
    }
    for (const ChartData::Mark &mark : data.marks)
        range.include(mark.value);
    return range;
}

double widestOf(const QFontMetricsF &metrics, const QStringList &texts)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return std::ceil(width);
}

bool overlap(const ChartData &data, qsizetype one, qsizetype other)
{
    for (qsizetype index = 0; index < data.count(); ++index) {
        if (data.value(one, index) && data.value(other, index))
            return true;
    }
    return false;
}
} // namespace

ChartLayout::ChartLayout(const ChartData &data, QSizeF size, const QFont &font)
    : m_data(data), m_size(size), m_font(Theme::digits(font)), m_metrics(m_font)
{
    m_places.reserve(data.count());
    const qint64 first = data.dates.isEmpty() ? 0 : data.dates.first().toJulianDay();
    for (const QDate &date : data.dates)
        m_places.append(double(date.toJulianDay() - first));
    for (qsizetype index = m_places.size(); index < data.count(); ++index)
        m_places.append(double(index));
    findLanes();
    findNames();
    layOutLegend();
    layOut();
}

double ChartLayout::gap()
{
    return Theme::space(1);
}

/// What is the same thing and never known twice (usage so far, and its forecast) stands in one place.
void ChartLayout::findLanes()
{
    m_lane.fill(0, m_data.series.size());
    if (m_data.kind != ChartData::Kind::Bars)
        return;
    m_lanes = 0;
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        qsizetype same = 0;
        while (same < series &&
               (m_data.colourOf(same) != m_data.colourOf(series) || overlap(m_data, same, series)))
            ++same;
        m_lane[series] = same < series ? m_lane[same] : m_lanes++;
    }
    m_lanes = std::max(m_lanes, 1);
}

double ChartLayout::widestName() const
{
    QStringList names;
    for (const ChartData::Series &series : m_data.series)
        names.append(series.name);
    return widestOf(m_metrics, names);
}

/// Beside a line its name needs no colour to be found: where all lines reach the right edge and there is
/// room.
void ChartLayout::findNames()
{
    if (hasBars() || m_data.series.size() < 2 || m_places.isEmpty() || widestName() > m_size.width() / 4 ||
        m_metrics.height() * double(m_data.series.size()) > m_size.height() / 2)
        return;
    const double edge = m_places.last() * 0.9;
    m_direct = std::all_of(m_data.series.begin(), m_data.series.end(), [&](const ChartData::Series &series) {
        for (qsizetype index = std::min(series.values.size(), m_places.size()) - 1; index >= 0; --index) {
            if (series.values[index])
                return m_places[index] >= edge;
        }
        return true;
    });
}

/// In rows from the right, beside the unit.
void ChartLayout::layOutLegend()
{
    if (m_direct || m_data.series.size() < 2)
        return;
    const double line = m_metrics.height(), sample = std::round(line * 0.7);
    const double unit = m_metrics.horizontalAdvance(m_data.unit) + 4 * gap();
    const double room = std::max(m_size.width() - unit - 3 * gap(), sample + gap());
    QList<QList<LegendEntry>> rows(1);
    double right = 0;
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        const double text = std::min(std::ceil(m_metrics.horizontalAdvance(m_data.series[series].name)) + 1,
                                     room - sample - gap());
        const double width = sample + gap() + text;
        if (right > 0 && right + width > room) {
            rows.append(QList<LegendEntry>());
            right = 0;
        }
        rows.last().append({series, QRectF(right, (line - sample) / 2, sample, sample),
                            QRectF(right + sample + gap(), 0, text, line)});
        right += width + 3 * gap();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QPointF shift(m_size.width() - 3 * gap() - rows[row].last().text.right(),
                            gap() + double(row) * line);
        for (LegendEntry entry : std::as_const(rows[row])) {
            entry.sample.translate(shift);
            entry.text.translate(shift);
            m_legend.append(entry);
        }
    }
    m_legendHeight = double(rows.size() - 1) * line;
}

/// Names too long for their slots stand in two lines. Months and numbers do not: some of them tell the rest.
bool ChartLayout::namesBreak() const
{
    const auto isName = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    };
    const QStringList &names = m_data.categories;
    return m_data.dates.isEmpty() && m_slot > m_metrics.height() * 2.5 &&
           widestOf(m_metrics, names) > m_slot - gap() && std::any_of(names.begin(), names.end(), isName);
}

/// The plot stands on half pixels and its lines are whole pixels apart, so that they are sharp.
void ChartLayout::layOut()
{
    const double line = m_metrics.height();
    const Range range = rangeOf(m_data);
    const double right = m_direct ? widestName() + 5 * gap() : 3 * gap();
    const double top = std::ceil(line + 4 * gap() + m_legendHeight) + 0.5;
    const auto bottomFor = [&](int lines) { return std::ceil(line * lines) + 3 * gap(); };
    const auto fit = [&](double bottom) {
        const double height = std::max(m_size.height() - top - bottom, 1.0);
        m_scale =
            ChartScale::values(range.lowest, range.highest, std::clamp(int(height / (line * 2.2)), 2, 9));
        QStringList labels;
        for (const double tick : m_scale.ticks())
            labels.append(m_data.hidden ? QString() : m_scale.text(tick));
        const double steps = double(std::max<qsizetype>(labels.size() - 1, 1));
        const double left = std::ceil(widestOf(m_metrics, labels) + 5 * gap()) + 0.5;
        m_plot = QRectF(left, top, std::max(std::floor(m_size.width() - left - right), 1.0),
                        std::max(std::floor(height / steps) * steps, 1.0));
        m_slot = m_plot.width() / (m_places.isEmpty() ? 1 : m_places.last() + 1);
    };
    fit(bottomFor(1));
    if (namesBreak()) {
        m_xLabelLines = 2;
        fit(bottomFor(2));
    }
    m_units = m_lanes == 1 ? 1 : std::max(m_lanes + 1, int(std::ceil(m_slot / widestBar)));
}

double ChartLayout::y(double value) const
{
    return m_plot.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
}

double ChartLayout::column(double place) const
{
    return std::floor(m_plot.left()) + std::floor(place * m_slot);
}

int ChartLayout::at(QPointF position) const
{
    if (m_places.isEmpty() || !m_plot.adjusted(0, -m_plot.top(), 0, gap()).contains(position))
        return -1;
    const double place = (position.x() - m_plot.left()) / m_slot - 0.5;
    const auto after = std::lower_bound(m_places.begin(), m_places.end(), place);
    if (after == m_places.end())
        return int(m_places.size() - 1);
    if (after != m_places.begin() && place - *(after - 1) < *after - place)
        return int(after - m_places.begin() - 1);
    return int(after - m_places.begin());
}

QRectF ChartLayout::slot(qsizetype index) const
{
    const double width = std::max(m_slot, 1.0);
    return {x(m_places[index]) - width / 2, m_plot.top(), width, m_plot.height()};
}

bool ChartLayout::isCrowded() const
{
    return hasBars() ? m_slot / m_units < thinUnit : m_slot < packedSlot;
}

qsizetype ChartLayout::unit(qsizetype series, qsizetype index) const
{
    return qsizetype(m_places[index]) * m_units + m_lane[series];
}

double ChartLayout::barShare() const
{
    return std::min(m_lanes == 1 ? loneShare : laneShare, widestBar / (m_slot / m_units));
}

double ChartLayout::laneCentre(int lane, qsizetype index) const
{
    return x(m_places[index]) + (lane - (m_lanes - 1) / 2.0) * m_slot / m_units;
}
