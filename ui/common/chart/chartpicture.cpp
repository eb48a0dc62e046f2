// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartpicture.h"

#include "ui/common/chart/chartsampling.h"
#include "ui/common/theme.h"
#include "ui/common/themecolours.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
constexpr double thinSlot = 3;      ///< pixels; below, bars are lines of one pixel
constexpr double widestBar = 40;    ///< few bars are no walls
constexpr double barShare = 0.72;   ///< of a slot
constexpr double crowdedSlot = 2;   ///< pixels; below, lines are thin
constexpr double packedSlot = 0.25; ///< pixels; below, a line is a band of upright strokes

double gap()
{
    return Theme::space(1);
}

/// Lines segment by segment: a polyline with a wide smooth pen takes hundreds of times longer.
QList<QLineF> segments(const QPolygonF &piece)
{
    QList<QLineF> lines;
    for (qsizetype i = 1; i < piece.size(); ++i)
        lines.append({piece[i - 1], piece[i]});
    return lines;
}

/// Of all that is known; nothing known: nothing.
std::pair<double, double> rangeOf(const ChartData &data)
{
    double lowest = 0, highest = 0;
    for (const ChartData::Series &series : data.series) {
        for (const std::optional<double> &value : series.values) {
            if (value) {
                lowest = std::min(lowest, *value);
                highest = std::max(highest, *value);
            }
        }
    }
    for (const ChartData::Mark &mark : data.marks) {
        lowest = std::min(lowest, mark.value);
        highest = std::max(highest, mark.value);
    }
    return {lowest, highest};
}

double widestOf(const QFontMetricsF &metrics, const QStringList &texts)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}
} // namespace

ChartPicture::ChartPicture(const ChartData &data, QSizeF size, const QFont &font)
    : m_data(data), m_font(Theme::digits(font)), m_metrics(m_font)
{
    m_places.reserve(data.count());
    for (qsizetype index = 0; index < data.count(); ++index)
        m_places.append(data.dates.isEmpty() ? double(index)
                                             : double(data.dates.first().daysTo(data.dates[index])));
    layOut(size);
    const bool bars = data.kind != ChartData::Kind::Line;
    if (bars ? barsAreThin() : m_slot < packedSlot)
        prepareStrokes();
    if (bars)
        prepareBarLabels();
    else
        prepareLines();
}

void ChartPicture::layOut(QSizeF size)
{
    const double line = m_metrics.height();
    const double top = line + 3 * gap(), bottom = line + 3 * gap();
    const double height = std::max(size.height() - top - bottom, 1.0);
    const auto [lowest, highest] = rangeOf(m_data);
    m_scale = ChartScale::values(lowest, highest, std::clamp(int(height / (line * 2.2)), 2, 9));

    QStringList labels;
    for (const double tick : m_scale.ticks())
        labels.append(m_scale.text(tick));
    double right = 3 * gap();
    if (m_data.kind == ChartData::Kind::Line && m_data.series.size() > 1) {
        QStringList names;
        for (const ChartData::Series &series : m_data.series)
            names.append(series.name);
        right += std::min(widestOf(m_metrics, names) + 2 * gap(), size.width() / 3);
    }
    const double left = gap() + std::ceil(widestOf(m_metrics, labels)) + 2 * gap();
    m_plot = QRectF(left, top, std::max(size.width() - left - right, 1.0), height);
    m_slot = m_plot.width() / (m_places.isEmpty() ? 1 : m_places.last() + 1);
}

void ChartPicture::prepareLines()
{
    for (const ChartData::Series &series : m_data.series) {
        QList<QPolygonF> pieces = ChartSampling::pieces(m_places, series.values, m_slot);
        for (QPolygonF &piece : pieces) {
            for (QPointF &point : piece)
                point = {x(point.x()), y(point.y())};
        }
        m_pieces.append(pieces);
    }
}

/// One upright stroke a pixel, over all that falls on it: bars go down to 0, lines on from where they were.
void ChartPicture::prepareStrokes()
{
    const bool bars = m_data.kind != ChartData::Kind::Line;
    for (const ChartData::Series &series : m_data.series) {
        QList<QRectF> strokes;
        for (const QPolygonF &piece : ChartSampling::pieces(m_places, series.values, m_slot)) {
            double from = bars ? y(0) : y(piece.first().y());
            for (const QPointF &point : piece) {
                const double to = y(point.y());
                const QRectF stroke(std::floor(x(point.x())), std::min(from, to), 1, std::abs(to - from) + 1);
                if (!strokes.isEmpty() && strokes.last().left() == stroke.left())
                    strokes.last() |= stroke;
                else
                    strokes.append(stroke);
                from = bars ? from : to;
            }
        }
        m_strokes.append(strokes);
    }
}

double ChartPicture::y(double value) const
{
    return m_plot.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
}

QColor ChartPicture::colour(qsizetype series) const
{
    const int wanted = m_data.series[series].colour;
    return ThemeColours::series(wanted >= 0 ? wanted : int(series), Theme::isDark());
}

bool ChartPicture::barsAreThin() const
{
    return m_slot < thinSlot * double(std::max<qsizetype>(m_data.series.size(), 1));
}

QRectF ChartPicture::bar(qsizetype series, int index, double value) const
{
    const double count = double(m_data.series.size());
    const double width = std::min(std::max(std::floor(m_slot * barShare / count), 1.0), widestBar);
    const double left = std::round(x(m_places[index]) - width * count / 2 + width * double(series));
    const double from = y(0), to = y(value);
    QRectF rect(left, std::min(from, to), width, std::abs(to - from));
    if (value != 0 && rect.height() < 1) // little is not nothing
        rect.setTop(rect.bottom() - 1);
    return count > 1 ? rect.adjusted(0, 0, -1, 0) : rect;
}

int ChartPicture::at(QPointF position) const
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

QRectF ChartPicture::slot(int index) const
{
    const double width = std::max(m_slot, 1.0);
    return {x(m_places[index]) - width / 2, m_plot.top(), width, m_plot.height()};
}

void ChartPicture::paint(QPainter *painter, int current) const
{
    painter->setFont(m_font);
    if (current >= 0)
        painter->fillRect(slot(current), Theme::ink(Theme::Ink::Hover));
    paintGrid(painter);
    paintXLabels(painter);
    paintUnknown(painter);
    if (m_data.kind != ChartData::Kind::Line) {
        paintNames(painter);
        paintBars(painter, current);
        paintBarLabels(painter);
    } else {
        paintLines(painter);
        paintPoints(painter, current);
        paintLineNames(painter);
    }
    paintMarks(painter);
}

void ChartPicture::paintGrid(QPainter *painter) const
{
    const double line = m_metrics.height();
    for (const double tick : m_scale.ticks()) {
        const double level = std::round(y(tick));
        painter->fillRect(QRectF(m_plot.left(), level, m_plot.width(), 1),
                          Theme::ink(tick == 0 ? Theme::Ink::Faint : Theme::Ink::Line));
        painter->setPen(Theme::ink(Theme::Ink::Muted));
        painter->drawText(QRectF(0, level - line / 2, m_plot.left() - 2 * gap(), line),
                          Qt::AlignRight | Qt::AlignVCenter, m_scale.text(tick));
    }
    painter->drawText(QRectF(gap(), gap(), m_plot.right(), line), Qt::AlignLeft | Qt::AlignVCenter,
                      m_data.unit);
}

void ChartPicture::paintXLabels(QPainter *painter) const
{
    painter->setPen(Theme::ink(Theme::Ink::Muted));
    const auto label = [&](double place, const QString &text, double room) {
        const double width = std::min(m_metrics.horizontalAdvance(text), room);
        const double left =
            std::clamp(x(place) - width / 2, 0.0, std::max(m_plot.right() + 2 * gap() - width, 0.0));
        painter->drawText(QRectF(left, m_plot.bottom() + gap(), width + 1, m_metrics.height()),
                          Qt::AlignCenter, m_metrics.elidedText(text, Qt::ElideRight, room));
    };
    if (!m_data.dates.isEmpty()) {
        const double room = m_metrics.horizontalAdvance(QStringLiteral("0000-00")) + 4 * gap();
        const QDate first = m_data.dates.first();
        for (const ChartScale::DateTick &tick :
             ChartScale::dates(first, m_data.dates.last(), int(m_plot.width() / room)))
            label(double(first.daysTo(tick.date)), tick.text, room);
        return;
    }
    const double wanted =
        std::min(widestOf(m_metrics, m_data.categories) + 2 * gap(), m_metrics.height() * 8);
    const int every = std::max(int(std::ceil(wanted / m_slot)), 1);
    for (int index = 0; index < m_data.categories.size(); index += every)
        label(index, m_data.categories[index], m_slot * every - gap());
}

/// The names of bars that stand side by side, above them at the right.
void ChartPicture::paintNames(QPainter *painter) const
{
    if (m_data.series.size() < 2)
        return;
    const double line = m_metrics.height(), box = std::round(line * 0.6);
    double right = m_plot.right();
    for (qsizetype series = m_data.series.size() - 1; series >= 0; --series) {
        const double width = m_metrics.horizontalAdvance(m_data.series[series].name);
        painter->setPen(Theme::ink(Theme::Ink::Text));
        painter->drawText(QRectF(right - width, gap(), width + 1, line), Qt::AlignLeft | Qt::AlignVCenter,
                          m_data.series[series].name);
        painter->fillRect(QRectF(right - width - box - gap(), gap() + (line - box) / 2, box, box),
                          colour(series));
        right -= width + box + 5 * gap();
    }
}

/// Where nothing is known, a hatched foot: not the same as nothing used.
void ChartPicture::paintUnknown(QPainter *painter) const
{
    if (m_slot < thinSlot || m_data.kind == ChartData::Kind::Line)
        return;
    const double height = std::min<double>(Theme::space(3), m_plot.height());
    const double width = std::min(std::max(m_slot * barShare, 1.0), widestBar);
    for (int index = 0; index < m_places.size(); ++index) {
        const bool known =
            std::any_of(m_data.series.begin(), m_data.series.end(),
                        [index](const auto &series) { return series.values.value(index).has_value(); });
        if (!known)
            painter->fillRect(QRectF(x(m_places[index]) - width / 2, y(0) - height, width, height),
                              QBrush(Theme::ink(Theme::Ink::Faint), Qt::BDiagPattern));
    }
}

void ChartPicture::paintStrokes(QPainter *painter) const
{
    for (qsizetype series = 0; series < m_strokes.size(); ++series) {
        for (const QRectF &stroke : m_strokes[series])
            painter->fillRect(stroke, colour(series));
    }
}

void ChartPicture::paintBars(QPainter *painter, int current) const
{
    if (!m_strokes.isEmpty())
        return paintStrokes(painter);
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        const QColor colour = this->colour(series);
        const bool estimate = m_data.series[series].estimate;
        for (int index = 0; index < m_places.size(); ++index) {
            const std::optional<double> value = m_data.value(series, index);
            if (!value)
                continue;
            const QRectF rect = bar(series, index, *value);
            painter->fillRect(rect, estimate ? QBrush(colour, Qt::Dense5Pattern) : QBrush(colour));
            if (index == current) {
                painter->setPen(Theme::ink(Theme::Ink::Text));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
            }
        }
    }
}

/// All figures where there is room for all, else the highest one.
void ChartPicture::prepareBarLabels()
{
    if (m_data.series.size() != 1)
        return;
    const QList<std::optional<double>> &values = m_data.series.first().values;
    const qsizetype count = std::min(values.size(), m_places.size());
    int highest = -1;
    for (int index = 0; index < count; ++index) {
        if (values[index] && (highest < 0 || *values[index] > *values[highest]))
            highest = index;
    }
    bool room = m_slot > m_metrics.horizontalAdvance(u'0') * 3;
    for (int index = 0; index < count && room; ++index)
        room =
            !values[index] || m_metrics.horizontalAdvance(m_data.valueText(0, index)) + 2 * gap() <= m_slot;
    for (int index = 0; index < count && room; ++index) {
        if (values[index])
            m_labelled.append(index);
    }
    if (!room && highest >= 0 && *values[highest] > 0)
        m_labelled.append(highest);
}

void ChartPicture::paintBarLabels(QPainter *painter) const
{
    painter->setPen(Theme::ink(Theme::Ink::Text));
    for (const int index : m_labelled) {
        const QString text = m_data.valueText(0, index);
        const double width = m_metrics.horizontalAdvance(text);
        const double left = std::clamp(x(m_places[index]) - width / 2, m_plot.left(), m_plot.right() - width);
        const double level = y(std::max(*m_data.value(0, index), 0.0)) - m_metrics.height() - 1;
        painter->drawText(QRectF(left, level, width + 1, m_metrics.height()), Qt::AlignCenter, text);
    }
}

/// Crowded lines are thin: a wide smooth one costs a hundred times as much, and looks no better.
void ChartPicture::paintLines(QPainter *painter) const
{
    if (!m_strokes.isEmpty())
        return paintStrokes(painter);
    const bool crowded = m_slot < crowdedSlot;
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype series = 0; series < m_pieces.size(); ++series) {
        QPen pen(colour(series), crowded ? 1 : 2);
        const bool dashed = m_data.series[series].estimate && !crowded;
        if (dashed)
            pen.setDashPattern({3, 3});
        painter->setPen(pen);
        for (const QPolygonF &piece : m_pieces[series]) {
            if (dashed)
                painter->drawPolyline(piece);
            else
                painter->drawLines(segments(piece));
        }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

/// Each point where there is room for it, a lonely one always, and the one pointed at.
void ChartPicture::paintPoints(QPainter *painter, int current) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(series));
        for (const QPolygonF &piece : m_pieces[series]) {
            if (piece.size() > 1 && m_slot < Theme::space(3))
                continue;
            for (const QPointF &point : piece)
                painter->drawEllipse(point, 2.5, 2.5);
        }
        const std::optional<double> value = current >= 0 ? m_data.value(series, current) : std::nullopt;
        if (!value)
            continue;
        painter->setPen(QPen(Theme::ink(Theme::Ink::Text), 1.5));
        painter->drawEllipse(QPointF(x(m_places[current]), y(*value)), 4, 4);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

/// At the right end of each line; names that would cover each other move apart.
void ChartPicture::paintLineNames(QPainter *painter) const
{
    if (m_data.series.size() < 2)
        return;
    struct Name {
        double level;
        qsizetype series;
    };
    QList<Name> names;
    for (qsizetype series = 0; series < m_pieces.size(); ++series) {
        if (!m_pieces[series].isEmpty())
            names.append({m_pieces[series].last().last().y(), series});
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.level < b.level; });
    const double line = m_metrics.height();
    double free = m_plot.top() - line / 2;
    for (Name &name : names) {
        name.level = std::max(name.level - line / 2, free);
        free = name.level + line;
    }
    const double over = names.isEmpty() ? 0 : std::max(free - m_plot.bottom() - line / 2, 0.0);
    for (const Name &name : std::as_const(names)) {
        const QRectF rect(m_plot.right() + 2 * gap(), name.level - over, m_plot.left() + 1e4, line);
        painter->setPen(colour(name.series));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, m_data.series[name.series].name);
    }
}

void ChartPicture::paintMarks(QPainter *painter) const
{
    for (const ChartData::Mark &mark : m_data.marks) {
        const double level = std::round(y(mark.value));
        const QColor ink = Theme::ink(Theme::Ink::Warning);
        painter->setPen(QPen(ink, 1, Qt::DashLine));
        painter->drawLine(QPointF(m_plot.left(), level + 0.5), QPointF(m_plot.right(), level + 0.5));
        const double width = m_metrics.horizontalAdvance(mark.label), line = m_metrics.height();
        const double top = level - line - 1 < 0 ? level + 1 : level - line - 1;
        const QRectF rect(m_plot.right() - width - gap(), top, width + 1, line);
        painter->fillRect(rect, Theme::ink(Theme::Ink::Surface));
        painter->setPen(ink);
        painter->drawText(rect, Qt::AlignCenter, mark.label);
    }
}
