// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httplistener.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTimer>

namespace
{
Error refusal(const QString &sentence, const QString &detail = {})
{
    return {Error::Kind::Usage, QStringLiteral("E-U01"), sentence, detail, {}};
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey readKey(const QByteArray &pem)
{
    const QSslKey rsa(pem, QSsl::Rsa);
    return rsa.isNull() ? QSslKey(pem, QSsl::Ec) : rsa;
}
} // namespace

HttpListener::HttpListener(HttpConnection::Handler handler, HttpConnection::Refusal refusalBytes)
    : m_server(std::make_unique<QTcpServer>()), m_handler(std::move(handler)),
      m_refusal(std::move(refusalBytes))
{
}

HttpListener::~HttpListener()
{
    close();
}

Result<void> HttpListener::useTls(const QString &certificateFile, const QString &privateKeyFile)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(contents(certificateFile), QSsl::Pem);
    const QSslKey key = readKey(contents(privateKeyFile));
    if (chain.isEmpty() || key.isNull())
        return refusal(QCoreApplication::translate("HttpListener",
                                                   "No TLS certificate and key can be read from %1 and %2.")
                           .arg(certificateFile, privateKeyFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have no certificates
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_server = std::move(server);
    m_tls = true;
    return {};
}

Result<void> HttpListener::listen(const QHostAddress &address, quint16 port)
{
    if (!address.isLoopback())
        return refusal(
            QCoreApplication::translate("HttpListener", "Only loopback addresses are served, and %1 is none.")
                .arg(address.toString()));
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpListener::accept,
            Qt::UniqueConnection);
    m_server->setListenBacklogSize(512);
    if (m_server->listen(address, port))
        return {};
    return Error{Error::Kind::Failed,
                 QStringLiteral("E-N02"),
                 QCoreApplication::translate("HttpListener", "Port %1 cannot be opened on %2.")
                     .arg(port)
                     .arg(address.toString()),
                 m_server->errorString(),
                 {}};
}

void HttpListener::accept()
{
    while (auto *socket = m_server->nextPendingConnection())
        new HttpConnection(socket, m_handler, m_refusal, this); // owned by us, deletes itself
}

void HttpListener::close()
{
    m_server->close();
    const auto connections = findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(connections);
}

void HttpListener::vanish(int milliseconds)
{
    QMetaObject::invokeMethod(
        this,
        [this, milliseconds, address = m_server->serverAddress(), port = m_server->serverPort()] {
            close();
            if (milliseconds > 0)
                QTimer::singleShot(milliseconds, this, [this, address, port] { comeBack(address, port); });
        },
        Qt::QueuedConnection);
}

/// Somebody else may have taken the port meanwhile; then it is tried again.
void HttpListener::comeBack(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        QTimer::singleShot(50, this, [this, address, port] { comeBack(address, port); });
}
