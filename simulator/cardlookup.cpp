// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardlookup.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{
QByteArray given(const ActionContext &context, QByteArrayView name)
{
    return context.parameters.value(name).value_or(QByteArray());
}

std::variant<int, ApiError> byInstance(const ActionContext &context)
{
    const QByteArray instance = given(context, "InstanceId");
    if (instance.isEmpty())
        return ApiError::of("linkcard.check.InstanceIdCanNotEmpty");
    const Fleet &fleet = context.company.fleet();
    for (const int row : fleet.rowsByIccid(given(context, "Iccid"))) {
        if (QByteArray::number(fleet.card(row).instanceId) == instance)
            return row;
    }
    return ApiError::of("linkcard.common.CardNotExist");
}
} // namespace

std::variant<int, ApiError> CardLookup::live(const ActionContext &context, const char *unknown)
{
    const QByteArray iccid = given(context, "Iccid");
    if (iccid.isEmpty())
        return ApiError::of("linkcard.check.IccidCanNotEmpty");
    const Fleet &fleet = context.company.fleet();
    const QList<int> rows = fleet.rowsByIccid(iccid);
    for (const int row : rows) {
        if (fleet.card(row).status != "50")
            return row;
    }
    return ApiError::of(rows.isEmpty() ? unknown : "linkcard.common.CardDestroy");
}

std::variant<int, ApiError> CardLookup::any(const ActionContext &context)
{
    const std::optional<bool> destroyed = flag(context.parameters, "DestroyCard");
    if (!destroyed)
        return ApiError::of("linkcard.system.IllegalRequest");
    return *destroyed && !given(context, "Iccid").isEmpty() ? byInstance(context) : live(context);
}

std::optional<bool> CardLookup::flag(const RequestParameters &parameters, QByteArrayView name)
{
    const QByteArray text = parameters.value(name).value_or(QByteArray());
    if (text.isEmpty() || text == "false")
        return false;
    return text == "true" ? std::optional(true) : std::nullopt;
}

std::optional<QList<QByteArray>> CardLookup::texts(const RequestParameters &parameters, QByteArrayView name)
{
    const QByteArray given = parameters.value(name).value_or(QByteArray());
    QList<QByteArray> all;
    if (given.isEmpty())
        return all;
    const QJsonDocument document = QJsonDocument::fromJson(given);
    for (const QJsonValue &value : document.array()) {
        if (!value.isString())
            return std::nullopt;
        all.append(value.toString().toLatin1());
    }
    return document.isArray() ? std::optional(all) : std::nullopt;
}
