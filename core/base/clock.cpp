// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace
{
constexpr int beijingOffsetSeconds = 8 * 3600; // China has had one zone without summer time since 1992
}

QDate Clock::today() const
{
    return now().toOffsetFromUtc(beijingOffsetSeconds).date();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::nanoseconds SystemClock::monotonic() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}
