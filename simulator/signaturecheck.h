// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/apierror.h"
#include "simulator/httpmessage.h"
#include "simulator/noncestore.h"
#include "simulator/requestparameters.h"
#include "simulator/simoptions.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// A request taken apart: what the gateway needs to know before it lets anything through.
struct SignedRequest {
    const HttpRequest *http = nullptr;
    RequestParameters query;      ///< of the URL
    RequestParameters parameters; ///< of the URL and the form body
    bool isV3 = false;

    [[nodiscard]] static SignedRequest of(const HttpRequest &request);
    /// A common parameter of V1, or the header that stands for it in V3; empty: not given.
    [[nodiscard]] QByteArray common(QByteArrayView parameter, QByteArrayView header) const;
    [[nodiscard]] QByteArray action() const { return common("Action", "x-acs-action"); }
    [[nodiscard]] QByteArray version() const { return common("Version", "x-acs-version"); }
};

/// Decides whether a request is from the holder of the key, now, and for the first time. One thread.
class SignatureCheck
{
public:
    static constexpr qint64 toleranceSeconds = 15 * 60;

    explicit SignatureCheck(QList<SimKey> keys);

    /// Key id, timestamp, security token, signature, nonce, in this order. Nothing: the request may pass.
    [[nodiscard]] std::optional<ApiError> refusal(const SignedRequest &request, const QDateTime &now);

private:
    struct Claim { ///< what the request says about itself
        QByteArray keyId, time, nonce, signature;
        QByteArray signedHeaders; ///< V3: "host;x-acs-action;…"
        QByteArray token;
    };
    [[nodiscard]] std::optional<ApiError> readV1(const SignedRequest &request, Claim &claim) const;
    [[nodiscard]] std::optional<ApiError> readV3(const SignedRequest &request, Claim &claim) const;
    [[nodiscard]] std::optional<ApiError> checkTime(const Claim &claim, const QDateTime &now) const;
    [[nodiscard]] static std::optional<ApiError> checkToken(const SimKey &key, const Claim &claim,
                                                            const QDateTime &now);
    [[nodiscard]] static std::optional<ApiError> checkV1(const SimKey &key, const SignedRequest &request,
                                                         const Claim &claim);
    [[nodiscard]] static std::optional<ApiError> checkV3(const SimKey &key, const SignedRequest &request,
                                                         const Claim &claim);

    QList<SimKey> m_keys;
    NonceStore m_nonces;
};
