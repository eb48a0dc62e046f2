// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trafficmodel.h"

#include <QWidget>

class QComboBox;

/// Which month the groups and the largest users are of: the last twelve.
class MonthField final : public QWidget
{
    Q_OBJECT
public:
    MonthField(TrafficModel &model, const ModelRoom &room, QWidget *parent = nullptr);

private:
    void refresh();

    TrafficModel &m_model;
    const ModelRoom &m_room;
    QComboBox *m_box;
};
