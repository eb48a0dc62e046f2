// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/instant.h"
#include "core/domain/month.h"

#include <QString>

/// The figures of one plan credential for one month (GetCredentialPoolStatistics). Which of them the
/// provider sends depends on the kind of the plan; what it did not send is unknown.
struct PoolReading {
    QString credential; ///< as asked for
    Month month;
    std::optional<QString> type;
    std::optional<QString> instanceId;
    std::optional<qint64> cards;       ///< all cards under the credential
    std::optional<qint64> activeCards; ///< those that count
    std::optional<DataVolume> used;    ///< of the month (PoolUsed)
    std::optional<DataVolume> over;    ///< above the allowance, of the month (PoolOutUsed)

    std::optional<DataVolume> effectiveTotal;     ///< same-tier pools: the month's allowance
    std::optional<DataVolume> effectiveAvailable; ///< same-tier pools: what is left of it

    std::optional<DataVolume> grandTotal; ///< unified pools: bought in all
    std::optional<DataVolume> grandUsed;  ///< unified pools: used of it, over all months
    std::optional<DataVolume> available;  ///< unified pools: left (PoolAvaiable)
    std::optional<qint64> featureFeeUnits;
    std::optional<qint64> exceedFeeUnits;
    std::optional<QString> monthUsedAmount; ///< number or size text, as sent
    std::optional<qint64> smsUsed;

    /// The allowance, whichever kind: nothing when neither was sent.
    [[nodiscard]] std::optional<DataVolume> total() const { return grandTotal ? grandTotal : effectiveTotal; }
    /// What is left, whichever kind.
    [[nodiscard]] std::optional<DataVolume> remaining() const
    {
        return available ? available : effectiveAvailable;
    }
    friend bool operator==(const PoolReading &, const PoolReading &) = default;
};

/// The newest reading of a month, with its age.
struct PoolRecord {
    PoolReading reading;
    Instant asOf;
};
