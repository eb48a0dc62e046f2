// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/store/cachepaths.h"

#include <QList>

/// A cache file that made room for another one: "cache.db.damaged-<time>" or "cache.db.replaced-<time>", with
/// its log. The program never deletes one by itself.
struct SetAsideFile {
    enum class Why : quint8 { Damaged, Replaced };
    QString name;
    QString path;
    Why why = Why::Damaged;
    Instant at;       ///< when it was set aside
    qint64 bytes = 0; ///< with its log
};

/// Reads and removes files: not for the GUI thread.
namespace SetAsideFiles
{

/// Newest first. Needs no key.
[[nodiscard]] QList<SetAsideFile> in(const CachePaths &paths);

/// The name the present cache would get.
[[nodiscard]] QString nameFor(const CachePaths &paths, SetAsideFile::Why why, Instant now);

/// Deletes it and its log for good, because somebody said so. Only what in() names: else Missing (E-S43).
Result<void> remove(const CachePaths &paths, const QString &name);

} // namespace SetAsideFiles
