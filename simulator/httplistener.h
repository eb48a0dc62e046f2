// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "simulator/httpconnection.h"

#include <QHostAddress>
#include <QTcpServer>

#include <memory>

/// The port: accepts connections, with TLS when it is given a certificate. One thread.
class HttpListener : public QObject
{
    Q_OBJECT
public:
    HttpListener(HttpConnection::Handler handler, HttpConnection::Refusal refusal);
    ~HttpListener() override; ///< closes

    /// PEM files; before listen().
    Result<void> useTls(const QString &certificateFile, const QString &privateKeyFile);
    /// Refuses addresses that other computers can reach.
    Result<void> listen(const QHostAddress &address, quint16 port);
    void close();
    /// Closes from the event loop and comes back to the same port after so many milliseconds; 0: never.
    void vanish(int milliseconds);

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] bool isTls() const { return m_tls; }

private:
    void accept();
    void comeBack(const QHostAddress &address, quint16 port);

    std::unique_ptr<QTcpServer> m_server;
    HttpConnection::Handler m_handler;
    HttpConnection::Refusal m_refusal;
    bool m_tls = false;
};
