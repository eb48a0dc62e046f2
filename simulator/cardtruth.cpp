// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardtruth.h"

#include "simulator/sizetext.h"

namespace
{
std::optional<QString> text(QByteArrayView view)
{
    return view.isNull() ? std::nullopt : std::optional(QString::fromUtf8(view));
}

std::optional<Instant> instant(qint64 seconds)
{
    return seconds == CardFacts::absent ? std::nullopt : std::optional(Instant{seconds});
}

std::optional<DataVolume> volume(qint64 bytes)
{
    return bytes == CardFacts::absent ? std::nullopt : std::optional(DataVolume{SizeText::of(bytes).bytes()});
}

QStringList numbers(const std::array<quint64, 3> &values, int count)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts.append(QString::number(values[size_t(i)]));
    return texts;
}

void setPlan(Card &card, const CardFacts &facts)
{
    const CardPlan &plan = facts.plan;
    card.vendor = text(plan.vendorCode());
    card.planKind = text(plan.kindCode());
    card.planLevel = text(plan.levelText());
    card.period = text(plan.periodCode());
    card.tariff = text(plan.tariffCode());
    card.credential = text(plan.credential());
    card.credentialType = text(plan.kindCode());
    card.credentialInstanceId = QString::number(plan.credentialInstance());
    card.orderId = QString::number(facts.orderId);
    card.certifyType = QStringLiteral("enterprise");
}

void setLife(Card &card, const CardFacts &facts)
{
    card.activeType = text(facts.activeType);
    card.opened = instant(facts.opened);
    card.activated = instant(facts.activated);
    card.expires = instant(facts.expires);
    card.usageAsOf = instant(facts.usageAsOf);
    card.autoRenew = facts.autoRenew;
    card.used = volume(facts.usedBytes);
    card.remaining = volume(facts.restBytes);
    card.smsUsed = facts.sms;
}

void setNotes(Card &card, const CardFacts &facts)
{
    for (int i = 0; i < facts.tagCount; ++i) {
        const SimTexts::Named &tag = SimTexts::tag(facts.tags[size_t(i)]);
        card.tags.append({tag.id, QString::fromUtf8(tag.name)});
    }
    if (facts.notifyId >= 0)
        card.notifyId = QString::number(facts.notifyId);
    if (facts.directionalGroup >= 0) {
        const SimTexts::Named &group = SimTexts::directionalGroup(facts.directionalGroup);
        card.directionalGroupId = QString::number(group.id);
        card.directionalGroupName = QString::fromUtf8(group.name);
    }
    if (facts.privateSegment >= 0)
        card.privateNetwork = QStringLiteral("10.%1.0.0/16").arg(facts.privateSegment);
    if (facts.remark >= 0)
        card.remark = QString::fromUtf8(SimTexts::remark(facts.remark, facts.remarkRound));
}
} // namespace

Card CardTruth::of(const CardFacts &facts)
{
    const std::optional<Iccid> iccid = Iccid::parse(facts.iccid());
    Q_ASSERT(iccid); // the fleet makes only well-formed numbers
    Card card{.key = {*iccid, facts.instanceId}};
    card.msisdn = numbers(facts.msisdn, facts.numbers);
    card.imsi = numbers(facts.imsi, facts.numbers);
    card.status = text(facts.status);
    card.osStatus = text(facts.osStatus);
    card.simType = text(facts.simType);
    card.network = text(facts.network);
    card.apn = text(facts.apn);
    setPlan(card, facts);
    setLife(card, facts);
    setNotes(card, facts);
    return card;
}
