// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpconnection.h"

#include <QVariant>
#include <algorithm>
#include <utility>

namespace
{
constexpr qint64 fillAhead = 1024 * 1024;         // unsent bytes at which a filler waits for the client
constexpr qsizetype maxWaiting = 4 * 1024 * 1024; // pipelined bytes a client may send ahead
} // namespace

HttpConnection::HttpConnection(QAbstractSocket *socket, Handler handler, Refusal refusal, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler)), m_refusal(std::move(refusal))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_sent == 0 ? send() : drip(); });
    connect(m_socket, &QAbstractSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QAbstractSocket::bytesWritten, this, [this] {
        if (m_busy && m_delivery.fillerBytes > 0 && !m_timer.isActive())
            fill();
    });
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    read(); // what came before we listened
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_deaf)
        return;
    m_buffer += bytes;
    if (m_buffer.size() > maxWaiting)
        return m_socket->abort();
    serve();
}

void HttpConnection::serve()
{
    while (!m_busy && !m_deaf && !m_buffer.isEmpty()) {
        const HttpParser::State state = m_parser.read(m_buffer);
        if (m_parser.takeExpectation() && state == HttpParser::State::NeedsMore)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (state == HttpParser::State::NeedsMore)
            return;
        if (state == HttpParser::State::Bad)
            return begin({.bytes = m_refusal(m_parser.badStatus()), .end = Delivery::End::Close});
        const HttpRequest request = m_parser.take();
        Delivery delivery = m_handler(request);
        if (delivery.end == Delivery::End::Keep && !request.keepAlive)
            delivery.end = Delivery::End::Close;
        begin(std::move(delivery));
    }
}

void HttpConnection::begin(Delivery delivery)
{
    m_delivery = std::move(delivery);
    m_busy = true;
    m_sent = 0;
    if (m_delivery.delayMs > 0)
        m_timer.start(m_delivery.delayMs);
    else
        send();
}

/// Everything in one write, or what stands before the drip.
void HttpConnection::send()
{
    if (m_delivery.drip > 0) {
        m_socket->write(m_delivery.bytes.first(m_delivery.dripFrom));
        m_sent = m_delivery.dripFrom;
        return drip();
    }
    m_socket->write(m_delivery.bytes);
    if (m_delivery.fillerBytes > 0)
        return fill();
    m_socket->flush();
    finish();
}

void HttpConnection::drip()
{
    const qsizetype count = std::min<qsizetype>(m_delivery.drip, m_delivery.bytes.size() - m_sent);
    m_socket->write(m_delivery.bytes.constData() + m_sent, count);
    m_socket->flush();
    m_sent += count;
    if (m_sent < m_delivery.bytes.size())
        m_timer.start(std::max(m_delivery.dripIntervalMs, 1));
    else
        finish();
}

void HttpConnection::fill()
{
    while (m_delivery.fillerBytes > 0 && m_socket->bytesToWrite() < fillAhead) {
        const qint64 count = std::min<qint64>(m_delivery.filler.size(), m_delivery.fillerBytes);
        m_socket->write(m_delivery.filler.constData(), count);
        m_delivery.fillerBytes -= count;
    }
    if (m_delivery.fillerBytes > 0)
        return; // bytesWritten calls again
    m_socket->write(m_delivery.tail);
    finish();
}

void HttpConnection::finish()
{
    switch (m_delivery.end) {
    case Delivery::End::Keep:
        m_busy = false;
        // From the event loop when called by a timer or a filler; serve()'s own loop goes on by itself.
        if (!m_buffer.isEmpty())
            QMetaObject::invokeMethod(this, &HttpConnection::serve, Qt::QueuedConnection);
        return;
    case Delivery::End::Close:
        m_deaf = true;
        return m_socket->disconnectFromHost();
    case Delivery::End::Reset:
        m_deaf = true;
        // Without unsent bytes; whoever has some gets them first and the reset after.
        if (m_socket->bytesToWrite() == 0)
            return m_socket->abort();
        connect(m_socket, &QAbstractSocket::bytesWritten, this, [this] {
            if (m_socket->bytesToWrite() == 0)
                m_socket->abort();
        });
        return;
    case Delivery::End::Hang:
        m_deaf = true;
        return;
    }
}
