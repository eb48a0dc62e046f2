// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/actions.h"
#include "simulator/httpmessage.h"
#include "simulator/policy.h"
#include "simulator/signaturecheck.h"
#include "simulator/simclock.h"
#include "simulator/simoptions.h"

#include <map>

/// What became of a request: the answer and what the journal says about it.
struct GatewayAnswer {
    HttpAnswer http;
    QByteArray action;
    std::optional<int> page;
    quint64 subject = 0; ///< the same for requests that ask for the same
    QByteArray code;     ///< the body's Code
    Product product = Product::Linkcard;
    QByteArray requestId;
    bool xml = false;
};

/// The door in front of both products: identifies the request, verifies it in the documented order, counts
/// it, hands it to its action and puts the result into the format that was asked for. One thread.
class Gateway
{
public:
    Gateway(const SimOptions &options, Company &company, const SimClock &clock);

    [[nodiscard]] GatewayAnswer answer(const HttpRequest &request);
    /// Replaces an answer by a refusal, as the fault script asks.
    void refuse(GatewayAnswer &answer, const ApiError &error) const;
    /// The same answer in XML.
    static void turnIntoXml(GatewayAnswer &answer);

    void setPolicy(const Policy &policy) { m_policy = policy; }
    void setVariants(const Variants &variants) { m_variants = variants; }

    [[nodiscard]] const QHash<QByteArray, qint64> &served() const { return m_served; } ///< per action
    [[nodiscard]] qint64 throttled() const { return m_throttled; }

private:
    [[nodiscard]] std::variant<QByteArray, ApiError> decide(const SignedRequest &request,
                                                            GatewayAnswer &answer);
    [[nodiscard]] std::optional<ApiError> admit(const Action &action);
    [[nodiscard]] QByteArray nextRequestId();
    [[nodiscard]] static bool wantsXml(const SignedRequest &request);

    Company &m_company;
    const SimClock &m_clock;
    SignatureCheck m_check;
    Policy m_policy;
    QString m_accountId;
    Variants m_variants;
    std::optional<LimiterKind> m_limiterKind;
    std::map<QByteArray, Limiter> m_limiters; ///< per action
    QHash<QByteArray, qint64> m_served;
    QHash<QByteArray, qint64> m_calls;
    qint64 m_throttled = 0;
    quint64 m_requests = 0;
    quint64 m_seed;
};
