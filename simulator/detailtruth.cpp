// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/detailtruth.h"

#include "simulator/cardidentity.h"
#include "simulator/sizetext.h"
#include "simulator/subcardmaker.h"

namespace
{
constexpr quint64 subject = 72;
constexpr qint64 poolCardThreshold = 500LL * 1024 * 1024;

QString text(QByteArrayView view)
{
    return QString::fromLatin1(view);
}

/// Fifteen digits, the last one checks the others (Luhn).
QString imeiOf(Draws &draws)
{
    QByteArray digits = "86000000" + QByteArray::number(draws.below(1'000'000)).rightJustified(6, '0');
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i) {
        const int doubled = (digits[i] - '0') * (i % 2 == 1 ? 2 : 1);
        sum += doubled / 10 + doubled % 10;
    }
    return QString::fromLatin1(digits + char('0' + (10 - sum % 10) % 10));
}

QString addressOf(Draws &draws)
{
    return QStringLiteral("10.%1.%2.%3")
        .arg(draws.below(256))
        .arg(draws.below(256))
        .arg(1 + draws.below(254));
}

SubCard subCard(const SubCardFacts &facts, const CardFacts &card, RealName name, bool smsOpen)
{
    static constexpr std::array<const char *, 3> apns{"cmiot", "unim2m.njm2mapn", "ctnb"};
    static constexpr std::array<const char *, 3> vendors{"CMCC", "CUCC", "CTCC"};
    SubCard sub{.iccid = *Iccid::parse(facts.iccid)};
    sub.vendor = text(vendors[size_t(facts.vendor)]);
    sub.status = text(facts.status);
    sub.osStatus = text(facts.osStatus);
    sub.certifyStatus = text(CardIdentity::certifyStatus(name));
    sub.apn = text(apns[size_t(facts.vendor)]);
    if (card.privateSegment >= 0)
        sub.privateNetwork = QStringLiteral("10.%1.0.0/16").arg(card.privateSegment);
    sub.msisdn = {QString::number(facts.msisdn)};
    sub.imsi = {QString::number(facts.imsi)};
    sub.used = DataVolume{facts.usedBytes};
    sub.smsUsed = facts.sms;
    sub.smsOpen = smsOpen;
    return sub;
}

/// Nine of ten per-card plans and six of ten others have a stop rule: the rest is what an audit finds.
std::optional<DataVolume> threshold(const CardFacts &card, Draws &draws)
{
    const bool perCard = !card.plan.isUnified() && !card.plan.isSameTier();
    const bool isSet = draws.permille(perCard ? 900 : 600);
    const int percent = 80 + 10 * draws.below(3);
    const qint64 level = card.plan.levelBytes().value_or(poolCardThreshold);
    return isSet ? std::optional(DataVolume{level / 1024 * percent / 100 * 1024}) : std::nullopt;
}

std::optional<DataVolume> said(const std::optional<DataVolume> &exact)
{
    return exact ? std::optional(DataVolume{SizeText::of(exact->bytes).bytes()}) : std::nullopt;
}
} // namespace

CardDetail DetailTruth::exact(const Fleet &fleet, const CardFacts &card)
{
    CardDetail detail{.key = {*Iccid::parse(card.iccid()), card.instanceId}};
    Draws draws(fleet.seed(), subject, quint64(card.row));
    const RealName name = CardIdentity::of(fleet.seed(), card);
    detail.status = text(card.status);
    detail.osStatus = text(card.osStatus);
    detail.certifyStatus = text(CardIdentity::certifyStatus(name));
    detail.certifyType = QStringLiteral("enterprise");
    const QString imei = imeiOf(draws), otherImei = imeiOf(draws), address = addressOf(draws);
    if (draws.permille(880) && card.activated != CardFacts::absent)
        detail.imei = card.osStatus == "500" ? otherImei : imei; // moved to another device
    if (card.status == "30")
        detail.ip = {address};
    detail.autoRenew = card.autoRenew;
    detail.autoResume = draws.permille(700);
    detail.autoRebindReuse = draws.permille(300);
    detail.smsOpen = draws.permille(800);
    detail.stopThreshold = threshold(card, draws);
    detail.used = DataVolume{card.usedBytes};
    if (card.restBytes != CardFacts::absent)
        detail.remaining = DataVolume{card.restBytes};
    for (const SubCardFacts &sub : SubCardMaker::of(fleet, card))
        detail.subCards.append(subCard(sub, card, name, *detail.smsOpen));
    if (!detail.subCards.isEmpty())
        detail.subCards.first().ip = detail.ip;
    return detail;
}

CardDetail DetailTruth::of(const Fleet &fleet, const CardFacts &card)
{
    CardDetail detail = exact(fleet, card);
    detail.used = said(detail.used);
    detail.remaining = said(detail.remaining);
    for (SubCard &sub : detail.subCards)
        sub.used = said(sub.used);
    return detail;
}
