// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <QUrl>

/// What came back over the wire.
struct WireReply {
    int status = 0;                       ///< 0: no answer
    QMap<QByteArray, QByteArray> headers; ///< lower-case names
    QByteArray body;
    bool whole = false;  ///< as long as it said, or ended by the server where it said nothing
    bool closed = false; ///< the server closed the connection
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString code() const { return json().value(u"Code").toString(); }
};

using WireParameters = QMap<QByteArray, QByteArray>; ///< sorted by name in byte order

/// A little client of its own on a raw socket: shares no code with the simulator's signer, so that both can
/// be wrong only separately. One request a connection unless told otherwise.
class WireClient
{
public:
    WireClient(const QUrl &url, const Clock &clock) : m_url(url), m_clock(clock) {}

    QByteArray keyId = "demo-key-id";
    QByteArray secret = "demo-key-secret";
    QByteArray version = "2021-05-20";
    QByteArray format = "JSON";
    int timeOffset = 0;
    QByteArray nonce; ///< empty: a new one each time

    /// Signed with V1; `own` may replace common parameters, an empty replacement of a common one drops it.
    [[nodiscard]] WireReply get(const QByteArray &action, const WireParameters &own = {})
    {
        return exchange("GET /?" + encoded(signedV1("GET", action, own)) + " HTTP/1.1\r\nHost: " + host() +
                        "\r\n\r\n");
    }
    [[nodiscard]] WireReply postForm(const QByteArray &action, const WireParameters &own, bool chunked)
    {
        const QByteArray form = encoded(signedV1("POST", action, own));
        QByteArray request =
            "POST / HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n";
        if (!chunked)
            return exchange(request + "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" +
                            form);
        request += "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < form.size(); at += 100) {
            const QByteArray piece = form.mid(at, 100);
            request += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        }
        return exchange(request + "0\r\n\r\n");
    }
    /// Signed with V3; `form` travels in the body, `sent` may replace headers after signing.
    [[nodiscard]] WireReply postV3(const QByteArray &action, const WireParameters &query,
                                   const WireParameters &form = {}, const WireParameters &sent = {})
    {
        const QByteArray body = encoded(form);
        WireParameters headers{{"host", host()},
                               {"x-acs-action", action},
                               {"x-acs-version", version},
                               {"x-acs-date", timestamp()},
                               {"x-acs-signature-nonce", nextNonce()},
                               {"x-acs-content-sha256", sha256(body)}};
        if (!body.isEmpty())
            headers.insert("content-type", "application/x-www-form-urlencoded");
        QByteArray block, names;
        for (auto h = headers.begin(); h != headers.end(); ++h) {
            block += h.key() + ':' + h.value() + '\n';
            names += (names.isEmpty() ? "" : ";") + h.key();
        }
        const QByteArray canonical =
            "POST\n/\n" + encoded(query) + '\n' + block + '\n' + names + '\n' + sha256(body);
        const QByteArray signature =
            QMessageAuthenticationCode::hash("ACS3-HMAC-SHA256\n" + sha256(canonical), secret,
                                             QCryptographicHash::Sha256)
                .toHex();
        headers.insert("authorization", "ACS3-HMAC-SHA256 Credential=" + keyId + ",SignedHeaders=" + names +
                                            ",Signature=" + signature);
        headers.insert("accept", "application/json");
        headers.insert("content-length", QByteArray::number(body.size()));
        for (auto h = sent.begin(); h != sent.end(); ++h)
            headers.insert(h.key(), h.value());
        QByteArray request = "POST /?" + encoded(query) + " HTTP/1.1\r\n";
        for (auto h = headers.begin(); h != headers.end(); ++h)
            request += h.key() + ": " + h.value() + "\r\n";
        return exchange(request + "\r\n" + body);
    }
    [[nodiscard]] WireReply page(int number, int size, WireParameters filters = {})
    {
        filters.insert("PageNo", QByteArray::number(number));
        filters.insert("PageSize", QByteArray::number(size));
        return get("ListCardInfo", filters);
    }

    [[nodiscard]] QByteArray host() const
    {
        return m_url.host().toLatin1() + ':' + QByteArray::number(m_url.port());
    }
    [[nodiscard]] WireParameters signedV1(const QByteArray &verb, const QByteArray &action,
                                          const WireParameters &own)
    {
        WireParameters all{{"Action", action},          {"Version", version},
                           {"AccessKeyId", keyId},      {"SignatureMethod", "HMAC-SHA1"},
                           {"SignatureVersion", "1.0"}, {"SignatureNonce", nextNonce()},
                           {"Timestamp", timestamp()},  {"Format", format}};
        for (auto p = own.begin(); p != own.end(); ++p) {
            if (p.value().isEmpty() && all.contains(p.key()))
                all.remove(p.key());
            else
                all.insert(p.key(), p.value());
        }
        if (format.isEmpty())
            all.remove("Format");
        const QByteArray text = verb + "&%2F&" + encoded(encoded(all));
        if (!own.contains("Signature"))
            all.insert(
                "Signature",
                QMessageAuthenticationCode::hash(text, secret + '&', QCryptographicHash::Sha1).toBase64());
        return all;
    }
    [[nodiscard]] static QByteArray encoded(const QByteArray &text) { return text.toPercentEncoding(); }
    [[nodiscard]] static QByteArray encoded(const WireParameters &parameters)
    {
        QByteArray text;
        for (auto p = parameters.begin(); p != parameters.end(); ++p)
            text += (text.isEmpty() ? "" : "&") + encoded(p.key()) + '=' + encoded(p.value());
        return text;
    }

    /// Sends the bytes and reads one answer.
    [[nodiscard]] WireReply exchange(const QByteArray &request, int patienceMs = 20000) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_url.host(), quint16(m_url.port()));
        if (!socket.waitForConnected(patienceMs))
            return {};
        socket.write(request);
        return readReply(socket, patienceMs);
    }
    [[nodiscard]] static WireReply readReply(QTcpSocket &socket, int patienceMs = 20000)
    {
        QByteArray bytes;
        WireReply reply;
        while (!reply.whole && (bytes += socket.readAll(), !parse(bytes, reply))) {
            if (!socket.waitForReadyRead(patienceMs))
                break;
        }
        reply.closed = socket.state() != QAbstractSocket::ConnectedState;
        reply.whole =
            reply.whole || (reply.status != 0 && reply.closed && !reply.headers.contains("content-length") &&
                            !reply.headers.contains("transfer-encoding"));
        return reply;
    }

private:
    static bool parse(const QByteArray &bytes, WireReply &reply)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = bytes.first(end).split('\n');
        reply.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1))
            reply.headers.insert(line.left(line.indexOf(':')).toLower(),
                                 line.mid(line.indexOf(':') + 1).trimmed());
        reply.body = bytes.mid(end + 4);
        const bool known = reply.headers.contains("content-length");
        reply.whole = known && reply.body.size() >= reply.headers.value("content-length").toLongLong();
        return reply.whole;
    }
    [[nodiscard]] QByteArray timestamp() const
    {
        return m_clock.now().addSecs(timeOffset).toString(Qt::ISODate).toLatin1();
    }
    [[nodiscard]] QByteArray nextNonce()
    {
        return nonce.isEmpty() ? "nonce-" + QByteArray::number(++m_nonces) : nonce;
    }
    [[nodiscard]] static QByteArray sha256(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

    QUrl m_url;
    const Clock &m_clock;
    int m_nonces = 0;
};
