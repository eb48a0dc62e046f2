// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/secretbytes.h"

#include <QByteArrayView>

/// HMAC-SHA256: a digest that only who has the key can make. Pure; safe from every thread.
namespace KeyedDigest
{

constexpr qsizetype size = 32;

/// Empty, which fits nothing, where the library fails.
[[nodiscard]] SecretBytes of(QByteArrayView key, QByteArrayView bytes);

/// Whether `digest` is the one of `bytes`; takes the same time either way.
[[nodiscard]] bool fits(QByteArrayView digest, QByteArrayView key, QByteArrayView bytes);

/// A key for one purpose alone, made from the data key: one block of HKDF-Expand (RFC 5869), which is random
/// already and needs no extraction.
[[nodiscard]] SecretBytes derivedKey(const CacheKey &key, const char *purpose);

} // namespace KeyedDigest
