// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// Something the program does to its data directory in steps, each of which is promised to people when it is
/// acknowledged, and how to tell from the directory alone whether the promises were kept.
class Workload
{
public:
    struct Way {
        QByteArray synchronous; ///< of SQLite; empty: as the program sets it
        bool faultless = true;  ///< no call failed: seals and backups that were promised are there
    };
    using Acknowledged = std::function<void(int step)>;

    virtual ~Workload() = default;
    [[nodiscard]] virtual const char *name() const = 0;
    /// What stands there before: on disk, closed.
    virtual void prepare(const QString &directory) const = 0;
    /// Ends with the first thing that did not work.
    virtual Result<void> run(const QString &directory, const Way &way, const Acknowledged &done) const = 0;
    /// What is wrong; empty: nothing. Opens the cache and works on in it.
    [[nodiscard]] virtual QString judge(const QString &directory, int acknowledged, const Way &way) const = 0;
};

/// "sync", "import", "migrate", "backup", "seal".
[[nodiscard]] const std::vector<std::unique_ptr<Workload>> &workloads();
