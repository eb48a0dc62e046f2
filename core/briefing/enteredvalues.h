// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/briefingcontext.h"
#include "core/desk/desk.h"

/// What people entered, without who and when. Internal to core/briefing.
namespace EnteredValues
{

/// In the order they were entered.
template<class T> Result<QList<T>> of(CacheReader &cache)
{
    const Result<QList<DeskRecord<T>>> records = DeskReader(cache).all<T>();
    if (!records)
        return records.error();
    QList<T> values;
    for (const DeskRecord<T> &record : *records)
        values.append(record.value);
    return values;
}

} // namespace EnteredValues
