// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/singleinstance.h"

#include "core/base/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace
{
constexpr int patience = 1000; ///< milliseconds
constexpr int longestPaneName = 64;

/// Of directory and user, so that two users of a computer do not meet.
QString nameOf(const QString &dataDirectory)
{
    const QString place = QDir(dataDirectory).absolutePath() + u'\n' + Platform::userName();
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("simledger-") + QString::fromLatin1(digest.first(24));
}
} // namespace

SingleInstance::SingleInstance(const QString &dataDirectory, QObject *parent)
    : QObject(parent), m_name(nameOf(dataDirectory)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                const QString pane = QString::fromUtf8(caller->read(longestPaneName)).trimmed();
                caller->disconnectFromServer();
                Q_EMIT raised(pane);
            });
        }
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::raiseOther(const QString &pane) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(pane.left(longestPaneName).toUtf8() + '\n');
    const bool told = socket.waitForBytesWritten(patience);
    socket.waitForDisconnected(patience);
    return told;
}

void SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left behind by a crash: nobody answered at it
    m_server->listen(m_name);
}
