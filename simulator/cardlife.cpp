// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardlife.h"

SimCardLife SimCardLife::of(const Fleet &fleet, int row)
{
    SimCardLife life;
    life.first = fleet.firstCard(row);
    CardFacts facts = life.first;
    for (int i = 0; i < fleet.generation(); ++i) {
        if (!fleet.change(i, row, facts))
            continue;
        life.steps.append({i, fleet.firstDay().addDays(fleet.changes()[i].day), facts});
    }
    return life;
}

const CardFacts &SimCardLife::at(QDate day) const
{
    const CardFacts *facts = &first;
    for (const Step &step : steps) {
        if (step.day <= day)
            facts = &step.facts;
    }
    return *facts;
}
