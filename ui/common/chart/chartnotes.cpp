// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartnotes.h"

#include "ui/common/chart/chartlayout.h"
#include "ui/common/theme.h"
#include "ui/common/themecolours.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
QColor colourOf(const ChartLayout &layout, qsizetype series)
{
    return ThemeColours::series(layout.data().colourOf(series), Theme::isDark());
}

void write(QPainter *painter, const QRectF &rect, int align, const QString &text, const QColor &ink)
{
    painter->setPen(ink);
    painter->drawText(rect, align | Qt::TextSingleLine, text);
}

// ---- below ----

/// What is known of one lane of a slot; lines have one lane.
bool isKnown(const ChartLayout &layout, int lane, qsizetype index)
{
    const ChartData &data = layout.data();
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        if (layout.lane(series) == lane && data.value(series, index))
            return true;
    }
    return false;
}

/// A hatched foot; where that is too narrow for hatching, a small grey one.
void paintFoot(QPainter *painter, const ChartLayout &layout, double left, double width)
{
    const QColor ink = Theme::ink(Theme::Ink::Faint);
    const double height = std::min<double>(Theme::space(3), layout.plot().height());
    const double air = std::min(width * 0.1, ChartLayout::gap());
    if (width >= Theme::space(1))
        painter->fillRect(QRectF(left + air, layout.y(0) - height, width - 2 * air, height),
                          QBrush(ink, Qt::BDiagPattern));
    else if (width >= 1 && layout.hasBars())
        painter->fillRect(QRectF(left + air, layout.y(0) - height / 3, width - 2 * air, height / 3), ink);
}

/// Where nothing is known: not the same as nothing used. Days beside each other share a foot.
void paintUnknown(QPainter *painter, const ChartLayout &layout, int lane)
{
    const double unit = layout.slotWidth() / layout.units();
    const bool lone = layout.lanes() == 1;
    qsizetype first = -1;
    for (qsizetype index = 0; index <= layout.data().count(); ++index) {
        const bool known = index == layout.data().count() || isKnown(layout, lane, index);
        if (!known && first < 0)
            first = index;
        if (first < 0 || (lone && !known))
            continue;
        const double last = layout.laneCentre(lane, known ? index - 1 : index);
        const double left = layout.laneCentre(lane, first) - unit / 2;
        paintFoot(painter, layout, left, last + unit / 2 - left);
        first = -1;
    }
}

void paintSpans(QPainter *painter, const ChartLayout &layout)
{
    const qsizetype end = layout.data().count() - 1;
    for (const ChartData::Span &span : layout.data().spans) {
        if (span.first > span.last || span.first < 0 || span.last > end)
            continue;
        const QRectF area = layout.slot(span.first).united(layout.slot(span.last));
        painter->fillRect(area, Theme::ink(Theme::Ink::Hover));
        const double gap = ChartLayout::gap();
        const QString text = layout.metrics().elidedText(span.label, Qt::ElideRight, area.width() - 2 * gap);
        write(painter, area.adjusted(gap, 0, -gap, 0), Qt::AlignLeft | Qt::AlignTop, text,
              Theme::ink(Theme::Ink::Muted));
    }
}

// ---- the x axis ----

class XAxis
{
public:
    XAxis(QPainter *painter, const ChartLayout &layout) : m_painter(painter), m_layout(layout) {}

    void paint() const
    {
        if (m_layout.data().dates.isEmpty())
            paintNames();
        else
            paintDates();
    }

private:
    void paintDates() const;
    void paintNames() const;
    void label(double place, int line, const QString &text, double room) const;
    [[nodiscard]] QStringList broken(const QString &text, double room) const;

    QPainter *m_painter;
    const ChartLayout &m_layout;
};

void XAxis::label(double place, int line, const QString &text, double room) const
{
    const QFontMetricsF &metrics = m_layout.metrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const double width = std::ceil(metrics.horizontalAdvance(shown)) + 1;
    const double most = std::max(m_layout.size().width() - width, 0.0);
    const double least =
        std::min(m_layout.plot().left() - ChartLayout::gap(), most); // beside the figure of 0
    const double left = std::clamp(m_layout.x(place) - width / 2, least, most);
    const double top = m_layout.plot().bottom() + ChartLayout::gap() + line * metrics.height();
    write(m_painter, QRectF(left, top, width, metrics.height()), Qt::AlignCenter, shown,
          Theme::ink(Theme::Ink::Muted));
}

void XAxis::paintDates() const
{
    const QList<QDate> &dates = m_layout.data().dates;
    const double room =
        m_layout.metrics().horizontalAdvance(QStringLiteral("0000-00")) + 4 * ChartLayout::gap();
    for (const ChartScale::DateTick &tick :
         ChartScale::dates(dates.first(), dates.last(), int(m_layout.plot().width() / room)))
        label(double(dates.first().daysTo(tick.date)), 0, tick.text, room);
}

/// Each name while something of it can be read, in two lines if it must; else every second, third…
void XAxis::paintNames() const
{
    const QStringList &names = m_layout.data().categories;
    const QFontMetricsF &metrics = m_layout.metrics();
    double widest = 0;
    for (const QString &name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name) + 2 * ChartLayout::gap());
    const double slot = m_layout.slotWidth();
    const bool two = m_layout.xLabelLines() == 2;
    const int every = two ? 1 : std::max(int(std::ceil(std::min(widest, metrics.height() * 8) / slot)), 1);
    const double room = slot * every - ChartLayout::gap();
    for (qsizetype index = 0; index < names.size(); index += every) {
        const QStringList lines = two ? broken(names[index], room) : QStringList{names[index]};
        for (int line = 0; line < lines.size(); ++line)
            label(double(index), line, lines[line], room);
    }
}

/// In two lines, at a blank or hyphen where there is one.
QStringList XAxis::broken(const QString &text, double room) const
{
    const QFontMetricsF &metrics = m_layout.metrics();
    if (metrics.horizontalAdvance(text) <= room)
        return {text};
    qsizetype fits = 1, good = 0;
    while (fits < text.size() && metrics.horizontalAdvance(text.left(fits + 1)) <= room) {
        ++fits;
        if (text[fits - 1] == u' ' || text[fits - 1] == u'-')
            good = fits;
    }
    if (good == 0 && fits < text.size() && text[fits] == u' ')
        good = fits;
    if (good == 0)
        good = text[fits - 1].isHighSurrogate() ? fits - 1 : fits;
    return {text.left(good).trimmed(), text.mid(good).trimmed()};
}

// ---- names ----

/// What a series looks like, small.
void paintSample(QPainter *painter, const ChartLayout &layout, const ChartLayout::LegendEntry &entry)
{
    const QColor colour = colourOf(layout, entry.series);
    const bool estimate = layout.data().series[entry.series].estimate;
    const QRectF &box = entry.sample;
    if (!layout.hasBars()) {
        painter->setPen(QPen(colour, 2, estimate ? Qt::DotLine : Qt::SolidLine));
        painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    } else if (estimate) {
        painter->setPen(colour);
        painter->setBrush(QBrush(colour, Qt::BDiagPattern));
        painter->drawRect(box.adjusted(0, 0, -1, -1));
    } else {
        painter->fillRect(box, colour);
    }
}

void paintLegend(QPainter *painter, const ChartLayout &layout)
{
    for (const ChartLayout::LegendEntry &entry : layout.legend()) {
        paintSample(painter, layout, entry);
        const QString name = layout.metrics().elidedText(layout.data().series[entry.series].name,
                                                         Qt::ElideRight, entry.text.width());
        write(painter, entry.text, Qt::AlignLeft | Qt::AlignVCenter, name, Theme::ink(Theme::Ink::Text));
    }
}

std::optional<double> lastOf(const ChartData::Values &values, qsizetype count)
{
    for (qsizetype index = std::min(values.size(), count) - 1; index >= 0; --index) {
        if (values[index])
            return values[index];
    }
    return {};
}

/// At the right end of each line; names that would cover each other move apart.
void paintLineNames(QPainter *painter, const ChartLayout &layout)
{
    struct Name {
        double level;
        qsizetype series;
    };
    QList<Name> names;
    const ChartData &data = layout.data();
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        if (const std::optional<double> last = lastOf(data.series[series].values, data.count()))
            names.append({layout.y(*last), series});
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.level < b.level; });
    const double line = layout.metrics().height();
    const QRectF &plot = layout.plot();
    double free = plot.top() - line / 2;
    for (Name &name : names) {
        name.level = std::max(name.level - line / 2, free);
        free = name.level + line;
    }
    double most = plot.bottom() + line / 2;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->level = std::min(name->level, most - line);
        most = name->level;
    }
    const double left = plot.right() + 2 * ChartLayout::gap();
    for (const Name &name : std::as_const(names))
        write(painter, QRectF(left, name.level, layout.size().width() - left, line),
              Qt::AlignLeft | Qt::AlignVCenter, data.series[name.series].name, colourOf(layout, name.series));
}

// ---- figures ----

/// What stands on one x where one bar does.
struct Top {
    std::optional<double> figure; ///< of all its parts; nothing where one is not known
    double height = 0;            ///< where it ends
    bool isKnown = false;         ///< any of it
};

Top topOf(const ChartData &data, qsizetype index)
{
    Top top;
    bool whole = true;
    double sum = 0;
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        const std::optional<double> value = data.value(series, index);
        whole = whole && (value || data.kind != ChartData::Kind::StackedBars);
        top.isKnown = top.isKnown || value;
        top.height += std::max(value.value_or(0), 0.0);
        sum += value.value_or(0);
    }
    if (whole && top.isKnown)
        top.figure = sum;
    return top;
}

class Figures
{
public:
    Figures(QPainter *painter, const ChartLayout &layout);
    void paint();
    [[nodiscard]] const QList<QRectF> &taken() const { return m_taken; }

private:
    [[nodiscard]] bool haveRoom() const;
    void paint(qsizetype index);
    void paintMissing();

    QPainter *m_painter;
    const ChartLayout &m_layout;
    QList<Top> m_tops;
    qsizetype m_highest = -1;
    QList<QRectF> m_taken;
};

Figures::Figures(QPainter *painter, const ChartLayout &layout) : m_painter(painter), m_layout(layout)
{
    if (!layout.hasBars() || layout.lanes() > 1)
        return;
    for (qsizetype index = 0; index < layout.data().count(); ++index) {
        m_tops.append(topOf(layout.data(), index));
        if (m_tops.last().figure && (m_highest < 0 || m_tops.last().height > m_tops[m_highest].height))
            m_highest = index;
    }
}

bool Figures::haveRoom() const
{
    const QFontMetricsF &metrics = m_layout.metrics();
    if (m_layout.slotWidth() < metrics.horizontalAdvance(u'0') * 3)
        return false;
    return std::all_of(m_tops.begin(), m_tops.end(), [&](const Top &top) {
        return !top.figure ||
               metrics.horizontalAdvance(m_layout.data().reads(top.figure)) + 2 * ChartLayout::gap() <=
                   m_layout.slotWidth();
    });
}

/// All where there is room for all, else the highest one.
void Figures::paint()
{
    if (haveRoom()) {
        for (qsizetype index = 0; index < m_tops.size(); ++index) {
            if (m_tops[index].figure)
                paint(index);
        }
    } else if (m_highest >= 0 && *m_tops[m_highest].figure > 0) {
        paint(m_highest);
    }
    paintMissing();
}

void Figures::paint(qsizetype index)
{
    const QString text = m_layout.data().reads(m_tops[index].figure);
    const QRectF &plot = m_layout.plot();
    const double width = std::ceil(m_layout.metrics().horizontalAdvance(text)) + 1;
    const double most = std::max(plot.right() - width, plot.left());
    const double left = std::clamp(m_layout.x(m_layout.places()[index]) - width / 2, plot.left(), most);
    const double height = m_layout.metrics().height();
    const QRectF rect(left, m_layout.y(m_tops[index].height) - height - 1, width, height);
    write(m_painter, rect, Qt::AlignCenter, text, Theme::ink(Theme::Ink::Text));
    m_taken.append(rect);
}

/// A part of a stack that is not known stands hatched on those that are.
void Figures::paintMissing()
{
    if (m_layout.isCrowded() || m_layout.data().kind != ChartData::Kind::StackedBars)
        return;
    const double height = Theme::space(3), width = m_layout.slotWidth() * m_layout.barShare();
    for (qsizetype index = 0; index < m_tops.size(); ++index) {
        if (m_tops[index].isKnown && !m_tops[index].figure)
            m_painter->fillRect(QRectF(m_layout.x(m_layout.places()[index]) - width / 2,
                                       m_layout.y(m_tops[index].height) - height, width, height),
                                QBrush(Theme::ink(Theme::Ink::Faint), Qt::BDiagPattern));
    }
}

/// The band of a bar: from where to where it may end.
void paintWhiskers(QPainter *painter, const ChartLayout &layout)
{
    if (!layout.hasBars() || layout.isCrowded())
        return;
    const double half = std::min(layout.slotWidth() / layout.units() * 0.2, 2 * ChartLayout::gap());
    painter->setPen(QPen(Theme::ink(Theme::Ink::Muted), 1));
    for (qsizetype series = 0; series < layout.data().series.size(); ++series) {
        const ChartData::Series &one = layout.data().series[series];
        for (qsizetype index = 0; index < layout.data().count(); ++index) {
            const std::optional<double> low = one.low.value(index), high = one.high.value(index);
            if (!low || !high)
                continue;
            const double x = std::round(layout.laneCentre(layout.lane(series), index));
            const double from = std::round(layout.y(*low)), to = std::round(layout.y(*high));
            painter->drawLine(QPointF(x, from), QPointF(x, to));
            painter->drawLine(QPointF(x - half, from), QPointF(x + half, from));
            painter->drawLine(QPointF(x - half, to), QPointF(x + half, to));
        }
    }
}

/// Each value of a line where there is room, and always one that stands alone between gaps.
void paintDots(QPainter *painter, const ChartLayout &layout)
{
    if (layout.hasBars() || layout.isCrowded())
        return;
    const bool all = layout.slotWidth() >= Theme::space(3);
    painter->setPen(Qt::NoPen);
    for (qsizetype series = 0; series < layout.data().series.size(); ++series) {
        const ChartData::Values &values = layout.data().series[series].values;
        painter->setBrush(colourOf(layout, series));
        for (qsizetype index = 0; index < std::min(values.size(), layout.data().count()); ++index) {
            const bool alone = !(index > 0 && values[index - 1]) && !values.value(index + 1);
            if (values[index] && (all || alone))
                painter->drawEllipse(QPointF(layout.x(layout.places()[index]), layout.y(*values[index])), 2.5,
                                     2.5);
        }
    }
}

// ---- thresholds ----

/// Whether a series runs through it.
bool isCovered(const ChartLayout &layout, const QRectF &rect)
{
    const double middle = layout.plot().center().y();
    const int first = std::max(layout.at({rect.left(), middle}), 0), last = layout.at({rect.right(), middle});
    for (const ChartData::Series &series : layout.data().series) {
        for (int index = first; index <= last; ++index) {
            const std::optional<double> value = series.values.value(index);
            if (!value)
                continue;
            const double top = layout.y(std::max(*value, series.high.value(index).value_or(*value)));
            const double low = layout.y(std::min(*value, series.low.value(index).value_or(*value)));
            if (top < rect.bottom() && (layout.hasBars() || low > rect.top()))
                return true;
        }
    }
    return false;
}

/// Above the line at its right end, or below it, or at its left end: where nothing is in the way.
QRectF placeOf(const ChartLayout &layout, double level, QSizeF size, const QList<QRectF> &taken)
{
    const double left = layout.plot().left() + ChartLayout::gap();
    const double right = layout.plot().right() - ChartLayout::gap() - size.width();
    const double above = level - size.height() - 1.5, below = level + 1.5;
    const QList<QPointF> places{{right, above}, {left, above}, {right, below}, {left, below}};
    const auto isFree = [&](QPointF place) {
        const QRectF rect(place, size);
        return std::none_of(taken.begin(), taken.end(),
                            [&](const QRectF &other) { return other.intersects(rect); });
    };
    const auto found = std::find_if(places.begin(), places.end(), [&](QPointF place) {
        return isFree(place) && !isCovered(layout, QRectF(place, size));
    });
    const auto bearable = std::find_if(places.begin(), places.end(), isFree);
    return {found != places.end() ? *found : bearable != places.end() ? *bearable : places.first(), size};
}

void paintMarks(QPainter *painter, const ChartLayout &layout, QList<QRectF> taken)
{
    const QColor ink = Theme::ink(Theme::Ink::Warning);
    const QFontMetricsF &metrics = layout.metrics();
    const QRectF &plot = layout.plot();
    QList<double> levels;
    for (const ChartData::Mark &mark : layout.data().marks) {
        levels.append(std::floor(layout.y(mark.value)) + 0.5);
        taken.append(QRectF(plot.left(), levels.last() - 1, plot.width(), 2));
        painter->setPen(QPen(ink, 1, Qt::DashLine));
        painter->drawLine(QPointF(plot.left(), levels.last()), QPointF(plot.right(), levels.last()));
    }
    for (qsizetype place = 0; place < levels.size(); ++place) {
        const double room = plot.width() - 4 * ChartLayout::gap();
        const QString text = metrics.elidedText(layout.data().marks[place].label, Qt::ElideRight, room);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + ChartLayout::gap(), metrics.height());
        const QRectF rect = placeOf(layout, levels[place], size, taken);
        taken.append(rect);
        if (isCovered(layout, rect))
            painter->fillRect(rect, Theme::ink(Theme::Ink::Surface));
        write(painter, rect, Qt::AlignCenter, text, ink);
    }
}

void paintZero(QPainter *painter, const ChartLayout &layout)
{
    painter->fillRect(QRectF(layout.plot().left(), std::floor(layout.y(0)), layout.plot().width(), 1),
                      Theme::ink(Theme::Ink::Faint));
}
} // namespace

void ChartNotes::paintBelow(QPainter *painter, const ChartLayout &layout)
{
    paintSpans(painter, layout);
    for (int lane = 0; lane < layout.lanes(); ++lane)
        paintUnknown(painter, layout, lane);
}

void ChartNotes::paintAbove(QPainter *painter, const ChartLayout &layout)
{
    const double gap = ChartLayout::gap();
    paintZero(painter, layout);
    write(painter, QRectF(gap, gap, layout.size().width() - gap, layout.metrics().height()),
          Qt::AlignLeft | Qt::AlignVCenter, layout.data().unit, Theme::ink(Theme::Ink::Muted));
    XAxis(painter, layout).paint();
    paintWhiskers(painter, layout);
    painter->setRenderHint(QPainter::Antialiasing);
    paintDots(painter, layout);
    painter->setRenderHint(QPainter::Antialiasing, false);
    Figures figures(painter, layout);
    figures.paint();
    paintMarks(painter, layout, figures.taken());
    if (layout.namesAreDirect())
        paintLineNames(painter, layout);
    else
        paintLegend(painter, layout);
}

void ChartNotes::paintPoints(QPainter *painter, const ChartLayout &layout, int current)
{
    if (layout.hasBars())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::ink(Theme::Ink::Text), 1.5));
    for (qsizetype series = 0; series < layout.data().series.size(); ++series) {
        if (const std::optional<double> value = layout.data().value(series, current)) {
            painter->setBrush(colourOf(layout, series));
            painter->drawEllipse(QPointF(layout.x(layout.places()[current]), layout.y(*value)), 4, 4);
        }
    }
    painter->restore();
}
