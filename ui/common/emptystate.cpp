// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_glyph(new QLabel(this)), m_sentence(new QLabel(this)), m_hint(new QLabel(this)),
      m_button(new QPushButton(this))
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_hint->setObjectName(QStringLiteral("hint"));
    m_button->setObjectName(QStringLiteral("action"));
    m_sentence->setFont(Theme::heading(font()));
    for (QLabel *label : {m_sentence, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_glyph->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    m_button->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(6), Theme::space(6), Theme::space(6));
    column->setSpacing(Theme::space(2));
    column->addStretch(2);
    column->addWidget(m_glyph);
    column->addWidget(m_sentence); // a label that wraps must have the whole width to know its height
    column->addWidget(m_hint);
    column->addSpacing(Theme::space(1));
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);

    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const std::function<void()> act = m_act)
            act();
    });
}

EmptyState::EmptyState(Icons::Glyph glyph, const QString &sentence, const QString &hint, QWidget *parent)
    : EmptyState(parent)
{
    say(glyph, sentence, hint);
}

void EmptyState::say(Icons::Glyph glyph, const QString &sentence, const QString &hint)
{
    m_shown = glyph;
    drawGlyph();
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_button->hide();
    m_act = nullptr;
    setAccessibleName(sentence);
    setAccessibleDescription(hint);
}

QPushButton *EmptyState::offer(const QString &text, std::function<void()> act)
{
    m_act = std::move(act);
    m_button->setText(text);
    m_button->show();
    return m_button;
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        drawGlyph();
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Muted));
        m_hint->setPalette(muted);
    }
    QWidget::changeEvent(event);
}

void EmptyState::drawGlyph()
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    m_glyph->setPixmap(
        Icons::icon(m_shown, Theme::Ink::Faint).pixmap(QSize(size, size), devicePixelRatioF()));
}
