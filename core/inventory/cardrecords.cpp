// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardrecords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace
{
std::optional<QString> textOf(QByteArrayView text)
{
    return text.isNull() ? std::nullopt : std::optional(QString::fromUtf8(text));
}

std::optional<qint64> numberOf(qint64 number)
{
    return number == CardRow::unknown ? std::nullopt : std::optional(number);
}

std::optional<bool> truthOf(qint64 number)
{
    return number == CardRow::unknown ? std::nullopt : std::optional(number != 0);
}

std::optional<Instant> instantOf(qint64 seconds)
{
    return seconds == CardRow::unknown ? std::nullopt : std::optional(Instant{seconds});
}

std::optional<DataVolume> volumeOf(qint64 bytes)
{
    return bytes == CardRow::unknown ? std::nullopt : std::optional(DataVolume{bytes});
}

QStringList listOf(QByteArrayView text)
{
    return text.isEmpty() ? QStringList() : QString::fromUtf8(text).split(u';');
}

void fillTexts(Card &card, const CardRow &row)
{
    card.msisdn = listOf(row[CardText::Msisdn]);
    card.imsi = listOf(row[CardText::Imsi]);
    card.status = textOf(row[CardText::Status]);
    card.osStatus = textOf(row[CardText::OsStatus]);
    card.vendor = textOf(row[CardText::Vendor]);
    card.simType = textOf(row[CardText::SimType]);
    card.network = textOf(row[CardText::Network]);
    card.planKind = textOf(row[CardText::PlanKind]);
    card.planLevel = textOf(row[CardText::PlanLevel]);
    card.period = textOf(row[CardText::Period]);
    card.tariff = textOf(row[CardText::Tariff]);
    card.credential = textOf(row[CardText::Credential]);
    card.credentialType = textOf(row[CardText::CredentialType]);
    card.credentialInstanceId = textOf(row[CardText::CredentialInstanceId]);
    card.orderId = textOf(row[CardText::OrderId]);
    card.apn = textOf(row[CardText::Apn]);
    card.certifyType = textOf(row[CardText::CertifyType]);
    card.activeType = textOf(row[CardText::ActiveType]);
    card.directionalGroupId = textOf(row[CardText::DirectionalGroupId]);
    card.directionalGroupName = textOf(row[CardText::DirectionalGroupName]);
    card.privateNetwork = textOf(row[CardText::PrivateNetwork]);
    card.notifyId = textOf(row[CardText::NotifyId]);
    card.remark = textOf(row[CardText::Remark]);
    card.tags = CardRecords::tags(row[CardText::Tags]);
}

void fillNumbers(Card &card, const CardRow &row)
{
    card.key.instanceId = numberOf(row[CardNumber::InstanceId]);
    card.opened = instantOf(row[CardNumber::Opened]);
    card.activated = instantOf(row[CardNumber::Activated]);
    card.expires = instantOf(row[CardNumber::Expires]);
    card.usageAsOf = instantOf(row[CardNumber::UsageAsOf]);
    card.autoRenew = truthOf(row[CardNumber::AutoRenew]);
    card.used = volumeOf(row[CardNumber::Used]);
    card.remaining = volumeOf(row[CardNumber::Remaining]);
    card.smsUsed = numberOf(row[CardNumber::SmsUsed]);
}
void fillFacts(ReadFacts &facts, const CardRow &row)
{
    facts.imei = textOf(row[CardText::Imei]);
    facts.realName = Identity::byName(row[CardText::RealName]);
    facts.stopThreshold = volumeOf(row[CardNumber::StopThreshold]);
    facts.autoResume = truthOf(row[CardNumber::AutoResume]);
    facts.detailAsOf = instantOf(row[CardNumber::DetailAsOf]);
    facts.identityAsOf = instantOf(row[CardNumber::IdentityAsOf]);
}
} // namespace

std::optional<CardRecord> CardRecords::of(const CardRow &row)
{
    const std::optional<Iccid> iccid = Iccid::parse(row.iccid);
    if (!iccid)
        return std::nullopt;
    CardRecord record{
        row.id, Card{CardKey{*iccid, {}}}, row.listed, instantOf(row.lastSeen), instantOf(row.lastSeen), {}};
    fillTexts(record.card, row);
    fillNumbers(record.card, row);
    fillFacts(record.facts, row);
    return record;
}

QList<CardTag> CardRecords::tags(QByteArrayView json)
{
    QList<CardTag> tags;
    if (json.isEmpty() || json == QByteArrayView("[]"))
        return tags;
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).array();
    for (const QJsonValue &one : all) {
        const QJsonArray pair = one.toArray();
        if (pair.size() != 2 || !pair.at(1).isString())
            continue;
        const QJsonValue id = pair.at(0);
        tags.append({id.isDouble() ? std::optional(id.toInteger()) : std::nullopt, pair.at(1).toString()});
    }
    return tags;
}
