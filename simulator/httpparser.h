// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"

#include <optional>

/// Reads HTTP/1.1 requests out of a stream of bytes: plain and chunked bodies, several requests behind one
/// another. Knows no socket. After Bad it must not be used again.
class HttpParser
{
public:
    static constexpr qsizetype maxHead = 64 * 1024;
    static constexpr qsizetype maxBody = 1024 * 1024;
    enum class State {
        NeedsMore,
        Ready, ///< take() has a whole request
        Bad,   ///< badStatus() says why; nothing behind it can be read
    };

    /// Takes what it understands from the front of the buffer.
    State read(QByteArray &buffer);
    [[nodiscard]] HttpRequest take();
    [[nodiscard]] int badStatus() const { return m_badStatus; }
    /// The client waits for "100 Continue" before it sends the body; true once a request.
    [[nodiscard]] bool takeExpectation();

private:
    State readHead(QByteArray &buffer);
    State readBody(QByteArray &buffer);
    State readChunks(QByteArray &buffer);
    bool parseHead(QByteArrayView head);
    bool parseRequestLine(QByteArrayView line);
    bool parseFraming();
    State bad(int status);

    enum class Part { Head, Body, Chunks };
    Part m_part = Part::Head;
    HttpRequest m_request;
    qsizetype m_length = 0;
    bool m_expects = false;
    int m_badStatus = 0;
};
