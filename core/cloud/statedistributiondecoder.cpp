// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/statedistributiondecoder.h"

#include "core/cloud/answer.h"

namespace
{
constexpr QLatin1StringView action("GetSimCardStateDistribution");

enum Field : size_t { Cards, Testable, Unused, InUse, Stopped, ShutDown, Closed };
/// "Destoryed" is how the provider spells it.
constexpr FieldTable countFields({"CardCount", "TestCount", "UnusedCount", "UsingCount", "StopCount",
                                  "ShutDownCount", "DestoryedCount"});

Result<StateDistribution> readData(FieldReader &reader, const JsonValue &data)
{
    const auto fields = reader.anyFields(data, countFields);
    if (!fields)
        return Envelope::incomplete(action, QLatin1StringView("Data"));
    StateDistribution counts;
    counts.cards = reader.number((*fields)[Cards]);
    counts.testable = reader.number((*fields)[Testable]);
    counts.unused = reader.number((*fields)[Unused]);
    counts.inUse = reader.number((*fields)[InUse]);
    counts.stopped = reader.number((*fields)[Stopped]);
    counts.shutDown = reader.number((*fields)[ShutDown]);
    counts.closed = reader.number((*fields)[Closed]);
    return counts;
}
} // namespace

Result<Decoded<StateDistribution>> StateDistributionDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<StateDistribution>(body, action, &readData);
}
