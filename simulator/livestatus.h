// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/livestate.h"
#include "simulator/fleet.h"

/// What the operators say about a card right now. A query has two steps: the first answers PROCESSING with a
/// serial number for each operator's card, asking for that number ends it. Nothing is remembered between:
/// the number says which card it is.
namespace LiveStatus
{
/// One state for each operator's card, as polling ends; a few queries fail.
[[nodiscard]] QList<LiveState> of(const Fleet &fleet, int row);
/// The end of one query; nothing: nobody gave that serial number.
[[nodiscard]] std::optional<LiveState> ofSerial(const Fleet &fleet, QByteArrayView serial);
} // namespace LiveStatus
