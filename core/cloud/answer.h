// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/fieldreader.h"

/// What decoders of one value share: reads the JSON, judges the envelope and lets `read` make the value of
/// Data. `read` is called as Result<T>(FieldReader &, const JsonValue &data), at most once.
template<class T, class Read>
Result<Decoded<T>> decodeAnswer(const QByteArray &body, QLatin1StringView action, Read read)
{
    const Result<JsonDocument> answer = JsonDocument::parse(body);
    if (!answer)
        return answer.error();
    DecodeNotes notes;
    const Result<const JsonValue *> data = Envelope::data(*answer, action, notes);
    if (!data)
        return data.error();
    FieldReader reader(action, notes);
    Result<T> value = read(reader, **data);
    if (!value)
        return value.error();
    return Decoded<T>{*std::move(value), std::move(notes)};
}
