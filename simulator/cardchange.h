// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/cardfacts.h"
#include "simulator/mix.h"

#include <QDate>

/// What happens to one card in one generation of changes: most use traffic, some are activated, stopped,
/// resumed, renewed or relabelled. Every call changes at least one field of the list.
class SimCardChange
{
public:
    SimCardChange(quint64 seed, int generation, QDate day);
    void applyTo(CardFacts &facts) const;

private:
    void activate(CardFacts &facts, Draws &draws) const;
    void useTraffic(CardFacts &facts, Draws &draws) const;
    void stop(CardFacts &facts) const;
    void resume(CardFacts &facts) const;
    void renew(CardFacts &facts) const;
    void relabel(CardFacts &facts) const;
    void read(CardFacts &facts) const;   ///< the figures are those of the day, of a new cycle perhaps
    [[nodiscard]] qint64 moment() const; ///< later than every earlier generation's

    quint64 m_seed;
    int m_generation;
    QDate m_day;
};
