// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "simulator/fleet.h"

#include <optional>

/// What a simulated provider remembers between runs.
struct SimState {
    quint64 seed = 1;
    int cards = 0;
    QDate firstDay;
    int daysGone = 0;
    QList<FleetChange> changes;
    qint64 offsetSeconds = 0; ///< of the clock

    /// Nothing when the file does not exist yet.
    static Result<std::optional<SimState>> load(const QString &path);
    [[nodiscard]] Result<void> save(const QString &path) const;
};
