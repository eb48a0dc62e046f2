// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

/// A certificate made while the test runs, so that no private key and no date lie in the sources.
class TestCertificate
{
public:
    /// What a good certificate is not.
    struct Flaw {
        int rsaBits = 0;             ///< 0: a good key on a curve
        bool sha1 = false;           ///< signed with it
        const char *usage = nullptr; ///< "clientAuth"; null: not said
        bool ownLeaf = false;        ///< a server's own, signed by itself
    };

    /// Valid from `fromDays` to `toDays` counted from today; signed by `issuer`, or by itself.
    TestCertificate(const char *name, int fromDays, int toDays, const TestCertificate *issuer = nullptr)
        : TestCertificate(name, fromDays, toDays, issuer, Flaw())
    {
    }
    TestCertificate(const char *name, int fromDays, int toDays, const TestCertificate *issuer,
                    const Flaw &flaw)
        : m_key(flaw.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(flaw.rsaBits)) : EVP_EC_gen("P-256"),
                &EVP_PKEY_free),
          m_certificate(X509_new(), &X509_free)
    {
        const bool leaf = issuer || flaw.ownLeaf;
        X509 *const made = m_certificate.get();
        X509_set_version(made, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(made), ++s_serial);
        X509_gmtime_adj(X509_getm_notBefore(made), fromDays * 86400L);
        X509_gmtime_adj(X509_getm_notAfter(made), toDays * 86400L);
        X509_set_pubkey(made, m_key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
        const TestCertificate &signer = issuer ? *issuer : *this;
        X509_set_issuer_name(made, X509_get_subject_name(signer.m_certificate.get()));
        extend(NID_basic_constraints, leaf ? "critical,CA:FALSE" : "critical,CA:TRUE");
        if (leaf)
            extend(NID_subject_alt_name,
                   (QByteArray("DNS:") + QByteArray(name).replace(' ', '-')).constData());
        if (flaw.usage)
            extend(NID_ext_key_usage, flaw.usage);
        X509_sign(made, signer.m_key.get(), flaw.sha1 ? EVP_sha1() : EVP_sha256());
    }

    [[nodiscard]] X509 *x509() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *pkey() const { return m_key.get(); }

    [[nodiscard]] QSslCertificate certificate() const
    {
        return QSslCertificate(pem([this](BIO *to) { PEM_write_bio_X509(to, m_certificate.get()); }));
    }
    [[nodiscard]] QSslKey key() const
    {
        return QSslKey(pem([this](BIO *to) {
                           PEM_write_bio_PrivateKey(to, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
                       }),
                       QSsl::Ec);
    }

private:
    void extend(int kind, const char *value)
    {
        X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
        X509_add_ext(m_certificate.get(), extension, -1);
        X509_EXTENSION_free(extension);
    }

    template<class Write> static QByteArray pem(Write write)
    {
        const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
        write(bio.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return QByteArray(data, size);
    }

    static inline long s_serial = 0;
    std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> m_key;
    std::unique_ptr<X509, decltype(&X509_free)> m_certificate;
};
