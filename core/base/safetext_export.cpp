// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What exports of millions of cells need: texts for XML, and the quick looks that spare most cells the slow
// ways of safetext.cpp.
#include "core/base/safetext.h"

#include <algorithm>
#include <array>

namespace
{
/// What a byte of UTF-8 may be in a field that stays as it is.
enum Place : quint8 { Inside = 1, First = 2, Last = 4, InXml = 8 };

constexpr bool isContinuation(int byte)
{
    return byte >= 0x80 && byte <= 0xBF;
}

/// First bytes of U+4000 … U+9FFF: Chinese characters, none of which is a blank, hidden or a sign.
constexpr bool leadsHan(int byte)
{
    return byte >= 0xE4 && byte <= 0xE9;
}

constexpr bool isOneOf(int byte, const char *signs)
{
    for (; *signs != '\0'; ++signs) {
        if (byte == *signs)
            return true;
    }
    return false;
}

/// The bytes C2 and E2 are refused inside, since NEL and the line and paragraph separators begin with them.
constexpr quint8 placesOf(int byte)
{
    quint8 places = 0;
    const bool sign = byte > 0x20 && byte < 0x7F;
    const bool beyondAscii = isContinuation(byte) || (byte >= 0xC3 && byte <= 0xF4 && byte != 0xE2);
    if (byte == ' ' || (sign && !isOneOf(byte, ",;\"")) || beyondAscii)
        places |= Inside;
    if (leadsHan(byte) || (sign && !isOneOf(byte, ",;\"=+-@")))
        places |= First;
    if (sign)
        places |= Last;
    if (byte == ' ' || (sign && !isOneOf(byte, "&<>")) || isContinuation(byte) || leadsHan(byte))
        places |= InXml;
    return places;
}

constexpr std::array<quint8, 256> placeTable = [] {
    std::array<quint8, 256> table{};
    for (size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = placesOf(int(byte));
    return table;
}();

quint8 places(char byte)
{
    return placeTable[quint8(byte)];
}

/// All bytes may stand in such a place. Without a way out in the loop, which is quicker for short texts.
bool all(QByteArrayView utf8, Place place)
{
    quint8 common = 0xFF;
    for (const char byte : utf8)
        common &= places(byte);
    return common & place;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// "_x0041_" at this place, which a workbook would read as "A".
bool isEscape(QStringView text, qsizetype at)
{
    if (text.size() - at < 7 || text[at + 1] != u'x' || text[at + 6] != u'_')
        return false;
    const QStringView digits = text.sliced(at + 2, 4);
    return std::all_of(digits.begin(), digits.end(), isHexDigit);
}
} // namespace

QString SafeText::xmlText(QStringView text)
{
    const QString kept = stripped(text);
    QString safe;
    safe.reserve(kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (kept[i] == u'&')
            safe += QStringLiteral("&amp;");
        else if (kept[i] == u'<')
            safe += QStringLiteral("&lt;");
        else if (kept[i] == u'>')
            safe += QStringLiteral("&gt;");
        else if (kept[i] == u'_' && isEscape(kept, i))
            safe += QStringLiteral("_x005F_");
        else
            safe += kept[i];
    }
    return safe;
}

bool SafeText::isPlainCsvField(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return true;
    const bool endsWell =
        (places(utf8.back()) & Last) || (utf8.size() >= 3 && leadsHan(quint8(utf8[utf8.size() - 3])));
    return (places(utf8.front()) & First) && endsWell && all(utf8, Inside);
}

bool SafeText::isPlainXmlText(QByteArrayView utf8)
{
    return all(utf8, InXml) && !utf8.contains("_x");
}

QByteArray SafeText::maskPhone(QByteArrayView phone)
{
    constexpr qsizetype shortest = 8, first = 3, last = 2;
    const bool digits = std::all_of(phone.begin(), phone.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || phone.size() < shortest)
        return maskPhone(QString::fromUtf8(phone)).toUtf8();
    QByteArray masked = phone.toByteArray();
    std::fill(masked.begin() + first, masked.end() - last, '*');
    return masked;
}
