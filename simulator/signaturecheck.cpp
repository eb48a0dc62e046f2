// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/signaturecheck.h"

#include "core/domain/instant.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace
{
/// Takes as long for a near miss as for a far one.
bool sameSignature(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

ApiError mismatch(const QByteArray &stringToSign)
{
    ApiError error = ApiError::of("SignatureDoesNotMatch");
    error.message += " server string to sign is:" + stringToSign;
    return error;
}

/// The part behind "name=" up to the next comma.
QByteArray authorizationPart(QByteArrayView authorization, QByteArrayView name)
{
    const qsizetype begin = authorization.indexOf(name);
    if (begin < 0)
        return {};
    const QByteArrayView rest = authorization.sliced(begin + name.size());
    const qsizetype end = rest.indexOf(',');
    return (end < 0 ? rest : rest.first(end)).trimmed().toByteArray();
}

bool isForm(const HttpRequest &request)
{
    return request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded");
}
} // namespace

SignedRequest SignedRequest::of(const HttpRequest &request)
{
    SignedRequest all;
    all.http = &request;
    all.query.addEncoded(request.query);
    all.parameters = all.query;
    if (isForm(request))
        all.parameters.addEncoded(request.body);
    all.isV3 = request.header("authorization").startsWith("ACS3-HMAC-SHA256") ||
               (!all.parameters.has("Signature") && request.hasHeader("x-acs-action"));
    return all;
}

QByteArray SignedRequest::common(QByteArrayView parameter, QByteArrayView header) const
{
    return parameters.value(parameter).value_or(http->header(header));
}

SignatureCheck::SignatureCheck(QList<SimKey> keys) : m_keys(std::move(keys)) {}

std::optional<ApiError> SignatureCheck::refusal(const SignedRequest &request, const QDateTime &now)
{
    Claim claim;
    if (const auto error = request.isV3 ? readV3(request, claim) : readV1(request, claim))
        return error;
    const auto key = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                  [&claim](const SimKey &known) { return known.id == claim.keyId; });
    if (key == m_keys.cend())
        return ApiError::of("InvalidAccessKeyId.NotFound");
    if (const auto error = checkTime(claim, now))
        return error;
    if (const auto error = checkToken(*key, claim, now))
        return error;
    if (const auto error = request.isV3 ? checkV3(*key, request, claim) : checkV1(*key, request, claim))
        return error;
    if (!m_nonces.use(claim.keyId, claim.nonce, now.toSecsSinceEpoch()))
        return ApiError::of("SignatureNonceUsed");
    return std::nullopt;
}

std::optional<ApiError> SignatureCheck::readV1(const SignedRequest &request, Claim &claim) const
{
    const RequestParameters &given = request.parameters;
    claim.keyId = given.value("AccessKeyId").value_or(QByteArray());
    claim.time = given.value("Timestamp").value_or(QByteArray());
    claim.nonce = given.value("SignatureNonce").value_or(QByteArray());
    claim.signature = given.value("Signature").value_or(QByteArray());
    claim.token = given.value("SecurityToken").value_or(QByteArray());
    if (claim.keyId.isEmpty())
        return ApiError::missing("AccessKeyId");
    if (claim.time.isEmpty())
        return ApiError::missing("Timestamp");
    if (claim.nonce.isEmpty() || claim.signature.isEmpty() || !given.has("SignatureMethod"))
        return ApiError::of("IncompleteSignature");
    if (given.value("SignatureMethod") != "HMAC-SHA1" || given.value("SignatureVersion") != "1.0")
        return ApiError::of("InvalidSignatureMethod");
    return std::nullopt;
}

std::optional<ApiError> SignatureCheck::readV3(const SignedRequest &request, Claim &claim) const
{
    const QByteArray authorization = request.http->header("authorization");
    claim.keyId = authorizationPart(authorization, "Credential=");
    claim.signedHeaders = authorizationPart(authorization, "SignedHeaders=");
    claim.signature = authorizationPart(authorization, "Signature=");
    claim.time = request.http->header("x-acs-date");
    claim.nonce = request.http->header("x-acs-signature-nonce");
    claim.token = request.http->header("x-acs-security-token");
    if (claim.keyId.isEmpty())
        return ApiError::missing("AccessKeyId");
    if (claim.time.isEmpty())
        return ApiError::missing("Timestamp");
    const bool signsToken = claim.signedHeaders.contains("x-acs-security-token") &&
                            request.http->header("x-acs-accesskey-id") == claim.keyId;
    if (claim.nonce.isEmpty() || claim.signature.isEmpty() || claim.signedHeaders.isEmpty() ||
        (!claim.token.isEmpty() && !signsToken))
        return ApiError::of("IncompleteSignature");
    return std::nullopt;
}

std::optional<ApiError> SignatureCheck::checkTime(const Claim &claim, const QDateTime &now) const
{
    const std::optional<Instant> time = Instant::parseUtc(claim.time);
    if (!time)
        return ApiError::of("InvalidTimeStamp.Format");
    if (qAbs(time->seconds - now.toSecsSinceEpoch()) > toleranceSeconds)
        return ApiError::of("InvalidTimeStamp.Expired");
    return std::nullopt;
}

std::optional<ApiError> SignatureCheck::checkToken(const SimKey &key, const Claim &claim,
                                                   const QDateTime &now)
{
    if (key.token.isEmpty() && claim.token.isEmpty())
        return std::nullopt;
    if (claim.token.isEmpty())
        return ApiError::of("MissingSecurityToken");
    if (claim.token != key.token)
        return ApiError::of("InvalidSecurityToken.Malformed");
    if (key.expires && now.toSecsSinceEpoch() >= key.expires->seconds)
        return ApiError::of("InvalidSecurityToken.Expired");
    return std::nullopt;
}

std::optional<ApiError> SignatureCheck::checkV1(const SimKey &key, const SignedRequest &request,
                                                const Claim &claim)
{
    RequestSigner::Parameters all = request.parameters.all();
    all.removeIf([](const auto &parameter) { return parameter.first == "Signature"; });
    const QByteArray text =
        RequestSigner::v1StringToSign(request.http->method, RequestSigner::canonicalQuery(std::move(all)));
    if (sameSignature(RequestSigner::v1Signature(key.secret, text), claim.signature))
        return std::nullopt;
    return mismatch(text);
}

std::optional<ApiError> SignatureCheck::checkV3(const SimKey &key, const SignedRequest &request,
                                                const Claim &claim)
{
    const QByteArray bodyHash = RequestSigner::sha256Hex(request.http->body);
    RequestSigner::Parameters headers; // exactly those the client named
    for (const QByteArray &name : claim.signedHeaders.split(';'))
        headers.append({name, request.http->header(name)});
    const QByteArray canonical = RequestSigner::v3CanonicalRequest(
        request.http->method, RequestSigner::canonicalQuery(request.query.all()), headers, bodyHash);
    const QByteArray text = RequestSigner::v3StringToSign(canonical);
    const bool sameBody = request.http->header("x-acs-content-sha256") == bodyHash;
    if (sameBody && sameSignature(RequestSigner::v3Signature(key.secret, text), claim.signature))
        return std::nullopt;
    return mismatch(text);
}
