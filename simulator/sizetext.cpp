// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/sizetext.h"

#include <array>

SizeText SizeText::of(qint64 bytes)
{
    int unit = 1;
    while (unit < 3 && bytes >> (10 * (unit + 1)) > 0)
        ++unit;
    const int shift = 10 * unit;
    return {(bytes * 100 + (qint64(1) << (shift - 1))) >> shift, unit};
}

void SizeText::appendTo(TextBuffer &out) const
{
    static constexpr std::array<const char *, 4> units{"B", "KB", "MB", "GB"};
    out.append(hundredths / 100);
    if (hundredths != 0) {
        out.append('.');
        out.append(char('0' + hundredths % 100 / 10));
        out.append(char('0' + hundredths % 10));
    }
    out.append(QByteArrayView(units[size_t(unit)]));
}

qint64 SizeText::bytes() const
{
    return ((hundredths << (10 * unit)) * 2 + 100) / 200;
}
