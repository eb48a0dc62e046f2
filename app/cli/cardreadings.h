// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listcell.h"

#include "core/base/result.h"
#include "core/domain/readfacts.h"
#include "core/report/tablelist.h"

#include <QHash>

#include <span>

class CacheReader;

/// A field that is read card by card, by which people name, list and print it.
struct FactField {
    const char *name;
    const char *title; ///< source text in the context "Column"
    ListCell (*cell)(const ReadFacts &);
    TableKind kind;
    TableValue (*value)(const ReadFacts &); ///< for files
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
