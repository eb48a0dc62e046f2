// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/theme.h"

#include <QString>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QWidget;

/// Small pieces that the pages in front of an account share. GUI thread.
namespace GateWidgets
{

/// A text as it is, over as many lines as it takes.
[[nodiscard]] QLabel *plain(const QString &text, Theme::Ink ink = Theme::Ink::Text);
[[nodiscard]] QLabel *heading(const QString &text, int level = 1);
void setInk(QLabel *label, Theme::Ink ink);

/// A place for messages that keeps its room of some lines, so that nothing moves when one comes.
[[nodiscard]] QLabel *messagePlace(const QString &name, int lines);
void say(QLabel *place, const QString &text, Theme::Ink ink);
/// The sentence and, behind it, the code to ask support about.
void say(QLabel *place, const Error &error);

/// Nothing moves when it is hidden.
void keepRoom(QWidget *widget);

/// A label above its field, as its buddy and its accessible name; `text` may hold an "&".
void addField(QBoxLayout *layout, const QString &text, QLineEdit *field);

/// So many characters of the widget's font.
[[nodiscard]] int characters(const QWidget &widget, int count);

} // namespace GateWidgets
