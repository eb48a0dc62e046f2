// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/subcardmaker.h"

namespace
{
constexpr std::array<const char *, 3> prefixes{"8986000000", "8986010000", "8986030000"};
constexpr std::array<int, 3> percents{80, 15, 5};

/// Of a card that works in part the first sub-card works.
bool isStopped(const CardFacts &card, int place)
{
    return card.osStatus == "150" && place > 0;
}
} // namespace

QList<SubCardFacts> SubCardMaker::of(const Fleet &fleet, const CardFacts &card)
{
    QList<SubCardFacts> all;
    qint64 left = card.usedBytes;
    for (int i = 0; i < card.numbers && card.plan.vendor == SimVendor::Vno; ++i) {
        SubCardFacts sub;
        sub.iccid = prefixes[size_t(i)] +
                    QByteArray::number(fleet.subCardSerial(card.row, i)).rightJustified(10, '0');
        sub.vendor = SimVendor(i);
        sub.status = isStopped(card, i) ? QByteArrayView("35") : card.status;
        sub.osStatus = isStopped(card, i)       ? QByteArrayView("200")
                       : card.osStatus == "150" ? QByteArrayView("100")
                                                : card.osStatus;
        sub.msisdn = card.msisdn[size_t(i)];
        sub.imsi = card.imsi[size_t(i)];
        sub.percent = percents[size_t(i)];
        sub.usedBytes = i == 2 ? left : card.usedBytes / 1024 * sub.percent / 100 * 1024;
        sub.sms = i == 0 ? card.sms : 0;
        left -= sub.usedBytes;
        all.append(sub);
    }
    return all;
}
