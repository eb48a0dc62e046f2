// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/httperrors.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>

#include <algorithm>
#include <array>
#include <initializer_list>

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
    if (says("protocol") || says("handshake failure") || says("no shared cipher") || says("insecure"))
        return network(
            "E-N23",
            Text::tr("The server's encryption is too old to be safe. Nothing was sent; a proxy may stand "
                     "between this computer and the cloud."),
            "TLS too old");
    return network(
        "E-N22",
        Text::tr("No secure connection to the cloud could be made. Nothing was sent; try again, and check "
                 "the proxy if it stays so."),
        "handshake failed");
}

Error tls(QNetworkReply &reply, const QList<QSslError> &errors)
{
    using E = QSslError;
    if (const E *error = firstOf(errors, {E::HostNameMismatch}); error && errors.size() == 1)
        return wrongName(*error, reply.url().host());
    if (firstOf(errors, {E::UnableToGetIssuerCertificate, E::UnableToGetLocalIssuerCertificate,
                         E::UnableToVerifyFirstCertificate, E::SelfSignedCertificate,
                         E::SelfSignedCertificateInChain, E::CertificateUntrusted, E::CertificateRejected,
                         E::InvalidCaCertificate, E::CertificateSignatureFailed}))
        return unknownIssuer();
    if (const E *error = firstOf(errors, {E::HostNameMismatch}))
        return wrongName(*error, reply.url().host());
    if (const E *error = firstOf(errors, {E::CertificateExpired, E::CertificateNotYetValid}))
        return wrongDate(*error);
    return errors.isEmpty() ? brokenHandshake(reply.errorString()) : unknownIssuer();
}

Error unreachable(const char *code, const char *detail)
{
    return network(
        code,
        Text::tr("The cloud cannot be reached: no network or name service. Everything in the cache stays "
                 "usable; try again when the network is back."),
        detail);
}

Error proxyRefused()
{
    return network(
        "E-N25",
        Text::tr(
            "The proxy wants a user name and password, which are not set. Nothing was sent; enter them in "
            "the settings."),
        "proxy authentication required");
}

Error proxyBroken()
{
    return network("E-N02",
                   Text::tr("The proxy cannot be reached. Nothing was sent; check the proxy settings."),
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

Error HttpErrors::redirected()
{
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

Error HttpErrors::ofReply(QNetworkReply &reply, const QList<QSslError> &tlsErrors, bool headersHadCome)
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
        return tls(reply, tlsErrors);
    case N::ProxyAuthenticationRequiredError:
        return proxyRefused();
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
        return redirected();
    default:
        break;
    }
    return network(
        headersHadCome ? "E-N08" : "E-N07",
        Text::tr(
            "The connection to the cloud broke off. The answer was dropped, everything before it is kept; "
            "it will be tried again."),
        headersHadCome ? "closed inside the answer" : "closed before the answer");
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
