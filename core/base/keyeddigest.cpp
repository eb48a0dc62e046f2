// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keyeddigest.h"

#include <QByteArray>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

SecretBytes KeyedDigest::of(QByteArrayView key, QByteArrayView bytes)
{
    SecretBytes made(size);
    unsigned int length = 0;
    const unsigned char *given =
        HMAC(EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
             size_t(bytes.size()), made.data(), &length);
    if (!given || length != size)
        made.wipe(); // fits nothing
    return made;
}

bool KeyedDigest::fits(QByteArrayView digest, QByteArrayView key, QByteArrayView bytes)
{
    const SecretBytes expected = of(key, bytes);
    return expected.size() == size && digest.size() == size &&
           CRYPTO_memcmp(expected.data(), digest.data(), size_t(size)) == 0;
}

SecretBytes KeyedDigest::derivedKey(const CacheKey &key, const char *purpose)
{
    return of(key.key.view(), QByteArray(purpose) + '\1');
}
