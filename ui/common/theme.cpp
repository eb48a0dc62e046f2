// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/consolestyle.h"
#include "ui/common/fonts.h"
#include "ui/common/themecolours.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>
#include <QTimer>
#include <QToolTip>

namespace
{
/// What is in force. Application-wide like the palette itself, hence here and not in an object.
struct InForce {
    Theme::Mode mode = Theme::Mode::System;
    bool dark = false;
    bool begun = false;
    bool systemWasDark = false; ///< before we set a palette of our own
    QFont systemFont;
    QList<ThemeWatch *> watches;
};

InForce &inForce()
{
    static InForce state;
    return state;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return inForce().systemWasDark;
}

/// Once in a program: remembers what the system had, takes our style.
void begin()
{
    InForce &state = inForce();
    const QPalette before = QGuiApplication::palette();
    state.systemWasDark =
        before.color(QPalette::Window).lightness() < before.color(QPalette::WindowText).lightness();
    state.systemFont = QApplication::font();
    QApplication::setStyle(new ConsoleStyle);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp, [] {
        if (Theme::mode() == Theme::Mode::System)
            Theme::apply(Theme::Mode::System);
    });
#endif
    state.begun = true;
}
} // namespace

Theme::Mode Theme::modeNamed(QStringView name)
{
    return name == u"dark" ? Mode::Dark : name == u"light" ? Mode::Light : Mode::System;
}

void Theme::apply(Mode mode)
{
    InForce &state = inForce();
    if (!state.begun)
        begin();
    state.mode = mode;
    state.dark = mode == Mode::System ? systemIsDark() : mode == Mode::Dark;
    QApplication::setFont(Fonts::withChinese(state.systemFont));
    const QPalette palette = ThemeColours::palette(state.dark);
    QToolTip::setPalette(palette);
    QApplication::setPalette(palette);
    for (ThemeWatch *watch : std::as_const(state.watches))
        QTimer::singleShot(0, watch, &ThemeWatch::changed);
}

Theme::Mode Theme::mode()
{
    return inForce().mode;
}

bool Theme::isDark()
{
    return inForce().dark;
}

QColor Theme::ink(Ink ink)
{
    return ThemeColours::ink(ink, isDark());
}

QFont Theme::digits(const QFont &base)
{
    return Fonts::tabular(base);
}

QFont Theme::heading(const QFont &base, int level)
{
    QFont font = base;
    const double factor = level >= 2 ? 1.45 : 1.15;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::space(int steps)
{
    return 4 * steps;
}

int Theme::rowHeight(const QFont &font)
{
    return Fonts::lineHeight(font) + space(2);
}

ThemeWatch::ThemeWatch(QObject *parent) : QObject(parent)
{
    inForce().watches.append(this);
}

ThemeWatch::~ThemeWatch()
{
    inForce().watches.removeOne(this);
}
