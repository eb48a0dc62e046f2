// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"

/// What the killed program and its examiner must agree on.
namespace CrashCache
{

inline CacheKey key()
{
    CacheKey fixed{SecretBytes(CacheKey::keySize), SecretBytes(CacheKey::saltSize)};
    fixed.key.data()[0] = 9; // any key will do: the file is thrown away
    return fixed;
}

/// Little memory for pages, so that a transaction reaches the disk long before its commit and a kill finds
/// it there.
inline Cache::Options options()
{
    Cache::Options options;
    options.writerCacheBytes = 64 << 10;
    return options;
}

} // namespace CrashCache
