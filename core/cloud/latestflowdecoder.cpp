// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/latestflowdecoder.h"

#include "core/cloud/answer.h"

namespace
{
using Volume = std::optional<DataVolume>;
constexpr QLatin1StringView action("GetCardLatestFlow");
} // namespace

Result<Decoded<Volume>> LatestFlowDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<Volume>(body, action,
                                [](FieldReader &reader, const JsonValue &data) -> Result<Volume> {
                                    if (data.isObject() || data.isArray())
                                        return Envelope::incomplete(action, QLatin1StringView("Data"));
                                    return reader.volume(&data);
                                });
}
