// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableroles.h"

#include <QHBoxLayout>
#include <QWidget>

class QLabel;
class QPushButton;

/// A title with its state, why that is so, what it costs or what to do, and buttons that do it. Filled anew
/// without being made anew, so that the keyboard stays where it is.
class AdviceBlock final : public QWidget
{
    Q_OBJECT
public:
    explicit AdviceBlock(QWidget *parent = nullptr);

    /// Plain text from wherever; what is empty takes no room.
    void say(const QString &title, const QString &state, TableRoles::Tone tone, const QString &text,
             const QString &hint);
    QPushButton *addButton(const QString &text, const char *objectName);

private:
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_text;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
};
