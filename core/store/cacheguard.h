// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/cachepaths.h"

#include <functional>
#include <mutex>
#include <optional>

/// Whether the opened cache may be written, shared by all of its connections: a damage that one of them finds
/// stops them all. Safe from every thread.
///
/// A damage leaves a mark beside the cache, outside of it, so that the next opening reads every page and,
/// where that is right, goes on from a backup.
class CacheGuard
{
public:
    using FreeBytes = std::function<qint64(const QString &path)>;

    CacheGuard(CachePaths paths, FreeBytes freeBytes)
        : m_paths(std::move(paths)), m_freeBytes(std::move(freeBytes))
    {
    }

    /// Nothing is written from now on. The first reason stays.
    void forbid(const Error &why);
    /// A page could not be read: marks the cache and forbids writing. What people are told.
    Error damaged(const Error &found);
    /// Why nothing may be written.
    [[nodiscard]] std::optional<Error> forbidden() const;

    [[nodiscard]] bool isMarked() const;
    void forgetMark() const; ///< every page was read, or another file is there

    /// What the synchronisation must leave free for people's edits, and where they are warned.
    static constexpr qint64 pausesBelow = 200'000'000;
    static constexpr qint64 warnsBelow = 500'000'000;
    /// The disk of the cache has too little room for pages of the synchronisation (E-S01).
    [[nodiscard]] std::optional<Error> noRoom() const;
    /// It will soon (E-S01).
    [[nodiscard]] std::optional<Error> littleRoom() const;

private:
    const CachePaths m_paths;
    const FreeBytes m_freeBytes;
    mutable std::mutex m_mutex;
    std::optional<Error> m_forbidden;
};
