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
    enum class State : quint8 { Granted, Denied, Unclear };
    QString action;
    State state = State::Unclear;
    QString code; ///< the provider's code behind Denied and Unclear
    Instant at;
};

/// "granted", "denied", "unclear": stable, for scripts.
[[nodiscard]] QLatin1StringView rightStateName(ProbedRight::State state);

/// The credentials and what they can do. The secret goes from SecretBytes into an encrypted page and back;
/// no other copy is made. Belongs to the thread of its Database; saving happens inside a transaction.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) {}

    Result<void> save(const AccountSettings &account, Instant at); ///< replaces the account's credentials
    Result<std::optional<AccountSettings>> load();

    Result<void> saveRight(const ProbedRight &right);
    Result<QList<ProbedRight>> rights(); ///< by action

private:
    Database &m_database;
};
