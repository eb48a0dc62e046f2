// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>

/// One process at a time per data directory, on every system. Held until it dies; a lock whose process is
/// gone is taken over.
class DirectoryLock
{
public:
    /// Waits at most `wait`. Busy (E-S11) names the process that holds it and since when.
    static Result<std::unique_ptr<DirectoryLock>> take(const QString &directory,
                                                       std::chrono::milliseconds wait);

private:
    explicit DirectoryLock(const QString &path) : m_file(path) {}
    QLockFile m_file;
};
