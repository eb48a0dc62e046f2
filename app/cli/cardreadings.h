// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listcell.h"

#include "core/base/result.h"
#include "core/domain/carddetail.h"
#include "core/domain/identity.h"

#include <QHash>

#include <span>

class CacheReader;

/// What is read card by card and belongs to the fields of a card all the same.
struct ReadFacts {
    std::optional<QString> imei;
    std::optional<RealName> realName; ///< the newer of the identity and the detail reading
    std::optional<DataVolume> stopThreshold;
    std::optional<bool> autoResume;
    std::optional<Instant> detailAsOf;
    std::optional<Instant> identityAsOf;

    [[nodiscard]] static ReadFacts of(const std::optional<CardDetailRecord> &detail,
                                      const std::optional<IdentityRecord> &identity);
};

/// One of these fields, by which people name, list and print it.
struct FactField {
    const char *name;
    const char *title; ///< source text in the context "Column"
    ListCell (*cell)(const ReadFacts &);
    bool alignRight = false;
};

namespace CardReadings
{

[[nodiscard]] ListCell realName(std::optional<RealName> state);
[[nodiscard]] std::span<const FactField> fields();
[[nodiscard]] const FactField *byName(const QString &name); ///< null when there is none

/// Of all cards that have any, by card id: one walk over each class.
Result<QHash<qint64, ReadFacts>> all(CacheReader &cache);

} // namespace CardReadings
