// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of ListCardInfo. A pure function, safe from every thread.
namespace CardDecoder
{

/// The page, with everything odd about it in its notes: fields that cannot be read are unknown in their
/// row, rows without a readable ICCID or with an instance id that is none are quarantined, nothing is ever
/// filled in. An Error when the cloud says it failed (its own code, E-A…), when there is no list of rows to
/// read (BadReply), or when the first page is empty although there are cards (likewise; asking again may
/// help).
[[nodiscard]] Result<CardPage> decode(const QByteArray &body);

/// E-A37, for those who see it from more than one page.
[[nodiscard]] Error nothingListed();

} // namespace CardDecoder
