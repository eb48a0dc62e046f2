// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QString>
#include <QUrl>

/// The provider's account as this cache knows it. The secret never leaves the encrypted cache except into a
/// signature.
struct AccountSettings {
    QString keyId;
    SecretBytes secret;
    QUrl endpoint;        ///< Linkcard
    QUrl billingEndpoint; ///< BssOpenApi
};
