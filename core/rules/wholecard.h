// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/carddetail.h"
#include "core/domain/cardusage.h"
#include "core/domain/deskvalues.h"
#include "core/domain/readfacts.h"
#include "core/rules/cardstate.h"
#include "core/rules/findings.h"

#include <QList>

#include <optional>

/// Everything that is known about one card: what was read, what the rules make of it, what people entered.
/// CardBriefing::whole() reads it; screen, paper and command line show it.
struct WholeCard {
    CardRecord record;
    QList<CardRecord> earlier; ///< other cards with the same ICCID
    ReadFacts facts;
    std::optional<CardDetailRecord> detail; ///< nothing: never read
    CardStateFacts stateFacts;              ///< what the state is explained from
    CardStateExplanation state;
    QList<MonthUsageRecord> usage; ///< by month, ascending
    std::optional<CardPlansRecord> plans;
    QList<CardChange> history;    ///< of list, detail and identity, oldest first
    QList<RunningDeadline> cases; ///< open ones about this card
    std::optional<DeskRecord<Note>> note;
};
