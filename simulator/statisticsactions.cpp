// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/statisticsactions.h"

#include "simulator/replybody.h"

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;

QJsonObject asJson(const StateDistribution &counts)
{
    QJsonObject object;
    insert(object, Name("CardCount"), counts.cards);
    insert(object, Name("TestCount"), counts.testable);
    insert(object, Name("UnusedCount"), counts.unused);
    insert(object, Name("UsingCount"), counts.inUse);
    insert(object, Name("StopCount"), counts.stopped);
    insert(object, Name("ShutDownCount"), counts.shutDown);
    insert(object, Name("DestoryedCount"), counts.closed); // spelt so
    return object;
}

QJsonObject asJson(const RiskCount &risk)
{
    QJsonObject object;
    insert(object, Name("PoolCount"), risk.pool);
    insert(object, Name("SingleCardCount"), risk.singleCard);
    insert(object, Name("SameFlowCardCount"), risk.sameTier);
    insert(object, Name("TotalCount"), risk.total);
    return object;
}

QJsonObject summary(const RiskCounts &risks)
{
    QJsonObject object;
    insert(object, Name("WarningCount"), risks.warnings);
    insert(object, Name("WaringTotalCount"), risks.allWarnings); // spelt so
    insert(object, Name("StopCount"), risks.stops);
    insert(object, Name("LeftFlowPercentageWarnCount"), risks.below10Percent);
    return object;
}

QJsonObject rest(const RiskCounts &risks)
{
    QJsonObject object;
    insert(object, Name("LessFlowPercentage10Count"), risks.below10Percent);
    insert(object, Name("LessFlowPercentage30Count"), risks.below30Percent);
    return object;
}
} // namespace

std::variant<QByteArray, ApiError> getSimCardStateDistribution(const ActionContext &context)
{
    const QByteArray date = context.parameters.value("Date").value_or(QByteArray());
    const QByteArray credential = context.parameters.value("CredentialNO").value_or(QByteArray());
    const std::optional<Month> month = date.size() == 6 ? Month::parse(date) : std::nullopt;
    if (!month)
        return ApiError::of("linkcard.check.TimeFormatError");
    const QString name = QString::fromLatin1(credential);
    const auto counts =
        context.company.trueDistribution(*month, name.isEmpty() ? std::nullopt : std::optional(name));
    if (!counts)
        return ApiError::of(context.company.credentials().contains(name) || name.isEmpty()
                                ? "linkcard.system.IllegalRequest"
                                : "linkcard.common.CredentialNoNotExist");
    QJsonObject object = asJson(*counts);
    context.variants.bendRow(object, month->month());
    return ReplyBody::linkcard(context, object);
}

std::variant<QByteArray, ApiError> getCardStatusStatistics(const ActionContext &context)
{
    const RiskCounts risks = context.company.trueRisks();
    const std::array<std::pair<Name, RiskCount>, 8> classes{
        {{Name("UnbindResumeStatisticsDTO"), risks.rebound},
         {Name("FlowOutStatisticsDTO"), risks.creditStop},
         {Name("ErrorStopStatisticsDTO"), risks.abnormal},
         {Name("ExhaustStopStatisticsDTO"), risks.limitStop},
         {Name("UnCertifiedStopStatisticsDTO"), risks.identityStop},
         {Name("ManageStopStatisticsDTO"), risks.customerStop},
         {Name("ExpireStopStatisticsDTO"), risks.expired},
         {Name("WeekWarnStatisticsDTO"), risks.expiring}}};
    QJsonObject data{{Name("RiskWaringStatisticsDTO"), summary(risks)},
                     {Name("SingCardPeriodLeftFlowWarnDTO"), rest(risks)}};
    int row = 0;
    for (const auto &[name, risk] : classes) {
        QJsonObject object = asJson(risk);
        context.variants.bendRow(object, row++);
        data.insert(name, object);
    }
    return ReplyBody::linkcard(context, data);
}
