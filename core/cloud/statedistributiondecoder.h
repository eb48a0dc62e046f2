// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/fleetstatistics.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of GetSimCardStateDistribution. A pure function, safe from every thread.
namespace StateDistributionDecoder
{

/// The counts. The answer names neither month nor credential: the caller sets both. An Error when the cloud
/// says it failed (its own code, E-A…) or when none of the counts is there.
[[nodiscard]] Result<Decoded<StateDistribution>> decode(const QByteArray &body);

} // namespace StateDistributionDecoder
