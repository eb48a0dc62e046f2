// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/iccid.h"
#include "core/domain/instant.h"
#include "core/domain/readfacts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

struct CardTag {
    std::optional<qint64> id;
    QString name;
    friend bool operator==(const CardTag &, const CardTag &) = default;
};

/// Which card: a closed card and its successor may share the ICCID, the instance id tells them apart.
struct CardKey {
    Iccid iccid;
    std::optional<qint64> instanceId; ///< VsimInstanceId
    friend bool operator==(const CardKey &, const CardKey &) = default;
    friend size_t qHash(const CardKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.iccid, key.instanceId.value_or(-1));
    }
};

/// One card as the inventory list (ListCardInfo) shows it. Codes are the provider's text, also those nobody
/// has seen before; what the provider left out or wrote unreadably is unknown.
struct Card {
    CardKey key;
    QStringList msisdn;
    QStringList imsi;
    std::optional<QString> status;   ///< coarse state, "10"…"50" (CardStatus)
    std::optional<QString> osStatus; ///< fine state (OsStatus)
    std::optional<QString> vendor;   ///< CMCC, CUCC, CTCC, VNO
    std::optional<QString> simType;
    std::optional<QString> network;        ///< 4G, 5G
    std::optional<QString> planKind;       ///< DataType
    std::optional<QString> planLevel;      ///< DataLevel as sent, "30MB"
    std::optional<QString> period;         ///< 1101 month, 1103 quarter, 1106 half year, 1112 year
    std::optional<QString> tariff;         ///< AliFee
    std::optional<QString> credential;     ///< CredentialNo, opaque
    std::optional<QString> credentialType; ///< opaque
    std::optional<QString> credentialInstanceId;
    std::optional<QString> orderId; ///< AliyunOrderId
    std::optional<QString> apn;
    std::optional<QString> certifyType;
    std::optional<QString> activeType; ///< spelt with underscores, whichever way it came
    std::optional<QString> directionalGroupId;
    std::optional<QString> directionalGroupName;
    std::optional<QString> privateNetwork;
    std::optional<QString> notifyId;
    std::optional<QString> remark; ///< as sent, at most 4 KiB
    std::optional<Instant> opened;
    std::optional<Instant> activated;
    std::optional<Instant> expires;
    std::optional<Instant> usageAsOf; ///< FlowLatestModifiedTime
    std::optional<bool> autoRenew;
    std::optional<DataVolume> used;      ///< of the cycle
    std::optional<DataVolume> remaining; ///< of the cycle
    std::optional<qint64> smsUsed;
    QList<CardTag> tags;

    friend bool operator==(const Card &, const Card &) = default;
};

/// What the cache adds to a card: its place in the cache and when the provider showed it.
struct CardRecord {
    qint64 id = 0; ///< row in the cache, for the life of the cache
    Card card;
    bool listed = true;              ///< false: not in two complete passes
    std::optional<Instant> lastSeen; ///< the newest pass that showed it
    std::optional<Instant> listAsOf; ///< when the figures of the card were read
    ReadFacts facts;                 ///< what else was read about it
};

/// One change of one field, as the history keeps it.
struct CardChange {
    Instant at;
    qint64 runId = 0;
    QString field;                 ///< field name of command-line.md
    std::optional<QString> before; ///< as text for machines; unknown = nothing
    std::optional<QString> after;
};
