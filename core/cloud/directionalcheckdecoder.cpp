// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/directionalcheckdecoder.h"

#include "core/cloud/answer.h"

namespace
{
using Truth = std::optional<bool>;
constexpr QLatin1StringView action("VerifyIotCard");
} // namespace

Result<Decoded<Truth>> DirectionalCheckDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<Truth>(body, action, [](FieldReader &reader, const JsonValue &data) -> Result<Truth> {
        if (data.isObject() || data.isArray())
            return Envelope::incomplete(action, QLatin1StringView("Data"));
        return reader.truth(&data);
    });
}
