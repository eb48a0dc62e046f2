// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/livestate.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of GetCardRealStatus. A pure function, safe from every thread.
namespace LiveStateDecoder
{

/// One state an operator's card, in the order sent. An ICCID that cannot be read is unknown; rows with no
/// described field at all are quarantined. An Error when the cloud says it failed (its own code, E-A…) or
/// when Data is no list.
[[nodiscard]] Result<Decoded<QList<LiveState>>> decode(const QByteArray &body);

} // namespace LiveStateDecoder
