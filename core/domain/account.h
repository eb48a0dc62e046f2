// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/domain/instant.h"

#include <QString>
#include <QUrl>

#include <optional>

/// What its owner says a key is. The provider has no call that would tell.
enum class KeyKind : quint8 {
    Unstated, ///< nobody was asked: a cache of an earlier version
    User,     ///< of a user made for this (RAM)
    Root,     ///< of the account itself, which may do everything
};

/// How to get to the provider from here.
struct ProxySettings {
    enum class Mode : quint8 {
        System, ///< as the system says
        None,
        Manual, ///< host and port, with user and password where the proxy wants them
    };
    Mode mode = Mode::System;
    QString host{};
    quint16 port = 0;
    QString user{};
    SecretBytes password{};

    [[nodiscard]] ProxySettings clone() const { return {mode, host, port, user, password.clone()}; }
};

/// The provider's account as this cache knows it. Secret, token and password never leave the encrypted cache
/// except into a signature or to the proxy.
struct AccountSettings {
    QString keyId;
    SecretBytes secret;
    QUrl endpoint;        ///< Linkcard
    QUrl billingEndpoint; ///< BssOpenApi
    KeyKind kind = KeyKind::Unstated;
    SecretBytes token{};              ///< of a temporary key (STS); empty: the key lasts
    std::optional<Instant> expires{}; ///< when a temporary key ends
    ProxySettings proxy{};

    [[nodiscard]] bool isTemporary() const { return !token.isEmpty(); }
    [[nodiscard]] AccountSettings clone() const
    {
        return {keyId, secret.clone(), endpoint, billingEndpoint,
                kind,  token.clone(),  expires,  proxy.clone()};
    }
};

/// When a temporary key is spoken of, and when it is not used any more.
namespace TemporaryKey
{
inline constexpr qint64 warnSeconds = 5 * 60; ///< before its end: somebody is asked for the next one
inline constexpr qint64 stopSeconds = 60;     ///< before its end: a run stops, so that every call is answered
} // namespace TemporaryKey

/// What the cloud said about one action of a key.
struct KeyRight {
    enum class State { Granted, Denied, Unclear };
    QString action;
    State state = State::Unclear;
    QString code; ///< the provider's, behind Denied and Unclear
};
