// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/noticebar.h"

#include "ui/common/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace
{
struct Look {
    Icons::Glyph glyph;
    Theme::Ink ink;
};

Look lookOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Good:
        return {Icons::Glyph::Check, Theme::Ink::Good};
    case Notice::Severity::Warning:
        return {Icons::Glyph::Warning, Theme::Ink::Warning};
    case Notice::Severity::Error:
        return {Icons::Glyph::Error, Theme::Ink::Bad};
    case Notice::Severity::Info:
        break;
    }
    return {Icons::Glyph::Info, Theme::Ink::Accent};
}

/// Info and Good are one rank: only good to know.
int rank(Notice::Severity severity)
{
    return severity == Notice::Severity::Error ? 2 : severity == Notice::Severity::Warning ? 1 : 0;
}
} // namespace

Notice Notice::of(const Error &error, const QString &key)
{
    return {Severity::Error, error.message, error.code, {}, {}, key};
}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent), m_glyph(new QLabel(this)), m_sentence(new QLabel(this)), m_code(new QLabel(this)),
      m_action(new QPushButton(this)), m_second(new QPushButton(this)), m_next(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("notices"));
    setAccessibleName(tr("Messages"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setForegroundRole(QPalette::PlaceholderText);
    m_action->setObjectName(QStringLiteral("action"));
    m_second->setObjectName(QStringLiteral("second"));
    m_next->setObjectName(QStringLiteral("next"));
    m_next->setAutoRaise(true);
    m_next->setToolTip(tr("Next message"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoRaise(true);
    m_close->setIcon(Icons::icon(Icons::Glyph::Close));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(3), Theme::space(1), Theme::space(2), Theme::space(1));
    row->setSpacing(Theme::space(2));
    row->addWidget(m_glyph);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_code);
    row->addWidget(m_action);
    row->addWidget(m_second);
    row->addWidget(m_next);
    row->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, [this] { act(false); });
    connect(m_second, &QPushButton::clicked, this, [this] { act(true); });
    connect(m_next, &QToolButton::clicked, this, &NoticeBar::step);
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::close);
    hide();
}

void NoticeBar::say(const Notice &notice)
{
    const auto replaced = [&notice](const Notice &old) {
        return notice.key.isEmpty() ? rank(old.severity) == 0 && old.key.isEmpty() : old.key == notice.key;
    };
    m_notices.removeIf(replaced);
    const auto place = std::find_if(m_notices.cbegin(), m_notices.cend(), [&notice](const Notice &old) {
        return rank(old.severity) <= rank(notice.severity);
    });
    m_notices.insert(place, notice);
    present();
    Q_EMIT said(notice);
}

void NoticeBar::withdraw(const QString &key)
{
    if (m_notices.removeIf([&key](const Notice &notice) { return notice.key == key; }) > 0)
        present();
}

void NoticeBar::clear()
{
    m_notices.clear();
    present();
}

const Notice *NoticeBar::current() const
{
    return m_notices.isEmpty() ? nullptr : &m_notices.first();
}

void NoticeBar::step()
{
    m_notices.append(m_notices.takeFirst());
    present();
}

void NoticeBar::close()
{
    m_notices.removeFirst();
    present();
}

void NoticeBar::act(bool second)
{
    const Notice notice = m_notices.first();
    const std::function<void()> act = second ? notice.second : notice.act;
    if (!notice.standing)
        m_notices.removeFirst();
    present();
    if (act)
        act(); // last: it may throw this bar away
}

void NoticeBar::present()
{
    setVisible(!m_notices.isEmpty());
    if (m_notices.isEmpty())
        return;
    const Notice &notice = m_notices.first();
    const Look look = lookOf(notice.severity);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_glyph->setPixmap(Icons::icon(look.glyph, look.ink).pixmap(QSize(size, size), devicePixelRatioF()));
    m_sentence->setText(notice.sentence);
    m_code->setText(notice.code);
    m_code->setVisible(!notice.code.isEmpty());
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_second->setText(notice.secondAction);
    m_second->setVisible(!notice.secondAction.isEmpty());
    m_close->setVisible(!notice.standing);
    m_next->setText(tr("%n more", nullptr, int(m_notices.size() - 1)));
    m_next->setVisible(m_notices.size() > 1);
    setAccessibleDescription(notice.sentence);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    if (m_notices.isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Theme::ink(Theme::Ink::Raised));
    painter.fillRect(QRect(0, 0, Theme::space(1), height()),
                     Theme::ink(lookOf(m_notices.first().severity).ink));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::ink(Theme::Ink::Line));
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_notices.isEmpty() && !m_notices.first().standing)
        return close();
    QWidget::keyPressEvent(event);
}
