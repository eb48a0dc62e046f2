// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fleet.h"

/// One card from the fleet's first day on: as it was made, and after each change that touched it.
struct SimCardLife {
    struct Step {
        int generation = 0;
        QDate day;
        CardFacts facts; ///< afterwards
    };
    CardFacts first;
    QList<Step> steps; ///< in order

    [[nodiscard]] static SimCardLife of(const Fleet &fleet, int row);
    [[nodiscard]] const CardFacts &now() const { return steps.isEmpty() ? first : steps.last().facts; }
    [[nodiscard]] const CardFacts &at(QDate day) const; ///< at the end of this day
};
