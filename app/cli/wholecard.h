// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cardreadings.h"

#include "core/rules/cardstate.h"
#include "core/rules/findings.h"
#include "core/store/usagestore.h"

class BriefingSetting;

/// Everything the cache knows about one card.
struct WholeCard {
    CardRecord record;
    QList<CardRecord> earlier; ///< other cards with the same ICCID
    ReadFacts facts;
    std::optional<CardDetailRecord> detail;
    CardStateExplanation state;
    QList<MonthUsageRecord> usage; ///< by month
    std::optional<CardPlansRecord> plans;
    QList<CardChange> history;    ///< of list, detail and identity, oldest first
    QList<RunningDeadline> cases; ///< open ones about this card

    static Result<WholeCard> read(const BriefingSetting &room, const Iccid &iccid);
};
