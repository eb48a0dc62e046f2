// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/popover.h"

#include "ui/common/theme.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

Popover::Popover(QWidget *content, QWidget *anchor)
    : QFrame(anchor, Qt::Popup), m_content(content), m_anchor(anchor), m_scroll(new QScrollArea(this))
{
    setFrameShape(StyledPanel);
    setAccessibleName(content->accessibleName());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    content->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(3));
    layout->addWidget(m_scroll);
}

Popover *Popover::show(QWidget *content, QWidget *anchor)
{
    auto *popover = new Popover(content, anchor);
    popover->place();
    popover->QFrame::show();
    content->setFocus();
    return popover;
}

/// Right edges together, as high as the content wants to be, within the screen.
void Popover::place()
{
    const QRect room = m_anchor->screen()->availableGeometry();
    const QMargins margins = layout()->contentsMargins();
    const QSize hint = m_content->sizeHint().expandedTo(m_content->minimumSize());
    const int inner =
        m_content->hasHeightForWidth() ? m_content->heightForWidth(hint.width()) : hint.height();
    const int frame = 2 * frameWidth();
    const int top = m_anchor->mapToGlobal(QPoint(0, m_anchor->height())).y();
    const int wanted = std::max(inner, m_content->minimumHeight()) + margins.top() + margins.bottom() + frame;
    const int height = std::min(wanted, std::max(room.bottom() - top, room.height() / 2));
    const int bar = height < wanted ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    resize(hint.width() + margins.left() + margins.right() + frame + bar, height);
    QPoint corner(m_anchor->mapToGlobal(QPoint(m_anchor->width() - width(), 0)).x(), top);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height)));
    move(corner);
}

/// The content has more or less to say.
bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &Popover::place, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    deleteLater();
}
