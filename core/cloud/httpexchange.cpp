// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/httpexchange.h"

#include "core/cloud/httperrors.h"

#include <QLocale>

namespace
{
constexpr qint64 readAheadMargin = 64 * 1024;

/// The one form that HTTP still writes; Qt's own reader of mail dates does not know "GMT".
std::optional<QDateTime> dateOf(const QNetworkReply &reply)
{
    const QString sent = QString::fromLatin1(reply.rawHeader("Date")).trimmed();
    QDateTime date = QLocale::c().toDateTime(sent, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

qint64 headerSize(const QNetworkReply &reply)
{
    qint64 size = 0;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        size += name.size() + value.size() + 4;
    return size;
}
} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, const HttpTransport::Limits &limits,
                           const QElapsedTimer &clock, bool knownToProxy, QObject *parent)
    : QObject(parent), m_reply(reply), m_limits(limits), m_clock(clock), m_knownToProxy(knownToProxy),
      m_started(clock.elapsed()), m_heard(m_started)
{
    reply->setReadBufferSize(limits.body + readAheadMargin); // what we do not read, Qt must not hoard
    connect(reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connecting = m_clock.elapsed(); });
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_connecting = -1; });
    connect(reply, &QNetworkReply::requestSent, this, [this] {
        m_connecting = -1;
        m_heard = m_clock.elapsed();
    });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::noteHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::take);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::checkLimits()
{
    const qint64 now = m_clock.elapsed();
    if (now - m_started >= m_limits.overall.count())
        end(HttpErrors::overallLimit(), Blame::Slowness);
    else if (m_connecting >= 0 && now - m_connecting >= m_limits.connect.count())
        end(HttpErrors::connectLimit(), Blame::Hanging);
    else if (now - m_heard >= m_limits.idle.count())
        end(HttpErrors::idleLimit(), m_answered ? Blame::Nothing : Blame::Slowness);
}

void HttpExchange::noteHeaders()
{
    m_answered = true;
    m_connecting = -1;
    m_heard = m_clock.elapsed();
    if (headerSize(*m_reply) > m_limits.headers)
        end(HttpErrors::headersTooLarge());
    else if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.body)
        end(HttpErrors::tooLarge());
}

void HttpExchange::take()
{
    if (m_ended)
        return;
    m_heard = m_clock.elapsed();
    if (m_body.size() + m_reply->bytesAvailable() > m_limits.body)
        return end(HttpErrors::tooLarge());
    if (m_body.isEmpty())
        m_body = m_reply->readAll();
    else
        m_body.append(m_reply->readAll());
}

void HttpExchange::finish()
{
    take();
    if (m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400)
        return end(HttpErrors::redirected(m_reply->url(), m_reply->rawHeader("Location")));
    const bool spoken = status >= 400 || m_reply->error() == QNetworkReply::NoError; // a status is no failure
    const bool cut = m_reply->error() == QNetworkReply::RemoteHostClosedError;
    if (!spoken || cut || status == 0)
        return end(failure(m_answered));
    if (status == 407)
        return end(failure(true));
    if (status < 200)
        return end(HttpErrors::redirected(m_reply->url(), {}));
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return end(HttpErrors::compressed());
    if (const auto error = HttpErrors::ofBody(status, m_reply->rawHeader("Content-Type"), m_body))
        return end(*error);
    end(HttpReply{status, std::move(m_body), dateOf(*m_reply)});
}

Error HttpExchange::failure(bool headersHadCome)
{
    const bool inHandshake = m_connecting >= 0 && m_reply->url().scheme() == u"https";
    return HttpErrors::ofReply(*m_reply, {m_tlsErrors, headersHadCome, m_knownToProxy, inHandshake});
}

void HttpExchange::end(const Result<HttpReply> &result, Blame blame)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT ended(result, blame);
}
