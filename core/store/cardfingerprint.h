// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

/// 64 bits over all fields of a card, to see whether anything changed without reading the old row. The same
/// on every run, system and machine: it is stored. Not meant against an attacker.
[[nodiscard]] quint64 cardFingerprint(const Card &card);
