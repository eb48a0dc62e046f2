// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfont.h"

#include <QColor>
#include <QPointF>

class QPainter;
class QPolygonF;
class QRectF;

/// The look of all reports: few inks, sizes and lines, in one place. Lengths are points.
namespace ReportLook
{
inline const QColor ink(0x1a, 0x1d, 0x21);
inline const QColor pale(0x5c, 0x63, 0x6b); ///< labels, header, footer; 6:1 on white
inline const QColor hairline(0xd5, 0xd9, 0xde);
inline const QColor accent(0x0b, 0x5c, 0xad);
inline const QColor warning(0xa6, 0x3d, 0x00);
constexpr qreal titleSize = 15;
constexpr qreal headingSize = 10.5;
constexpr qreal bodySize = 9;
constexpr qreal tableSize = 8;
constexpr qreal leastTableSize = 6;
constexpr qreal smallSize = 7.5;
constexpr qreal hair = 0.5;
constexpr qreal rule = 0.9;
} // namespace ReportLook

/// Paints texts and lines of a report with a painter whose unit is a point. Leaves the painter as it was.
class ReportPen
{
public:
    ReportPen(QPainter &painter, ReportFont &font);
    ~ReportPen();
    ReportPen(const ReportPen &) = delete;
    ReportPen &operator=(const ReportPen &) = delete;

    void setText(qreal size, const QColor &color);
    [[nodiscard]] qreal width(const QString &text) { return m_font.width(text, m_size); }

    void left(QPointF baseline, const QString &text);
    void right(QPointF baseline, const QString &text); ///< ends there
    void line(QPointF from, QPointF to, qreal width, const QColor &color);
    void dashes(QPointF from, QPointF to, qreal width, const QColor &color);
    void polyline(const QPolygonF &points, qreal width, const QColor &color);
    void fill(const QRectF &area, const QColor &color);
    void frame(QPointF topLeft, QPointF bottomRight, const QColor &color);

private:
    QPainter &m_painter;
    ReportFont &m_font;
    qreal m_size = 0;
};
