// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trafficmodel.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

/// Which period is shown, and with which one it is compared.
class PeriodChooser final : public QWidget
{
    Q_OBJECT
public:
    PeriodChooser(TrafficModel &model, const ModelRoom &room, QWidget *parent = nullptr);

Q_SIGNALS:
    void problem(const QString &sentence); ///< empty: all is well

private:
    void refresh();
    void periodChosen();
    void apply();

    TrafficModel &m_model;
    const ModelRoom &m_room;
    QComboBox *m_period;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QComboBox *m_compare;
    QLabel *m_otherLabel;
    QDateEdit *m_other;
};
