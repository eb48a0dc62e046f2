// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/cardusage.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of GetCardFlowInfo. A pure function, safe from every thread.
namespace CardUsageDecoder
{

/// Months ascending, each once, their days likewise. Of a day or month named twice the later one counts, a
/// day outside its month is left out: both with an oddity, whose row is the month. Months without a readable
/// name are quarantined. An Error when the cloud says it failed (its own code, E-A…) or when none of the
/// lists is there.
[[nodiscard]] Result<Decoded<CardUsage>> decode(const QByteArray &body);

} // namespace CardUsageDecoder
