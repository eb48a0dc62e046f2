// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textruns.h"

#include "core/base/safetext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

void TextRuns::setFont(const QFont &font)
{
    if (font == m_font && m_height > 0)
        return;
    m_font = font;
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_height = metrics.height();
    m_known.clear();
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
    auto *run = new Run;
    QTextLayout layout(shown, m_font);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (line.isValid()) {
        line.setPosition(QPointF(0, -line.ascent()));
        run->glyphs = layout.glyphRuns();
        run->width = line.naturalTextWidth();
    }
    m_known.insert(key, run);
    return *run;
}

void TextRuns::draw(QPainter *painter, QPointF baseline, const Run &run)
{
    for (const QGlyphRun &glyphs : run.glyphs)
        painter->drawGlyphRun(baseline, glyphs);
}
