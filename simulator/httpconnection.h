// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/delivery.h"
#include "simulator/httpparser.h"

#include <QAbstractSocket>
#include <QObject>
#include <QTimer>

#include <functional>

/// One client's connection: requests in, answers out, in order. Lives in the server's thread, owns its
/// socket and deletes itself when the connection has ended.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    /// What a request is answered with. Called once a request; must not wait.
    using Handler = std::function<Delivery(const HttpRequest &request)>;
    /// What unreadable requests are answered with.
    using Refusal = std::function<QByteArray(int status)>;

    HttpConnection(QAbstractSocket *socket, Handler handler, Refusal refusal, QObject *parent);

private:
    void read();
    void serve();
    void begin(Delivery delivery);
    void send();
    void drip();
    void fill();
    void finish();

    QAbstractSocket *m_socket;
    Handler m_handler;
    Refusal m_refusal;
    HttpParser m_parser;
    QByteArray m_buffer;
    Delivery m_delivery;
    qsizetype m_sent = 0;
    bool m_busy = false;
    bool m_deaf = false; ///< nothing more is read from this client
    QTimer m_timer;
};
