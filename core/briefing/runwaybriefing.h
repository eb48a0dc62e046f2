// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/runway.h"

class DetailDigest;

/// How long the money lasts (Runway), from balance, vouchers, ledger, orders, bills and the cards that renew
/// automatically.
///
/// The price of a renewal is what the newest settled order of the card's plan cost a card. Expenses are of
/// the IoT product unless their order or bill is settled under another product's code.
namespace RunwayBriefing
{

Result<Runway> runway(const BriefingContext &context, const RunwayAssumptions &assumptions = {});

/// The same over details somebody has read already.
Result<Runway> runway(const BriefingContext &context, const DetailDigest &details,
                      const RunwayAssumptions &assumptions = {});

} // namespace RunwayBriefing
