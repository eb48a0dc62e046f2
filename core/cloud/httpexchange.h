// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/httptransport.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslError>

/// One request of HttpTransport while it is under way: gathers the body, watches limits, says how it ended.
/// Private to the transport and of its thread. Times are milliseconds of the transport's clock.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    /// What the connection, or Qt's thread behind it, is to be blamed for.
    enum class Blame {
        Nothing,
        Slowness, ///< the overall limit, or never a sign of an answer: the thread may be stuck
        Hanging,  ///< no connection in time: Qt would give it to the next call as it is
    };

    /// `knownToProxy`: a user name was given for the proxy; if it wants one, that was the wrong one.
    HttpExchange(QNetworkReply *reply, const HttpTransport::Limits &limits, const QElapsedTimer &clock,
                 bool knownToProxy, QObject *parent);
    ~HttpExchange() override;

    /// Ends the exchange with the limit it has overrun, if it has.
    void checkLimits();
    [[nodiscard]] QNetworkReply *reply() const { return m_reply; }

Q_SIGNALS:
    /// Once, and the last thing that happens.
    void ended(const Result<HttpReply> &result, HttpExchange::Blame blame);

private:
    void noteHeaders();
    void take();
    void finish();
    [[nodiscard]] Error failure(bool headersHadCome);
    void end(const Result<HttpReply> &result, Blame blame = Blame::Nothing);

    QPointer<QNetworkReply> m_reply; ///< belongs to its manager, which may go first
    const HttpTransport::Limits &m_limits;
    const QElapsedTimer &m_clock;
    const bool m_knownToProxy;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    qint64 m_started;
    qint64 m_heard;           ///< when the last byte came
    qint64 m_connecting = -1; ///< since when a connection is being made; -1 none is
    bool m_answered = false;  ///< headers have come
    bool m_ended = false;
};
