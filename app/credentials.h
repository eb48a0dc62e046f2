// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/account.h"

#include <QString>

/// A key handed over by a program, in the form in which the provider's token service answers: a JSON object
/// with AccessKeyId, AccessKeySecret, SecurityToken and Expiration, or one with such an object under
/// "Credentials". Without a token it is a lasting key. Reads files and descriptors: not for the GUI thread.
namespace Credentials
{

constexpr int longest = 64 * 1024; ///< bytes

/// Id, secret, token and end; the rest of the account is the caller's. Usage (E-USAGE) for anything else. The
/// bytes are wiped.
Result<AccountSettings> parse(QByteArray &json);
Result<AccountSettings> readFile(const QString &path);
Result<AccountSettings> readDescriptor(int descriptor);

} // namespace Credentials
