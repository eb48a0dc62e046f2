// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QHash>
#include <QString>

#include <array>

class QPainter;

/// The one family a report is set in, Chinese and Latin alike, and how wide its characters are. One family
/// and no bold: made-up bold would be painted twice, and its text found twice in a PDF.
///
/// Fonts come at a size without hinting, so that lines are the same on screen, on paper and in a PDF. Lengths
/// are points. Belongs to one thread.
class ReportFont
{
public:
    /// The first of the families that we know to look well, else any with simplified Chinese, else the
    /// program's own.
    ReportFont();
    /// A given family, whatever it can do.
    explicit ReportFont(const QString &family);

    /// How a painter is to be scaled before it gets a font of ours.
    static constexpr qreal dotsPerPoint = 20;

    /// For a painter that is scaled by 1 / dotsPerPoint.
    [[nodiscard]] QFont sized(qreal points) const;
    [[nodiscard]] qreal ascent(qreal points) const { return m_ascent * points; }
    [[nodiscard]] qreal descent(qreal points) const { return m_descent * points; }

    /// The text as it can be painted: one line, and what no font has as its visible number, never as a box.
    [[nodiscard]] QString printable(QStringView text);
    /// A text asked for Chinese and there was none.
    [[nodiscard]] bool lacksChinese() const { return m_lacksChinese; }
    /// Missing (E-FONT), with what to install.
    [[nodiscard]] static Error missingChinese();

    // Of printable text, at this size.
    [[nodiscard]] qreal width(const QString &text, qreal points);
    [[nodiscard]] QString elided(const QString &text, qreal points, qreal width);
    /// Lines no wider than `width`: broken between words, or anywhere in Chinese and in what is too long.
    [[nodiscard]] QStringList wrapped(const QString &text, qreal points, qreal width);

private:
    struct Glyph {
        bool there = false;
        qreal advance = 0; ///< of one point of size
    };
    const Glyph &glyph(char32_t character);
    [[nodiscard]] Glyph measured(char32_t character) const;
    [[nodiscard]] qsizetype fitting(QStringView text, qreal points, qreal width);

    QString m_family;
    qreal m_ascent = 0; ///< of one point of size, likewise
    qreal m_descent = 0;
    std::array<Glyph, 256> m_latin{};
    QHash<char32_t, Glyph> m_others;
    bool m_lacksChinese = false;
};
