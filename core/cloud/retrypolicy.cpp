// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/retrypolicy.h"

using std::chrono::milliseconds;

namespace
{
milliseconds doubled(milliseconds base, milliseconds cap, int times)
{
    for (; times > 0 && base < cap; --times)
        base *= 2;
    return std::min(base, cap);
}

milliseconds scaled(milliseconds wait, double factor)
{
    return milliseconds(static_cast<milliseconds::rep>(double(wait.count()) * factor));
}
} // namespace

std::optional<milliseconds> RetryPolicy::wait(RetryClass kind, int attempts, double random) const
{
    const int before = std::max(0, attempts - 1);
    switch (kind) {
    case RetryClass::None:
        return std::nullopt;
    case RetryClass::Transient:
        if (attempts >= m_waits.transientAttempts)
            return std::nullopt;
        return scaled(doubled(m_waits.transientBase, m_waits.transientCap, before), random);
    case RetryClass::Throttled:
        if (attempts >= m_waits.throttledAttempts)
            return std::nullopt;
        return scaled(doubled(m_waits.throttledBase, m_waits.throttledCap, before), 0.5 + random / 2);
    case RetryClass::Skew:
        return attempts > 1 ? std::nullopt : std::optional(milliseconds(0));
    case RetryClass::Once:
        return attempts > 1 ? std::nullopt : std::optional(scaled(m_waits.transientBase, random));
    }
    return std::nullopt;
}
