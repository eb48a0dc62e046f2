// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cachekey.h"

Result<CacheKey> CacheKey::random(RandomSource &random)
{
    CacheKey made{SecretBytes(keySize), SecretBytes(saltSize)};
    if (const Result<void> filled = random.fillSecret(made.key.span()); !filled)
        return filled.error();
    if (const Result<void> filled = random.fill(made.salt.span()); !filled)
        return filled.error();
    return made;
}
