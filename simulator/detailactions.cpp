// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/detailactions.h"

#include "simulator/cardjson.h"
#include "simulator/cardlookup.h"
#include "simulator/detailtruth.h"
#include "simulator/replybody.h"

#include <QJsonDocument>

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;

QJsonArray texts(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

/// The rows of the list and the detail have most fields in common.
QJsonObject cardObject(const CardFacts &card, const CardDetail &detail)
{
    QByteArray row;
    CardJson::append(row, card);
    QJsonObject object = QJsonDocument::fromJson(row).object();
    for (const Name name : {Name("NetworkType"), Name("FlowLatestModifiedTime"), Name("Remark")})
        object.remove(name);
    object.insert(Name("CredentialType"), object.value(Name("CredentialNo")));
    if (object.contains(Name("DirectionalGroupId"))) // a number in the list
        object.insert(Name("DirectionalGroupId"),
                      QString::number(object.value(Name("DirectionalGroupId")).toInteger()));
    object.insert(Name("Ip"), texts(detail.ip));
    insert(object, Name("CertifyStatus"), detail.certifyStatus);
    insert(object, Name("AutoLimitResume"), detail.autoResume);
    insert(object, Name("AutoRebindReuse"), detail.autoRebindReuse);
    insert(object, Name("OpenSms"), detail.smsOpen);
    insert(object, Name("DeviceImei"), detail.imei);
    if (detail.stopThreshold) {
        object.insert(Name("CredentialLimitStopThreshold"), detail.stopThreshold->bytes / 1024);
        object.insert(Name("FlowThresholdUnit"), QStringLiteral("KB"));
    }
    return object;
}

QJsonObject subCardObject(const SubCard &sub)
{
    QJsonObject object;
    object.insert(Name("Iccid"), sub.iccid.toString());
    insert(object, Name("Vendor"), sub.vendor);
    insert(object, Name("Status"), sub.status);
    insert(object, Name("OsStatus"), sub.osStatus);
    insert(object, Name("CertifyStatus"), sub.certifyStatus);
    insert(object, Name("ApnName"), sub.apn);
    insert(object, Name("PrivateNetworkSegment"), sub.privateNetwork);
    object.insert(Name("Msisdn"), texts(sub.msisdn));
    object.insert(Name("Imsi"), texts(sub.imsi));
    object.insert(Name("Ip"), texts(sub.ip));
    insert(object, Name("PeriodAddFlow"), sub.used);
    if (sub.smsUsed)
        object.insert(Name("PeriodSmsUse"), QString::number(*sub.smsUsed));
    insert(object, Name("OpenSms"), sub.smsOpen);
    return object;
}
} // namespace

std::variant<QByteArray, ApiError> getCardDetail(const ActionContext &context)
{
    const std::optional<bool> withSubCards = CardLookup::flag(context.parameters, "ShowPsim");
    const auto found = CardLookup::any(context);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    if (!withSubCards)
        return ApiError::of("linkcard.system.IllegalRequest");
    const Fleet &fleet = context.company.fleet();
    const CardFacts card = fleet.card(*std::get_if<int>(&found));
    const CardDetail detail = DetailTruth::exact(fleet, card);
    QJsonObject object = cardObject(card, detail);
    context.variants.bendCard(object, card.row);
    QJsonArray subs;
    for (qsizetype i = 0; *withSubCards && i < detail.subCards.size(); ++i) {
        QJsonObject sub = subCardObject(detail.subCards[i]);
        context.variants.bendRow(sub, card.row + int(i));
        subs.append(sub);
    }
    return ReplyBody::linkcard(context, QJsonObject{{QStringLiteral("ListPsimCards"), subs},
                                                    {QStringLiteral("VsimCardInfo"), object}});
}
