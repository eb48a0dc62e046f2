// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfield.h"
#include "core/inventory/cardrow.h"

#include <optional>

/// The column of a snapshot in which a field's texts stand as numbers of a dictionary; a pool is its
/// credential. Nothing for fields that are kept another way.
[[nodiscard]] std::optional<CardText> codedColumn(CardField field);
