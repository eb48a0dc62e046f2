// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/rules/wholecard.h"

#include <QList>

class CacheReader;
class CardColumns;
struct Invocation;

/// Cards and plans as people name them on the command line.
namespace CardLookup
{

/// An ICCID, blanks in it allowed; Usage when it is none.
[[nodiscard]] Result<Iccid> iccid(const QString &word);

/// The cards with this ICCID, the live one first; Missing (E-CARD) when there is none.
Result<QList<CardRecord>> instances(CacheReader &cache, const Iccid &iccid);

/// Everything about the card with this ICCID, the live one of several; the errors of iccid() and instances().
Result<WholeCard> whole(Invocation &invocation, const QString &word);

/// Missing (E-PLAN) when no card is under this plan credential.
[[nodiscard]] Result<void> requireCredential(const CardColumns &fleet, const QString &credential);

} // namespace CardLookup
