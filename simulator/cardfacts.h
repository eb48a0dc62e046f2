// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/cardplan.h"

#include <QByteArrayView>

#include <array>
#include <limits>

/// Everything the simulated company knows about one card, without heap: made on demand for a row, written
/// as JSON (CardJson) or as a domain value (CardTruth), then forgotten. Times are seconds since 1970 UTC.
struct CardFacts {
    static constexpr qint64 absent = std::numeric_limits<qint64>::min();

    int row = 0;
    qint64 instanceId = 0;
    std::array<char, 20> iccidText{};
    qint8 iccidLength = 20;
    qint8 numbers = 1; ///< how many MSISDN and IMSI: three for multi-network cards
    std::array<quint64, 3> msisdn{};
    std::array<quint64, 3> imsi{};
    CardPlan plan;
    QByteArrayView status;   ///< "30"
    QByteArrayView osStatus; ///< "100"
    QByteArrayView simType;
    QByteArrayView network;
    QByteArrayView apn;
    QByteArrayView activeType; ///< null: never activated
    qint64 orderId = 0;
    qint64 opened = absent;
    qint64 activated = absent;
    qint64 expires = absent;
    qint64 usageAsOf = absent;
    bool autoRenew = false;
    qint64 usedBytes = 0;
    qint64 restBytes = absent;
    int sms = 0;
    qint8 tagCount = 0;
    bool tagListSent = true;     ///< without tags: an empty list, or no list at all
    std::array<qint8, 3> tags{}; ///< places in SimTags
    int directionalGroup = -1;   ///< place in the groups; -1 none
    int privateSegment = -1;     ///< second byte of 10.x.0.0/16
    int notifyId = -1;
    int remark = -1;     ///< place in the remarks
    int remarkRound = 0; ///< a number behind a remark that was written again

    [[nodiscard]] QByteArrayView iccid() const { return {iccidText.data(), iccidLength}; }
};

/// The texts people of the simulated company wrote.
namespace SimTexts
{
struct Named {
    qint64 id;
    const char *name; ///< UTF-8
};
[[nodiscard]] const Named &tag(int place);
[[nodiscard]] int tagCount();
[[nodiscard]] const Named &directionalGroup(int place);
[[nodiscard]] int directionalGroupCount();
[[nodiscard]] QByteArray remark(int place, int round);
[[nodiscard]] int remarkCount();
} // namespace SimTexts
