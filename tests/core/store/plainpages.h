// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "tests/core/store/storetest.h"

#include <QStringList>

#include <openssl/evp.h>

/// What a thief with the key would read: every page of a cache file in the clear, free ones and unused bytes
/// included, straight from the bytes on disk.
namespace PlainPages
{

constexpr int pageSize = 4096;
constexpr int reserved = 48; ///< 16 bytes IV, 20 bytes HMAC-SHA1, rounded up to the cipher's block

inline QByteArray page(QByteArrayView encrypted, const CacheKey &key, bool first)
{
    const int skipped = first ? 16 : 0; // the salt
    const int size = pageSize - reserved - skipped;
    QByteArray plain(size + 32, '\0');
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int written = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(encrypted.data());
    EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr,
                       reinterpret_cast<const unsigned char *>(key.key.data()), bytes + pageSize - reserved);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(plain.data()), &written, bytes + skipped,
                      size);
    EVP_CIPHER_CTX_free(context);
    plain.truncate(size);
    return plain;
}

/// A cache, a backup, or the log of one (whose frames have a head of 24 bytes, behind one of 32).
inline QByteArray of(const QString &file, const CacheKey &key)
{
    const QByteArray bytes = StoreTest::bytesOf(file);
    const bool log = file.endsWith(QStringLiteral("-wal"));
    QByteArray plain;
    qsizetype at = log ? 32 : 0;
    while (at + (log ? 24 : 0) + pageSize <= bytes.size()) {
        const bool first = log ? bytes.mid(at, 4) == QByteArray("\0\0\0\1", 4) : at == 0;
        at += log ? 24 : 0;
        plain += page(QByteArrayView(bytes).sliced(at, pageSize), key, first);
        at += pageSize;
    }
    return plain;
}

/// Which of these texts stand there, in UTF-8 or UTF-16.
inline QStringList found(const QByteArray &plain, const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts) {
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        if (plain.contains(text.toUtf8()) || plain.contains(wide))
            all.append(text);
    }
    return all;
}

} // namespace PlainPages
