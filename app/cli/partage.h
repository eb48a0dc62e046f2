// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QList>
#include <QString>

#include <optional>

class CacheReader;

/// How fresh a part of the account is, for commands that answer from it.
namespace PartAge
{

/// When the newest complete reading of the part (SyncParts) ended. Where there is none, people are told on
/// standard error which synchronisation reads it: `topic` is the word of "sync --only".
Result<std::optional<Instant>> of(CacheReader &reader, const QString &part, const QString &topic);

/// The same sentence, for what has no such reading of its own.
void sayNeverRead(const QString &topic);

/// The earlier one; nothing only when both are.
[[nodiscard]] std::optional<Instant> older(std::optional<Instant> one, std::optional<Instant> other);

} // namespace PartAge
