// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/directionalgroup.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of ListDirectionalDetail. A pure function, safe from every thread.
namespace DirectionalDecoder
{

/// The card's group with one page of its addresses; rows without an address are quarantined. An Error when
/// the cloud says it failed (its own code, E-A…) or when there is no list of rows.
[[nodiscard]] Result<Decoded<DirectionalGroup>> decode(const QByteArray &body);

} // namespace DirectionalDecoder
