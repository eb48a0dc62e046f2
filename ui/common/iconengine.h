// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIconEngine>

#include <optional>
#include <utility>

/// Draws one file of :/icons in the colour that the palette has at that moment for where it stands.
class IconEngine final : public QIconEngine
{
public:
    explicit IconEngine(QString name, std::optional<Theme::Ink> ink = {})
        : m_name(std::move(name)), m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override { return new IconEngine(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("simledger"); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const;

    QString m_name;
    std::optional<Theme::Ink> m_ink;
};
