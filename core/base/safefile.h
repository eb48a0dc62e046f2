// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

/// Replacing files so that the old one stays whole until the new one is proven.
/// Errors name the file, never its contents. Safe from every thread.
namespace SafeFile
{

/// Looks at the new file's bytes as read back from disk; false keeps the old file.
using Proof = std::function<bool(const QByteArray &readBack)>;

/// Writes a sibling file (readable by its owner alone), checks the count, syncs it, reads it back, lets
/// `proof` look at it, renames it over `path` and syncs the directory. Whatever fails, the old file stays
/// and the sibling is removed; only when the directory cannot be synced after the rename (E-S02) the new
/// file is there already. Refuses to replace a symbolic link.
Result<void> replace(const QString &path, const QByteArray &bytes, const Proof &proof = {});

/// Takes one piece of a file that is being written.
using Put = std::function<Result<void>(QByteArrayView piece)>;

/// The same for a file too large for the memory: `fill` hands its pieces over, `proof` looks at the finished
/// sibling under its temporary name.
Result<void> replaceInPieces(const QString &path, const std::function<Result<void>(const Put &put)> &fill,
                             const std::function<Result<void>(const QString &sibling)> &proof);

/// The whole file (or pipe), refused when it is larger than `limit`; Missing when there is none.
Result<QByteArray> read(const QString &path, qint64 limit);

/// Creates a directory that only its owner may enter, with its parents, on the disk when this returns. One
/// that exists is left as it is: the files in it are private by themselves, and it may be shared with others
/// on purpose.
Result<void> makePrivateDirectory(const QString &path);

/// Writes random bytes over all of a file, once and in the same place, before it is removed. As far as that
/// goes: whether the disk keeps other copies of its blocks nobody can know. A link is left alone.
void overwrite(const QString &path);

/// Removes siblings that a killed process left in this directory. Only for a directory that one process
/// uses at a time.
void removeLeftovers(const QString &directory);

} // namespace SafeFile
