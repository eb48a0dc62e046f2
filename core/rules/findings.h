// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/guardaudit.h"
#include "core/rules/poolforecast.h"
#include "core/rules/rebatestatement.h"
#include "core/rules/runway.h"

#include <QMap>

/// The parameters of the findings.
struct FindingsAssumptions {
    int dataOldAfterHours = 24; ///< the list of cards; the balance has its own limit (Runway)
    /// What is read card by card: none gets older while a run is made every day (ReadingHorizons::promise).
    int readingOldAfterDays = 31;
    int detailOldAfterDays = 7; ///< everything else
    int deadlineWarningDays = 7;
    int rebateWarningDays = 5;
    int keyOldAfterDays = 90; ///< the AccessKey: then it is to be renewed
    int mostOfAKind = 6;      ///< so many of one kind are told one by one, the rest as one
};

/// One clock that runs: a case somebody registered, or one of a rebate's.
struct RunningDeadline {
    enum class State {
        Running,
        ToConfirm, ///< what it waits for seems to have come: a person has to say whether that is so
    };
    DeadlineCase entry;
    Deadline deadline;
    std::optional<QString> clause; ///< Clauses::text() for people
    QString meaning;               ///< for people
    State state = State::Running;

    [[nodiscard]] QString stateName(QDate today) const; ///< "running", "overdue", "to_confirm": for machines
    [[nodiscard]] QString stateText(QDate today) const; ///< for people

    /// Runs the case's clock; nothing for a rule nobody has described.
    [[nodiscard]] static std::optional<RunningDeadline>
    of(const DeadlineCase &entry, const WorkdayCalendar &calendar, const DeadlineReadings &readings = {});
};

/// How old one class of data is.
struct DataAge {
    enum class Kind { List, Detail, Usage, Identity, Pools, Orders, Money, Ledger, Bills };
    Kind kind = Kind::List;
    std::optional<Instant> oldest; ///< of a whole class its reading; card by card the oldest one; nothing:
                                   ///< never read
    qint64 neverRead = 0;          ///< cards of which nothing was ever read
    [[nodiscard]] QString title() const; ///< "list of cards": for people
};

/// Cards whose plan ends within 30 days of today.
struct ExpiringCards {
    qint64 within7 = 0;         ///< without automatic renewal
    qint64 within30 = 0;        ///< without automatic renewal; those of within7 included
    qint64 renewUnknown = 0;    ///< nobody knows whether they renew by themselves
    qint64 past = 0;            ///< ended already, not closed, without automatic renewal
    std::optional<QDate> first; ///< the earliest end of those within 30 days without automatic renewal
};

/// Active cards whose real-name verification is missing, by how long they are active.
struct RealNameGaps {
    qint64 upTo7 = 0;
    qint64 upTo30 = 0; ///< 8 to 30 days
    qint64 older = 0;
    qint64 unknownAge = 0;
    qint64 approving = 0;
    qint64 neverRead = 0; ///< their state is unknown: not counted as gaps
    [[nodiscard]] qint64 gaps() const { return upTo7 + upTo30 + older + unknownAge; }
};

/// Everything Today looks at, summed up by the caller. What was never read stays empty.
struct FindingsInput {
    Instant now;
    QDate today;
    std::optional<Runway> runway;
    QList<PoolForecast> pools;
    std::optional<GuardAudit> guards;
    QMap<QString, qint64> cardsByOsStatus; ///< of cards that are listed; by code
    qint64 cardsOfUnknownState = 0;        ///< with a code nobody has described, or none
    std::optional<ExpiringCards> expiring;
    std::optional<RealNameGaps> realName;
    std::optional<qint64> silentCards; ///< had traffic, none for silentDays
    int silentDays = 30;
    std::optional<qint64> usageJumps; ///< cards that jumped on their last known days
    QList<RunningDeadline> deadlines; ///< those not done; snoozed ones are left out until their day
    QList<RebateStatement> rebates;   ///< of the months somebody still looks at
    QList<DataAge> ages;
    qint64 quarantinedRows = 0;          ///< that stand, and that nobody marked as seen
    QStringList unclassifiedCredentials; ///< directional plans nobody has decided on
    std::optional<Month> provisionalBill;
    std::optional<Instant> keySince;   ///< when the AccessKey was entered; nothing: there is none, or it ends
    std::optional<Instant> keyExpires; ///< when a temporary key ends
    bool keyIsRoot = false;            ///< its owner says it is the account's own
    QStringList unneededRights;        ///< reading actions the key may do and nothing here needs
};

enum class FindingKind {
    BalanceBelowThreshold,
    RunwayShort,
    BalanceOld,
    BalanceUnknown,
    VoucherLapsing,
    PoolOver,
    PoolForecastOver,
    PoolNear,
    GuardMissing,
    GuardUnknown,
    CardsExpiring,
    CardsExpired,
    RenewalsNotCovered,
    CardsStopped,
    CardsOfUnknownState,
    RealNameGap,
    SilentCards,
    UsageJumps,
    DeadlineDue,
    DeadlineOverdue,
    RebateInvoiceDue,
    RebateInvoiceOverdue,
    RebateCreditLate,
    RebateCreditShort,
    RebateCreditMissing,
    RebateCreditDisputed,
    RebateTierUndecided,
    RebatePlatformMissing,
    DataOld,
    DataNeverRead,
    QuarantinedRows,
    CredentialsUnclassified,
    KeyOld,
    KeyExpired,
    KeyExpiring,
    KeyOfRoot,
    KeyTooPowerful,
    BillProvisional,
};

enum class FindingSeverity { Urgent, Warning, Notice };

/// What a finding counts. Unknown is unknown; a kind without a figure has none.
struct FindingFigure {
    enum class Kind { None, Unknown, Count, Days, Volume, Amount };
    Kind kind = Kind::None;
    qint64 count = 0;                   ///< Count, Days
    DataVolume volume;                  ///< Volume
    Money amount;                       ///< Amount
    [[nodiscard]] QString text() const; ///< "1,234", "12.50 MB", "¥12.00", "–"
    friend bool operator==(const FindingFigure &, const FindingFigure &) = default;
};

/// One thing that needs somebody. Texts are for people, in their language; the id is not.
struct Finding {
    QString id; ///< stable from day to day: "pool_over:CM-SF-M-2-12G"
    FindingKind kind = FindingKind::DataOld;
    FindingSeverity severity = FindingSeverity::Notice;
    QString subject; ///< what it is about: a credential, a voucher, a month, a case; may be empty
    QString text;    ///< one sentence
    FindingFigure figure;
    /// By when, or since when; where neither is known, the day it was found.
    std::optional<QDate> date;
    QString clause; ///< agreement and clause, or that the rule is our own; Clauses::text() for people
    QString action; ///< the one thing that fixes it
    QString filter; ///< the cards it is about, in the filter language; empty where none
    [[nodiscard]] QString kindName() const;     ///< "pool_over": for machines
    [[nodiscard]] QString severityName() const; ///< "urgent", "warning", "notice"
    [[nodiscard]] QString severityText() const; ///< for people
};

/// What needs somebody today, worst first. Pure and quick: it sees sums, not cards.
struct Findings {
    /// Sorted by severity; within one by date, nearest first, those without one of their own last; then by
    /// amount, largest first, an unknown amount before small ones; then by id.
    [[nodiscard]] static QList<Finding> of(const FindingsInput &input,
                                           const FindingsAssumptions &assumptions = {});
};
