// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/poolreading.h"
#include "core/domain/reading.h"

#include <QByteArray>

/// Reads answers of GetCredentialPoolStatistics. A pure function, safe from every thread.
namespace PoolDecoder
{

/// The figures of one month, which the answer does not name: the caller sets `month`. `credential` is the one
/// the answer is about; the caller checks that it is the one it asked for. An Error when the cloud says it
/// failed (its own code, E-A…) or when no credential is named (BadReply).
[[nodiscard]] Result<Decoded<PoolReading>> decode(const QByteArray &body);

} // namespace PoolDecoder
