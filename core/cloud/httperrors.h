// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

class QNetworkReply;
class QSslError;

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
[[nodiscard]] Error redirected();      ///< E-N17
[[nodiscard]] Error notTheCloud();     ///< E-N12
[[nodiscard]] Error xml();             ///< E-N13

/// For a reply that failed below HTTP. `tlsErrors` are those its sslErrors signal told.
[[nodiscard]] Error ofReply(QNetworkReply &reply, const QList<QSslError> &tlsErrors, bool headersHadCome);

/// Whether a body is worth giving to a JSON reader; nothing when it is.
[[nodiscard]] std::optional<Error> ofBody(int status, QByteArrayView contentType, QByteArrayView body);

} // namespace HttpErrors
