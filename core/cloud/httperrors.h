// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>

#include <QSslError>
#include <QUrl>

#include <optional>

class QNetworkReply;

/// What can go wrong between this computer and the cloud, in words (reliability 4.1, N01 to N28). Part of
/// HttpTransport; nobody else maps network errors.
namespace HttpErrors
{

[[nodiscard]] Error notAllowed();      ///< E-N18
[[nodiscard]] Error connectLimit();    ///< E-N03
[[nodiscard]] Error idleLimit();       ///< E-N04
[[nodiscard]] Error overallLimit();    ///< E-N05
[[nodiscard]] Error tooLarge();        ///< E-N15
[[nodiscard]] Error compressed();      ///< E-N14
[[nodiscard]] Error headersTooLarge(); ///< E-N16
/// E-N18 (without encryption), E-N19 (to where it came from) or E-N17 (anywhere else). `location`: as the
/// server wrote it, relative to `from` or whole.
[[nodiscard]] Error redirected(const QUrl &from, const QByteArray &location);
[[nodiscard]] Error notTheCloud(); ///< E-N12
[[nodiscard]] Error xml();         ///< E-N13

/// What the exchange knows beside the reply.
struct Circumstances {
    QList<QSslError> tlsErrors{}; ///< as the sslErrors signal told them
    bool headersHadCome = false;
    bool knownToProxy = false; ///< a user name was given for it
    bool inHandshake = false;  ///< a TLS connection was begun and not made
};

/// For a reply that failed below HTTP.
[[nodiscard]] Error ofReply(QNetworkReply &reply, const Circumstances &circumstances);

/// Whether a body is worth giving to a JSON reader; nothing when it is.
[[nodiscard]] std::optional<Error> ofBody(int status, QByteArrayView contentType, QByteArrayView body);

} // namespace HttpErrors
