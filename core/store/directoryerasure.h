// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/erasure.h"
#include "core/store/cachepaths.h"

#include <functional>

/// Erases a whole data directory: first a mark, then the key files are overwritten and removed, from which
/// moment nobody can read the rest; then all our files; last the mark. Whoever finds the mark finishes, so
/// that a crash never leaves a half-open account. Files that are not ours stay.
///
/// The caller holds the DirectoryLock, and nobody has the cache open. Not for the GUI thread.
class DirectoryErasure
{
public:
    explicit DirectoryErasure(CachePaths paths) : m_paths(std::move(paths)) {}

    /// Our files that are there, by kind. Needs no key.
    [[nodiscard]] QList<ErasureItem> preview() const;
    /// Does it. E-S44 names a file that could not be removed; the mark then stays.
    Result<void> run() const;
    /// Does it, and makes the record of what the preview said was there.
    Result<ErasureReport> run(ErasureReport preview, const Clock &clock) const;

    [[nodiscard]] bool isUnderWay() const;
    /// Finishes where one is under way; says whether it was.
    Result<bool> finishInterrupted() const;

private:
    struct Found {
        QString path;
        QString kind;
    };
    [[nodiscard]] QList<Found> files() const;
    Result<void> carryOut() const;

    CachePaths m_paths;
};
