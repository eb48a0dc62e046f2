// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/choicesview.h"

#include "ui/common/theme.h"
#include "ui/pools/adviceblock.h"
#include "ui/pools/poolactions.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ChoicesView::ChoicesView(PoolsModel &model, PoolActions &actions, QWidget *parent)
    : QWidget(parent), m_model(model), m_where(new QLabel(this))
{
    const std::array names{QStringLiteral("expand"), QStringLiteral("pay"), QStringLiteral("stop"),
                           QStringLiteral("nothing"), QStringLiteral("read")};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space(1));
    for (size_t place = 0; place < names.size(); ++place) {
        auto *block = new AdviceBlock(this);
        block->setObjectName(names[place]);
        column->addWidget(block);
        m_slots[place] = {names[place], block};
    }
    m_price = m_slots[1].block->addButton(tr("Enter the &price…"), "price");
    m_copyUsers = m_slots[2].block->addButton(tr("Copy their &ICCIDs"), "copyUsers");
    m_read = m_slots[4].block->addButton(tr("Read this pool now"), "readPool");
    m_where->setText(tr("Nothing is changed at the provider from here."));
    m_where->setWordWrap(true);
    QPalette faint = m_where->palette();
    faint.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Muted));
    m_where->setPalette(faint);
    column->addWidget(m_where);
    column->addStretch(1);
    connect(m_price, &QPushButton::clicked, &actions, &PoolActions::enterPrice);
    connect(m_read, &QPushButton::clicked, &actions, &PoolActions::readPool);
    connect(m_copyUsers, &QPushButton::clicked, &actions, [this, &actions] {
        if (const PoolsFacts::Row *row = m_model.row())
            actions.copyUsers(row->forecast.advice.stopTopUsers.value_or(0));
    });
    refresh();
}

void ChoicesView::refresh()
{
    const PoolsFacts::Row *row = m_model.row();
    const QList<PoolChoice> choices =
        row ? PoolWords::choices(row->forecast, m_model.cards()) : QList<PoolChoice>();
    for (const Slot &slot : m_slots) {
        const auto found = std::find_if(choices.begin(), choices.end(), [&slot](const PoolChoice &choice) {
            return choice.name == slot.name;
        });
        slot.block->setVisible(found != choices.end());
        if (found != choices.end())
            slot.block->say(found->title, {}, TableRoles::Tone::Plain, found->text, found->cost);
    }
    m_where->setVisible(row);
    if (row)
        refreshButtons(row->forecast);
}

void ChoicesView::refreshButtons(const PoolForecast &pool)
{
    m_price->setVisible(pool.canCauseOverage);
    m_price->setText(pool.price ? tr("Correct the &price…") : tr("Enter the &price…"));
    const int users = pool.advice.stopTopUsers.value_or(0);
    const PoolCards *cards = m_model.cards();
    m_copyUsers->setVisible(users > 0);
    m_copyUsers->setEnabled(cards && users <= cards->users.size());
}
