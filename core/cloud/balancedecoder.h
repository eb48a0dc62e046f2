// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of QueryAccountBalance. A pure function, safe from every thread.
namespace BalanceDecoder
{

/// The amounts; without a readable currency they are unknown, each with its oddity. An Error when the cloud
/// says it failed or when none of the amounts' names is there.
[[nodiscard]] Result<BalanceReply> decode(const QByteArray &body);

} // namespace BalanceDecoder
