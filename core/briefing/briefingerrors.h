// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// What a briefing may refuse, besides what the cache refuses. Internal to core/briefing.
namespace BriefingError
{

[[nodiscard]] Error noSuchCard();                        ///< E-CARD
[[nodiscard]] Error unknownClock(const QString &caseId); ///< E-DESK: a case with a rule nobody knows

} // namespace BriefingError
