// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trafficwords.h"

#include <QWidget>

class QGridLayout;
class QLabel;

/// Some figures side by side: a label, the figure large below it, and what it is made of.
class TrafficFigures final : public QWidget
{
    Q_OBJECT
public:
    explicit TrafficFigures(QWidget *parent = nullptr);
    void show(const QList<TrafficWords::Figure> &figures);

private:
    struct Cell {
        QLabel *label;
        QLabel *value;
        QLabel *hint;
    };
    Cell &cell(qsizetype place);

    QGridLayout *m_grid;
    QList<Cell> m_cells;
};
