// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/cloud/testcertificate.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <openssl/ssl.h>

#include <functional>

/// A server on loopback that speaks TLS as badly as it is told, straight through OpenSSL: Qt's own would not
/// do half of it. Whoever gets through gets one answer a request. Of the test's thread.
class TlsServer
{
public:
    struct Setup {
        const TestCertificate *certificate = nullptr;
        QList<const TestCertificate *> chain{}; ///< sent along
        int newest = 0;                         ///< TLS1_1_VERSION; 0: whatever there is
        const char *ciphers = nullptr;          ///< of TLS 1.2; null: the usual ones
        bool cutsHandshake = false;             ///< hangs up after the greeting
        std::function<QByteArray()> answer{};   ///< whole, with its head
    };

    explicit TlsServer(Setup setup)
        : m_setup(std::move(setup)), m_context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free)
    {
        SSL_CTX_set_security_level(m_context.get(), 0);
        SSL_CTX_set_cipher_list(m_context.get(), m_setup.ciphers ? m_setup.ciphers : "ALL:@SECLEVEL=0");
        SSL_CTX_set_min_proto_version(m_context.get(), TLS1_VERSION);
        if (m_setup.newest != 0)
            SSL_CTX_set_max_proto_version(m_context.get(), m_setup.newest);
        SSL_CTX_use_certificate(m_context.get(), m_setup.certificate->x509());
        SSL_CTX_use_PrivateKey(m_context.get(), m_setup.certificate->pkey());
        for (const TestCertificate *link : m_setup.chain)
            SSL_CTX_add1_chain_cert(m_context.get(), link->x509());
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                serve(socket);
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("https://localhost:%1").arg(m_server.serverPort()));
    }

    int connections = 0;
    int requests = 0;      ///< whole ones
    qint64 bytesHeard = 0; ///< of what was meant for the cloud

private:
    struct Connection {
        std::unique_ptr<SSL, decltype(&SSL_free)> ssl{nullptr, &SSL_free};
        QByteArray unread;
    };

    void serve(QTcpSocket *socket)
    {
        ++connections;
        auto connection = std::make_shared<Connection>();
        connection->ssl.reset(SSL_new(m_context.get()));
        SSL_set_bio(connection->ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_accept_state(connection->ssl.get());
        const auto go = [this, socket, connection] { step(*socket, *connection); };
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, go);
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0)
            go();
    }

    void step(QTcpSocket &socket, Connection &connection)
    {
        SSL *const ssl = connection.ssl.get();
        const QByteArray heard = socket.readAll();
        if (m_setup.cutsHandshake)
            return socket.abort();
        BIO_write(SSL_get_rbio(ssl), heard.constData(), int(heard.size()));
        QByteArray piece(16 * 1024, Qt::Uninitialized);
        for (int count = 0; (count = SSL_read(ssl, piece.data(), int(piece.size()))) > 0;) {
            bytesHeard += count;
            connection.unread.append(piece.constData(), count);
        }
        answerRequests(connection);
        flush(socket, ssl);
    }

    void answerRequests(Connection &connection)
    {
        const qsizetype head = connection.unread.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        qsizetype length = 0;
        for (const QByteArray &line : connection.unread.first(head).split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toInt();
        }
        if (connection.unread.size() < head + 4 + length)
            return;
        connection.unread.remove(0, head + 4 + length);
        ++requests;
        const QByteArray answer = m_setup.answer ? m_setup.answer() : QByteArray();
        SSL_write(connection.ssl.get(), answer.constData(), int(answer.size()));
    }

    static void flush(QTcpSocket &socket, SSL *ssl)
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(SSL_get_wbio(ssl), &data);
        if (size > 0)
            socket.write(data, size);
        (void)BIO_reset(SSL_get_wbio(ssl));
        socket.flush();
    }

    Setup m_setup;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    QTcpServer m_server;
};
