// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

// What people enter because the provider's interface does not tell it (cloud-api 13). Provenance: own.

/// The price of overage that a person confirmed for an operator and kind of plan. Prices enter nowhere else.
struct TariffLine {
    QString vendor;                ///< CMCC …
    QString planKind;              ///< DataType
    std::optional<QString> tariff; ///< AliFee; nothing: any
    Money perGigabyte;             ///< 1 GB = 1024 MB
    QString source;                ///< the page or letter it was read from
    std::optional<QDate> seen;
    bool written = false; ///< by letter: prevails over the website (M 4)
    friend bool operator==(const TariffLine &, const TariffLine &) = default;
};

/// When the balance is worth a warning (S 3.3.1 a). What is not set is not watched.
struct BalanceThresholds {
    std::optional<Money> amount;
    std::optional<int> runwayDays;
    std::optional<int> beforeChargeDays; ///< days to the next known charge the balance must cover
    friend bool operator==(const BalanceThresholds &, const BalanceThresholds &) = default;
};

/// Whether cards of this plan credential are intercom cards (R title): proposed from the name of the plan,
/// decided by a person.
struct IntercomCredential {
    QString credential;
    bool intercom = false;
    QString evidence; ///< the plan's name it was decided on, or a note
    friend bool operator==(const IntercomCredential &, const IntercomCredential &) = default;
};

/// The count of the provider's intercom platform: the final one (annex, note 1).
struct PlatformCount {
    Month month;
    qint64 count = 0;
    QString source;
    friend bool operator==(const PlatformCount &, const PlatformCount &) = default;
};

/// The invoice of one month's rebate.
struct RebateInvoice {
    Month month;
    std::optional<QString> number;
    std::optional<Money> gross;
    std::optional<QDate> posted;
    std::optional<QString> courierNumber;
    std::optional<QDate> received;
    friend bool operator==(const RebateInvoice &, const RebateInvoice &) = default;
};

/// A ledger entry that a person confirmed, or refused, as the credit of a month's rebate.
struct RebateCreditDecision {
    Month month;
    QString transaction; ///< LedgerEntry::number
    bool accepted = false;
    friend bool operator==(const RebateCreditDecision &, const RebateCreditDecision &) = default;
};

/// The final statement of a month's rebate, as it was when somebody froze it: what was invoiced stays to be
/// seen whatever is read or entered later.
struct FinalRebate {
    Month month;
    qint64 count = 0;               ///< that is paid for
    std::optional<qint64> ourCount; ///< our own
    QString reading;                ///< "all_units", "marginal", "undecided" (of percentages, or mixed)
    Money gross;
    Money net;
    Money tax;
    QString ruleVersion;
    QString inputDigest;  ///< of everything the statement was made from, as printed on it
    QString amountDigest; ///< of what count and amounts come from alone: neither invoice nor credit
    friend bool operator==(const FinalRebate &, const FinalRebate &) = default;
};

/// A guard that no interface tells, attested by a person (S 3.3.1 c).
struct GuardAttestation {
    enum class Guard { BalanceReminder, PoolReminder };
    Guard guard = Guard::BalanceReminder;
    QString credential; ///< of a pool reminder; empty: the account
    QString value;      ///< what the reminder is set to, as the person wrote it
    QDate day;          ///< when it was looked at
    QString who;
    friend bool operator==(const GuardAttestation &, const GuardAttestation &) = default;
};

/// A case whose clock runs: a notice, an order, an unbinding, a change of the holder.
struct DeadlineCase {
    QString id;   ///< given by whoever adds it; unique
    QString rule; ///< a name of DeadlineRule
    QDate start;
    std::optional<QTime> sentAt;
    QString subject; ///< whom or what it is about: an ICCID, a credential, an order, free text
    QString note;
    std::optional<QDate> done;
    std::optional<QDate> snoozedUntil;
    QString reason; ///< why it was done or snoozed
    friend bool operator==(const DeadlineCase &, const DeadlineCase &) = default;
};

struct Note {
    QString subject; ///< "card:8986…", "pool:CM-SF…", "month:2026-04" …
    QString text;
    friend bool operator==(const Note &, const Note &) = default;
};

/// A way to look at the cards, kept under a name.
struct SavedView {
    QString name;
    QString filter; ///< the filter language
    QString sort;   ///< "expires:desc"
    QStringList fields;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// Whose cards they are: for the window's title and the head of every report. The provider tells no name.
struct CompanyName {
    QString name;
    friend bool operator==(const CompanyName &, const CompanyName &) = default;
};

/// How the account is synchronised: how much of its allowance is used, and when a run begins by itself.
struct SyncPlan {
    enum class When { Off, EveryHours, AtTimes };
    struct Quiet {
        QTime from, until; ///< local; over midnight where `until` is the earlier one
        friend bool operator==(const Quiet &, const Quiet &) = default;
    };
    static constexpr int leastShare = 10; ///< percent

    int sharePercent = 80; ///< of the documented allowance, up to 100
    When when = When::Off;
    int hours = 4;      ///< between two runs, 1 to 24
    QList<QTime> times; ///< of the local day
    std::optional<Quiet> quiet;
    friend bool operator==(const SyncPlan &, const SyncPlan &) = default;
};

/// Somebody read a text and agreed to it (S 4.2.13 a, b). A newer version of the text is another consent.
struct Consent {
    QString what;    ///< a stable keyword of the text: "privacy"
    QString version; ///< of the text that was read
    QDate day;
    QString who;
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// A local value with its provenance.
template<class T> struct DeskRecord {
    T value;
    Instant at;  ///< when it was entered or changed last
    QString who; ///< the user of the computer; "demo" in the demo account
};
