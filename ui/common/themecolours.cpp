// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/themecolours.h"

#include <array>
#include <cmath>

namespace
{
/// One row a use: light, dark.
struct Pair {
    QRgb light;
    QRgb dark;
};

/// In the order of Theme::Ink.
constexpr std::array inks{
    Pair{0xff1b2026, 0xffe4e7eb}, // Text
    Pair{0xff4a535e, 0xffb3bbc5}, // Muted
    Pair{0xff5a6470, 0xffa0aab6}, // Faint
    Pair{0xff0a5a9c, 0xff7cb8f2}, // Accent
    Pair{0xff1a6638, 0xff79c896}, // Good
    Pair{0xff7a4b00, 0xffe2ae5c}, // Warning
    Pair{0xffa8201a, 0xffff9a92}, // Bad
    Pair{0xffd3d8de, 0xff3a4049}, // Line
    Pair{0xfff3f5f7, 0xff1d2025}, // Surface
    Pair{0xffffffff, 0xff262a31}, // Raised
    Pair{0xffd3e4f5, 0xff213c58}, // Selection
    Pair{0xffe9eef4, 0xff282d35}, // Hover
};
constexpr Pair base{0xffffffff, 0xff16191d};
constexpr Pair alternate{0xfff6f8fa, 0xff1b1e23};
constexpr Pair button{0xfffbfcfd, 0xff2a2f37};
constexpr Pair idleSelection{0xffdfe4ea, 0xff2e353e}; // of a window without the keyboard
constexpr Pair off{0xff8a929c, 0xff6c7580};           // disabled: WCAG asks no contrast of it
constexpr Pair tip{0xff262b32, 0xffe4e7eb};
constexpr Pair tipText{0xfff3f5f7, 0xff1b2026};
constexpr Pair visited{0xff6b3fa0, 0xffc3a3f0};
constexpr Pair light{0xffffffff, 0xff3f4650};
constexpr Pair midlight{0xffe9ecf0, 0xff323841};
constexpr Pair mid{0xffb9c0c9, 0xff4a525c};
constexpr Pair dark{0xff7f8893, 0xff707a86}; // the line around a control: 3:1
constexpr Pair shadow{0xff6b737d, 0xff000000};

/// Okabe and Ito's order, darkened or lightened to be seen as thin lines on Base.
constexpr std::array seriesInks{
    Pair{0xff0a6ab5, 0xff5aa9ec}, // blue
    Pair{0xffb35900, 0xfff0a04b}, // orange
    Pair{0xff007a5a, 0xff35c09a}, // green
    Pair{0xffa64d86, 0xffdb93bf}, // purple
    Pair{0xff7a6a00, 0xffe0d24f}, // yellow
    Pair{0xff5b6672, 0xffa2adb8}, // grey
};

QColor of(const Pair &pair, bool isDark)
{
    return QColor::fromRgb(isDark ? pair.dark : pair.light);
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}
} // namespace

QColor ThemeColours::ink(Theme::Ink ink, bool isDark)
{
    return of(inks[size_t(ink)], isDark);
}

QColor ThemeColours::series(int index, bool isDark)
{
    return of(seriesInks[size_t(index) % seriesInks.size()], isDark);
}

double ThemeColours::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette ThemeColours::palette(bool isDark)
{
    using Ink = Theme::Ink;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, ink(Ink::Surface, isDark));
    set(QPalette::Base, of(base, isDark));
    set(QPalette::AlternateBase, of(alternate, isDark));
    set(QPalette::Button, of(button, isDark));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
                            QPalette::HighlightedText})
        set(role, ink(Ink::Text, isDark));
    set(QPalette::PlaceholderText, ink(Ink::Faint, isDark));
    set(QPalette::Highlight, ink(Ink::Selection, isDark));
    set(QPalette::Link, ink(Ink::Accent, isDark));
    set(QPalette::LinkVisited, of(visited, isDark));
    set(QPalette::ToolTipBase, of(tip, isDark));
    set(QPalette::ToolTipText, of(tipText, isDark));
    set(QPalette::Light, of(light, isDark));
    set(QPalette::Midlight, of(midlight, isDark));
    set(QPalette::Mid, of(mid, isDark));
    set(QPalette::Dark, of(dark, isDark));
    set(QPalette::Shadow, of(shadow, isDark));

    palette.setColor(QPalette::Inactive, QPalette::Highlight, of(idleSelection, isDark));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, of(off, isDark));
    palette.setColor(QPalette::Disabled, QPalette::Base, ink(Ink::Surface, isDark));
    palette.setColor(QPalette::Disabled, QPalette::Button, ink(Ink::Surface, isDark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(idleSelection, isDark));
    return palette;
}
