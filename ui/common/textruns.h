// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QRawFont>
#include <QString>

#include <array>
#include <optional>

class QPainter;

/// Short texts of one font, laid out once and drawn often: what a table paints again with every frame. Drawn
/// on one baseline, whichever fonts its glyphs come from. GUI thread.
class TextRuns
{
public:
    struct Run {
        QList<QGlyphRun> glyphs; ///< around the point where the baseline begins
        qreal width = 0;
    };

    TextRuns() { m_known.setMaxCost(8192); }

    /// Forgets what it knows when the font is another. `figures` are set side by side without kerning, which
    /// needs no text layout and is several times faster for what never repeats: identifiers.
    void setFont(const QFont &font, bool figures = false);
    [[nodiscard]] qreal ascent() const { return m_ascent; }
    [[nodiscard]] qreal height() const { return m_height; }

    /// One line; text from outside is made harmless (SafeText). Good until the next call.
    const Run &of(const QString &text);
    /// The text as far as `width` goes, with an ellipsis where something is left out.
    const Run &elided(const QString &text, int width, Qt::TextElideMode mode);

    static void draw(QPainter *painter, QPointF baseline, const Run &run);

private:
    struct Letter {
        quint32 glyph = 0; ///< 0: the font has none
        qreal advance = 0;
    };

    const Run &keep(const QString &key, const QString &shown);
    [[nodiscard]] std::optional<Run> spelled(const QString &text) const;
    [[nodiscard]] Run laidOut(const QString &text) const;

    QFont m_font;
    bool m_figures = false;
    QRawFont m_raw;
    std::array<Letter, 256> m_letters; ///< Latin-1
    qreal m_ascent = 0;
    qreal m_height = 0;
    QCache<QString, Run> m_known;
};
