// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagesview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int keptBeyondSight = 1; ///< pictures on either side
} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
}

// ---- measures ----

qreal PagesView::pixelsPerPoint() const
{
    return m_factor * logicalDpiX() / 72.0;
}

QSize PagesView::pageSize() const
{
    return (m_points * pixelsPerPoint()).toSize().expandedTo({1, 1});
}

int PagesView::gap() const
{
    return fontMetrics().height() * 3 / 4;
}

std::pair<int, int> PagesView::inSight() const
{
    const int top = verticalScrollBar()->value();
    const int first = std::max((top - gap()) / pitch(), 0);
    const int last = std::min((top + viewport()->height() - gap()) / pitch(), m_count - 1);
    return {first, last};
}

int PagesView::currentPage() const
{
    if (m_count == 0)
        return 0;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - gap()) / pitch(), 0, m_count - 1);
}

bool PagesView::isSharp(int page) const
{
    const auto picture = m_pictures.constFind(page);
    if (picture == m_pictures.constEnd())
        return false;
    const QSizeF wanted = m_points * pixelsPerPoint() * devicePixelRatioF();
    return std::abs(picture->width() - wanted.width()) <= 1;
}

// ---- what is shown ----

void PagesView::setPages(int count, QSizeF points)
{
    m_pictures.clear();
    m_wishes.clear();
    m_count = count;
    m_points = points;
    m_current = -1;
    takeFactor(m_zoom == Zoom::Fixed ? m_factor : fittingFactor());
}

void PagesView::setPicture(int page, const QImage &picture)
{
    const auto [first, last] = inSight();
    if (page < first - keptBeyondSight || page > last + keptBeyondSight)
        return; // scrolled away meanwhile
    m_pictures.insert(page, picture);
    viewport()->update();
}

void PagesView::goTo(int page)
{
    verticalScrollBar()->setValue(topOf(std::clamp(page, 0, std::max(m_count - 1, 0))) - gap());
}

// ---- zoom ----

qreal PagesView::fittingFactor() const
{
    if (m_points.isEmpty())
        return 1;
    // as if the bar was there, so that its coming and going changes nothing
    const QSize room = maximumViewportSize() - QSize(verticalScrollBar()->sizeHint().width(), 0);
    const qreal natural = logicalDpiX() / 72.0;
    const qreal width = (room.width() - 2 * gap()) / (m_points.width() * natural);
    const qreal height = (room.height() - 2 * gap()) / (m_points.height() * natural);
    return std::clamp(m_zoom == Zoom::FitPage ? std::min(width, height) : width, least, most);
}

void PagesView::setZoom(Zoom zoom, qreal factor)
{
    m_zoom = zoom;
    takeFactor(zoom == Zoom::Fixed ? factor : fittingFactor());
}

void PagesView::zoomBy(qreal ratio)
{
    setZoom(Zoom::Fixed, m_factor * ratio);
}

/// The place in the middle stays there.
void PagesView::takeFactor(qreal factor)
{
    const int half = viewport()->height() / 2;
    const qreal place = qreal(verticalScrollBar()->value() + half - gap()) / pitch();
    m_factor = std::clamp(factor, least, most);
    const bool atTop = verticalScrollBar()->value() == 0;
    updateBars();
    if (!atTop)
        verticalScrollBar()->setValue(qRound(place * pitch()) + gap() - half);
    updateSight();
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PagesView::updateBars()
{
    const QSize page = pageSize();
    const int height = m_count == 0 ? 0 : topOf(m_count);
    const int width = m_count == 0 ? 0 : page.width() + 2 * gap();
    const QSize room = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(height - room.height(), 0));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    horizontalScrollBar()->setRange(0, std::max(width - room.width(), 0));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

/// After anything moved: says which pages are wanted, and forgets pictures far away.
void PagesView::updateSight()
{
    const auto [first, last] = inSight();
    m_pictures.removeIf([first = first, last = last](const auto &entry) {
        return entry.key() < first - keptBeyondSight || entry.key() > last + keptBeyondSight;
    });
    QList<PageWish> wishes;
    const qreal scale = pixelsPerPoint() * devicePixelRatioF();
    for (int page = first; page <= last + 1; ++page) { // the next one, too
        if (page >= 0 && page < m_count && !isSharp(page))
            wishes.append({page, scale});
    }
    if (wishes != m_wishes) {
        m_wishes = wishes;
        Q_EMIT wanted(wishes);
    }
    if (const int current = currentPage(); current != m_current) {
        m_current = current;
        setAccessibleDescription(tr("Page %1 of %2").arg(current + 1).arg(m_count));
        Q_EMIT currentChanged(current);
    }
}

// ---- events ----

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    takeFactor(m_zoom == Zoom::Fixed ? m_factor : fittingFactor());
}

void PagesView::scrollContentsBy(int, int)
{
    updateSight();
    viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const int page = currentPage();
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return goTo(page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return goTo(page - 1);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_count - 1);
    default:
        return QAbstractScrollArea::keyPressEvent(event); // the arrows
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(step, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    const QSize size = pageSize();
    const int left =
        std::max((viewport()->width() - size.width()) / 2, gap()) - horizontalScrollBar()->value();
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page, {QPoint(left, topOf(page) - verticalScrollBar()->value()), size});
}

void PagesView::paintPage(QPainter &painter, int page, const QRect &place) const
{
    const auto picture = m_pictures.constFind(page);
    if (picture == m_pictures.constEnd()) {
        painter.fillRect(place, Qt::white);
        painter.setPen(Qt::gray);
        painter.drawText(place, Qt::AlignCenter, tr("Page %1 …").arg(page + 1));
    } else {
        QImage shown = *picture;
        shown.setDevicePixelRatio(devicePixelRatioF());
        if (isSharp(page))
            painter.drawImage(place.topLeft(), shown);
        else
            painter.drawImage(place, *picture);
    }
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}
