// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cloud/json.h"
#include "core/cloud/retrypolicy.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// What the cloud said when it said no, from either of its two error forms: the gateway's
/// (Code, Message, RequestId, HTTP 4xx/5xx) and the product's own (Success=false, Code, ErrorMessage).
struct ApiFailure {
    QString code;      ///< whole, "linkcard.common.CardNotExist"; empty when it gave none
    QString message;   ///< its sentence, one line, harmless; empty for codes whose sentence holds the request
    QString requestId; ///< letters, digits and dashes, or empty

    [[nodiscard]] static ApiFailure read(const JsonValue &root);
    /// The same from a whole body; a body without JSON gives an empty failure.
    [[nodiscard]] static ApiFailure read(const QByteArray &body);

    /// Kind, code (E-A01…), sentence and request id. Gateway codes are matched whole, throttling by its
    /// prefix, product codes by their last segment; the status decides only where no code does.
    /// `action` is named where a right is missing.
    [[nodiscard]] Error toError(int httpStatus, QByteArrayView action) const;
};

/// The retry rule of an error made by this folder (transport, decoder or cloud), by its code.
[[nodiscard]] RetryClass retryClassOf(const Error &error);

/// "Computer clock is 2 h 03 min behind." The offset is server minus computer, in seconds.
[[nodiscard]] QString clockText(qint64 offsetSeconds);
/// E-A02 with that sentence.
[[nodiscard]] Error clockError(qint64 offsetSeconds, const QString &requestId);
