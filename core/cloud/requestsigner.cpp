// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/requestsigner.h"

#include "core/base/secretbytes.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace
{
constexpr QByteArrayView v3Algorithm("ACS3-HMAC-SHA256");

bool staysAsItIs(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

void appendEncoded(QByteArray &to, QByteArrayView text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    for (const char c : text) {
        if (staysAsItIs(c)) {
            to.append(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        const std::array<char, 3> escape{'%', hex[byte >> 4], hex[byte & 15]};
        to.append(escape.data(), escape.size());
    }
}

QByteArray hmac(const EVP_MD *digest, QByteArrayView key, QByteArrayView message)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> code{};
    unsigned int length = 0;
    HMAC(digest, key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(message.data()),
         size_t(message.size()), code.data(), &length);
    return {reinterpret_cast<const char *>(code.data()), qsizetype(length)};
}

RequestSigner::Parameters sortedByName(RequestSigner::Parameters parameters)
{
    std::sort(parameters.begin(), parameters.end());
    return parameters;
}

RequestSigner::Parameters canonicalHeaders(const RequestSigner::Parameters &headers)
{
    RequestSigner::Parameters canonical;
    canonical.reserve(headers.size());
    for (const auto &[name, value] : headers)
        canonical.append({name.toLower(), value.trimmed()});
    return sortedByName(std::move(canonical));
}

void appendJsonText(QByteArray &to, QByteArrayView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    to.append('"');
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20) {
            const std::array<char, 6> escape{'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
            to.append(escape.data(), escape.size());
            continue;
        }
        if (c == '"' || c == '\\')
            to.append('\\');
        to.append(c);
    }
    to.append('"');
}
} // namespace

QByteArray RequestSigner::percentEncoded(QByteArrayView text)
{
    QByteArray encoded;
    encoded.reserve(text.size() + text.size() / 2);
    appendEncoded(encoded, text);
    return encoded;
}

QByteArray RequestSigner::formEncoded(const Parameters &parameters)
{
    QByteArray encoded;
    encoded.reserve(512);
    for (const auto &[name, value] : parameters) {
        if (!encoded.isEmpty())
            encoded.append('&');
        appendEncoded(encoded, name);
        encoded.append('=');
        appendEncoded(encoded, value);
    }
    return encoded;
}

QByteArray RequestSigner::canonicalQuery(Parameters parameters)
{
    return formEncoded(sortedByName(std::move(parameters)));
}

void RequestSigner::appendList(Parameters &parameters, QByteArrayView name, const QList<QByteArray> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        parameters.append({name.toByteArray() + '.' + QByteArray::number(i + 1), values[i]});
}

void RequestSigner::appendJsonList(Parameters &parameters, QByteArrayView name,
                                   const QList<QByteArray> &values)
{
    QByteArray json("[");
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            json.append(',');
        appendJsonText(json, values[i]);
    }
    json.append(']');
    parameters.append({name.toByteArray(), json});
}

QByteArray RequestSigner::v1StringToSign(QByteArrayView verb, QByteArrayView canonicalQuery)
{
    QByteArray text = verb.toByteArray();
    text.reserve(text.size() + canonicalQuery.size() * 2);
    text.append("&%2F&");
    appendEncoded(text, canonicalQuery);
    return text;
}

QByteArray RequestSigner::v1Signature(QByteArrayView secret, QByteArrayView stringToSign)
{
    SecretBytes key(secret.size() + 1);
    if (!secret.isEmpty())
        std::memcpy(key.data(), secret.data(), size_t(secret.size()));
    key.data()[secret.size()] = '&';
    return hmac(EVP_sha1(), key.view(), stringToSign).toBase64();
}

QByteArray RequestSigner::sha256Hex(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result().toHex();
}

bool RequestSigner::v3SignsHeader(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    return lower == "host" || lower == "content-type" || lower.startsWith("x-acs-");
}

QByteArray RequestSigner::v3SignedHeaders(const Parameters &headers)
{
    QByteArray names;
    for (const auto &[name, value] : canonicalHeaders(headers)) {
        if (!names.isEmpty())
            names.append(';');
        names.append(name);
    }
    return names;
}

QByteArray RequestSigner::v3CanonicalRequest(QByteArrayView verb, QByteArrayView query,
                                             const Parameters &headers, QByteArrayView bodyHash)
{
    QByteArray request = verb.toByteArray();
    request.append("\n/\n").append(query).append('\n');
    for (const auto &[name, value] : canonicalHeaders(headers))
        request.append(name).append(':').append(value).append('\n');
    request.append('\n').append(v3SignedHeaders(headers)).append('\n').append(bodyHash);
    return request;
}

QByteArray RequestSigner::v3StringToSign(QByteArrayView canonicalRequest)
{
    return v3Algorithm.toByteArray() + '\n' + sha256Hex(canonicalRequest);
}

QByteArray RequestSigner::v3Signature(QByteArrayView secret, QByteArrayView stringToSign)
{
    return hmac(EVP_sha256(), secret, stringToSign).toHex();
}

QByteArray RequestSigner::v3Authorization(QByteArrayView keyId, QByteArrayView signedHeaders,
                                          QByteArrayView signature)
{
    QByteArray value = v3Algorithm.toByteArray();
    value.append(" Credential=").append(keyId);
    value.append(",SignedHeaders=").append(signedHeaders);
    value.append(",Signature=").append(signature);
    return value;
}
