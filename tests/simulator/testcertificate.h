// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

/// A certificate for 127.0.0.1 that signed itself, made when it is needed: none is stored, none expires.
namespace TestCertificate
{
inline void write(const QString &certificateFile, const QString &keyFile)
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86400);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const unsigned char host[] = "127.0.0.1";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
    const Bio certificateBio(BIO_new_file(certificateFile.toUtf8().constData(), "w"), &BIO_free);
    const Bio keyBio(BIO_new_file(keyFile.toUtf8().constData(), "w"), &BIO_free);
    PEM_write_bio_X509(certificateBio.get(), certificate.get());
    PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
}
} // namespace TestCertificate
