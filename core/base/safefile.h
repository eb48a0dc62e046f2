// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

/// Replacing files so that the old one stays whole until the new one is proven.
/// Errors name the file, never its contents. Safe from every thread.
namespace SafeFile {

/// Looks at the new file's bytes as read back from disk; false keeps the old file.
using Proof = std::function<bool(const QByteArray &readBack)>;

/// Writes a sibling file (readable by its owner alone), checks the count, syncs it, reads it back, lets
/// `proof` look at it, renames it over `path` and syncs the directory. Whatever fails, the old file stays
/// and the sibling is removed. Refuses to replace a symbolic link.
Result<void> replace(const QString &path, const QByteArray &bytes, const Proof &proof = {});

/// The whole file, refused when it is larger than `limit`.
Result<QByteArray> read(const QString &path, qint64 limit);

/// Creates a directory that only its owner may enter, with its parents.
Result<void> makePrivateDirectory(const QString &path);

} // namespace SafeFile
