// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

/// Secrets that people keep as the first line of something.
namespace SecretLine
{

constexpr int longest = 64 * 1024; ///< bytes

/// Moves what stands before the first line end into a secret and wipes the rest.
[[nodiscard]] SecretBytes first(QByteArray &bytes);

/// The first line of a file without its end. Usage (E-USAGE) where it is empty. Reads a file: not for the
/// GUI thread.
Result<SecretBytes> read(const QString &path);

} // namespace SecretLine
