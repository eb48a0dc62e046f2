// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

/// Runs `work` as one transaction: committed when it succeeds, rolled back when it does not. `work` returns
/// Result<void> and must not begin another one.
template<class Work> Result<void> inTransaction(Database &database, const Work &work)
{
    if (const Result<void> begun = database.begin(); !begun)
        return begun;
    const Result<void> done = work();
    if (done)
        return database.commit();
    database.rollback();
    return done;
}
