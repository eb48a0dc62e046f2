// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/httptransport.h"

#include "core/cloud/httperrors.h"
#include "core/cloud/httpexchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace
{
constexpr int looksWithinALimit = 10;

QNetworkRequest requestFor(const QUrl &url, const HttpTransport::Headers &headers)
{
    using R = QNetworkRequest;
    R request(url);
    request.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    request.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    request.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    request.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    request.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    request.setAttribute(R::CacheSaveControlAttribute, false);
    request.setHeader(R::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Host", HttpTransport::hostHeader(url));
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what is not offered cannot be a bomb
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    return request;
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

int defaultPort(const QUrl &url)
{
    return url.scheme() == u"https" ? 443 : 80;
}
} // namespace

HttpTransport::HttpTransport(QObject *parent) : HttpTransport(Limits(), parent) {}

HttpTransport::HttpTransport(const Limits &limits, QObject *parent)
    : QObject(parent), m_limits(limits), m_watch(this)
{
    m_clock.start();
    makeManager();
    const auto shortest = std::min({limits.connect, limits.idle, limits.overall});
    m_watch.setInterval(std::clamp(shortest / looksWithinALimit, std::chrono::milliseconds(5),
                                   std::chrono::milliseconds(500)));
    connect(&m_watch, &QTimer::timeout, this, &HttpTransport::watch);
}

HttpTransport::~HttpTransport()
{
    abortAll();
}

bool HttpTransport::accepts(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url.host()));
}

QByteArray HttpTransport::hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int port = url.port(defaultPort(url));
    return port == defaultPort(url) ? host : host + ':' + QByteArray::number(port);
}

quint64 HttpTransport::post(const QUrl &url, const QByteArray &body, const Headers &headers, Done done)
{
    const quint64 call = ++m_last;
    if (!accepts(url)) {
        m_exchanges.insert(call, nullptr); // so that it can be aborted
        QMetaObject::invokeMethod(
            this,
            [this, call, done = std::move(done)] {
                if (m_exchanges.remove(call))
                    done(HttpErrors::notAllowed());
            },
            Qt::QueuedConnection);
        return call;
    }
    auto *exchange =
        new HttpExchange(m_manager->post(requestFor(url, headers), body), m_limits, m_clock, this);
    m_exchanges.insert(call, exchange);
    connect(exchange, &HttpExchange::ended, this,
            [this, call, done = std::move(done)](const Result<HttpReply> &result, bool overdue) {
                const Done answer = done; // the exchange dies below, and this function with it
                const Result<HttpReply> outcome = result;
                m_exchanges.take(call)->deleteLater();
                if (overdue)
                    noteDeadline();
                answer(outcome);
            });
    if (!m_watch.isActive())
        m_watch.start();
    return call;
}

void HttpTransport::abort(quint64 call)
{
    delete m_exchanges.take(call);
}

void HttpTransport::abortAll()
{
    const auto exchanges = std::exchange(m_exchanges, {});
    qDeleteAll(exchanges);
}

void HttpTransport::watch()
{
    const auto calls = m_exchanges.keys(); // an end may start or abort others
    for (const quint64 call : calls) {
        if (HttpExchange *exchange = m_exchanges.value(call))
            exchange->checkLimits();
    }
    if (m_exchanges.isEmpty())
        m_watch.stop();
}

void HttpTransport::makeManager()
{
    m_manager = new QNetworkAccessManager(this);
    m_manager->setAutoDeleteReplies(false);
}

/// Qt reads all connections of a manager in one thread; an answer that keeps it busy holds up the healthy
/// ones. New calls then get another manager, the old one goes when its last reply has.
void HttpTransport::noteDeadline()
{
    if (++m_deadlines < m_limits.deadlinesBeforeRebuild)
        return;
    m_deadlines = 0;
    ++m_rebuilds;
    retire(m_manager);
    makeManager();
}

void HttpTransport::retire(QNetworkAccessManager *manager)
{
    const auto goWhenIdle = [manager] {
        if (manager->findChildren<QNetworkReply *>().isEmpty())
            manager->deleteLater();
    };
    for (QNetworkReply *reply : manager->findChildren<QNetworkReply *>())
        connect(reply, &QObject::destroyed, manager, goWhenIdle, Qt::QueuedConnection);
    QMetaObject::invokeMethod(manager, goWhenIdle, Qt::QueuedConnection);
}
