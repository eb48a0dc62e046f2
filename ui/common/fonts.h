// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

/// Which fonts write the window. GUI thread.
namespace Fonts
{

/// The font, with the known Chinese families behind its own: a missing glyph is then looked for in one of
/// them and not in whatever the system finds first.
[[nodiscard]] QFont withChinese(const QFont &font);

/// No font on this computer can write Chinese; and the sentence that says which package brings one: in
/// English always, since its Chinese could not be read.
[[nodiscard]] bool chineseMissing();
[[nodiscard]] QString chineseMissingText();

/// A font whose figures are all of one width: this one, with its tabular figures, or the fixed one.
[[nodiscard]] QFont tabular(const QFont &base);

/// The tallest line any of its families writes, so that no row grows when a Chinese glyph comes.
[[nodiscard]] int lineHeight(const QFont &font);

} // namespace Fonts
