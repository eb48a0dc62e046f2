// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/instant.h"
#include "simulator/faultscript.h"
#include "simulator/variants.h"

#include <QByteArray>
#include <QDate>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// How the provider's flow control counts. Nobody outside knows which one is real.
enum class LimiterKind {
    Token,  ///< a bucket of one second's allowance, refilled evenly
    Window, ///< whole seconds of the clock
    Log,    ///< the last second before each request
};

/// A key the provider knows.
struct SimKey {
    QByteArray id;
    QByteArray secret;
    QByteArray token{};               ///< of a temporary key; empty: it lasts
    std::optional<Instant> expires{}; ///< of a temporary key, by the provider's clock
};

/// Everything that can be chosen about a simulated provider; the defaults are those of the program.
struct SimOptions {
    QHostAddress address{QHostAddress::LocalHost}; ///< loopback only
    quint16 port = 0;                              ///< 0: any free one
    int cards = 5000;                              ///< 0 … Fleet::maxSize
    quint64 seed = 1;
    std::optional<QDate> today; ///< the fleet's business day in Beijing; otherwise the clock's
    QString accountId = QStringLiteral("1000000000000001"); ///< whose key it is
    QByteArray keyId = "demo-key-id";
    QByteArray keySecret = "demo-key-secret";
    QByteArray securityToken{};            ///< makes it a temporary key
    std::optional<Instant> tokenExpires{}; ///< nothing: it does not end
    QList<SimKey> moreKeys{};              ///< of the same account
    std::optional<QStringList> policy;     ///< what the key may do, see Policy; nothing: everything
    std::optional<LimiterKind> limiter = LimiterKind::Token; ///< nothing: no limits
    int latencyMs = 0;
    int jitterMs = 0; ///< up to this much more, drawn from the seed
    Variants variants;
    FaultScript faults;
    QString certificateFile; ///< PEM; with a key file the server speaks TLS alone
    QString privateKeyFile;
    QString stateFile;
    QString journalFile;
    bool keepJournal = false;     ///< also in memory, for tests
    std::shared_ptr<Clock> clock; ///< nothing: the computer's
};
