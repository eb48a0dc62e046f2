// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"

#include <QObject>

#include <functional>

/// A piece of a run that ends by itself: one part of the account, read and kept. Lives in the network thread.
class SyncTask : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const SyncPartReport &)>;
    /// How far it is, as often as something was kept.
    using Progress = std::function<void(const QString &part, qint64 done, std::optional<qint64> total)>;

    /// Calls `done` exactly once, never from within start().
    virtual void start(Done done, Progress progress) = 0;
    /// Keeps what has arrived and ends with this reason.
    virtual void stop(const Error &reason) = 0;
};
