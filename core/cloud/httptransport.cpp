// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/httptransport.h"

#include "core/cloud/httperrors.h"
#include "core/cloud/httpexchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>
#include <cstring>

namespace
{
constexpr int looksWithinALimit = 10;

/// A body that can be read once. Where a connection that served before ends without an answer, Qt sends the
/// request again by itself, with the nonce it had; a body that cannot be read again makes it an error
/// instead.
class OnceOnlyBody final : public QIODevice
{
public:
    explicit OnceOnlyBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_at + QIODevice::bytesAvailable();
    }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        if (count <= 0)
            return -1;
        std::memcpy(to, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_at = 0;
};

QNetworkRequest requestFor(const QUrl &url, qint64 length, const HttpTransport::Headers &headers)
{
    using R = QNetworkRequest;
    R request(url);
    request.setAttribute(R::RedirectPolicyAttribute, R::ManualRedirectPolicy);
    request.setAttribute(R::CookieLoadControlAttribute, R::Manual);
    request.setAttribute(R::CookieSaveControlAttribute, R::Manual);
    request.setAttribute(R::AuthenticationReuseAttribute, R::Manual);
    request.setAttribute(R::CacheLoadControlAttribute, R::AlwaysNetwork);
    request.setAttribute(R::CacheSaveControlAttribute, false);
    request.setAttribute(R::DoNotBufferUploadDataAttribute, true);
    request.setHeader(R::ContentLengthHeader, length);
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

/// The default proxy is the one of the program: whatever the system says. Qt keeps a copy of the password for
/// as long as the manager lives.
QNetworkProxy proxyOf(const ProxySettings &proxy)
{
    if (proxy.mode == ProxySettings::Mode::None)
        return QNetworkProxy::NoProxy;
    if (proxy.mode == ProxySettings::Mode::System)
        return QNetworkProxy::DefaultProxy;
    return {QNetworkProxy::HttpProxy, proxy.host, proxy.port, proxy.user,
            QString::fromUtf8(proxy.password.view())};
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
    auto *sent = new OnceOnlyBody(body);
    QNetworkReply *reply = m_manager->post(requestFor(url, body.size(), headers), sent);
    sent->setParent(reply);
    auto *exchange = new HttpExchange(reply, m_limits, m_clock, !m_proxy.user.isEmpty(), this);
    m_exchanges.insert(call, exchange);
    connect(exchange, &HttpExchange::ended, this,
            [this, call, done = std::move(done)](const Result<HttpReply> &result, HttpExchange::Blame blame) {
                const Done answer = done; // the exchange dies below, and this function with it
                const Result<HttpReply> outcome = result;
                HttpExchange *ended = m_exchanges.take(call);
                const bool current = ended->reply() && ended->reply()->manager() == m_manager;
                ended->deleteLater();
                if (current && blame == HttpExchange::Blame::Hanging)
                    renew();
                else if (current && blame == HttpExchange::Blame::Slowness)
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
    m_manager->setProxy(proxyOf(m_proxy));
}

void HttpTransport::setProxy(const ProxySettings &proxy)
{
    m_proxy = proxy.clone();
    m_manager->setProxy(proxyOf(m_proxy));
}

/// Qt reads all connections of a manager in one thread; an answer that keeps it busy holds up the healthy
/// ones. New calls then get another manager, the old one goes when its last reply has.
void HttpTransport::noteDeadline()
{
    if (++m_deadlines >= m_limits.deadlinesBeforeRebuild)
        renew();
}

void HttpTransport::renew()
{
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
