// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldtext.h"
#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"

#include <QCoreApplication>

namespace
{
const QString unknownMark = QStringLiteral("–");

std::optional<QString> listText(const QStringList &values)
{
    return values.isEmpty() ? std::nullopt : std::optional(values.join(u';'));
}

QStringList tagNames(const Card &card)
{
    QStringList names;
    for (const CardTag &tag : card.tags)
        names.append(tag.name);
    return names;
}

std::optional<QString> instantText(std::optional<Instant> instant)
{
    return instant ? std::optional(instant->beijingIso()) : std::nullopt;
}

std::optional<QString> volumeText(std::optional<DataVolume> volume)
{
    return volume ? std::optional(QString::number(volume->bytes)) : std::nullopt;
}

std::optional<QString> numberText(std::optional<qint64> number)
{
    return number ? std::optional(QString::number(*number)) : std::nullopt;
}

std::optional<QString> truthText(std::optional<bool> truth)
{
    if (!truth)
        return std::nullopt;
    return *truth ? QStringLiteral("true") : QStringLiteral("false");
}

std::optional<QString> realNameText(std::optional<RealName> state)
{
    return state ? std::optional(QString(Identity::name(*state))) : std::nullopt;
}

std::optional<QString> poolOf(const Card &card)
{
    return card.planKind && CardCodes::isPool(*card.planKind) ? card.credential : std::nullopt;
}

QString yesNo(bool truth)
{
    return truth ? QCoreApplication::translate("FieldText", "yes")
                 : QCoreApplication::translate("FieldText", "no");
}

QString meaning(const std::optional<QString> &code, QString (*words)(QStringView))
{
    return code ? words(*code) : unknownMark;
}

QString volumeDisplay(std::optional<DataVolume> volume)
{
    return volume ? volume->text() : unknownMark;
}

QString truthDisplay(std::optional<bool> truth)
{
    return truth ? yesNo(*truth) : unknownMark;
}

/// Tags name customers and places.
QString tagsDisplay(const Card &card)
{
    QStringList names;
    for (const QString &name : tagNames(card))
        names.append(PrivateView::name(name));
    return listText(names).value_or(unknownMark);
}

QString instantDisplay(std::optional<Instant> instant)
{
    return instant ? instant->beijingText() : unknownMark;
}
} // namespace

std::optional<QString> FieldText::machine(CardField field, const CardRecord &record)
{
    const Card &card = record.card;
    switch (field) {
    case CardField::Iccid:
        return card.key.iccid.toString();
    case CardField::Msisdn:
        return listText(card.msisdn);
    case CardField::Imsi:
        return listText(card.imsi);
    case CardField::Status:
        return card.status;
    case CardField::OsStatus:
        return card.osStatus;
    case CardField::Vendor:
        return card.vendor;
    case CardField::PlanKind:
        return card.planKind;
    case CardField::PlanLevel:
        return card.planLevel;
    case CardField::Credential:
        return card.credential;
    case CardField::Period:
        return card.period;
    case CardField::Tariff:
        return card.tariff;
    case CardField::SimType:
        return card.simType;
    case CardField::Network:
        return card.network;
    case CardField::Apn:
        return card.apn;
    case CardField::OrderId:
        return card.orderId;
    case CardField::Opened:
        return instantText(card.opened);
    case CardField::Activated:
        return instantText(card.activated);
    case CardField::ActiveType:
        return card.activeType;
    case CardField::Expires:
        return instantText(card.expires);
    case CardField::AutoRenew:
        return truthText(card.autoRenew);
    case CardField::UsedBytes:
        return volumeText(card.used);
    case CardField::RemainingBytes:
        return volumeText(card.remaining);
    case CardField::SmsUsed:
        return numberText(card.smsUsed);
    case CardField::UsageAsOf:
        return instantText(card.usageAsOf);
    case CardField::Tags:
        return listText(tagNames(card));
    case CardField::Remark:
        return card.remark;
    case CardField::Pool:
        return poolOf(card);
    case CardField::CertifyType:
        return card.certifyType;
    case CardField::InstanceId:
        return numberText(card.key.instanceId);
    case CardField::Listed:
        return truthText(record.listed);
    case CardField::LastSeen:
        return instantText(record.lastSeen);
    case CardField::Imei:
        return record.facts.imei;
    case CardField::RealName:
        return realNameText(record.facts.realName);
    case CardField::StopThresholdBytes:
        return volumeText(record.facts.stopThreshold);
    case CardField::AutoResume:
        return truthText(record.facts.autoResume);
    }
    return std::nullopt;
}

QString FieldText::display(CardField field, const CardRecord &record)
{
    const Card &card = record.card;
    switch (field) {
    case CardField::Iccid:
        return PrivateView::iccid(card.key.iccid.toString());
    case CardField::Msisdn:
    case CardField::Imsi:
    case CardField::Imei:
    case CardField::OrderId:
    case CardField::InstanceId:
        return PrivateView::numbers(machine(field, record).value_or(unknownMark));
    case CardField::Tags:
        return tagsDisplay(card);
    case CardField::Remark:
        return card.remark ? PrivateView::words(*card.remark) : unknownMark;
    case CardField::Status:
        return meaning(card.status, CardCodes::status);
    case CardField::OsStatus:
        return meaning(card.osStatus, CardCodes::osStatus);
    case CardField::Vendor:
        return meaning(card.vendor, CardCodes::vendor);
    case CardField::PlanKind:
        return meaning(card.planKind, CardCodes::planKind);
    case CardField::Period:
        return meaning(card.period, CardCodes::period);
    case CardField::SimType:
        return meaning(card.simType, CardCodes::simType);
    case CardField::ActiveType:
        return meaning(card.activeType, CardCodes::activeType);
    case CardField::CertifyType:
        return meaning(card.certifyType, CardCodes::certifyType);
    case CardField::RealName:
        return meaning(realNameText(record.facts.realName), CardCodes::realName);
    case CardField::Opened:
        return instantDisplay(card.opened);
    case CardField::Activated:
        return instantDisplay(card.activated);
    case CardField::Expires:
        return instantDisplay(card.expires);
    case CardField::UsageAsOf:
        return instantDisplay(card.usageAsOf);
    case CardField::LastSeen:
        return instantDisplay(record.lastSeen);
    case CardField::AutoRenew:
        return truthDisplay(card.autoRenew);
    case CardField::AutoResume:
        return truthDisplay(record.facts.autoResume);
    case CardField::Listed:
        return yesNo(record.listed);
    case CardField::UsedBytes:
        return volumeDisplay(card.used);
    case CardField::RemainingBytes:
        return volumeDisplay(card.remaining);
    case CardField::StopThresholdBytes:
        return volumeDisplay(record.facts.stopThreshold);
    default:
        return machine(field, record).value_or(unknownMark);
    }
}

QString FieldText::grouped(const QString &iccid)
{
    const QString shown = PrivateView::iccid(iccid);
    QString text;
    text.reserve(shown.size() + shown.size() / 4);
    for (qsizetype at = 0; at < shown.size(); ++at) {
        if (at > 0 && at % 4 == 0)
            text.append(u' ');
        text.append(shown[at]);
    }
    return text;
}
