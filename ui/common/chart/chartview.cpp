// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartview.h"

#include "ui/common/chart/chartpicture.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
/// What assistive technology sees of a chart.
class ChartAccess final : public QAccessibleWidget
{
public:
    explicit ChartAccess(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}

    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        const ChartData &data = m_view->data();
        if (what == QAccessible::Name && m_view->accessibleName().isEmpty())
            return data.title;
        if (what == QAccessible::Description)
            return data.summary();
        if (what == QAccessible::Value)
            return m_view->current() < 0 ? QString() : data.pointText(m_view->current());
        return QAccessibleWidget::text(what);
    }

private:
    ChartView *m_view;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccess(view) : nullptr;
}
} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent), m_empty(new EmptyState(this))
{
    static const bool known = (QAccessible::installFactory(makeAccess), true);
    Q_UNUSED(known)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_empty);
    setData({});
}

ChartView::~ChartView() = default;

void ChartView::setData(ChartData data)
{
    m_data = std::move(data);
    m_current = -1;
    forgetPicture();
    const bool empty = m_data.isEmpty();
    m_empty->setVisible(empty);
    if (empty) // draws a glyph, which takes longer than a chart
        m_empty->say(Icons::Glyph::Traffic, m_data.emptyReason);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::setCurrent(int index)
{
    const int current = m_data.isEmpty() ? -1 : std::clamp(index, -1, int(m_data.count()) - 1);
    if (current == m_current)
        return;
    m_current = current;
    update();
    if (hasFocus() && current >= 0) {
        QAccessibleValueChangeEvent changed(this, m_data.pointText(current));
        QAccessible::updateAccessibility(&changed);
    }
    Q_EMIT currentChanged(current);
}

QSize ChartView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 14};
}

QSize ChartView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 7};
}

const ChartPicture &ChartView::picture()
{
    if (!m_picture || m_picture->pixelRatio() != devicePixelRatioF())
        m_picture = std::make_unique<ChartPicture>(m_data, size(), font(), devicePixelRatioF());
    return *m_picture;
}

void ChartView::forgetPicture()
{
    m_picture.reset();
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_data.isEmpty()) {
        picture().paint(&painter, m_current);
        paintReading(&painter);
    }
    if (hasFocus()) {
        painter.setPen(Theme::ink(Theme::Ink::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

/// The exact values, beside what is pointed at.
void ChartView::paintReading(QPainter *painter)
{
    if (m_current < 0)
        return;
    const QString text = m_data.pointText(m_current);
    const QFontMetricsF metrics(painter->font());
    const QSizeF words = metrics.size(0, text);
    const QRectF slot = picture().layout().slot(m_current);
    const double pad = Theme::space(2);
    QRectF box(slot.right() + pad, slot.top(), words.width() + 2 * pad, words.height() + pad);
    if (box.right() > width())
        box.moveRight(slot.left() - pad);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(width() - box.width(), 0.0)));
    painter->fillRect(box, palette().color(QPalette::ToolTipBase));
    painter->setPen(palette().color(QPalette::ToolTipText));
    painter->drawText(box.adjusted(pad, 0, -pad, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    forgetPicture();
    QWidget::resizeEvent(event);
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forgetPicture();
    QWidget::changeEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.count()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current < 0 ? last : std::max(m_current - 1, 0));
    case Qt::Key_Right:
        return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activated(m_current);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrent(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_data.isEmpty())
        setCurrent(picture().layout().at(event->position()));
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = m_data.isEmpty() ? -1 : picture().layout().at(event->position()); index >= 0)
        Q_EMIT activated(index);
}

void ChartView::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    setCurrent(-1);
    update();
    QWidget::focusOutEvent(event);
}
