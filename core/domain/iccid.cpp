// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/iccid.h"

std::optional<Iccid> Iccid::parse(QByteArrayView text)
{
    if ((text.size() != 19 && text.size() != 20) || !text.startsWith("89"))
        return std::nullopt;
    Iccid iccid;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c >= 'a' && c <= 'f')
            c = char(c - 'a' + 'A');
        if (!(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'F'))
            return std::nullopt;
        iccid.m_text[size_t(i)] = c;
    }
    iccid.m_length = qint8(text.size());
    return iccid;
}

std::optional<Iccid> Iccid::parse(QStringView text)
{
    if (text.size() > maxLength)
        return std::nullopt;
    return parse(QByteArrayView(text.toLatin1()));
}
