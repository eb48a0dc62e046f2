// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fleet.h"

/// One operator's card inside a multi-network card.
struct SubCardFacts {
    QByteArray iccid;
    SimVendor vendor = SimVendor::Cmcc;
    QByteArrayView status;
    QByteArrayView osStatus;
    quint64 msisdn = 0;
    quint64 imsi = 0;
    qint64 usedBytes = 0; ///< of the cycle; the sub-cards' add up to their card's
    int percent = 0;      ///< of the card's traffic
    int sms = 0;
};

namespace SubCardMaker
{
/// Three of a multi-network card, none of another.
[[nodiscard]] QList<SubCardFacts> of(const Fleet &fleet, const CardFacts &card);
} // namespace SubCardMaker
