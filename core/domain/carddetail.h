// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

/// One operator's card inside a multi-network card, as GetCardDetail lists it.
struct SubCard {
    Iccid iccid;
    std::optional<QString> vendor;
    std::optional<QString> status;
    std::optional<QString> osStatus;
    std::optional<QString> certifyStatus; ///< "1" not verified, "2" verified
    std::optional<QString> apn;
    std::optional<QString> privateNetwork;
    QStringList msisdn;
    QStringList imsi;
    QStringList ip;
    std::optional<DataVolume> used; ///< of the cycle
    std::optional<qint64> smsUsed;
    std::optional<bool> smsOpen;
    friend bool operator==(const SubCard &, const SubCard &) = default;
};

/// What only GetCardDetail tells about a card. That a field is unknown here means: a detail was read and did
/// not have it. A card whose detail was never read has no CardDetail at all.
struct CardDetail {
    CardKey key;
    std::optional<QString> status;
    std::optional<QString> osStatus;
    std::optional<QString> certifyStatus; ///< "1" not verified, "2" verified
    std::optional<QString> certifyType;
    std::optional<QString> imei; ///< DeviceImei
    QStringList ip;
    std::optional<bool> autoRenew;       ///< IsAutoRecharge
    std::optional<bool> autoResume;      ///< AutoLimitResume: next month, after a stop at the limit
    std::optional<bool> autoRebindReuse; ///< after a change of the device
    std::optional<bool> smsOpen;
    std::optional<DataVolume> stopThreshold; ///< CredentialLimitStopThreshold in FlowThresholdUnit
    std::optional<DataVolume> used;          ///< of the cycle
    std::optional<DataVolume> remaining;     ///< of the cycle
    QList<SubCard> subCards;
    friend bool operator==(const CardDetail &, const CardDetail &) = default;
};

/// What most questions about all cards want of a detail; the texts are valid while it is looked at.
struct CardDetailGlance {
    qint64 cardId = 0; ///< CardRecord::id
    Instant asOf;
    bool hasStopThreshold = false;
    std::optional<bool> autoRenew;
    QByteArrayView certifyStatus; ///< null: unknown
    QByteArrayView certifyType;   ///< likewise
};

/// A detail with its age.
struct CardDetailRecord {
    qint64 cardId = 0; ///< CardRecord::id
    CardDetail detail;
    Instant asOf; ///< when it was read
};
