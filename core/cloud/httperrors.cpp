// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/httperrors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/objects.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <memory>

namespace
{
Error network(const char *code, const QString &message, const char *detail)
{
    return {Error::Kind::Network, QLatin1StringView(code), message, QLatin1StringView(detail), {}};
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HttpTransport)
};

const QSslError *firstOf(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    const auto found = std::find_if(errors.begin(), errors.end(), [kinds](const QSslError &error) {
        return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
    });
    return found == errors.end() ? nullptr : &*found;
}

Error unknownIssuer()
{
    if (QSslConfiguration::systemCaCertificates().isEmpty())
        return network(
            "E-N22",
            Text::tr("This computer has no certificate store, so the cloud cannot be recognised. Install the "
                     "package ca-certificates and try again; the cache stays usable."),
            "no system certificates");
    return network(
        "E-N22",
        Text::tr(
            "The cloud's certificate was issued by somebody this computer does not trust. If a company "
            "proxy inspects traffic, add its certificate to the system's store; the cache stays usable."),
        "issuer not trusted");
}

/// Nobody but the server vouches for it: often a device in the way, or somebody who wants to be taken for the
/// cloud.
Error selfSigned()
{
    return network(
        "E-N22",
        Text::tr("What answers made its certificate itself, and nobody vouches for it: it is not the "
                 "cloud. Nothing was sent; check the network or proxy."),
        "self-signed");
}

/// The one who issued it sent a certificate along, but this computer does not know it.
Error strangeRoot(const QSslError &error)
{
    const QStringList names = error.certificate().subjectInfo(QSslCertificate::CommonName);
    if (names.isEmpty() || QSslConfiguration::systemCaCertificates().isEmpty())
        return unknownIssuer();
    return network(
        "E-N22",
        Text::tr(
            "The cloud's certificate was issued by %1, whom this computer does not trust. If that is the "
            "company's own proxy, add its certificate to the system's store; the cache stays usable.")
            .arg(names.first().left(80)),
        "root not trusted");
}

Error issuerMayNotIssue()
{
    return network(
        "E-N22",
        Text::tr("The certificate was issued by somebody who may not issue any: what answers is not "
                 "the cloud. Nothing was sent; check the network or proxy."),
        "issuer is no authority");
}

Error wrongPurpose()
{
    return network(
        "E-N22",
        Text::tr("The certificate is not meant for servers: what answers is not the cloud. Nothing "
                 "was sent; check the network or proxy."),
        "not for servers");
}

Error weakCertificate()
{
    return network(
        "E-N23",
        Text::tr("The certificate's key or signature is too weak to be believed. Nothing was sent; a "
                 "proxy may stand between this computer and the cloud."),
        "weak certificate");
}

/// OpenSSL refuses weak keys and digests with reasons that Qt has no names for.
bool isWeak(const QSslCertificate &certificate)
{
    constexpr int leastRsa = 2048, leastCurve = 224;
    const QSslKey key = certificate.publicKey();
    const int least = key.algorithm() == QSsl::Ec ? leastCurve : leastRsa;
    if (!key.isNull() && key.length() < least)
        return true;
    const QByteArray der = certificate.toDer();
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> parsed(d2i_X509(nullptr, &at, long(der.size())),
                                                             &X509_free);
    if (!parsed)
        return false;
    int digest = NID_undef;
    OBJ_find_sigid_algs(X509_get_signature_nid(parsed.get()), &digest, nullptr);
    return digest == NID_sha1 || digest == NID_md5 || digest == NID_md5_sha1;
}

Error wrongName(const QSslError &error, const QString &host)
{
    QStringList names = error.certificate().subjectAlternativeNames().values(QSsl::DnsEntry);
    if (names.isEmpty())
        names = error.certificate().subjectInfo(QSslCertificate::CommonName);
    return network(
        "E-N21",
        Text::tr("The certificate is for %1, not for %2: what answers is not the cloud. Nothing was sent; "
                 "check the network or proxy.")
            .arg(names.isEmpty() ? QStringLiteral("?") : names.first().left(80), host),
        "host name mismatch");
}

Error wrongDate(const QSslError &error)
{
    const bool early = error.error() == QSslError::CertificateNotYetValid;
    const QDateTime date = early ? error.certificate().effectiveDate() : error.certificate().expiryDate();
    const QString day = date.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
    return network(
        "E-N20",
        early ? Text::tr("The cloud's certificate is valid only from %1. Nothing was sent; check the "
                         "computer clock.")
                    .arg(day)
              : Text::tr("The cloud's certificate expired on %1. Nothing was sent; check the computer clock.")
                    .arg(day),
        "certificate date");
}

/// A handshake that failed before there was a certificate. Qt tells the reason only in words, which are
/// looked at and thrown away.
Error brokenHandshake(const QString &words)
{
    const auto says = [&words](const char *part) {
        return words.contains(QLatin1StringView(part), Qt::CaseInsensitive);
    };
    if (says("wrong version number") || says("packet length too long") || says("http request") ||
        says("record layer failure"))
        return network(
            "E-N24",
            Text::tr("What answers is not a TLS server. Nothing was sent; check the address and the proxy."),
            "no TLS");
    if (says("protocol version") || says("unsupported protocol") || says("no protocols available"))
        return network(
            "E-N23",
            Text::tr("The server's encryption is too old to be safe. Nothing was sent; a proxy may stand "
                     "between this computer and the cloud."),
            "TLS too old");
    if (says("handshake failure") || says("cipher") || says("insecure") || says("too small") ||
        says("too weak"))
        return network(
            "E-N23",
            Text::tr(
                "The server offers no encryption that is still safe. Nothing was sent; a proxy may stand "
                "between this computer and the cloud."),
            "no safe cipher");
    return network(
        "E-N22",
        Text::tr("No secure connection to the cloud could be made. Nothing was sent; try again, and check "
                 "the proxy if it stays so."),
        "handshake failed");
}

/// Somebody else's certificate is said before an old one: its dates are not the cloud's.
Error tls(QNetworkReply &reply, const QList<QSslError> &errors)
{
    using E = QSslError;
    if (errors.isEmpty())
        return brokenHandshake(reply.errorString());
    if (const E *error = firstOf(errors, {E::HostNameMismatch}); error && errors.size() == 1)
        return wrongName(*error, reply.url().host());
    if (firstOf(errors, {E::SelfSignedCertificate}))
        return selfSigned();
    if (const E *error = firstOf(errors, {E::SelfSignedCertificateInChain}))
        return strangeRoot(*error);
    if (firstOf(errors, {E::InvalidCaCertificate, E::PathLengthExceeded}))
        return issuerMayNotIssue();
    if (firstOf(errors, {E::UnableToGetIssuerCertificate, E::UnableToGetLocalIssuerCertificate,
                         E::UnableToVerifyFirstCertificate, E::CertificateUntrusted, E::CertificateRejected,
                         E::CertificateSignatureFailed}))
        return unknownIssuer();
    if (firstOf(errors, {E::InvalidPurpose}))
        return wrongPurpose();
    if (const E *error = firstOf(errors, {E::HostNameMismatch}))
        return wrongName(*error, reply.url().host());
    if (const E *error = firstOf(errors, {E::CertificateExpired, E::CertificateNotYetValid}))
        return wrongDate(*error);
    const bool weak =
        std::any_of(errors.begin(), errors.end(), [](const E &error) { return isWeak(error.certificate()); });
    return weak ? weakCertificate() : unknownIssuer();
}

Error unreachable(const char *code, const char *detail)
{
    return network(
        code,
        Text::tr("The cloud cannot be reached: no network or name service. Everything in the cache stays "
                 "usable; try again when the network is back."),
        detail);
}

Error proxyRefused(bool knownToProxy)
{
    return network(
        "E-N25",
        knownToProxy
            ? Text::tr("The proxy does not accept the user name and password it was given. Nothing was sent; "
                       "enter them again under AccessKey, Proxy.")
            : Text::tr("The proxy wants a user name and password, which are not set. Nothing was sent; enter "
                       "them under AccessKey, Proxy."),
        "proxy authentication required");
}

Error proxyBroken()
{
    return network(
        "E-N02", Text::tr("The proxy cannot be reached. Nothing was sent; check it under AccessKey, Proxy."),
        "proxy unreachable");
}

bool startsWithAny(QByteArrayView body, std::initializer_list<const char *> starts)
{
    return std::any_of(starts.begin(), starts.end(), [body](const char *start) {
        const QByteArrayView expected(start);
        return body.size() >= expected.size() &&
               body.first(expected.size()).compare(expected, Qt::CaseInsensitive) == 0;
    });
}

QByteArrayView withoutMark(QByteArrayView body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body = body.sliced(3);
    return body.trimmed();
}
} // namespace

Error HttpErrors::notAllowed()
{
    return network(
        "E-N18",
        Text::tr("This address is not allowed: the cloud is asked over https only. Nothing was sent; correct "
                 "the address in the settings."),
        "address refused");
}

Error HttpErrors::connectLimit()
{
    return network(
        "E-N03",
        Text::tr("The cloud did not accept a connection in time. Everything in the cache stays usable; it "
                 "will be tried again."),
        "connect limit");
}

Error HttpErrors::idleLimit()
{
    return network(
        "E-N04",
        Text::tr("The cloud did not answer in time. What was complete is kept; it will be tried again."),
        "idle limit");
}

Error HttpErrors::overallLimit()
{
    return network(
        "E-N05",
        Text::tr("The cloud's answer took too long and was dropped. What was complete is kept; it will be "
                 "tried again."),
        "overall deadline");
}

Error HttpErrors::tooLarge()
{
    return network(
        "E-N15",
        Text::tr(
            "The answer is far larger than any answer of the cloud and was dropped. Nothing was changed."),
        "body cap");
}

Error HttpErrors::compressed()
{
    Error error = tooLarge();
    error.code = QStringLiteral("E-N14");
    error.detail = QStringLiteral("compressed although not asked for");
    return error;
}

Error HttpErrors::headersTooLarge()
{
    Error error = tooLarge();
    error.code = QStringLiteral("E-N16");
    error.detail = QStringLiteral("header cap");
    return error;
}

Error HttpErrors::redirected(const QUrl &from, const QByteArray &location)
{
    const QUrl to = from.resolved(QUrl::fromEncoded(location));
    if (!location.isEmpty() && from.scheme() == u"https" && to.scheme() != u"https")
        return network("E-N18",
                       Text::tr("The server wanted to go on without encryption. That was refused and nothing "
                                "more was sent; check the network, somebody may stand in the way."),
                       "redirect without encryption");
    if (!location.isEmpty() && to.matches(from, QUrl::StripTrailingSlash | QUrl::NormalizePathSegments))
        return network(
            "E-N19",
            Text::tr("The server sends the request round in a circle. It was not followed; check the "
                     "network, a login page may be in the way."),
            "redirect to itself");
    return network(
        "E-N17",
        Text::tr("The server wanted to send the request elsewhere, which the cloud never does. It was not "
                 "followed; check the network, a login page may be in the way."),
        "unexpected redirect");
}

Error HttpErrors::notTheCloud()
{
    return network(
        "E-N12",
        Text::tr("A login page or proxy answered instead of the cloud. Nothing was changed; open a web page, "
                 "log in to the network and try again."),
        "not JSON");
}

Error HttpErrors::xml()
{
    return network(
        "E-N13",
        Text::tr("The answer has an unexpected format (XML). Nothing was changed; please report this."),
        "XML");
}

Error HttpErrors::ofReply(QNetworkReply &reply, const Circumstances &circumstances)
{
    using N = QNetworkReply;
    switch (reply.error()) {
    case N::HostNotFoundError:
    case N::TemporaryNetworkFailureError:
    case N::NetworkSessionFailedError:
        return unreachable("E-N01", "host not found");
    case N::ConnectionRefusedError:
        return unreachable("E-N02", "connection refused");
    case N::TimeoutError:
        return connectLimit();
    case N::SslHandshakeFailedError:
        return tls(reply, circumstances.tlsErrors);
    case N::ProxyAuthenticationRequiredError:
        return proxyRefused(circumstances.knownToProxy);
    case N::ProxyConnectionRefusedError:
    case N::ProxyConnectionClosedError:
    case N::ProxyNotFoundError:
    case N::ProxyTimeoutError:
    case N::UnknownProxyError:
        return proxyBroken();
    case N::ProtocolFailure:
    case N::ProtocolUnknownError:
    case N::ProtocolInvalidOperationError:
        return notTheCloud();
    case N::InsecureRedirectError:
    case N::TooManyRedirectsError:
        return redirected(reply.url(), reply.rawHeader("Location"));
    default:
        break;
    }
    if (circumstances.inHandshake)
        return network(
            "E-N07",
            Text::tr("The connection was cut while it was being secured. Nothing was sent; it will be "
                     "tried again."),
            "closed inside the handshake");
    return network(
        circumstances.headersHadCome ? "E-N08" : "E-N07",
        Text::tr(
            "The connection to the cloud broke off. The answer was dropped, everything before it is kept; "
            "it will be tried again."),
        circumstances.headersHadCome ? "closed inside the answer" : "closed before the answer");
}

std::optional<Error> HttpErrors::ofBody(int status, QByteArrayView contentType, QByteArrayView body)
{
    const QByteArrayView start = withoutMark(body.first(std::min<qsizetype>(body.size(), 512)));
    const QByteArray type = contentType.toByteArray().toLower();
    const bool json = start.startsWith('{') || start.startsWith('[');
    if (status == 401 || status == 511)
        return json ? std::nullopt : std::optional(notTheCloud());
    if (status >= 500 || (json && !type.contains("html")))
        return std::nullopt;
    if (start.isEmpty())
        return std::nullopt;
    const bool html = type.contains("html") || startsWithAny(start, {"<!doctype html", "<html"});
    if (!html && (type.contains("xml") || startsWithAny(start, {"<?xml", "<error"})))
        return xml();
    if (!html && !start.startsWith('<') && type.contains("json"))
        return std::nullopt; // damaged JSON: the reader says so
    return notTheCloud();
}
