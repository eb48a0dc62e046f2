// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportchart.h"
#include "core/report/reportpen.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportChart)
};

constexpr qreal titleHeight = 20;
constexpr qreal unitHeight = 11; ///< above the plot, for unit and legend
constexpr qreal plotHeight = 84;
constexpr qreal labelHeight = 13;
constexpr qreal emptyHeight = 16;
constexpr qreal axisGap = 5;
constexpr qreal letters = 6.5; ///< of everything but the title
constexpr qreal widestPlace = 56;
constexpr qreal barShare = 0.7; ///< of a place, for all bars together
constexpr qreal leastWidth = 140;
constexpr int linesAcross = 4; ///< about
const QString stars = QStringLiteral("***");

/// Dark, light, and a grey: they differ on a black-and-white print, too.
QColor inkOf(qsizetype series)
{
    static const std::array inks{ReportLook::accent, QColor(0xe8, 0xa8, 0x38), QColor(0x8a, 0x92, 0x9a),
                                 QColor(0x2f, 0x8f, 0x6b)};
    return inks[size_t(series) % inks.size()];
}

/// With its thousands apart, as everywhere on the page.
QString plainText(double value, int decimals)
{
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

/// A figure in three digits or so.
QString shortText(double value)
{
    const double size = std::abs(value);
    return plainText(value, size >= 100 || size == std::floor(size) ? 0 : size >= 10 ? 1 : 2);
}

class ChartLines final : public ReportLines
{
public:
    ChartLines(ReportFont &font, const ReportChartData &data, const ReportChart::Axis &axis, qreal width)
        : m_font(font), m_data(data), m_axis(axis), m_axisRoom(axisRoom()),
          m_place(std::min((width - m_axisRoom) / qreal(std::max<qsizetype>(data.labels.size(), 1)),
                           widestPlace)),
          m_width(width)
    {
    }
    [[nodiscard]] qint64 count() const override { return 1; }
    [[nodiscard]] qreal lineHeight() const override { return unitHeight + plotHeight + labelHeight; }
    [[nodiscard]] qreal headHeight() const override { return m_data.title.isEmpty() ? 0 : titleHeight; }

    void paint(QPainter &painter, qint64, qint64) const override
    {
        ReportPen pen(painter, m_font);
        if (!m_data.title.isEmpty()) {
            pen.setText(ReportLook::headingSize, ReportLook::ink);
            pen.left({0, ReportLook::headingSize}, m_data.title);
        }
        pen.setText(letters, ReportLook::pale);
        paintAxis(pen);
        paintLegend(pen);
        paintBars(pen);
        paintLines(pen);
        paintMark(pen);
        paintLabels(pen);
    }

private:
    [[nodiscard]] qreal axisRoom() const
    {
        qreal widest = 0;
        for (double value = m_axis.bottom; value <= m_axis.top + m_axis.step / 2; value += m_axis.step)
            widest = std::max(widest, m_font.width(m_axis.text(value), letters));
        return widest + axisGap;
    }
    [[nodiscard]] qreal plotTop() const { return headHeight() + unitHeight; }
    [[nodiscard]] qreal plotRight() const { return m_axisRoom + m_place * qreal(m_data.labels.size()); }
    [[nodiscard]] qreal yOf(double value) const
    {
        const double share = (value - m_axis.bottom) / (m_axis.top - m_axis.bottom);
        return plotTop() + plotHeight * (1 - share);
    }
    [[nodiscard]] qreal middleOf(qsizetype place) const
    {
        return m_axisRoom + m_place * (qreal(place) + 0.5);
    }

    void paintAxis(ReportPen &pen) const
    {
        pen.left({0, headHeight() + letters}, m_data.unit);
        for (double value = m_axis.bottom; value <= m_axis.top + m_axis.step / 2; value += m_axis.step) {
            const qreal y = yOf(value);
            const bool zero = std::abs(value) < m_axis.step / 2;
            pen.line({m_axisRoom, y}, {plotRight(), y}, ReportLook::hair,
                     zero ? ReportLook::pale : ReportLook::hairline);
            pen.right({m_axisRoom - axisGap, y + letters * 0.35}, m_axis.text(value));
        }
    }
    void paintLegend(ReportPen &pen) const
    {
        if (m_data.series.size() < 2)
            return;
        qreal x = m_axisRoom + pen.width(m_data.unit) + 10;
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            pen.fill({x, headHeight() + 1.5, 6, 5}, inkOf(i));
            pen.left({x + 9, headHeight() + letters}, m_data.series[i].name);
            x += 9 + pen.width(m_data.series[i].name) + 12;
        }
    }
    [[nodiscard]] QList<qsizetype> ofKind(ReportSeries::Kind kind) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            if (m_data.series[i].kind == kind)
                found.append(i);
        }
        return found;
    }
    void paintBars(ReportPen &pen) const
    {
        const QList<qsizetype> bars = ofKind(ReportSeries::Kind::Bars);
        const qreal width = bars.isEmpty() ? 0 : m_place * barShare / qreal(bars.size());
        const bool labelled = bars.size() == 1 && figuresFit(m_data.series[bars.constFirst()]);
        for (qsizetype i = 0; i < bars.size(); ++i) {
            for (qsizetype place = 0; place < m_data.labels.size(); ++place) {
                const qreal left = middleOf(place) - m_place * barShare / 2 + width * qreal(i);
                paintBar(pen, bars[i], place, left, width, labelled);
            }
        }
    }
    void paintBar(ReportPen &pen, qsizetype series, qsizetype place, qreal left, qreal width,
                  bool labelled) const
    {
        const std::optional<double> value = m_data.series[series].values.value(place);
        if (!value) {
            figure(pen, {left + width / 2, yOf(0) - 2}, unknown());
            return;
        }
        const qreal y = yOf(*value);
        pen.fill(QRectF(QPointF(left, y), QPointF(left + width, yOf(0))).normalized(), inkOf(series));
        if (labelled)
            figure(pen, {left + width / 2, std::min(y, yOf(0)) - 2},
                   m_data.hidden ? stars : shortText(*value));
    }
    /// In the middle above this point; the lines across do not strike it through.
    static void figure(ReportPen &pen, QPointF below, const QString &text)
    {
        const qreal left = below.x() - pen.width(text) / 2;
        pen.fill({left - 0.5, below.y() - letters + 0.5, pen.width(text) + 1, letters}, Qt::white);
        pen.left({left, below.y()}, text);
    }
    [[nodiscard]] bool figuresFit(const ReportSeries &series) const
    {
        return std::all_of(series.values.begin(), series.values.end(), [this](const auto &value) {
            return !value || m_font.width(shortText(*value), letters) <= m_place - 1.5;
        });
    }
    /// Unknown figures are gaps.
    void paintLines(ReportPen &pen) const
    {
        for (const qsizetype series : ofKind(ReportSeries::Kind::Line)) {
            QPolygonF points;
            for (qsizetype place = 0; place <= m_data.labels.size(); ++place) {
                const std::optional<double> value = m_data.series[series].values.value(place);
                if (place < m_data.labels.size() && value) {
                    points.append({middleOf(place), yOf(*value)});
                    continue;
                }
                paintStretch(pen, points, inkOf(series));
                points.clear();
            }
        }
    }
    static void paintStretch(ReportPen &pen, const QPolygonF &points, const QColor &color)
    {
        if (points.size() == 1)
            pen.fill({points.constFirst().x() - 1, points.constFirst().y() - 1, 2, 2}, color);
        else if (points.size() > 1)
            pen.polyline(points, 1.2, color);
    }
    /// Whether something is drawn where a text would stand on the line at `y`.
    [[nodiscard]] bool isCrowded(qreal from, qreal to, qreal y) const
    {
        for (const ReportSeries &series : m_data.series) {
            for (qsizetype place = 0; place < m_data.labels.size(); ++place) {
                const std::optional<double> value = series.values.value(place);
                const qreal x = middleOf(place);
                if (!value || x < from - m_place || x > to + m_place)
                    continue;
                const qreal top = yOf(*value);
                const bool isBar = series.kind == ReportSeries::Kind::Bars;
                if (isBar ? top < y : std::abs(top - y + letters / 2) < letters * 1.5) // NOLINT
                    return true;
            }
        }
        return false;
    }
    void paintMark(ReportPen &pen) const
    {
        if (!m_data.mark)
            return;
        const qreal y = yOf(*m_data.mark);
        pen.dashes({m_axisRoom, y}, {plotRight(), y}, 0.8, ReportLook::warning);
        pen.setText(letters, ReportLook::warning);
        const qreal room = m_width - plotRight() - 4;
        if (pen.width(m_data.markText) <= room)
            pen.left({plotRight() + 4, y + letters * 0.35}, m_data.markText);
        else if (const qreal reach = pen.width(m_data.markText) + 4;
                 isCrowded(plotRight() - reach, plotRight(), y) &&
                 !isCrowded(m_axisRoom, m_axisRoom + reach, y))
            pen.left({m_axisRoom + 4, y - 2.5}, m_data.markText);
        else
            pen.right({plotRight(), y - 2.5}, m_data.markText);
        pen.setText(letters, ReportLook::pale);
    }
    /// Every label, or every second, third … so that none touches the next.
    void paintLabels(ReportPen &pen) const
    {
        qreal widest = 1;
        for (const QString &label : m_data.labels)
            widest = std::max(widest, pen.width(label));
        const auto each = std::max<qsizetype>(qsizetype(std::ceil((widest + 3) / m_place)), 1);
        const qreal baseline = plotTop() + plotHeight + letters + 3;
        for (qsizetype place = 0; place < m_data.labels.size(); place += each) {
            const QString &label = m_data.labels[place];
            pen.left({middleOf(place) - pen.width(label) / 2, baseline}, label);
        }
    }
    [[nodiscard]] static QString unknown() { return QStringLiteral("–"); }

    ReportFont &m_font;
    const ReportChartData &m_data;
    ReportChart::Axis m_axis;
    qreal m_axisRoom;
    qreal m_place;
    qreal m_width;
};

/// A title, and why there is no chart.
class EmptyChartLines final : public ReportLines
{
public:
    EmptyChartLines(ReportFont &font, const ReportChartData &data) : m_font(font), m_data(data) {}
    [[nodiscard]] qint64 count() const override { return 1; }
    [[nodiscard]] qreal lineHeight() const override { return emptyHeight; }
    [[nodiscard]] qreal headHeight() const override { return m_data.title.isEmpty() ? 0 : titleHeight; }
    void paint(QPainter &painter, qint64, qint64) const override
    {
        ReportPen pen(painter, m_font);
        pen.setText(ReportLook::headingSize, ReportLook::ink);
        pen.left({0, ReportLook::headingSize}, m_data.title);
        pen.setText(ReportLook::bodySize, ReportLook::pale);
        pen.left({0, headHeight() + ReportLook::bodySize}, m_data.whenEmpty);
    }

private:
    ReportFont &m_font;
    const ReportChartData &m_data;
};

/// The least and the most of all figures, 0 and the mark among them; nothing where no figure is known.
std::optional<std::pair<double, double>> span(const ReportChartData &data)
{
    double least = std::min(0.0, data.mark.value_or(0));
    double most = std::max(0.0, data.mark.value_or(0));
    bool known = false;
    for (const ReportSeries &series : data.series) {
        for (const std::optional<double> &value : series.values) {
            if (!value)
                continue;
            known = true;
            least = std::min(least, *value);
            most = std::max(most, *value);
        }
    }
    return known ? std::optional(std::pair(least, most)) : std::nullopt;
}
} // namespace

ReportChart::Axis ReportChart::Axis::over(double least, double most)
{
    if (most <= least)
        most = least + 1;
    const double rough = (most - least) / linesAcross;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    Axis axis;
    for (const double nice : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        axis.step = nice * power;
        if (axis.step >= rough * (1 - 1e-9))
            break;
    }
    axis.bottom = std::floor(least / axis.step + 1e-9) * axis.step;
    axis.top = std::max(std::ceil(most / axis.step - 1e-9) * axis.step, axis.bottom + axis.step);
    while (axis.decimals < 6 && std::abs(axis.step * std::pow(10, axis.decimals) -
                                         std::round(axis.step * std::pow(10, axis.decimals))) > 1e-6)
        ++axis.decimals;
    return axis;
}

QString ReportChart::Axis::text(double value) const
{
    if (hidden)
        return stars;
    const double shown = std::abs(value) < step / 2 ? 0.0 : value; // no "-0"
    return plainText(shown, decimals);
}

Result<void> ReportChart::prepare(ReportFont &font, const std::function<bool(qint64 rows)> &)
{
    for (QString *text : {&m_data.title, &m_data.unit, &m_data.markText, &m_data.whenEmpty})
        *text = font.printable(*text);
    for (QString &label : m_data.labels)
        label = font.printable(label);
    for (ReportSeries &series : m_data.series)
        series.name = font.printable(series.name);
    return {};
}

Result<std::unique_ptr<ReportLines>> ReportChart::layOut(ReportFont &font, qreal width) const
{
    const std::optional<std::pair<double, double>> reach = span(m_data);
    if (!reach)
        return std::unique_ptr<ReportLines>(std::make_unique<EmptyChartLines>(font, m_data));
    if (width < leastWidth)
        return ReportErrors::tooNarrow(Text::tr("the charts"));
    Axis axis = Axis::over(reach->first, reach->second);
    axis.hidden = m_data.hidden;
    return std::unique_ptr<ReportLines>(std::make_unique<ChartLines>(font, m_data, axis, width));
}
