// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/jsonnumber.h"

#include <algorithm>

namespace
{
constexpr int largestExponent = 18;
constexpr qsizetype longestMantissa = 64;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "+07" → 7; nothing beyond the largest one.
std::optional<int> exponentOf(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    bool fits = isDigits(text);
    const int size = fits ? text.toInt(&fits) : 0;
    if (!fits || size > largestExponent)
        return std::nullopt;
    return negative ? -size : size;
}

/// `digits` with the decimal point after the first `point` of them, which may lie outside.
QByteArray placed(QByteArray digits, qsizetype point)
{
    if (point < 1) {
        digits.prepend(QByteArray(1 - point, '0'));
        point = 1;
    }
    digits = digits.leftJustified(point, '0');
    QByteArray fraction = digits.sliced(point);
    while (fraction.endsWith('0'))
        fraction.chop(1);
    return digits.first(point) + (fraction.isEmpty() ? QByteArray() : '.' + fraction);
}

/// Zeros in front of a whole part that has other digits.
QByteArray withoutLeadingZeros(QByteArray text)
{
    while (text.size() > 1 && text[0] == '0' && text[1] != '.')
        text.remove(0, 1);
    return text;
}
} // namespace

std::optional<QByteArray> JsonNumber::plain(QByteArrayView number)
{
    const auto isMark = [](char c) { return c == 'e' || c == 'E'; };
    const auto mark = std::find_if(number.begin(), number.end(), isMark);
    if (mark == number.end())
        return number.toByteArray();
    QByteArrayView mantissa = number.first(mark - number.begin());
    const std::optional<int> exponent = exponentOf(number.sliced(mantissa.size() + 1));
    const bool negative = mantissa.startsWith('-');
    if (negative)
        mantissa = mantissa.sliced(1);
    const qsizetype point = mantissa.indexOf('.');
    const QByteArrayView whole = point < 0 ? mantissa : mantissa.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : mantissa.sliced(point + 1);
    const bool wellFormed = isDigits(whole) && (point < 0 || isDigits(fraction));
    if (!exponent || !wellFormed || mantissa.size() > longestMantissa)
        return std::nullopt;
    const QByteArray digits = whole.toByteArray() + fraction.toByteArray();
    return (negative ? "-" : "") + withoutLeadingZeros(placed(digits, whole.size() + *exponent));
}
