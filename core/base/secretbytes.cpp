// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secretbytes.h"

#include <openssl/crypto.h>

#include <cstring>
#include <new>
#include <utility>

namespace
{
constexpr size_t heapSize = 65536;
constexpr size_t smallestBlock = 32;
} // namespace

SecretBytes::SecretBytes(qsizetype size)
{
    if (size <= 0)
        return;
    m_data = static_cast<unsigned char *>(OPENSSL_secure_zalloc(size_t(size)));
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(secret.m_data, bytes.data(), size_t(bytes.size()));
    return secret;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe()
{
    if (m_data)
        OPENSSL_secure_clear_free(m_data, size_t(m_size));
    m_data = nullptr;
    m_size = 0;
}

void SecretBytes::reserve()
{
    if (!CRYPTO_secure_malloc_initialized())
        CRYPTO_secure_malloc_init(heapSize, smallestBlock);
}

void wipeMemory(void *bytes, size_t size)
{
    OPENSSL_cleanse(bytes, size);
}
