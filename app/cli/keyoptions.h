// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

/// The options by which a command is given a key of the provider and the way to it. Secrets, tokens and
/// passwords come from files and descriptors, never from arguments or the environment. Usage errors tell what
/// is missing.
namespace KeyOptions
{
[[nodiscard]] QList<QCommandLineOption> all();

/// Id, secret, and of a temporary key token and end; the rest is not set.
Result<AccountSettings> key(const QCommandLineParser &parser);
Result<KeyKind> kind(const QCommandLineParser &parser, KeyKind byDefault);
/// `now`: what holds where nothing is given.
Result<ProxySettings> proxy(const QCommandLineParser &parser, const ProxySettings &now);
/// All of it, for a new account.
Result<AccountSettings> account(const QCommandLineParser &parser, const ProxySettings &proxyNow);

/// "system", "none" or "HOST:PORT", as --proxy takes it: no user, no password.
[[nodiscard]] QString text(const ProxySettings &proxy);
} // namespace KeyOptions
