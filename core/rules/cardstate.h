// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carddetail.h"
#include "core/domain/identity.h"

#include <QDate>
#include <QStringList>

#include <optional>

/// What is known about the state of one card. Build it with of(), or by hand.
struct CardStateFacts {
    QDate today;
    std::optional<QString> status;   ///< of the list
    std::optional<QString> osStatus; ///< of the list
    std::optional<Instant> listAsOf;
    bool listed = true; ///< false: not in two complete passes
    bool detailRead = false;
    std::optional<QString> detailStatus;
    std::optional<QString> detailOsStatus;
    std::optional<Instant> detailAsOf;
    std::optional<RealName> realName;
    bool identityRead = false; ///< the real-name state was asked for by itself
    std::optional<Instant> expires;
    std::optional<bool> autoRenew;
    std::optional<bool> autoResume;
    std::optional<bool> autoRebindReuse;
    std::optional<DataVolume> stopThreshold;
    std::optional<DataVolume> used;

    /// From a card and, where it was read, its detail. `realName` is the newer of identity and detail.
    [[nodiscard]] static CardStateFacts of(QDate today, const CardRecord &card,
                                           const std::optional<CardDetailRecord> &detail,
                                           std::optional<RealName> realName, bool identityRead = false);

    /// SHA-256, hexadecimal, of all of it: two explanations with one digest rest on the same facts.
    [[nodiscard]] QString digest() const;
};

enum class Actor { Nobody, Us, Holder, Provider };

/// Why a card stands as it does, and what to do. Pure; texts for people in their language.
struct CardStateExplanation {
    QString state;               ///< "deactivated · stopped at the limit"
    QString why;                 ///< one sentence
    QString action;              ///< one sentence; "Nothing to do." where nothing is
    Actor actor = Actor::Nobody; ///< who must act
    QString clause;              ///< clause or document; empty where none applies
    bool works = false;          ///< traffic is possible as far as the state says
    bool stopped = false;
    bool unknownCode = false;  ///< a code nobody has described: never taken for a known one
    bool disagreement = false; ///< list and detail tell different states
    QStringList notes;         ///< real-name, expiry, renewal, auto-resume, disagreement: one sentence each

    [[nodiscard]] static CardStateExplanation of(const CardStateFacts &facts);
    [[nodiscard]] static QString ruleVersion(); ///< stable; changes whenever a code gets another meaning
    [[nodiscard]] QString actorText() const;    ///< for people
    [[nodiscard]] QString actorName() const;    ///< "nobody", "us", "holder", "provider"
};
