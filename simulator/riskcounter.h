// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fleetstatistics.h"
#include "simulator/cardfacts.h"

#include <QDate>

/// Counts cards for GetCardStatusStatistics as they pass by.
class RiskCounter
{
public:
    explicit RiskCounter(QDate today);
    void add(const CardFacts &facts);
    [[nodiscard]] RiskCounts counts() const; ///< with the sums

private:
    void addRest(const CardFacts &facts);

    qint64 m_from; ///< the first second of today
    qint64 m_week; ///< the first second after the week from today
    RiskCounts m_counts;
};
