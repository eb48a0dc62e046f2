// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/rules/poolforecast.h"

#include <QList>

/// The three guards of S 3.3.1 c. Without them overage and what follows from it are the customer's.
enum class GuardKind {
    BalanceReminder, ///< G1, of the account; no interface tells it: attested
    PoolReminder,    ///< G2, a credential; no interface tells it: attested
    StopRule,        ///< G3, a card; read from the details
};

enum class GuardState {
    Known,     ///< it is there
    Missing,   ///< it is not there
    Unknown,   ///< nobody has looked, or too long ago
    NotNeeded, ///< this plan has nothing to guard
};

/// How many of a credential's active cards have a stop rule.
struct StopRuleCounts {
    qint64 active = 0;  ///< activated, neither shut down nor closed
    qint64 with = 0;    ///< a detail was read and has a threshold
    qint64 without = 0; ///< a detail was read and has none
    [[nodiscard]] qint64 unread() const { return active - with - without; }
    friend bool operator==(const StopRuleCounts &, const StopRuleCounts &) = default;
};

/// One guard, with why it stands as it does.
struct GuardCheck {
    GuardKind kind = GuardKind::BalanceReminder;
    GuardState state = GuardState::Unknown;
    QString value;              ///< as attested; empty when nothing is
    std::optional<QDate> since; ///< the day it was looked at
    std::optional<int> ageDays;
    std::optional<StopRuleCounts> cards;     ///< of a stop rule
    QString reason;                          ///< for people, one sentence
    QString action;                          ///< for people: what to do; empty when there is nothing
    [[nodiscard]] QString clause() const;    ///< "S 3.3.1 c (1)"
    [[nodiscard]] QString name() const;      ///< "balance_reminder", "pool_reminder", "stop_rule"
    [[nodiscard]] QString stateName() const; ///< "known", "missing", "unknown", "not_needed"
    [[nodiscard]] QString title() const;     ///< for people
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool open() const { return state == GuardState::Missing || state == GuardState::Unknown; }
};

/// One plan credential as the list and the details show it.
struct PlanFacts {
    QString credential;
    std::optional<QString> vendor;
    std::optional<QString> planKind;
    StopRuleCounts cards;
};

/// The guards of one plan credential.
struct PlanGuards {
    QString credential;
    std::optional<QString> vendor;
    std::optional<QString> planKind;
    bool canCauseOverage = true;
    bool kindUnknown = false; ///< counts as overage-capable only because nobody has described its kind
    GuardCheck balanceReminder;
    GuardCheck poolReminder;
    GuardCheck stopRule;
    /// The forecast overage at the confirmed price. Unknown is unknown, never 0.
    std::optional<Money> atRisk;
    std::optional<DataVolume> overAtMonthEnd;
    [[nodiscard]] QList<GuardCheck> checks() const { return {balanceReminder, poolReminder, stopRule}; }
    [[nodiscard]] int openGuards() const;
    [[nodiscard]] bool complete() const { return openGuards() == 0; }
};

struct GuardAuditInput {
    QDate today;
    QList<PlanFacts> plans;
    QList<GuardAttestation> attestations;
    QList<PoolForecast> forecasts; ///< by credential; of the current month
    int attestationDays = 90;      ///< an older attestation says nothing any more (our reading)
};

/// Which guards of which plans are there, worst first. Pure.
struct GuardAudit {
    GuardCheck balanceReminder; ///< of the account: the same in every plan
    /// Sorted: money at risk, largest first; then plans whose amount is unknown (largest forecast overage
    /// first, unknown ones after); then those with nothing at risk; last those that cannot cause overage.
    /// Within each by open guards, then by credential.
    QList<PlanGuards> plans;
    int unknownAmounts = 0; ///< overage-capable plans with open guards whose money is unknown

    [[nodiscard]] static GuardAudit of(const GuardAuditInput &input);
    /// The known money at risk of plans with open guards; nothing when no such amount is known.
    [[nodiscard]] std::optional<Money> atRisk() const;
    [[nodiscard]] qsizetype plansWithOpenGuards() const;
};
