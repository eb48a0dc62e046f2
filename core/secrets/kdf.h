// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"

/// How much work one guess of a passphrase takes.
struct ScryptCost {
    quint8 log2N = 17;
    quint8 r = 8;
    quint8 p = 1;

    /// Whether a key file may ask for this much: 2^15…2^20, r = 8, p 1…4, at most 1 GiB. Checked before any
    /// derivation, so that a hostile file cannot eat the memory.
    [[nodiscard]] bool isAcceptable() const;
    [[nodiscard]] quint64 memoryBytes() const { return (quint64(128) << log2N) * r; }

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// Slow and fast key derivation. Pure functions; scrypt takes a third of a second and more than 100 MiB, so
/// never call it in the GUI thread.
namespace Kdf
{

constexpr qsizetype slotKeySize = 32;

/// Also computes costs below the accepted ones, for published test vectors.
Result<SecretBytes> scrypt(QByteArrayView passphrase, QByteArrayView salt, ScryptCost cost,
                           qsizetype size = slotKeySize);

Result<SecretBytes> hkdfSha256(QByteArrayView secret, QByteArrayView salt, QByteArrayView info,
                               qsizetype size = slotKeySize);

/// The cost for this machine: N is doubled from 2^17 while the median of three runs stays below 250 ms, up
/// to 2^20; N = 2^16, p = 2 where less than 1 GiB of memory is free. `freeMemory` in bytes, -1 unknown.
ScryptCost calibrated(const Clock &clock, qint64 freeMemory);

} // namespace Kdf
