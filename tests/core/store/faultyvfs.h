// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <sqlite3.h>

#include <array>
#include <chrono>
#include <thread>
#include <utility>

/// SQLite's own VFS with a disk that fails when a test wants it: after `countdown` more operations of the
/// chosen kind, `failures` of them fail. One at a time; install() gives the name to open with.
class FaultyVfs
{
public:
    enum class Kind { None, Write, Sync };
    inline static Kind kind = Kind::None;
    inline static int countdown = 0;
    inline static int failures = 0;
    inline static int failed = 0; ///< how many did fail
    inline static std::chrono::milliseconds syncTakes{0};

    static void arm(Kind which, int after, int times)
    {
        kind = which;
        countdown = after;
        failures = times;
        failed = 0;
    }
    static void disarm() { kind = Kind::None; }

    static const char *install()
    {
        static const char *const name = "faulty";
        if (sqlite3_vfs_find(name))
            return name;
        const QByteArray usual = Platform::exclusiveVfs();
        s_parent = sqlite3_vfs_find(usual.isEmpty() ? nullptr : usual.constData());
        static sqlite3_vfs vfs = *s_parent;
        vfs.zName = name;
        vfs.xOpen = open;
        sqlite3_vfs_register(&vfs, 0);
        return name;
    }

private:
    using Methods = sqlite3_io_methods;
    inline static sqlite3_vfs *s_parent = nullptr;
    inline static std::array<std::pair<const Methods *, Methods>, 8> s_methods{};

    static bool strikes(Kind which)
    {
        if (kind != which || countdown-- > 0 || failures <= 0)
            return false;
        --failures;
        ++failed;
        return true;
    }
    static int open(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *given)
    {
        const int returned = s_parent->xOpen(s_parent, path, file, flags, given);
        if (file->pMethods)
            file->pMethods = wrapped(file->pMethods);
        return returned;
    }
    static const Methods *wrapped(const Methods *usual)
    {
        for (auto &[original, copy] : s_methods) {
            if (original == usual)
                return &copy;
            if (!original) {
                original = usual;
                copy = *usual;
                copy.xWrite = write;
                copy.xSync = sync;
                return &copy;
            }
        }
        return usual;
    }
    static const Methods *usual(const sqlite3_file *file)
    {
        for (const auto &[original, copy] : s_methods) {
            if (file->pMethods == &copy)
                return original;
        }
        return nullptr;
    }
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
    {
        return strikes(Kind::Write) ? SQLITE_FULL : usual(file)->xWrite(file, bytes, size, at);
    }
    static int sync(sqlite3_file *file, int flags)
    {
        std::this_thread::sleep_for(syncTakes);
        return strikes(Kind::Sync) ? SQLITE_IOERR_FSYNC : usual(file)->xSync(file, flags);
    }
};
