// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart/chartdata.h"

#include <QWidget>

#include <memory>

class ChartPicture;
class EmptyState;

/// Shows a ChartData. Pointing at it, or Left and Right, Home and End, reads the exact values; Enter or a
/// double click activates one. Assistive technology hears title, summary and the value that is pointed at.
/// Drawn with Qt Charts, which nobody sees from outside; at a hundred thousand points as at sixty.
class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(ChartData data); ///< all at once
    [[nodiscard]] const ChartData &data() const { return m_data; }

    /// The x that is pointed at; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const ChartPicture &picture();
    void forgetPicture();
    void paintReading(QPainter *painter);

    ChartData m_data;
    std::unique_ptr<ChartPicture> m_picture; ///< of this size, font and theme; made when painted
    EmptyState *m_empty;
    int m_current = -1;
};
