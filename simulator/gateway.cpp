// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/gateway.h"

#include "simulator/mix.h"
#include "simulator/xmlbody.h"

namespace
{
constexpr QByteArrayView linkcardVersion("2021-05-20");
constexpr QByteArrayView billingVersion("2017-12-14");

std::optional<int> pageOf(const RequestParameters &parameters)
{
    bool ok = false;
    const int page = parameters.value("PageNo").value_or(QByteArray()).toInt(&ok);
    return ok ? std::optional(page) : std::nullopt;
}

/// What is asked for, whoever asks and when: the same for each attempt of a call.
quint64 subjectOf(const SignedRequest &request)
{
    quint64 subject = 0;
    const auto take = [&subject](const QByteArray &bytes) {
        for (const char byte : bytes)
            subject = mixed(subject ^ quint64(static_cast<unsigned char>(byte)));
        subject = mixed(subject ^ 0x100);
    };
    take(request.action());
    for (const auto &[name, value] : request.parameters.all()) {
        if (name == "Signature" || name == "SignatureNonce" || name == "Timestamp")
            continue;
        take(name);
        take(value);
    }
    return subject;
}

/// Success of balance is "200", of the other billing actions "Success".
QByteArray successCode(const Action *action)
{
    const bool plain =
        action->product == Product::Linkcard || QByteArrayView(action->name) == "QueryAccountBalance";
    return plain ? "200" : "Success";
}

std::optional<ApiError> missingParameter(const Action &action, const RequestParameters &parameters)
{
    for (const char *name : action.required) {
        if (name && !parameters.has(name))
            return ApiError::missing(name);
    }
    return std::nullopt;
}
} // namespace

namespace
{
QList<SimKey> keysOf(const SimOptions &options)
{
    return QList<SimKey>{{options.keyId, options.keySecret, options.securityToken, options.tokenExpires}} +
           options.moreKeys;
}
} // namespace

Gateway::Gateway(const SimOptions &options, Company &company, const SimClock &clock)
    : m_company(company), m_clock(clock), m_check(keysOf(options)), m_policy(options.policy),
      m_accountId(options.accountId), m_variants(options.variants), m_limiterKind(options.limiter),
      m_seed(options.seed)
{
}

QByteArray Gateway::nextRequestId()
{
    Draws draws(m_seed, 700, ++m_requests);
    QByteArray hex = (QByteArray::number(draws.next(), 16).rightJustified(16, '0') +
                      QByteArray::number(draws.next(), 16).rightJustified(16, '0'))
                         .toUpper();
    hex[12] = '4';
    hex[16] = '8';
    for (const int at : {20, 16, 12, 8})
        hex.insert(at, '-');
    return hex;
}

bool Gateway::wantsXml(const SignedRequest &request)
{
    const std::optional<QByteArray> format = request.parameters.value("Format");
    if (format)
        return format->toLower() == "xml";
    return !(request.isV3 && request.http->header("accept").contains("application/json"));
}

GatewayAnswer Gateway::answer(const HttpRequest &http)
{
    const SignedRequest request = SignedRequest::of(http);
    GatewayAnswer answer;
    answer.action = request.action();
    answer.page = pageOf(request.parameters);
    answer.subject = subjectOf(request);
    answer.requestId = nextRequestId();
    answer.product = request.version() == billingVersion ? Product::BssOpenApi : Product::Linkcard;
    const auto decision = decide(request, answer);
    if (const auto *error = std::get_if<ApiError>(&decision)) {
        refuse(answer, *error);
    } else {
        answer.http.body = *std::get_if<QByteArray>(&decision);
        answer.http.headers = {{"x-acs-request-id", answer.requestId}};
        answer.code = successCode(Actions::find(answer.product, answer.action));
    }
    if (wantsXml(request))
        turnIntoXml(answer);
    return answer;
}

/// The documented order: who, when, signed, first time; then the right, the action, its parameters.
std::variant<QByteArray, ApiError> Gateway::decide(const SignedRequest &request, GatewayAnswer &answer)
{
    if (request.http->path != "/")
        return ApiError::of("InvalidApi.NotFound");
    if (request.http->method != "GET" && request.http->method != "POST")
        return ApiError::of("UnsupportedHTTPMethod");
    if (const auto error = m_check.refusal(request, m_clock.now()))
        return *error;
    if (answer.action.isEmpty())
        return ApiError::missing("Action");
    const bool billingRefused =
        answer.product == Product::BssOpenApi && m_variants.has(Variant::BillingRefused);
    if (billingRefused || !m_policy.allows(answer.product, answer.action))
        return Policy::refusal(answer.product);
    if (request.version().isEmpty())
        return ApiError::missing("Version");
    if (request.version() != linkcardVersion && request.version() != billingVersion)
        return ApiError::of("NoSuchVersion");
    const Action *action = Actions::find(answer.product, answer.action);
    if (!action)
        return ApiError::of("InvalidApi.NotFound");
    if (const auto error = admit(*action))
        return *error;
    if (const auto error = missingParameter(*action, request.parameters))
        return *error;
    return action->answer({m_company, request.parameters, m_variants, answer.requestId,
                           m_calls[answer.action]++, m_clock.now().toSecsSinceEpoch(), m_accountId});
}

std::optional<ApiError> Gateway::admit(const Action &action)
{
    ++m_served[action.name];
    if (!m_limiterKind)
        return std::nullopt;
    auto [limiter, isNew] = m_limiters.try_emplace(action.name, *m_limiterKind, action.quota);
    if (limiter->second.admit(m_clock.monotonic()))
        return std::nullopt;
    ++m_throttled;
    return ApiError::of("Throttling.User");
}

void Gateway::refuse(GatewayAnswer &answer, const ApiError &error) const
{
    const bool inBand = m_variants.has(Variant::InBandErrors) && error.isOfProduct();
    answer.code = error.code;
    answer.http = HttpAnswer();
    answer.http.status = inBand ? 200 : error.http;
    answer.http.headers = {{"x-acs-request-id", answer.requestId}};
    answer.http.body = inBand ? ErrorBody::inBand(error, answer.product, answer.requestId)
                              : ErrorBody::gateway(error, answer.product, answer.requestId);
}

void Gateway::turnIntoXml(GatewayAnswer &answer)
{
    const bool failed = answer.http.status != 200;
    answer.http.body = XmlBody::fromJson(answer.http.body, failed ? "Error" : answer.action + "Response");
    answer.http.contentType = "text/xml;charset=utf-8";
}
