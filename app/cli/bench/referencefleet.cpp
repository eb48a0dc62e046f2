// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/referencefleet.h"

#include <array>

namespace
{
constexpr quint64 serialSpace = 100'000'000'000ULL; // eleven digits
constexpr quint64 stride = 61'803'398'875ULL;       // coprime with the space: each number its own serial

const std::array vendors{QStringLiteral("CMCC"), QStringLiteral("CUCC"), QStringLiteral("CTCC")};
const std::array kinds{QStringLiteral("singlecard"), QStringLiteral("sameflowcard"),
                       QStringLiteral("unityPayPool")};

QByteArray padded(quint64 value, int width)
{
    return QByteArray::number(value).rightJustified(width, '0');
}
} // namespace

QByteArray ReferenceFleet::iccid(qint64 number) const
{
    return "898600" + padded(quint64(number % 97), 3) +
           padded(quint64(number + 1) * stride % serialSpace, 11);
}

Card ReferenceFleet::card(qint64 number, int generation) const
{
    const auto pick = [number](const auto &values) { return values[size_t(number) % values.size()]; };
    const qint64 opened = 1'700'000'000 + number % 10'000'000;
    Card card{.key = {*Iccid::parse(iccid(number)), 4'000'000 + number}};
    card.msisdn = {QString::fromLatin1("1440" + padded(quint64(number), 9))};
    card.imsi = {QString::fromLatin1("46004" + padded(quint64(number), 10))};
    card.status = QStringLiteral("30");
    card.osStatus = QStringLiteral("100");
    card.vendor = pick(vendors);
    card.simType = QStringLiteral("industry-simplus22");
    card.network = QStringLiteral("4G");
    card.planKind = pick(kinds);
    card.planLevel = QStringLiteral("30MB");
    card.period = QStringLiteral("1101");
    card.tariff = QStringLiteral("ali_2");
    card.credential = QStringLiteral("CM-SC-M-2-%1").arg(number % 60);
    card.orderId = QStringLiteral("2115%1").arg(number / 500, 11, 10, QLatin1Char('0'));
    card.apn = QStringLiteral("cmiot");
    card.certifyType = QStringLiteral("enterprise");
    card.activeType = QStringLiteral("first_data_record");
    card.opened = Instant{opened};
    card.activated = Instant{opened + 864'000};
    card.expires = Instant{opened + 86'400 * 400};
    card.usageAsOf = Instant{1'770'000'000};
    card.autoRenew = number % 3 != 0;
    card.used = DataVolume{(number * 7919) % 31'457'280 + (generation > 0 && number % 100 == 0 ? 1024 : 0)};
    card.remaining = DataVolume{31'457'280 - (number * 7919) % 31'457'280};
    card.smsUsed = 0;
    return card;
}

QByteArray ReferenceFleet::csvLine(qint64 number) const
{
    const Card c = card(number);
    QByteArray line = iccid(number);
    const auto add = [&line](const QString &text) { line += ',' + text.toUtf8(); };
    for (const QString &text : {c.msisdn[0], c.imsi[0], *c.status, *c.osStatus, *c.vendor, *c.simType,
                                *c.network, *c.planKind, *c.planLevel, *c.period, *c.tariff, *c.credential,
                                *c.orderId, *c.apn, *c.certifyType, *c.activeType})
        add(text);
    for (const Instant instant : {*c.opened, *c.activated, *c.expires, *c.usageAsOf})
        add(instant.beijingText());
    for (const qint64 value : {c.used->bytes, c.remaining->bytes, *c.smsUsed})
        add(QString::number(value));
    add(remark());
    return line + '\n';
}
