// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/domain/instant.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>

class Database;

/// What the cloud said when asked whether the key may do something.
struct ProbedRight {
    using State = KeyRight::State;
    QString action;
    State state = State::Unclear;
    QString code; ///< the provider's code behind Denied and Unclear
    Instant at;
};

/// What is known of the key itself, without its secret.
struct KeyFacts {
    Instant since; ///< when this key was entered; a later test of it changes nothing
    KeyKind kind = KeyKind::Unstated;
    bool temporary = false;
    std::optional<Instant> expires; ///< of a temporary key
};

/// "user", "root", ""; "system", "none", "manual": stable, for the cache and for scripts.
[[nodiscard]] QLatin1StringView keyKindName(KeyKind kind);
[[nodiscard]] QLatin1StringView proxyModeName(ProxySettings::Mode mode);

/// "granted", "denied", "unclear": stable, for scripts.
[[nodiscard]] QLatin1StringView rightStateName(ProbedRight::State state);

/// The credentials and what they can do. The secret goes from SecretBytes into an encrypted page and back;
/// no other copy is made. Belongs to the thread of its Database; saving happens inside a transaction.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    Result<void> save(const AccountSettings &account, Instant at); ///< replaces the credentials; no proxy
    Result<std::optional<AccountSettings>> load();                 ///< with the proxy
    Result<std::optional<KeyFacts>> facts();

    Result<void> saveProxy(const ProxySettings &proxy); ///< stays when the key goes
    Result<ProxySettings> proxy();

    Result<void> forget(); ///< the credentials and what was known of them; everything else stays

    Result<void> saveRight(const ProbedRight &right);
    Result<QList<ProbedRight>> rights(); ///< by action

private:
    Database &m_database;
};
