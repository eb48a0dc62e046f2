// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/riskcountsdecoder.h"

#include "core/cloud/answer.h"

namespace
{
constexpr QLatin1StringView action("GetCardStatusStatistics");

/// The first eight are the classes of RiskCount, in the order of `classes`. "Waring" and "SingCard" are how
/// the provider spells them.
constexpr FieldTable dataFields({"UnbindResumeStatisticsDTO", "FlowOutStatisticsDTO",
                                 "ErrorStopStatisticsDTO", "ExhaustStopStatisticsDTO",
                                 "UnCertifiedStopStatisticsDTO", "ManageStopStatisticsDTO",
                                 "ExpireStopStatisticsDTO", "WeekWarnStatisticsDTO",
                                 "RiskWaringStatisticsDTO", "SingCardPeriodLeftFlowWarnDTO"});
using DataFields = FieldReader::Fields<decltype(dataFields)::count>;

struct RiskClass {
    const char *path;
    RiskCount RiskCounts::*member;
};
constexpr std::array classes{
    RiskClass{"UnbindResumeStatisticsDTO.", &RiskCounts::rebound},
    RiskClass{"FlowOutStatisticsDTO.", &RiskCounts::creditStop},
    RiskClass{"ErrorStopStatisticsDTO.", &RiskCounts::abnormal},
    RiskClass{"ExhaustStopStatisticsDTO.", &RiskCounts::limitStop},
    RiskClass{"UnCertifiedStopStatisticsDTO.", &RiskCounts::identityStop},
    RiskClass{"ManageStopStatisticsDTO.", &RiskCounts::customerStop},
    RiskClass{"ExpireStopStatisticsDTO.", &RiskCounts::expired},
    RiskClass{"WeekWarnStatisticsDTO.", &RiskCounts::expiring},
};
constexpr size_t summary = classes.size();
constexpr size_t remaining = summary + 1;

enum CountField : size_t { Pool, SingleCard, SameFlow, Total };
constexpr FieldTable countFields({"PoolCount", "SingleCardCount", "SameFlowCardCount", "TotalCount"});
enum SummaryField : size_t { Warnings, AllWarnings, Stops };
/// The last one says the same as LessFlowPercentage10Count.
constexpr FieldTable summaryFields({"WarningCount", "WaringTotalCount", "StopCount",
                                    "LeftFlowPercentageWarnCount"});
enum RemainingField : size_t { Below10Percent, Below30Percent };
constexpr FieldTable remainingFields({"LessFlowPercentage10Count", "LessFlowPercentage30Count"});

RiskCount readClass(FieldReader &reader, const JsonValue *sent, const char *path)
{
    const auto fields = reader.fieldsBelow(sent, countFields, path);
    const FieldReader::Below below(reader, path);
    RiskCount count;
    count.pool = reader.number(fields[Pool]);
    count.singleCard = reader.number(fields[SingleCard]);
    count.sameTier = reader.number(fields[SameFlow]);
    count.total = reader.number(fields[Total]);
    return count;
}

void readSummary(FieldReader &reader, const JsonValue *sent, RiskCounts &counts)
{
    static constexpr char path[] = "RiskWaringStatisticsDTO.";
    const auto fields = reader.fieldsBelow(sent, summaryFields, path);
    const FieldReader::Below below(reader, path);
    counts.warnings = reader.number(fields[Warnings]);
    counts.allWarnings = reader.number(fields[AllWarnings]);
    counts.stops = reader.number(fields[Stops]);
}

void readRemaining(FieldReader &reader, const JsonValue *sent, RiskCounts &counts)
{
    static constexpr char path[] = "SingCardPeriodLeftFlowWarnDTO.";
    const auto fields = reader.fieldsBelow(sent, remainingFields, path);
    const FieldReader::Below below(reader, path);
    counts.below10Percent = reader.number(fields[Below10Percent]);
    counts.below30Percent = reader.number(fields[Below30Percent]);
}

Result<RiskCounts> readData(FieldReader &reader, const JsonValue &data)
{
    const std::optional<DataFields> fields = reader.anyFields(data, dataFields);
    if (!fields)
        return Envelope::incomplete(action, QLatin1StringView("Data"));
    RiskCounts counts;
    for (size_t i = 0; i < classes.size(); ++i)
        counts.*classes[i].member = readClass(reader, (*fields)[i], classes[i].path);
    readSummary(reader, (*fields)[summary], counts);
    readRemaining(reader, (*fields)[remaining], counts);
    return counts;
}
} // namespace

Result<Decoded<RiskCounts>> RiskCountsDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<RiskCounts>(body, action, &readData);
}
