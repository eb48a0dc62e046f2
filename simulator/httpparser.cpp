// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpparser.h"

#include <utility>

HttpParser::State HttpParser::bad(int status)
{
    m_badStatus = status;
    return State::Bad;
}

HttpParser::State HttpParser::read(QByteArray &buffer)
{
    if (m_part == Part::Head) {
        const State state = readHead(buffer);
        if (state != State::Ready)
            return state;
    }
    return m_part == Part::Chunks ? readChunks(buffer) : readBody(buffer);
}

HttpRequest HttpParser::take()
{
    m_part = Part::Head;
    m_expects = false;
    return std::exchange(m_request, {});
}

bool HttpParser::takeExpectation()
{
    return std::exchange(m_expects, false);
}

HttpParser::State HttpParser::readHead(QByteArray &buffer)
{
    while (buffer.startsWith("\r\n")) // allowed between requests
        buffer.remove(0, 2);
    if (!buffer.isEmpty() && (buffer.front() < 'A' || buffer.front() > 'Z'))
        return bad(400); // no method begins like this; TLS does
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return buffer.size() > maxHead ? bad(431) : State::NeedsMore;
    if (end > maxHead)
        return bad(431);
    if (!parseHead(QByteArrayView(buffer).first(end)) || !parseFraming())
        return bad(m_badStatus ? m_badStatus : 400);
    buffer.remove(0, end + 4);
    return State::Ready;
}

bool HttpParser::parseHead(QByteArrayView head)
{
    qsizetype end = head.indexOf("\r\n");
    if (!parseRequestLine(end < 0 ? head : head.first(end)))
        return false;
    while (end >= 0) {
        head = head.sliced(end + 2);
        end = head.indexOf("\r\n");
        const QByteArrayView line = end < 0 ? head : head.first(end);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        m_request.headers.append(
            {line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return true;
}

bool HttpParser::parseRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' '), last = line.lastIndexOf(' ');
    if (first <= 0 || last == first)
        return false;
    const QByteArrayView version = line.sliced(last + 1);
    QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (!version.startsWith("HTTP/1.") || !target.startsWith('/'))
        return false;
    const qsizetype question = target.indexOf('?');
    m_request.method = line.first(first).toByteArray();
    m_request.keepAlive = version != "HTTP/1.0";
    m_request.path = (question < 0 ? target : target.first(question)).toByteArray();
    m_request.query = question < 0 ? QByteArray() : target.sliced(question + 1).toByteArray();
    return true;
}

bool HttpParser::parseFraming()
{
    const QByteArray connection = m_request.header("connection").toLower();
    if (connection == "close" || connection == "keep-alive")
        m_request.keepAlive = connection == "keep-alive";
    m_expects = m_request.header("expect").toLower() == "100-continue";
    if (m_request.header("transfer-encoding").toLower() == "chunked") {
        m_part = Part::Chunks;
        return true;
    }
    bool ok = true;
    m_length = m_request.hasHeader("content-length") ? m_request.header("content-length").toLongLong(&ok) : 0;
    m_part = Part::Body;
    if (m_length > maxBody)
        m_badStatus = 413;
    return ok && m_length >= 0 && m_length <= maxBody;
}

HttpParser::State HttpParser::readBody(QByteArray &buffer)
{
    if (buffer.size() < m_length)
        return State::NeedsMore;
    m_request.body = buffer.first(m_length);
    buffer.remove(0, m_length);
    return State::Ready;
}

HttpParser::State HttpParser::readChunks(QByteArray &buffer)
{
    while (true) {
        const qsizetype lineEnd = buffer.indexOf("\r\n");
        if (lineEnd < 0)
            return buffer.size() > 1024 ? bad(400) : State::NeedsMore;
        bool ok = false;
        const QByteArray line = buffer.first(lineEnd);
        const qsizetype size =
            line.first(line.contains(';') ? line.indexOf(';') : lineEnd).toLongLong(&ok, 16);
        if (!ok || size < 0)
            return bad(400);
        if (size > maxBody - m_request.body.size())
            return bad(413);
        const qsizetype end = lineEnd + 2 + size + 2; // trailers are not expected
        if (buffer.size() < end)
            return State::NeedsMore;
        m_request.body += buffer.sliced(lineEnd + 2, size);
        buffer.remove(0, end);
        if (size == 0)
            return State::Ready;
    }
}
