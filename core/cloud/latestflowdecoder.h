// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/datavolume.h"
#include "core/domain/reading.h"

#include <QByteArray>

#include <optional>

/// Reads answers of GetCardLatestFlow. A pure function, safe from every thread.
namespace LatestFlowDecoder
{

/// The volume of the cycle; what is no volume is unknown, with an oddity. An Error when the cloud says it
/// failed (its own code, E-A…) or when Data is no single value.
[[nodiscard]] Result<Decoded<std::optional<DataVolume>>> decode(const QByteArray &body);

} // namespace LatestFlowDecoder
