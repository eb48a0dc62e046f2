// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/livestateactions.h"

#include "simulator/cardlookup.h"
#include "simulator/livestatus.h"
#include "simulator/replybody.h"

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;

QJsonObject asJson(const LiveState &state)
{
    QJsonObject object;
    if (state.iccid)
        object.insert(Name("Iccid"), state.iccid->toString());
    insert(object, Name("SerialNo"), state.serialNo);
    insert(object, Name("Status"), state.query);
    insert(object, Name("Gprs"), state.dataOpen);
    insert(object, Name("Online"), state.online);
    return object;
}

QByteArray reply(const ActionContext &context, const QList<LiveState> &states)
{
    QJsonArray list;
    for (const LiveState &state : states) {
        QJsonObject object = asJson(state);
        context.variants.bendRow(object, int(list.size()));
        list.append(object);
    }
    return ReplyBody::linkcard(context, list);
}

std::variant<QByteArray, ApiError> poll(const ActionContext &context, const QList<QByteArray> &serials)
{
    QList<LiveState> states;
    for (const QByteArray &serial : serials) {
        const std::optional<LiveState> state = LiveStatus::ofSerial(context.company.fleet(), serial);
        if (!state)
            return ApiError::of("linkcard.system.IllegalRequest");
        states.append(*state);
    }
    return reply(context, states);
}

std::variant<int, ApiError> cardOf(const ActionContext &context)
{
    const QByteArray msisdn = context.parameters.value("Msisdn").value_or(QByteArray());
    if (!context.parameters.value("Iccid").value_or(QByteArray()).isEmpty())
        return CardLookup::live(context);
    if (msisdn.isEmpty())
        return ApiError::of("linkcard.system.IllegalRequest");
    const std::optional<int> row = context.company.fleet().rowByMsisdn(msisdn);
    return row ? std::variant<int, ApiError>(*row) : ApiError::of("linkcard.common.CardNotExist");
}
} // namespace

std::variant<QByteArray, ApiError> getCardRealStatus(const ActionContext &context)
{
    const auto serials = CardLookup::texts(context.parameters, "SerialNo");
    if (!serials)
        return ApiError::of("linkcard.system.IllegalRequest");
    if (!serials->isEmpty())
        return poll(context, *serials);
    const auto found = cardOf(context);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    QList<LiveState> states = LiveStatus::of(context.company.fleet(), *std::get_if<int>(&found));
    for (LiveState &state : states) {
        state.query = QStringLiteral("PROCESSING");
        state.dataOpen = state.online = std::nullopt;
    }
    return reply(context, states);
}
