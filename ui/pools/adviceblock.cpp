// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/adviceblock.h"

#include "core/base/safetext.h"
#include "ui/common/statemarks.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QLabel *plain(QWidget *parent, bool wraps)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wraps);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void colour(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

void fill(QLabel *label, const QString &text)
{
    label->setText(SafeText::visible(text));
    label->setVisible(!text.isEmpty());
}
} // namespace

AdviceBlock::AdviceBlock(QWidget *parent)
    : QWidget(parent), m_title(plain(this, false)), m_state(plain(this, false)), m_text(plain(this, true)),
      m_hint(plain(this, true)), m_buttons(new QHBoxLayout)
{
    m_title->setFont(Theme::heading(font()));
    colour(m_hint, Theme::Ink::Muted);
    m_text->setObjectName(QStringLiteral("text"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_state->setObjectName(QStringLiteral("state"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(3));
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    m_buttons->setSpacing(Theme::space(2));
    m_buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::space(3));
    column->setSpacing(Theme::space(1));
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    column->addLayout(m_buttons);
}

void AdviceBlock::say(const QString &title, const QString &state, TableRoles::Tone tone, const QString &text,
                      const QString &hint)
{
    fill(m_title, title);
    fill(m_state, state);
    colour(m_state, StateMarks::ink(tone));
    fill(m_text, text);
    fill(m_hint, hint);
    setAccessibleName(SafeText::visible(title));
    setAccessibleDescription(SafeText::visible(text + u' ' + hint));
}

QPushButton *AdviceBlock::addButton(const QString &text, const char *objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}
