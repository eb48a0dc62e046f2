// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

/// How the whole application looks: two palettes of our own over the Fusion style, one accent colour, spaces
/// on a grid of 4 px, heights from fonts. GUI thread; everything needs a QApplication.
namespace Theme
{

enum class Mode { System, Light, Dark };

/// "light", "dark"; anything else: as the system. As settings have it.
[[nodiscard]] Mode modeNamed(QStringView name);

/// Puts style, palette and fonts into force, at the start and again at any time. Where the system says that
/// it changed (Qt 6.5 and later), System follows by itself.
void apply(Mode mode);
[[nodiscard]] Mode mode();
[[nodiscard]] bool isDark();

/// What a colour is for. The first seven write text and draw glyphs: each has 4.5:1 or more on Surface,
/// Raised, Selection, Hover and on the palette's Base and AlternateBase. The others are what they stand on.
enum class Ink { Text, Muted, Faint, Accent, Good, Warning, Bad, Line, Surface, Raised, Selection, Hover };
[[nodiscard]] QColor ink(Ink ink); ///< of the palette in force

/// Figures of one width, for ICCIDs and columns of numbers: the font itself where its figures are.
[[nodiscard]] QFont digits(const QFont &base);
/// The same font, larger for headings: 1 for a section, 2 for a pane's title or a tile's figure.
[[nodiscard]] QFont heading(const QFont &base, int level = 1);

/// Steps of 4 px.
[[nodiscard]] int space(int steps);
/// The height of a row of a dense table, the same whether a cell is written in Latin or in Chinese.
[[nodiscard]] int rowHeight(const QFont &font);

} // namespace Theme

/// Tells that colours or fonts have changed, once a change and only after the event that caused it: whoever
/// hears it may throw widgets away.
class ThemeWatch final : public QObject
{
    Q_OBJECT
public:
    explicit ThemeWatch(QObject *parent = nullptr);
    ~ThemeWatch() override;

Q_SIGNALS:
    void changed();
};
