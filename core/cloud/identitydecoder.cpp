// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/identitydecoder.h"

#include "core/cloud/answer.h"

namespace
{
constexpr QLatin1StringView action("GetRealNameStatus");

enum Field : size_t { Status, Description };
constexpr FieldTable identityFields({"RealNameStatus", "Desc"});

Result<IdentityReading> readData(FieldReader &reader, const JsonValue &data)
{
    const auto fields = reader.anyFields(data, identityFields);
    if (!fields)
        return Envelope::incomplete(action, QLatin1StringView("Data"));
    return IdentityReading{reader.code((*fields)[Status]), reader.words((*fields)[Description])};
}
} // namespace

Result<Decoded<IdentityReading>> IdentityDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<IdentityReading>(body, action, &readData);
}
