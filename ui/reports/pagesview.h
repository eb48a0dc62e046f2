// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportworker.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

/// Pages below each other, of which only those in sight are painted, by somebody else: it says which ones it
/// wants, how large, and shows them when they come. Until then there is white paper, or the page in its last
/// size. Keys: page up and down, Home, End, Ctrl with plus, minus and the wheel.
class PagesView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Zoom { FitWidth, FitPage, Fixed };
    static constexpr qreal least = 0.25; ///< of the natural size
    static constexpr qreal most = 4;
    static constexpr qreal step = 1.2;

    explicit PagesView(QWidget *parent = nullptr);

    /// So many pages of this size in points; pictures of earlier ones are thrown away.
    void setPages(int count, QSizeF points);
    void setPicture(int page, const QImage &picture);

    [[nodiscard]] int pageCount() const { return m_count; }
    [[nodiscard]] int currentPage() const; ///< from 0: the one that takes most of the height
    void goTo(int page);

    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] qreal factor() const { return m_factor; } ///< in force; 1 is natural size
    void setZoom(Zoom zoom, qreal factor = 1);
    void zoomBy(qreal ratio); ///< from what is in force

    /// Whether the page has a picture of the size it is shown in.
    [[nodiscard]] bool isSharp(int page) const;

Q_SIGNALS:
    void wanted(const QList<PageWish> &pages);
    void currentChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal pixelsPerPoint() const; ///< of the widget's own pixels
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] int gap() const;
    [[nodiscard]] int pitch() const { return pageSize().height() + gap(); }
    [[nodiscard]] int topOf(int page) const { return gap() + page * pitch(); }
    [[nodiscard]] std::pair<int, int> inSight() const; ///< first and last; last < first: none
    [[nodiscard]] qreal fittingFactor() const;
    void takeFactor(qreal factor);
    void updateBars();
    void updateSight();
    void paintPage(QPainter &painter, int page, const QRect &place) const;

    int m_count = 0;
    QSizeF m_points;
    Zoom m_zoom = Zoom::FitWidth;
    qreal m_factor = 1;
    int m_current = -1;
    QHash<int, QImage> m_pictures;
    QList<PageWish> m_wishes; ///< asked for last
};
