// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/fleetstatistics.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of GetCardStatusStatistics. A pure function, safe from every thread.
namespace RiskCountsDecoder
{

/// The counters. An Error when the cloud says it failed (its own code, E-A…) or when none of the classes is
/// there.
[[nodiscard]] Result<Decoded<RiskCounts>> decode(const QByteArray &body);

} // namespace RiskCountsDecoder
