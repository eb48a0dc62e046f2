// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statemarks.h"

#include <QHBoxLayout>
#include <QLabel>

using TableRoles::StateMark;
using TableRoles::Tone;

Icons::Glyph StateMarks::glyph(StateMark mark)
{
    switch (mark) {
    case StateMark::InUse:
        return Icons::Glyph::StateInUse;
    case StateMark::Unused:
        return Icons::Glyph::StateUnused;
    case StateMark::Deactivated:
        return Icons::Glyph::StateDeactivated;
    case StateMark::ShutDown:
        return Icons::Glyph::StateShutDown;
    case StateMark::Closed:
        return Icons::Glyph::StateClosed;
    case StateMark::None:
    case StateMark::Unknown:
        break;
    }
    return Icons::Glyph::StateUnknown;
}

Theme::Ink StateMarks::ink(StateMark mark)
{
    switch (mark) {
    case StateMark::InUse:
        return Theme::Ink::Good;
    case StateMark::Unused:
        return Theme::Ink::Accent;
    case StateMark::Deactivated:
        return Theme::Ink::Warning;
    case StateMark::ShutDown:
        return Theme::Ink::Bad;
    case StateMark::None:
    case StateMark::Closed:
    case StateMark::Unknown:
        break;
    }
    return Theme::Ink::Faint;
}

Theme::Ink StateMarks::ink(Tone tone)
{
    switch (tone) {
    case Tone::Muted:
        return Theme::Ink::Muted;
    case Tone::Good:
        return Theme::Ink::Good;
    case Tone::Warning:
        return Theme::Ink::Warning;
    case Tone::Bad:
        return Theme::Ink::Bad;
    case Tone::Plain:
        break;
    }
    return Theme::Ink::Text;
}

StateLabel::StateLabel(QWidget *parent) : QWidget(parent), m_sign(new QLabel(this)), m_word(new QLabel(this))
{
    m_word->setTextFormat(Qt::PlainText);
    m_word->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_word->setFocusPolicy(Qt::NoFocus); // which those flags change
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    row->addWidget(m_sign);
    row->addWidget(m_word, 1);
}

void StateLabel::setState(StateMark mark, const QString &word)
{
    const int size = fontMetrics().height();
    m_sign->setVisible(mark != StateMark::None);
    m_sign->setPixmap(Icons::icon(StateMarks::glyph(mark), StateMarks::ink(mark))
                          .pixmap(QSize(size, size), devicePixelRatioF()));
    m_word->setText(word);
    setAccessibleName(word);
}
