// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportpen.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <QRectF>

namespace
{
constexpr qreal dots = ReportFont::dotsPerPoint;
} // namespace

ReportPen::ReportPen(QPainter &painter, ReportFont &font) : m_painter(painter), m_font(font)
{
    m_painter.save();
    m_painter.scale(1 / dots, 1 / dots); // fonts have whole sizes, so they are large and the painter small
}

ReportPen::~ReportPen()
{
    m_painter.restore();
}

void ReportPen::setText(qreal size, const QColor &color)
{
    m_size = size;
    m_painter.setFont(m_font.sized(size));
    m_painter.setPen(color);
}

void ReportPen::left(QPointF baseline, const QString &text)
{
    m_painter.drawText(baseline * dots, text);
}

void ReportPen::right(QPointF baseline, const QString &text)
{
    left(baseline - QPointF(width(text), 0), text);
}

void ReportPen::line(QPointF from, QPointF to, qreal width, const QColor &color)
{
    const QPen before = m_painter.pen();
    m_painter.setPen(QPen(color, width * dots, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from * dots, to * dots);
    m_painter.setPen(before);
}

void ReportPen::dashes(QPointF from, QPointF to, qreal width, const QColor &color)
{
    const QPen before = m_painter.pen();
    QPen pen(color, width * dots, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.drawLine(from * dots, to * dots);
    m_painter.setPen(before);
}

void ReportPen::polyline(const QPolygonF &points, qreal width, const QColor &color)
{
    const QPen before = m_painter.pen();
    m_painter.setPen(QPen(color, width * dots, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF scaled;
    for (const QPointF &point : points)
        scaled.append(point * dots);
    m_painter.drawPolyline(scaled);
    m_painter.setPen(before);
}

void ReportPen::fill(const QRectF &area, const QColor &color)
{
    m_painter.fillRect(QRectF(area.topLeft() * dots, area.size() * dots), color);
}

void ReportPen::frame(QPointF topLeft, QPointF bottomRight, const QColor &color)
{
    const QPen before = m_painter.pen();
    m_painter.setPen(QPen(color, ReportLook::rule * dots));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(topLeft * dots, bottomRight * dots));
    m_painter.setPen(before);
}
