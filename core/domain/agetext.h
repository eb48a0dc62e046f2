// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

/// How old something is, in words. Pure.
namespace AgeText
{

/// "just now", "12 minutes ago", "3 hours ago", "2 days ago"; says so where the clock was moved back.
[[nodiscard]] QString ago(Instant then, Instant now);

/// "09:41", with the day where it is another one in Beijing.
[[nodiscard]] QString clockTime(Instant then, Instant now);

/// Older than a day: worth seeing without looking for it.
[[nodiscard]] bool isOld(Instant then, Instant now);

} // namespace AgeText
