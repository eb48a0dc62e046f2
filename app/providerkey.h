// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"
#include "core/store/accountstore.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

class CacheWriter;

/// The AccessKey and the addresses it is for: the same in window and command line. Pure, but for keep().
namespace ProviderKey
{

[[nodiscard]] QUrl cardEndpoint();    ///< where cards are asked for when nobody says otherwise
[[nodiscard]] QUrl billingEndpoint(); ///< likewise money

/// Only https, or http to this very computer (a simulator); nothing behind the host. Else nothing.
[[nodiscard]] std::optional<QUrl> endpoint(const QString &typed);

[[nodiscard]] AccountSettings copyOf(const AccountSettings &account);

/// Saves the account with what its key may do and the audit entry of it, inside the caller's transaction.
Result<void> keep(CacheWriter &cache, const AccountSettings &account, const QList<ProbedRight> &rights,
                  Instant now, const QString &who);

} // namespace ProviderKey
