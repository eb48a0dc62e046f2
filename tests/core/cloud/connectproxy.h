// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

/// A company's proxy on loopback: tunnels to this computer alone, for who says user and password. Of the
/// test's thread.
class ConnectProxy
{
public:
    ConnectProxy(const QByteArray &user, const QByteArray &password)
        : m_expected("Basic " + (user + ':' + password).toBase64())
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    int refused = 0;
    int tunnels = 0;

private:
    struct Line {
        QByteArray head;
        QPointer<QTcpSocket> beyond;
    };

    void serve(QTcpSocket *socket)
    {
        auto line = std::make_shared<Line>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket, line] {
            if (line->beyond) {
                line->beyond->write(socket->readAll());
                return;
            }
            line->head.append(socket->readAll());
            if (line->head.contains("\r\n\r\n"))
                decide(socket, *line);
        });
    }

    void decide(QTcpSocket *socket, Line &line)
    {
        const QByteArray head = std::exchange(line.head, {});
        const bool known = head.contains("Proxy-Authorization: " + m_expected + "\r\n");
        if (!known) {
            ++refused;
            socket->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"office\"\r\n"
                          "Content-Length: 0\r\n\r\n");
            return;
        }
        ++tunnels;
        const QByteArray place = head.split(' ').value(1);
        auto *beyond = new QTcpSocket(socket);
        line.beyond = beyond;
        QObject::connect(beyond, &QTcpSocket::readyRead, socket,
                         [socket, beyond] { socket->write(beyond->readAll()); });
        QObject::connect(beyond, &QTcpSocket::disconnected, socket,
                         [socket] { socket->disconnectFromHost(); });
        beyond->connectToHost(QHostAddress(QHostAddress::LocalHost),
                              place.mid(place.lastIndexOf(':') + 1).toUShort());
        beyond->waitForConnected(5'000);
        socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
    }

    const QByteArray m_expected;
    QTcpServer m_server;
};
