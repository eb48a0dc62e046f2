// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/poolsmodel.h"

#include <QWidget>

#include <array>

class AdviceBlock;
class PoolActions;
class QLabel;
class QPushButton;

/// What can be done about the selected pool before its month ends, and what each choice costs.
class ChoicesView final : public QWidget
{
    Q_OBJECT
public:
    ChoicesView(PoolsModel &model, PoolActions &actions, QWidget *parent = nullptr);
    void refresh();

private:
    struct Slot {
        QString name; ///< as PoolChoice::name
        AdviceBlock *block;
    };
    void refreshButtons(const PoolForecast &pool);

    PoolsModel &m_model;
    std::array<Slot, 5> m_slots;
    QLabel *m_where;
    QPushButton *m_price;
    QPushButton *m_copyUsers;
    QPushButton *m_read;
};
