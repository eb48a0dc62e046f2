// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/carddetail.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of GetCardDetail. A pure function, safe from every thread.
namespace CardDetailDecoder
{

/// The detail; sub-cards without a readable ICCID are quarantined. The stop threshold is read with the unit
/// the answer names for it; without a readable unit it is unknown. An Error when the cloud says it failed
/// (its own code, E-A…) or when the card itself has no readable ICCID (BadReply).
[[nodiscard]] Result<Decoded<CardDetail>> decode(const QByteArray &body);

} // namespace CardDetailDecoder
