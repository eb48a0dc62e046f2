// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

/// The second way into the cache, shown once and kept on paper: 128 random bits in Crockford's base 32, 26
/// characters and 2 check characters in 7 groups of 4.
namespace RecoveryCode
{

constexpr qsizetype size = 16;

/// "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX" as ASCII, from the 16 bytes.
SecretBytes text(const SecretBytes &bytes);

/// Reads what people type: either case, O for 0, I and L for 1, blanks and dashes anywhere. Usage (E-U04):
/// a character, the length or the check characters are wrong, so it was mistyped — nothing was tried yet.
Result<SecretBytes> parse(QByteArrayView typed);

} // namespace RecoveryCode
