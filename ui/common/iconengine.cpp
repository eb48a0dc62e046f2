// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/iconengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace
{
QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `size` counts pixels of the device.
QPixmap drawn(const QString &name, const QColor &colour, const QSize &size)
{
    QPixmap pixmap;
    const QString key = QStringLiteral("simledger/%1/%2/%3x%4")
                            .arg(name)
                            .arg(colour.rgba())
                            .arg(size.width())
                            .arg(size.height());
    if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(drawing(name).replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const int side = std::min(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}
} // namespace

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (m_ink)
        return Theme::ink(*m_ink);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    Q_UNUSED(state)
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QSize size = (QSizeF(rect.size()) * ratio).toSize();
    QPixmap pixmap = drawn(m_name, colour(mode), size);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

/// Qt hands over the size in pixels of the device and sets the ratio of the result itself.
QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    Q_UNUSED(state)
    Q_UNUSED(scale)
    return drawn(m_name, colour(mode), size);
}
