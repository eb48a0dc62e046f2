// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// The sentences for storage faults. Internal to core/store.
namespace StoreError
{

/// `returned` is what the library's call gave back (extended code), `systemError` the system's errno or 0.
[[nodiscard]] Error fromLibrary(int returned, int systemError, const QString &path, const QString &detail);

/// The same for a COMMIT: what failed without a clear cause becomes E-S03, perhaps saved.
[[nodiscard]] Error commitUncertain(const Error &cause);

[[nodiscard]] Error notOpen(const QString &path);                                  ///< E-S03, connection lost
[[nodiscard]] Error settingRefused(const QString &path, const QString &setting);   ///< E-S32
[[nodiscard]] Error notEncrypting();                                               ///< E-S33
[[nodiscard]] Error missing(const QString &path);                                  ///< E-S20
[[nodiscard]] Error emptied(const QString &path);                                  ///< E-S18
[[nodiscard]] Error alreadyThere(const QString &path);                             ///< E-S30
[[nodiscard]] Error cannotCreate(const QString &path, const QString &detail);      ///< E-S10
[[nodiscard]] Error newerSchema(const QString &path, qint64 schema, qint64 known); ///< E-S21
[[nodiscard]] Error notACache(const QString &path);                                ///< E-S34
[[nodiscard]] Error damagedValue(const QString &what);                             ///< E-S15
[[nodiscard]] Error foundDamaged(const QString &path, const QString &detail); ///< E-S15, while it is open
[[nodiscard]] Error damagedWithoutBackup(const QString &path);                ///< E-S15, opened for reading
[[nodiscard]] Error readOnly(const QString &path, const QString &detail);     ///< E-S09
[[nodiscard]] Error readOnlyDirectory(const QString &path, const QString &detail); ///< E-S08
[[nodiscard]] Error denied(const QString &path, const QString &detail);            ///< E-S10, with the mode
[[nodiscard]] Error movedAway(const QString &path, const QString &backup); ///< E-S20, while it is open
[[nodiscard]] Error noRoom(const QString &directory, qint64 free);         ///< E-S01
[[nodiscard]] Error littleRoom(const QString &directory, qint64 free);     ///< E-S01
[[nodiscard]] Error noSuchBackup(const QString &name);                     ///< E-S40
[[nodiscard]] Error badBackup(const QString &path, const QString &detail); ///< E-S41
[[nodiscard]] Error cannotSetAside(const QString &path);                   ///< E-S42
[[nodiscard]] Error notStorable(const QString &what);                      ///< E-S35
[[nodiscard]] Error noSuchSetAside(const QString &name);                   ///< E-S43
[[nodiscard]] Error cannotRemove(const QString &path);                     ///< E-S44
[[nodiscard]] Error noRoomForNewKey(const QString &directory, qint64 needed, qint64 free); ///< E-S46
[[nodiscard]] Error newKeyNotProven(const QString &path);                                  ///< E-S47
[[nodiscard]] Error keyChangeUnfinished(const QString &path);                              ///< E-S48

} // namespace StoreError
