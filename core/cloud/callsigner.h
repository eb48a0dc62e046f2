// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/requestsigner.h"

#include <QByteArray>
#include <QByteArrayView>

/// Which of the provider's two products answers a call.
enum class CloudProduct : quint8 { Linkcard, Billing };

/// One call: its own parameters only. The common ones (Action, Version, Format=JSON, key id, nonce, time,
/// signature) are added anew at every attempt.
struct CloudCall {
    CloudProduct product = CloudProduct::Linkcard;
    QByteArray action;
    RequestSigner::Parameters parameters;
};

enum class CallSignature : quint8 { V1, V3 };

/// What changes from attempt to attempt, and whose key signs. Views: used and forgotten.
struct SigningContext {
    QByteArrayView keyId;
    QByteArrayView secret;
    QByteArrayView host; ///< as the Host header says it
    QByteArray nonce;
    QByteArray timestamp;   ///< "2024-01-02T03:04:05Z"
    QByteArrayView token{}; ///< of a temporary key; empty: the key lasts
};

/// A call ready to post: everything in the form body, so that no address ever holds an id or a key.
struct SignedCall {
    QByteArray body;
    RequestSigner::Parameters headers;
};

/// Signs a call. Pure.
[[nodiscard]] SignedCall signCall(const CloudCall &call, CallSignature signature,
                                  const SigningContext &context);
