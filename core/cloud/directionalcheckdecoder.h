// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/reading.h"

#include <QByteArray>

#include <optional>

/// Reads answers of VerifyIotCard. A pure function, safe from every thread.
namespace DirectionalCheckDecoder
{

/// Whether the card is directional; the word may come as text. An Error when the cloud says it failed (its
/// own code, E-A…) or when Data is no single value.
[[nodiscard]] Result<Decoded<std::optional<bool>>> decode(const QByteArray &body);

} // namespace DirectionalCheckDecoder
