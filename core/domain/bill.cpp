// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bill.h"

namespace
{
constexpr qint64 noon = 12 * 3600;
}

bool BillMonth::isFinal() const
{
    const int closingDay = source == BillSource::Settled ? 2 : 3;
    const QDate day = month.next().firstDay().addDays(closingDay - 1);
    return asOf.seconds >= Instant::startOfBeijingDay(day).seconds + noon;
}
