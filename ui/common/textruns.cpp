// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textruns.h"

#include "core/base/safetext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

void TextRuns::setFont(const QFont &font, bool figures)
{
    if (font == m_font && m_height > 0)
        return;
    m_font = font;
    m_figures = figures;
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
    m_known.clear();
    m_letters.fill({});
    if (!figures)
        return;
    m_raw = QRawFont::fromFont(font, QFontDatabase::Latin);
    for (char16_t c = u' '; c < m_letters.size(); ++c) {
        const QList<quint32> glyphs = m_raw.glyphIndexesForString(QString(QChar(c)));
        if (glyphs.size() == 1 && glyphs.first() != 0)
            m_letters[c] = {glyphs.first(), m_raw.advancesForGlyphIndexes(glyphs).value(0).x()};
    }
}

const TextRuns::Run &TextRuns::of(const QString &text)
{
    if (const Run *known = m_known.object(text))
        return *known;
    return keep(text, SafeText::visible(text));
}

const TextRuns::Run &TextRuns::elided(const QString &text, int width, Qt::TextElideMode mode)
{
    const QString key = text + QChar(0xFFFF) + QString::number(width); // no text has this character
    if (const Run *known = m_known.object(key))
        return *known;
    return keep(key, QFontMetricsF(m_font).elidedText(SafeText::visible(text), mode, width));
}

const TextRuns::Run &TextRuns::keep(const QString &key, const QString &shown)
{
    std::optional<Run> run = m_figures ? spelled(shown) : std::nullopt;
    auto *kept = new Run(run ? *std::move(run) : laidOut(shown));
    m_known.insert(key, kept);
    return *kept;
}

/// Letter by letter; nothing where one of them has to come from another font.
std::optional<TextRuns::Run> TextRuns::spelled(const QString &text) const
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    glyphs.reserve(text.size());
    positions.reserve(text.size());
    qreal width = 0;
    for (const QChar c : text) {
        const Letter letter = c.unicode() < m_letters.size() ? m_letters[c.unicode()] : Letter{};
        if (letter.glyph == 0)
            return std::nullopt;
        glyphs.append(letter.glyph);
        positions.append(QPointF(width, 0));
        width += letter.advance;
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    return Run{{run}, width};
}

TextRuns::Run TextRuns::laidOut(const QString &text) const
{
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return {};
    line.setPosition(QPointF(0, -line.ascent()));
    return {layout.glyphRuns(), line.naturalTextWidth()};
}

void TextRuns::draw(QPainter *painter, QPointF baseline, const Run &run)
{
    for (const QGlyphRun &glyphs : run.glyphs)
        painter->drawGlyphRun(baseline, glyphs);
}
