// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

/// What the server read of one request.
struct ScriptedRequest {
    QByteArray head; ///< request line and headers as they came
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// What it does then: bytes, more bytes after a while, and whether the connection ends.
struct Script {
    enum class End { Keep, Close, Reset };
    QByteArray bytes;
    QByteArray drip; ///< one byte at a time, for ever from the start again
    std::chrono::milliseconds every{10};
    End end = End::Keep;
};

/// A server on loopback that answers with scripts of bytes, right or wrong. Of the test's thread.
class ScriptedServer
{
public:
    using Handler = std::function<Script(const ScriptedRequest &)>;

    explicit ScriptedServer(Handler handler,
                            std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server)), m_handler(std::move(handler))
    {
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url(const char *scheme = "http", const char *host = "127.0.0.1") const
    {
        return QUrl(QStringLiteral("%1://%2:%3/")
                        .arg(QLatin1StringView(scheme), QLatin1StringView(host))
                        .arg(port()));
    }

    QList<ScriptedRequest> requests;
    int connections = 0;

    /// A whole answer with its length.
    static Script answer(int status, const QByteArray &body, const QByteArray &headers = {},
                         const QByteArray &type = "application/json;charset=utf-8")
    {
        return {"HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + type +
                    "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" +
                    body,
                {}};
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            ++connections;
            auto unread = std::make_shared<QByteArray>();
            const auto read = [this, socket, unread] {
                unread->append(socket->readAll());
                serve(socket, *unread);
            };
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(), read);
            read();
        }
    }

    void serve(QTcpSocket *socket, QByteArray &unread)
    {
        for (qsizetype end = 0; (end = unread.indexOf("\r\n\r\n")) >= 0;) {
            ScriptedRequest request{unread.left(end), {}};
            const qsizetype length = request.header("Content-Length").toInt();
            if (unread.size() < end + 4 + length)
                return;
            request.body = unread.mid(end + 4, length);
            unread.remove(0, end + 4 + length);
            requests.append(request);
            play(socket, m_handler(request));
        }
    }

    void play(QTcpSocket *socket, const Script &script)
    {
        socket->write(script.bytes);
        socket->flush();
        if (script.end == Script::End::Close)
            socket->disconnectFromHost();
        else if (script.end == Script::End::Reset)
            socket->abort();
        if (script.drip.isEmpty())
            return;
        auto *timer = new QTimer(socket);
        auto at = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, script, at] {
            socket->write(script.drip.mid((*at)++ % script.drip.size(), 1));
            socket->flush();
        });
        timer->start(script.every);
    }

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
};
