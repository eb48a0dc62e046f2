// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/jsontext.h"

#include <QByteArray>

#include <cstring>

namespace
{
constexpr char32_t replacement = 0xFFFD;
constexpr qsizetype plainlyFinite = 300; // digits a double surely holds in size

qsizetype digitsAt(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9')
        ++at;
    return at - from;
}

/// The code unit of four hex digits; -1 when they are not there.
int codeUnit(const char *at, const char *end)
{
    if (end - at < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

char *appendUtf8(char *to, char32_t c)
{
    if (c < 0x80) {
        *to++ = static_cast<char>(c);
    } else if (c < 0x800) {
        *to++ = static_cast<char>(0xC0 | (c >> 6));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        *to++ = static_cast<char>(0xE0 | (c >> 12));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    } else {
        *to++ = static_cast<char>(0xF0 | (c >> 18));
        *to++ = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        *to++ = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        *to++ = static_cast<char>(0x80 | (c & 0x3F));
    }
    return to;
}

/// Reads what follows "\u" and moves `at` behind it; nothing written when the digits are wrong.
char *unicodeEscape(const char *&at, const char *end, char *to)
{
    const int unit = codeUnit(at, end);
    if (unit < 0)
        return nullptr;
    at += 4;
    if (unit < 0xD800 || unit > 0xDFFF)
        return appendUtf8(to, char32_t(unit));
    if (unit <= 0xDBFF && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
        const int low = codeUnit(at + 2, end);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            at += 6;
            return appendUtf8(to, 0x10000 + (char32_t(unit - 0xD800) << 10) + char32_t(low - 0xDC00));
        }
    }
    return appendUtf8(to, replacement);
}
} // namespace

bool JsonText::isNumber(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const qsizetype whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const qsizetype fraction = digitsAt(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const qsizetype exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

bool JsonText::isFinite(QByteArrayView number)
{
    if (number.size() <= plainlyFinite && !number.contains('e') && !number.contains('E'))
        return true;
    bool fits = false;
    const double value = number.toByteArray().toDouble(&fits);
    return fits && value - value == 0; // neither infinite nor NaN
}

const char *JsonText::closingQuote(const char *from, const char *end)
{
    while (from < end && *from != '"')
        from += *from == '\\' ? 2 : 1;
    return from < end ? from : nullptr;
}

char *JsonText::unescape(QByteArrayView text, char *to)
{
    static constexpr char escapes[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    const char *at = text.data(), *const end = at + text.size();
    while (at < end) {
        if (*at != '\\') {
            *to++ = *at++;
            continue;
        }
        if (++at == end)
            return nullptr;
        const char kind = *at++;
        if (kind == 'u') {
            to = unicodeEscape(at, end, to);
            if (!to)
                return nullptr;
            continue;
        }
        const char *known = kind ? std::strchr(escapes, kind) : nullptr;
        if (!known)
            return nullptr;
        *to++ = meanings[known - escapes];
    }
    return to;
}
