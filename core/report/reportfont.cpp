// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfont.h"
#include "core/base/safetext.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportFont)
};

/// What widths are measured at: large, so that nothing is rounded.
constexpr int measuredPixels = 1000;

QString chosenFamily()
{
    static const QStringList liked{
        QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Source Han Sans SC"),
        QStringLiteral("Source Han Sans CN"), QStringLiteral("PingFang SC"),
        QStringLiteral("Microsoft YaHei"),    QStringLiteral("WenQuanYi Micro Hei"),
        QStringLiteral("WenQuanYi Zen Hei"),
    };
    const QStringList chinese = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    for (const QString &family : liked) {
        if (chinese.contains(family))
            return family;
    }
    return chinese.isEmpty() ? QFont().family() : chinese.first();
}

QFont fontOf(const QString &family, int pixels)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    // Not zero, but nothing anyone could see: it keeps "fi" two letters, which a search in a PDF expects.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.001);
    return font;
}

/// Scripts whose characters are as wide in a text as they are alone.
bool standsAlone(char32_t c)
{
    return c < 0x300 || (c >= 0x2000 && c < 0x2C00) || (c >= 0x2E80 && c < 0xA4D0) ||
           (c >= 0xF900 && c < 0xFB00) || (c >= 0xFE30 && c < 0xFE50) || (c >= 0xFF00 && c < 0xFFF0) ||
           (c >= 0x20000 && c < 0x30000);
}

bool isHan(char32_t c)
{
    return (c >= 0x3400 && c < 0xA000) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFF60);
}

QString numberOf(char32_t character)
{
    return QStringLiteral("‹U+%1›").arg(uint(character), 4, 16, QLatin1Char('0')).toUpper();
}
} // namespace

ReportFont::ReportFont() : ReportFont(chosenFamily()) {}

ReportFont::ReportFont(const QString &family) : m_family(family)
{
    const QFontMetricsF metrics(fontOf(m_family, measuredPixels));
    m_ascent = metrics.ascent() / measuredPixels;
    m_descent = metrics.descent() / measuredPixels;
    for (size_t c = 0; c < m_latin.size(); ++c)
        m_latin[c] = measured(char32_t(c));
}

QFont ReportFont::sized(qreal points) const
{
    return fontOf(m_family, qRound(points * dotsPerPoint));
}

ReportFont::Glyph ReportFont::measured(char32_t character) const
{
    const QFontMetricsF metrics(fontOf(m_family, measuredPixels));
    return {metrics.inFontUcs4(character),
            metrics.horizontalAdvance(QString::fromUcs4(&character, 1)) / measuredPixels};
}

const ReportFont::Glyph &ReportFont::glyph(char32_t character)
{
    if (character < m_latin.size())
        return m_latin[character];
    auto known = m_others.find(character);
    if (known == m_others.end())
        known = m_others.insert(character, measured(character));
    return *known;
}

QString ReportFont::printable(QStringView text)
{
    const QString line = SafeText::visible(text);
    QString out;
    for (const char32_t c : line.toUcs4()) {
        const bool there = c == U' ' || glyph(c).there;
        m_lacksChinese = m_lacksChinese || (!there && isHan(c));
        out += there ? QString::fromUcs4(&c, 1) : numberOf(c);
    }
    return out;
}

Error ReportFont::missingChinese()
{
    return {Error::Kind::Missing,
            QStringLiteral("E-FONT"),
            Text::tr("No font with Chinese characters is installed, so the report was not made. Install the "
                     "package fonts-noto-cjk or fonts-wqy-microhei and try again."),
            {},
            {}};
}

qreal ReportFont::width(const QString &text, qreal points)
{
    qreal sum = 0;
    for (const char32_t c : text.toUcs4()) {
        if (!standsAlone(c))
            return QFontMetricsF(fontOf(m_family, measuredPixels)).horizontalAdvance(text) * points /
                   measuredPixels;
        sum += glyph(c).advance;
    }
    return sum * points;
}

/// How many of the first code units are no wider; never half a character.
qsizetype ReportFont::fitting(QStringView text, qreal points, qreal width)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype fits = 0;
    qreal sum = 0;
    for (qsizetype end = characters.toNextBoundary(); end > 0; end = characters.toNextBoundary()) {
        sum += this->width(text.sliced(fits, end - fits).toString(), points);
        if (sum > width)
            break;
        fits = end;
    }
    return fits;
}

QString ReportFont::elided(const QString &text, qreal points, qreal width)
{
    if (this->width(text, points) <= width)
        return text;
    const QString mark = QStringLiteral("…");
    return text.left(fitting(text, points, width - this->width(mark, points))).trimmed() + mark;
}

QStringList ReportFont::wrapped(const QString &text, qreal points, qreal width)
{
    QStringList lines;
    QStringView rest = QStringView(text).trimmed();
    while (!rest.isEmpty()) {
        qsizetype end = fitting(rest, points, width);
        if (end < rest.size()) {
            QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, rest.data(), rest.size());
            breaks.setPosition(end);
            const qsizetype allowed = breaks.isAtBoundary() ? end : breaks.toPreviousBoundary();
            // after a blank at any rate: between two masked numbers Qt finds no place
            const qsizetype before = std::max(allowed, rest.first(end + 1).lastIndexOf(u' ') + 1);
            end = std::max<qsizetype>(before > 0 ? before : end, 1);
        }
        lines.append(rest.first(end).trimmed().toString());
        rest = rest.sliced(end).trimmed();
    }
    return lines.isEmpty() ? QStringList{QString()} : lines;
}
