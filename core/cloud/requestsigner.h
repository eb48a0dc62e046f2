// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

/// The provider's two request signatures as pure functions over bytes: V1 (HMAC-SHA1 over the parameters)
/// and V3 (HMAC-SHA256 over a canonical request with headers). The client signs with them, the simulator
/// verifies with them. Names and values are decoded UTF-8; nothing here keeps or copies a secret longer
/// than the call. Safe from every thread.
namespace RequestSigner
{

/// Name and value, decoded. Also used for headers.
using Parameters = QList<std::pair<QByteArray, QByteArray>>;

/// Keeps A-Z a-z 0-9 - _ . ~ and writes every other byte as %XY in upper case.
[[nodiscard]] QByteArray percentEncoded(QByteArrayView text);

/// "a=1&b=2" in the order given, names and values percent-encoded: a form body or a URL query.
[[nodiscard]] QByteArray formEncoded(const Parameters &parameters);

/// The same, sorted by name in byte order. Leave out Signature before calling.
[[nodiscard]] QByteArray canonicalQuery(Parameters parameters);

/// Repeat encoding of a list: Name.1, Name.2, … appended to `parameters`.
void appendList(Parameters &parameters, QByteArrayView name, const QList<QByteArray> &values);

/// Json encoding of a list: one parameter whose value is a JSON array of texts.
void appendJsonList(Parameters &parameters, QByteArrayView name, const QList<QByteArray> &values);

// ---- V1 ----

[[nodiscard]] QByteArray v1StringToSign(QByteArrayView verb, QByteArrayView canonicalQuery);
/// Base64 text, not yet percent-encoded.
[[nodiscard]] QByteArray v1Signature(QByteArrayView secret, QByteArrayView stringToSign);

// ---- V3 ----

/// Lower-case hex SHA-256, of a body for x-acs-content-sha256.
[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);

/// Whether a header of this name (any case) is signed by a client: host, content-type and x-acs-….
[[nodiscard]] bool v3SignsHeader(QByteArrayView name);

/// "host;x-acs-action;…": lower case, sorted. `headers` are exactly those that take part.
[[nodiscard]] QByteArray v3SignedHeaders(const Parameters &headers);

/// `query` is canonicalQuery() of the URL's parameters; `bodyHash` is sha256Hex() of the body.
[[nodiscard]] QByteArray v3CanonicalRequest(QByteArrayView verb, QByteArrayView query,
                                            const Parameters &headers, QByteArrayView bodyHash);
[[nodiscard]] QByteArray v3StringToSign(QByteArrayView canonicalRequest);
[[nodiscard]] QByteArray v3Signature(QByteArrayView secret, QByteArrayView stringToSign); ///< lower-case hex
/// The value of the Authorization header.
[[nodiscard]] QByteArray v3Authorization(QByteArrayView keyId, QByteArrayView signedHeaders,
                                         QByteArrayView signature);

} // namespace RequestSigner
