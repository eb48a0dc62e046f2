// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/secretbytes.h"

/// What opens an encrypted cache: made once at random, kept in the key file's slots, never shown. The vault
/// gives it, the store uses it, and neither needs to know the other.
struct CacheKey {
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype saltSize = 16;

    SecretBytes key; ///< the data key
    SecretBytes
        salt; ///< the database's salt: kept here so that a cache whose first bytes are lost still opens

    /// A new one, for a new cache.
    [[nodiscard]] static Result<CacheKey> random(RandomSource &random);

    [[nodiscard]] bool isValid() const { return key.size() == keySize && salt.size() == saltSize; }
    [[nodiscard]] CacheKey clone() const { return {key.clone(), salt.clone()}; }
};
