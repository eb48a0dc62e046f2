// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartfigures.h"

#include "ui/common/chart/chartdrawing.h"
#include "ui/common/chart/chartlayout.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
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
    ChartDrawing::write(m_painter, rect, Qt::AlignCenter, text, Theme::ink(Theme::Ink::Text));
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
} // namespace

QList<QRectF> ChartFigures::paint(QPainter *painter, const ChartLayout &layout)
{
    Figures figures(painter, layout);
    figures.paint();
    return figures.taken();
}
