// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/callsigner.h"

namespace
{
constexpr QByteArrayView verb("POST");

QByteArray versionOf(CloudProduct product)
{
    return product == CloudProduct::Linkcard ? QByteArrayLiteral("2021-05-20")
                                             : QByteArrayLiteral("2017-12-14");
}

SignedCall signV1(const CloudCall &call, const SigningContext &context)
{
    RequestSigner::Parameters all = call.parameters;
    all.reserve(all.size() + 9);
    all.emplaceBack(QByteArrayLiteral("AccessKeyId"), context.keyId.toByteArray());
    all.emplaceBack(QByteArrayLiteral("Action"), call.action);
    all.emplaceBack(QByteArrayLiteral("Format"), QByteArrayLiteral("JSON"));
    if (!context.token.isEmpty())
        all.emplaceBack(QByteArrayLiteral("SecurityToken"), context.token.toByteArray());
    all.emplaceBack(QByteArrayLiteral("SignatureMethod"), QByteArrayLiteral("HMAC-SHA1"));
    all.emplaceBack(QByteArrayLiteral("SignatureNonce"), context.nonce);
    all.emplaceBack(QByteArrayLiteral("SignatureVersion"), QByteArrayLiteral("1.0"));
    all.emplaceBack(QByteArrayLiteral("Timestamp"), context.timestamp);
    all.emplaceBack(QByteArrayLiteral("Version"), versionOf(call.product));
    QByteArray body = RequestSigner::canonicalQuery(std::move(all)); // what was signed is what is sent
    const QByteArray signature =
        RequestSigner::v1Signature(context.secret, RequestSigner::v1StringToSign(verb, body));
    body.append("&Signature=").append(RequestSigner::percentEncoded(signature));
    return {std::move(body), {}};
}

SignedCall signV3(const CloudCall &call, const SigningContext &context)
{
    RequestSigner::Parameters form = call.parameters;
    form.emplaceBack(QByteArrayLiteral("Format"), QByteArrayLiteral("JSON"));
    const QByteArray body = RequestSigner::canonicalQuery(std::move(form));
    const QByteArray hash = RequestSigner::sha256Hex(body);
    RequestSigner::Parameters headers{{"x-acs-action", call.action},
                                      {"x-acs-content-sha256", hash},
                                      {"x-acs-date", context.timestamp},
                                      {"x-acs-signature-nonce", context.nonce},
                                      {"x-acs-version", versionOf(call.product)}};
    if (!context.token.isEmpty()) {
        headers.emplaceBack(QByteArrayLiteral("x-acs-accesskey-id"), context.keyId.toByteArray());
        headers.emplaceBack(QByteArrayLiteral("x-acs-security-token"), context.token.toByteArray());
    }
    RequestSigner::Parameters taking = headers; // the transport adds these two itself
    taking.emplaceBack(QByteArrayLiteral("host"), context.host.toByteArray());
    taking.emplaceBack(QByteArrayLiteral("content-type"),
                       QByteArrayLiteral("application/x-www-form-urlencoded"));
    const QByteArray request = RequestSigner::v3CanonicalRequest(verb, {}, taking, hash);
    const QByteArray signature =
        RequestSigner::v3Signature(context.secret, RequestSigner::v3StringToSign(request));
    headers.emplaceBack(
        QByteArrayLiteral("Authorization"),
        RequestSigner::v3Authorization(context.keyId, RequestSigner::v3SignedHeaders(taking), signature));
    return {body, headers};
}
} // namespace

SignedCall signCall(const CloudCall &call, CallSignature signature, const SigningContext &context)
{
    return signature == CallSignature::V1 ? signV1(call, context) : signV3(call, context);
}
