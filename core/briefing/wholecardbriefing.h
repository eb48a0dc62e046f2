// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/wholecard.h"

namespace CardBriefing
{

/// Everything the cache knows about a card. Missing (E-CARD) where the cache has no such card. A handful of
/// rows by their keys; a few milliseconds, and as many cases as are open.
Result<WholeCard> whole(const BriefingContext &context, qint64 cardId);

/// The same of the card with this ICCID; of several the one that is listed, else the newest.
Result<WholeCard> whole(const BriefingContext &context, const Iccid &iccid);

} // namespace CardBriefing
