// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartxaxis.h"

#include "ui/common/chart/chartdrawing.h"
#include "ui/common/chart/chartlayout.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
class Labels
{
public:
    Labels(QPainter *painter, const ChartLayout &layout) : m_painter(painter), m_layout(layout) {}

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

void Labels::label(double place, int line, const QString &text, double room) const
{
    const QFontMetricsF &metrics = m_layout.metrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const double width = std::ceil(metrics.horizontalAdvance(shown)) + 1;
    const double most = std::max(m_layout.size().width() - width, 0.0);
    const double least =
        std::min(m_layout.plot().left() - ChartLayout::gap(), most); // beside the figure of 0
    const double left = std::clamp(m_layout.x(place) - width / 2, least, most);
    const double top = m_layout.plot().bottom() + ChartLayout::gap() + line * metrics.height();
    ChartDrawing::write(m_painter, QRectF(left, top, width, metrics.height()), Qt::AlignCenter, shown,
                        Theme::ink(Theme::Ink::Muted));
}

void Labels::paintDates() const
{
    const QList<QDate> &dates = m_layout.data().dates;
    const double room =
        m_layout.metrics().horizontalAdvance(QStringLiteral("0000-00")) + 4 * ChartLayout::gap();
    for (const ChartScale::DateTick &tick :
         ChartScale::dates(dates.first(), dates.last(), int(m_layout.plot().width() / room)))
        label(double(dates.first().daysTo(tick.date)), 0, tick.text, room);
}

/// Each name while something of it can be read, in two lines if it must; else every second, third…
void Labels::paintNames() const
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
QStringList Labels::broken(const QString &text, double room) const
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
} // namespace

void ChartXAxis::paint(QPainter *painter, const ChartLayout &layout)
{
    Labels(painter, layout).paint();
}
