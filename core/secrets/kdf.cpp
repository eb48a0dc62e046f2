// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/kdf.h"
#include "core/base/notguithread.h"

#include <QCoreApplication>

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace
{
constexpr quint64 acceptedMemory = quint64(1) << 30;
constexpr quint64 memoryCeiling = acceptedMemory + acceptedMemory / 10;
constexpr auto targetTime = std::chrono::milliseconds(250);
constexpr int highestLog2N = 20;

struct Release {
    void operator()(EVP_KDF *kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX *context) const { EVP_KDF_CTX_free(context); }
};

Error derivationFailed(const char *which)
{
    return Error{
        Error::Kind::Failed,
        QStringLiteral("E-S35"),
        QCoreApplication::translate(
            "Kdf", "The key could not be derived; there may be too little free memory. Nothing was changed."),
        QStringLiteral("EVP_KDF %1 failed").arg(QLatin1StringView(which)),
        {}};
}

Result<SecretBytes> derive(const char *name, const OSSL_PARAM *parameters, qsizetype size)
{
    const std::unique_ptr<EVP_KDF, Release> kdf(EVP_KDF_fetch(nullptr, name, nullptr));
    const std::unique_ptr<EVP_KDF_CTX, Release> context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    SecretBytes key(size);
    if (!context || EVP_KDF_derive(context.get(), key.data(), size_t(size), parameters) != 1)
        return derivationFailed(name);
    return key;
}

/// OpenSSL takes parameters through pointers to non-const, and no null pointer even for an empty text.
OSSL_PARAM octets(const char *name, QByteArrayView bytes)
{
    static char nothing = 0;
    char *data = bytes.isEmpty() ? &nothing : const_cast<char *>(bytes.data());
    return OSSL_PARAM_construct_octet_string(name, data, size_t(bytes.size()));
}

std::chrono::nanoseconds medianOfThree(const Clock &clock, ScryptCost cost)
{
    std::array<std::chrono::nanoseconds, 3> times{};
    for (std::chrono::nanoseconds &time : times) {
        const std::chrono::nanoseconds start = clock.monotonic();
        if (!Kdf::scrypt("calibration", "salt of the calibration", cost))
            return std::chrono::nanoseconds::max();
        time = clock.monotonic() - start;
    }
    std::sort(times.begin(), times.end());
    return times[1];
}
} // namespace

bool ScryptCost::isAcceptable() const
{
    return log2N >= 15 && log2N <= highestLog2N && r == 8 && p >= 1 && p <= 4 &&
           memoryBytes() * p <= acceptedMemory;
}

Result<SecretBytes> Kdf::scrypt(QByteArrayView passphrase, QByteArrayView salt, ScryptCost cost,
                                qsizetype size)
{
    NotGuiThread::check("deriving a key");
    uint64_t n = uint64_t(1) << cost.log2N;
    quint32 r = cost.r;
    quint32 p = cost.p;
    // the library needs a little besides the big table
    uint64_t maximum = std::min<uint64_t>(cost.memoryBytes() + cost.memoryBytes() / 4 + 65536, memoryCeiling);
    const std::array<OSSL_PARAM, 7> parameters{
        octets(OSSL_KDF_PARAM_PASSWORD, passphrase),
        octets(OSSL_KDF_PARAM_SALT, salt),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &maximum),
        OSSL_PARAM_construct_end(),
    };
    return derive("SCRYPT", parameters.data(), size);
}

Result<SecretBytes> Kdf::hkdfSha256(QByteArrayView secret, QByteArrayView salt, QByteArrayView info,
                                    qsizetype size)
{
    std::array<char, 7> digest{"SHA256"};
    const std::array<OSSL_PARAM, 5> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        octets(OSSL_KDF_PARAM_KEY, secret),
        octets(OSSL_KDF_PARAM_SALT, salt),
        octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    return derive("HKDF", parameters.data(), size);
}

ScryptCost Kdf::calibrated(const Clock &clock, qint64 freeMemory)
{
    if (freeMemory >= 0 && quint64(freeMemory) < acceptedMemory)
        return ScryptCost{16, 8, 2};
    ScryptCost cost;
    while (cost.log2N < highestLog2N && medianOfThree(clock, cost) < targetTime)
        ++cost.log2N;
    return cost;
}
