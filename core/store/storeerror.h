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
[[nodiscard]] Error noSuchBackup(const QString &name);                             ///< E-S40
[[nodiscard]] Error badBackup(const QString &path, const QString &detail);         ///< E-S41
[[nodiscard]] Error cannotSetAside(const QString &path);                           ///< E-S42
[[nodiscard]] Error notStorable(const QString &what);                              ///< E-S35

} // namespace StoreError
