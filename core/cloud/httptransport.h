// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

#include <QByteArray>
#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class HttpExchange;
class QNetworkAccessManager;

struct HttpReply {
    int status = 0;                ///< 2xx, 4xx or 5xx: redirects are errors
    QByteArray body;               ///< looks like JSON, or is empty, or the status is 5xx
    std::optional<QDateTime> date; ///< the Date header, UTC
};

/// Sends form bodies by POST and brings back what the server said, within limits of time and size. Strict on
/// purpose: https only (http to this computer alone), no redirects, no cookies, no cache, no passwords, no
/// compression; a proxy gets user and password that were entered for it, and nobody else does. Whatever
/// answered that is not the cloud is told apart in words; nothing of a request ever stands in an error, and
/// Qt's own error text, which quotes it, never leaves this class. What was sent once is not sent again:
/// attempts are the caller's, who signs each anew.
///
/// Lives in one thread with an event loop. `done` is called exactly once a call, never from within post();
/// aborted calls and those alive at destruction are not answered.
class HttpTransport final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(Result<HttpReply>)>;
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    struct Limits {
        std::chrono::milliseconds connect{10'000}; ///< from the first packet to an open connection
        std::chrono::milliseconds idle{30'000};    ///< without a byte
        std::chrono::milliseconds overall{60'000}; ///< from post() to the last byte
        qint64 body = 8 * 1024 * 1024;
        qint64 headers = 64 * 1024;
        int deadlinesBeforeRebuild = 2; ///< a stuck HTTP thread is left behind after so many: calls that
                                        ///< ran into the overall limit, or never got a sign of an answer
    };

    explicit HttpTransport(QObject *parent = nullptr);
    explicit HttpTransport(const Limits &limits, QObject *parent = nullptr);
    ~HttpTransport() override;

    /// How to get there, from the next request on.
    void setProxy(const ProxySettings &proxy);

    /// Whether requests to this address are allowed at all: https, or http to loopback; a host, no user.
    [[nodiscard]] static bool accepts(const QUrl &url);
    /// Host and, where it is not the scheme's own, port, as the Host header says them.
    [[nodiscard]] static QByteArray hostHeader(const QUrl &url);

    /// Sends `body` as a form. The returned number is for abort(). An address that accepts() refuses fails
    /// with E-N18.
    quint64 post(const QUrl &url, const QByteArray &body, const Headers &headers, Done done);
    void abort(quint64 call);
    void abortAll();
    /// Leaves all connections behind: the computer slept, and they are dead without knowing it.
    void renew();

    [[nodiscard]] int rebuilds() const { return m_rebuilds; } ///< how often a stuck manager was replaced

private:
    void watch();
    void makeManager();
    void noteDeadline();
    void retire(QNetworkAccessManager *manager);

    Limits m_limits;
    ProxySettings m_proxy;
    QNetworkAccessManager *m_manager = nullptr;
    QHash<quint64, HttpExchange *> m_exchanges;
    QTimer m_watch; ///< looks at all exchanges a few times within the shortest limit
    QElapsedTimer m_clock;
    quint64 m_last = 0;
    int m_deadlines = 0;
    int m_rebuilds = 0;
};
