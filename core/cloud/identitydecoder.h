// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/identity.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of GetRealNameStatus. A pure function, safe from every thread.
namespace IdentityDecoder
{

/// The state as sent. An Error when the cloud says it failed (its own code, E-A…) or when neither field is
/// there.
[[nodiscard]] Result<Decoded<IdentityReading>> decode(const QByteArray &body);

} // namespace IdentityDecoder
