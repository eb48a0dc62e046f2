// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QPalette>

/// The two palettes: every colour of the window is named here and nowhere else. Pure.
namespace ThemeColours
{

[[nodiscard]] QColor ink(Theme::Ink ink, bool dark);
[[nodiscard]] QPalette palette(bool dark);

/// Colours for the series of a chart, told apart by colour-blind eyes too, 3:1 or more on Base.
[[nodiscard]] QColor series(int index, bool dark);

/// The contrast of two opaque colours by WCAG 2: 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace ThemeColours
