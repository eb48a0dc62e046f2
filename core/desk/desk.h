// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/deskvalues.h"
#include "core/rules/rebatetiers.h"

#include <QList>
#include <QString>

#include <optional>

class CacheReader;
class CacheWriter;
class Clock;

/// What people entered, out of the cache: the newest state of every value. Belongs to the thread of its
/// connection. `T` is one of the values of core/domain/deskvalues.h, or RebateTiers.
///
/// A value has a key of its own (deskkinds.h): saving one with the same key replaces it.
class DeskReader
{
public:
    explicit DeskReader(CacheReader &cache);
    explicit DeskReader(CacheWriter &cache);

    /// All of them, by key. An entry that cannot be read is E-DESK and names it: never left out, for a missing
    /// price or tier table would change figures without a word.
    template<class T> Result<QList<DeskRecord<T>>> all();
    /// The account's one value, for the kind that has only one (BalanceThresholds); nothing when never set.
    Result<std::optional<DeskRecord<BalanceThresholds>>> thresholds();

private:
    class DeskStore &m_store;
};

/// What people do at their desk: they enter values, change and remove them, and take the last edit back. Each
/// edit is one transaction with its audit entry: who, when, what.
///
/// Belongs to the thread of the writing connection. `who` is the user of the computer, "demo" in the demo
/// account.
class Desk
{
public:
    Desk(CacheWriter &cache, const Clock &clock, QString who);

    /// Adds the value or replaces the one with its key; does nothing when it is there already. Refuses
    /// (E-DESK) what could not be read back, such as an empty source.
    template<class T> Result<void> save(const T &value);
    /// Removes the value with this one's key; Missing (E-DESK) where there is none.
    template<class T> Result<void> remove(const T &value);

    /// Takes back the newest edit that was not taken back yet, and says in words what it was; nothing when
    /// there is none. An undo is not undone; an import counts as one edit.
    Result<std::optional<QString>> undo();

private:
    CacheWriter &m_cache;
    const Clock &m_clock;
    QString m_who;
};
