// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/secretfield.h"

#include <QKeyEvent>

#include <utility>

namespace
{
SecretBytes secretOf(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    SecretBytes secret = SecretBytes::copyOf(utf8);
    wipeContainer(utf8);
    return secret;
}
} // namespace

SecretField::SecretField(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password); // also keeps it out of clipboards, drags and word suggestions
    setMaxLength(longest);
    setContextMenuPolicy(Qt::NoContextMenu);
}

SecretField::~SecretField()
{
    blockSignals(true); // the page around it is gone already
    wipe();
}

SecretBytes SecretField::words() const
{
    return secretOf(text());
}

SecretBytes SecretField::take()
{
    SecretBytes secret = words();
    wipe();
    return secret;
}

void SecretField::fill(const SecretBytes &words)
{
    wipe();
    QString text = QString::fromUtf8(words.view());
    setText(text);
}

/// setText() also forgets what could be undone; then ours is the only copy that Qt still knows of.
void SecretField::wipe()
{
    QString typed = text();
    setText(QString());
    wipeContainer(typed);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    noticeCapsLock(*event);
    QLineEdit::keyPressEvent(event);
}

void SecretField::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false); // who knows what happens elsewhere
    QLineEdit::focusOutEvent(event);
}

/// Qt tells no state of the key: a letter whose case does not follow from Shift shows it.
void SecretField::noticeCapsLock(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_CapsLock)
        return setCapsLock(!m_capsLock);
    const QString text = event.text();
    if (text.size() != 1 || event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return;
    const QChar letter = text.front();
    if (letter.toUpper() == letter.toLower())
        return;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    setCapsLock(letter.isUpper() != shift);
}

void SecretField::setCapsLock(bool on)
{
    if (std::exchange(m_capsLock, on) != on)
        Q_EMIT capsLockChanged(on);
}
