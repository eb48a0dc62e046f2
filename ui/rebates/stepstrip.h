// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rebatemonthview.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;

/// The steps of a month side by side: a sign, what it is, where it stands, whose turn it is.
class RebateStepStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit RebateStepStrip(QWidget *parent = nullptr);
    void fill(const QList<RebateMonthView::Step> &steps);

private:
    struct Box {
        QFrame *frame;
        QLabel *sign;
        QLabel *title;
        QLabel *state;
        QLabel *owner;
    };
    [[nodiscard]] Box addBox();

    QHBoxLayout *m_row;
    QList<Box> m_boxes;
};
