// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/monthfield.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace
{
constexpr int monthsToChoose = 12;
} // namespace

MonthField::MonthField(TrafficModel &model, const ModelRoom &room, QWidget *parent)
    : QWidget(parent), m_model(model), m_room(room), m_box(new QComboBox(this))
{
    m_box->setObjectName(QStringLiteral("month"));
    m_box->setAccessibleName(tr("Month"));
    auto *label = new QLabel(tr("&Month"), this);
    label->setBuddy(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(label);
    row->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this,
            [this] { m_model.chooseMonth(Month{m_box->currentData().toInt()}); });
    connect(&m_model, &TrafficModel::chosen, this, &MonthField::refresh);
    refresh();
}

void MonthField::refresh()
{
    m_box->clear();
    const Month current = Month::of(m_room.today());
    for (int back = 0; back < monthsToChoose; ++back) {
        const Month month = current.plus(-back);
        m_box->addItem(month.iso(), month.index);
    }
    m_box->setCurrentIndex(m_box->findData(m_model.month().index));
}
