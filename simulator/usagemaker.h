// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardusage.h"
#include "simulator/cardlife.h"
#include "simulator/usagecurve.h"

/// Every day's traffic of one card: its curve before the fleet's first day, and what the changes of later
/// days added. Exact: days add up to their month, and those of the shown cycle to what the list says.
class UsageMaker
{
public:
    static constexpr int historyMonths = 17; ///< before the fleet's first month; older ones are not told

    UsageMaker(const Fleet &fleet, const SimCardLife &life);

    [[nodiscard]] qint64 dayBytes(QDate day) const;
    [[nodiscard]] qint64 monthBytes(Month month) const;
    [[nodiscard]] qint64 firstMonthsBytes(Month month) const; ///< without what changes added
    [[nodiscard]] qint64 addedBytes(Month month) const;       ///< by changes

    [[nodiscard]] static Month historyStart(const Fleet &fleet);

private:
    struct Addition {
        QDate day;
        qint64 bytes = 0;
    };
    UsageCurve m_curve;
    QList<Addition> m_additions;
};
