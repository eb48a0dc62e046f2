// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/cache.h"

#include <memory>

/// The connections a window needs to one cache. Opening them takes a moment: not on the GUI thread.
struct Connections {
    std::shared_ptr<Cache> cache;
    std::unique_ptr<CacheWriter> writer;
    std::unique_ptr<CacheReader> quick;
    std::unique_ptr<CacheReader> slow;
    std::unique_ptr<CacheReader> feed;

    /// Also closes what a crash or a kill left running in the journal.
    [[nodiscard]] static Result<Connections> open(std::shared_ptr<Cache> cache, Instant now);
};
