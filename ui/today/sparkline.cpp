// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/sparkline.h"

#include "ui/common/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(fontMetrics().height() * 5);
}

void Sparkline::show(const QList<TodayTile::Bar> &bars)
{
    m_bars = bars;
    m_top = 0;
    qsizetype unknown = 0;
    for (const TodayTile::Bar &bar : bars) {
        m_top = std::max(m_top, bar.used.value_or(DataVolume{}).bytes);
        unknown += bar.used ? 0 : 1;
    }
    setAccessibleName(tr("Traffic of the last %n day(s), at most %1 on a day; %2 days are not known.",
                         nullptr, int(bars.size()))
                          .arg(DataVolume{m_top}.text(), QString::number(unknown)));
    setVisible(!bars.isEmpty());
    update();
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 2};
}

QSize Sparkline::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, sizeHint().height()};
}

/// The whole height above one day.
QRectF Sparkline::slot(qsizetype bar) const
{
    const qreal width = qreal(this->width()) / qreal(std::max<qsizetype>(m_bars.size(), 1));
    return {qreal(bar) * width, 0, width, qreal(height())};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = Theme::ink(Theme::Ink::Accent);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (!m_bars[i].used || m_top <= 0)
            continue;
        QRectF bar = slot(i);
        bar.setWidth(bar.width() * 0.7);
        const qreal share = qreal(m_bars[i].used->bytes) / qreal(m_top);
        bar.setTop(bar.bottom() - std::max(1.0, share * bar.height()));
        painter.fillRect(bar, ink);
    }
    painter.setPen(Theme::ink(Theme::Ink::Line));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

bool Sparkline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        if (!slot(i).contains(QPointF(help->pos())))
            continue;
        const QString used = m_bars[i].used ? m_bars[i].used->text() : QStringLiteral("–");
        QToolTip::showText(help->globalPos(), tr("%1: %2").arg(m_bars[i].day.toString(Qt::ISODate), used),
                           this);
    }
    return true;
}
