// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordcodec.h"

std::optional<QCborMap> RecordCodec::mapOf(QByteArrayView cbor)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor.data(), cbor.size(), &error);
    if (error.error != QCborError::NoError || error.offset != cbor.size() || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

QCborMap RecordCodec::differences(const QCborMap &before, const QCborMap &after)
{
    QCborMap old;
    for (const auto &[key, value] : before) {
        if (after.value(key) != value)
            old.insert(key, value);
    }
    for (const auto &[key, value] : after) {
        if (!before.contains(key))
            old.insert(key, QCborValue(QCborValue::Null));
    }
    return old;
}

QCborMap RecordCodec::undo(const QCborMap &after, const QCborMap &before)
{
    QCborMap map = after;
    for (const auto &[key, value] : before) {
        if (value.isNull())
            map.remove(key);
        else
            map.insert(key, value);
    }
    return map;
}
