// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/identityactions.h"

#include "core/domain/iccid.h"
#include "simulator/cardidentity.h"
#include "simulator/cardlookup.h"
#include "simulator/replybody.h"

namespace
{
constexpr qsizetype mostNumbers = 10;
}

std::variant<QByteArray, ApiError> getRealNameStatus(const ActionContext &context)
{
    const QByteArray iccid = context.parameters.value("Iccid").value_or(QByteArray());
    if (!iccid.isEmpty() && !Iccid::parse(iccid))
        return ApiError::of("linkcard.common.IccidFormatError");
    const auto found = CardLookup::live(context);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const auto numbers = CardLookup::texts(context.parameters, "ListMsisdns");
    if (!numbers || numbers->size() > mostNumbers)
        return ApiError::of("linkcard.system.IllegalRequest");
    const Fleet &fleet = context.company.fleet();
    const CardFacts card = fleet.card(*std::get_if<int>(&found));
    if (card.plan.vendor == SimVendor::Vno)
        return ApiError::of("linkcard.common.VnoCardNotSupported");
    const IdentityReading reading = CardIdentity::reading(CardIdentity::of(fleet.seed(), card));
    QJsonObject data{{QStringLiteral("RealNameStatus"), *reading.status},
                     {QStringLiteral("Desc"), *reading.description}};
    context.variants.bendRow(data, card.row);
    return ReplyBody::linkcard(context, data);
}

std::variant<QByteArray, ApiError> verifyIotCard(const ActionContext &context)
{
    const auto found = CardLookup::live(context);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const bool directional = context.company.fleet().card(*std::get_if<int>(&found)).plan.isDirectional();
    if (context.variants.has(Variant::OddTypes))
        return ReplyBody::linkcard(context, directional ? QStringLiteral("true") : QStringLiteral("false"));
    return ReplyBody::linkcard(context, directional);
}
