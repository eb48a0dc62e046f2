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
    HttpExchange(QNetworkReply *reply, const HttpTransport::Limits &limits, const QElapsedTimer &clock,
                 QObject *parent);
    ~HttpExchange() override;

    /// Ends the exchange with the limit it has overrun, if it has.
    void checkLimits();
    [[nodiscard]] QNetworkReply *reply() const { return m_reply; }

Q_SIGNALS:
    /// Once, and the last thing that happens. `overdue`: the overall limit was hit.
    void ended(const Result<HttpReply> &result, bool overdue);

private:
    void noteHeaders();
    void take();
    void finish();
    void end(const Result<HttpReply> &result, bool overdue = false);

    QPointer<QNetworkReply> m_reply; ///< belongs to its manager, which may go first
    const HttpTransport::Limits &m_limits;
    const QElapsedTimer &m_clock;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    qint64 m_started;
    qint64 m_heard;           ///< when the last byte came
    qint64 m_connecting = -1; ///< since when a connection is being made; -1 none is
    bool m_answered = false;  ///< headers have come
    bool m_ended = false;
};
