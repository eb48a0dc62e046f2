// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/linkbutton.h"

#include "core/base/safetext.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

LinkButton::LinkButton(const QString &text, const QString &figure, QWidget *parent)
    : QAbstractButton(parent), m_figure(figure)
{
    setText(SafeText::visible(text));
    setAccessibleName(figure.isEmpty() ? this->text() : tr("%1: %2").arg(this->text(), figure));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LinkButton::setGlyph(Icons::Glyph glyph, Theme::Ink ink)
{
    m_glyph = glyph;
    m_glyphInk = ink;
    updateGeometry();
}

void LinkButton::setDetail(const QString &detail)
{
    m_detail = SafeText::visible(detail);
    setToolTip(SafeText::html(detail));
    setAccessibleDescription(m_detail);
    updateGeometry();
}

void LinkButton::setHeading(bool heading)
{
    m_heading = heading;
    QFont bold = font();
    bold.setWeight(heading ? QFont::Bold : QFont::Normal);
    setFont(bold);
    updateGeometry();
}

int LinkButton::iconSpace() const
{
    return m_glyph ? fontMetrics().height() + Theme::space(1) : 0;
}

QSize LinkButton::sizeHint() const
{
    const int figure = m_figure.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_figure) + Theme::space(3);
    const int arrow = m_heading ? fontMetrics().height() : 0;
    return {iconSpace() + fontMetrics().horizontalAdvance(text()) + figure + arrow + Theme::space(1),
            fontMetrics().height() * (m_detail.isEmpty() ? 1 : 2) + Theme::space(1)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {iconSpace() + fontMetrics().horizontalAdvance(m_figure) + fontMetrics().averageCharWidth() * 8,
            sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = fontMetrics().height();
    const bool hot = underMouse() || isDown();
    QRect room = rect();
    if (!m_detail.isEmpty()) {
        painter.setPen(Theme::ink(Theme::Ink::Muted));
        painter.drawText(room.adjusted(iconSpace(), size, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_detail, Qt::ElideRight, room.width() - iconSpace()));
        room.setHeight(size + Theme::space(1) / 2);
    }
    if (m_glyph) {
        Icons::icon(*m_glyph, m_glyphInk)
            .paint(&painter, QRect(room.x(), room.y() + (room.height() - size) / 2, size, size));
        room.setLeft(room.left() + iconSpace());
    }
    painter.setFont(font());
    if (!m_figure.isEmpty()) {
        painter.setPen(Theme::ink(m_figureInk));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_figure);
        room.setRight(room.right() - fontMetrics().horizontalAdvance(m_figure) - Theme::space(3));
    }
    if (m_heading)
        room.setRight(room.right() - size);
    painter.setPen(Theme::ink(hot || !m_heading ? Theme::Ink::Accent : Theme::Ink::Text));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (m_heading) {
        const int x = room.x() + fontMetrics().horizontalAdvance(shown);
        Icons::icon(Icons::Glyph::ArrowRight, Theme::Ink::Accent)
            .paint(&painter, QRect(x, (height() - size) / 2, size, size).adjusted(2, 2, -2, -2));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}
