// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Escaping and masking. The log filter: safetext_log.cpp; what exports need to be quick: safetext_export.cpp.
#include "core/base/safetext.h"

#include "core/base/privateview.h"

#include <QList>

#include <algorithm>
#include <array>

namespace
{
bool isLineEnd(char32_t c)
{
    return c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Characters that take no room of their own although they are no format characters. Variation selectors
/// are left out: they choose the shape of the character before them and hide nothing.
bool isBlankFiller(char32_t c)
{
    static constexpr std::array<char32_t, 9> fillers{0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5,
                                                     0x180B, 0x180C, 0x3164, 0xFFA0};
    return std::find(fillers.begin(), fillers.end(), c) != fillers.end();
}

/// Control, bidirectional, zero-width, line and paragraph separators, half surrogates, noncharacters.
bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c) || isBlankFiller(c);
    }
}

/// ␛ for the characters that have a picture, ‹U+202E› for the others.
QString mark(char32_t c)
{
    constexpr char32_t pictures = 0x2400;
    if (c < 0x20)
        return QString(QChar(char16_t(pictures + c)));
    if (c == 0x7F)
        return QString(QChar(0x2421));
    return QStringLiteral("‹U+%1›").arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0'));
}

/// The code points of a text one after the other; a half surrogate comes as itself.
template<class Visit> void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        visit(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += pair ? 1 : 0;
    }
}

void append(QString &text, char32_t c)
{
    if (c > 0xFFFF)
        text += QChar::fromUcs4(c);
    else
        text += QChar(char16_t(c));
}

/// What a spreadsheet takes for the beginning of a formula: = + - @ with their full-width and small forms
/// and the minus sign, and the characters some of them skip before looking.
bool startsFormula(char32_t c)
{
    static constexpr std::array<char32_t, 17> starters{U'=',   U'+',   U'-',   U'@',   0xFF1D, 0xFF0B,
                                                       0xFF0D, 0xFF20, 0xFE66, 0xFE62, 0xFE63, 0xFE6B,
                                                       0x2212, U'\t',  U'\r',  U'\n',  U'\0'};
    return std::find(starters.begin(), starters.end(), c) != starters.end();
}

/// Whether a spreadsheet must not read this line as it is, whatever blanks and hidden characters are in
/// front.
bool looksLikeFormula(QStringView line)
{
    bool decided = false, dangerous = false;
    forEachCodePoint(line, [&](char32_t c) {
        if (decided)
            return;
        dangerous = startsFormula(c);
        decided = dangerous || (!isHidden(c) && !QChar::isSpace(c));
    });
    return dangerous;
}

/// An apostrophe in front of the text and of each inner line that would be run.
QString defused(QStringView text)
{
    QString safe;
    qsizetype lineStart = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isLineEnd(text[i].unicode()))
            continue;
        const QStringView line = text.sliced(lineStart, i - lineStart);
        // A text may not begin with a line end either; an empty line further down harms nobody.
        if (looksLikeFormula(lineStart == 0 ? text.first(qMin(i + 1, text.size())) : line))
            safe += u'\'';
        safe += line;
        if (i < text.size())
            safe += text[i];
        lineStart = i + 1;
    }
    return safe;
}

bool needsQuotes(QStringView field)
{
    if (field.isEmpty())
        return false;
    if (field.front().isSpace() || field.back().isSpace())
        return true;
    return std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u';' || c == u'"' || c == u'\t' || isLineEnd(c.unicode());
    });
}

bool mayStandInFileName(char32_t c)
{
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) || c == U' ' || c == U'.' || c == U'_' || c == U'-';
    switch (QChar::script(c)) {
    case QChar::Script_Latin:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::isLetterOrNumber(c) && !isHidden(c);
    default:
        return false;
    }
}

/// The longest beginning within 80 UTF-16 units and 200 bytes, whole characters only.
QString cutName(const QString &name)
{
    constexpr qsizetype maxUnits = 80, maxBytes = 200;
    QString cut;
    qsizetype bytes = 0;
    bool full = false;
    forEachCodePoint(name, [&](char32_t c) {
        const qsizetype units = c > 0xFFFF ? 2 : 1;
        bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        full = full || cut.size() + units > maxUnits || bytes > maxBytes;
        if (!full)
            append(cut, c);
    });
    return cut;
}

/// Windows opens the device whatever stands behind the first dot.
bool isDeviceName(QStringView name)
{
    const QStringView stem = name.first(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')).trimmed();
    static constexpr std::array<QStringView, 6> plain{u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    for (const QStringView device : plain) {
        if (stem.compare(device, Qt::CaseInsensitive) == 0)
            return true;
    }
    const bool numbered = stem.size() == 4 && (stem.startsWith(u"COM", Qt::CaseInsensitive) ||
                                               stem.startsWith(u"LPT", Qt::CaseInsensitive));
    return numbered && stem[3].isDigit();
}

QList<char32_t> codePoints(QStringView text)
{
    QList<char32_t> points;
    forEachCodePoint(text, [&](char32_t c) { points.append(c); });
    return points;
}

/// The first and last characters, and between them stars: as many as are hidden, or `stars` of them.
QString masked(QStringView text, qsizetype first, qsizetype last, qsizetype shortest, qsizetype stars = -1)
{
    const QList<char32_t> points = codePoints(SafeText::stripped(text));
    if (points.size() < shortest)
        return QString(points.size(), u'*');
    QString result;
    for (qsizetype i = 0; i < first; ++i)
        append(result, points[i]);
    result += QString(stars < 0 ? points.size() - first - last : stars, u'*');
    for (qsizetype i = points.size() - last; i < points.size(); ++i)
        append(result, points[i]);
    return result;
}
} // namespace

QString SafeText::csvField(QStringView text)
{
    QString field = defused(text);
    if (!needsQuotes(field))
        return field;
    field.replace(QStringLiteral("\""), QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

QString SafeText::spreadsheetCell(QStringView text)
{
    return defused(stripped(text));
}

QString SafeText::html(QStringView text)
{
    return visible(text).toHtmlEscaped().replace(QStringLiteral("'"), QStringLiteral("&#39;"));
}

QString SafeText::visible(QStringView text)
{
    return PrivateView::figures(marked(text));
}

QString SafeText::marked(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    forEachCodePoint(text, [&](char32_t c) {
        if (isHidden(c))
            shown += mark(c);
        else
            append(shown, c);
    });
    return shown;
}

QString SafeText::fileName(QStringView text)
{
    QString name;
    forEachCodePoint(text.toString().normalized(QString::NormalizationForm_C), [&](char32_t c) {
        if (mayStandInFileName(c))
            append(name, c);
        else if (!name.endsWith(u'_'))
            name += u'_';
    });
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    name = cutName(isDeviceName(name) ? u'_' + name : name);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("_") : name;
}

QString SafeText::stripped(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    forEachCodePoint(text, [&](char32_t c) {
        if (c == U'\t' || isLineEnd(c))
            kept += u' ';
        else if (!isHidden(c))
            append(kept, c);
    });
    return kept;
}

QString SafeText::maskKeyId(QStringView keyId)
{
    constexpr qsizetype shortest = 12, stars = 4;
    return masked(keyId, 4, 4, shortest, stars);
}

QString SafeText::maskName(QStringView name)
{
    return masked(name, 1, 0, 2);
}

QString SafeText::maskPhone(QStringView phone)
{
    constexpr qsizetype shortest = 8;
    return masked(phone, 3, 2, shortest);
}

QString SafeText::maskIdentityNumber(QStringView id)
{
    constexpr qsizetype shortest = 6;
    return masked(id, 1, 1, shortest);
}
