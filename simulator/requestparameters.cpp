// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/requestparameters.h"

namespace
{
QByteArray decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    if (!bytes.contains('%') && !bytes.contains('+'))
        return bytes;
    return bytes.replace('+', ' ').percentDecoded();
}
} // namespace

void RequestParameters::addEncoded(QByteArrayView encoded)
{
    while (!encoded.isEmpty()) {
        const qsizetype end = encoded.indexOf('&');
        const QByteArrayView part = end < 0 ? encoded : encoded.first(end);
        encoded = end < 0 ? QByteArrayView() : encoded.sliced(end + 1);
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            m_all.append({decoded(part), {}});
        else
            m_all.append({decoded(part.first(equals)), decoded(part.sliced(equals + 1))});
    }
}

std::optional<QByteArray> RequestParameters::value(QByteArrayView name) const
{
    for (const auto &[key, text] : m_all) {
        if (key == name)
            return text;
    }
    return std::nullopt;
}
