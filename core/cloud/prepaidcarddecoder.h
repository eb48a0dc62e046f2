// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/moneyreadings.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of QueryPrepaidCards. A pure function, safe from every thread.
namespace PrepaidCardDecoder
{

/// All prepaid cards; rows without a number are quarantined. An Error when the cloud says it failed (its own
/// code, E-A…) or when there is no list of cards.
[[nodiscard]] Result<Decoded<QList<PrepaidCard>>> decode(const QByteArray &body);

} // namespace PrepaidCardDecoder
