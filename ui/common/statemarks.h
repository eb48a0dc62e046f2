// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableroles.h"
#include "ui/common/icons.h"

#include <QWidget>

class QLabel;

/// The sign and colour of a state, the same everywhere. The word always stands beside it: never colour alone.
namespace StateMarks
{

[[nodiscard]] Icons::Glyph glyph(TableRoles::StateMark mark); ///< of None too: nothing is drawn for it
[[nodiscard]] Theme::Ink ink(TableRoles::StateMark mark);
[[nodiscard]] Theme::Ink ink(TableRoles::Tone tone);

} // namespace StateMarks

/// Sign and word of a state outside of tables.
class StateLabel final : public QWidget
{
    Q_OBJECT
public:
    explicit StateLabel(QWidget *parent = nullptr);
    /// Plain text.
    void setState(TableRoles::StateMark mark, const QString &word);

private:
    QLabel *m_sign;
    QLabel *m_word;
};
