// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/usagemaker.h"

namespace
{
/// What a change added to the shown figure: all of it when the figure began anew with its cycle.
qint64 added(const CardFacts &before, const CardFacts &after)
{
    if (after.usageAsOf == CardFacts::absent || after.usageAsOf == before.usageAsOf)
        return 0;
    const bool sameCycle = before.usageAsOf != CardFacts::absent &&
                           UsageCycle::startOfShown(before) == UsageCycle::startOfShown(after);
    return sameCycle ? after.usedBytes - before.usedBytes : after.usedBytes;
}
} // namespace

UsageMaker::UsageMaker(const Fleet &fleet, const SimCardLife &life)
    : m_curve(fleet.seed(), life.first, fleet.firstDay())
{
    const CardFacts *before = &life.first;
    for (const SimCardLife::Step &step : life.steps) {
        if (const qint64 bytes = added(*before, step.facts))
            m_additions.append({step.day, bytes});
        before = &step.facts;
    }
}

qint64 UsageMaker::dayBytes(QDate day) const
{
    qint64 sum = m_curve.dayKilobytes(day) * 1024;
    for (const Addition &addition : m_additions)
        sum += addition.day == day ? addition.bytes : 0;
    return sum;
}

qint64 UsageMaker::firstMonthsBytes(Month month) const
{
    return m_curve.monthKilobytes(month) * 1024;
}

qint64 UsageMaker::addedBytes(Month month) const
{
    qint64 sum = 0;
    for (const Addition &addition : m_additions)
        sum += Month::of(addition.day) == month ? addition.bytes : 0;
    return sum;
}

qint64 UsageMaker::monthBytes(Month month) const
{
    return firstMonthsBytes(month) + addedBytes(month);
}

Month UsageMaker::historyStart(const Fleet &fleet)
{
    return Month::of(fleet.firstDay()).plus(-historyMonths);
}
