// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/requestsigner.h"

#include <QByteArray>

/// One request as it arrived. Header names are in lower case, values trimmed.
struct HttpRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query; ///< still encoded, without "?"
    RequestSigner::Parameters headers;
    QByteArray body;
    bool keepAlive = true;

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< empty: none
    [[nodiscard]] bool hasHeader(QByteArrayView name) const;
};

/// One answer before it becomes bytes.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType = "application/json;charset=utf-8";
    RequestSigner::Parameters headers; ///< besides Date, Content-Type, Content-Length, Connection
    QByteArray body;

    /// Status line, headers and the empty line. A negative length leaves Content-Length out.
    [[nodiscard]] QByteArray head(const QByteArray &date, qint64 length, bool keepAlive) const;
};
