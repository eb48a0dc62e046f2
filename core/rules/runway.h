// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/domain/ledger.h"
#include "core/domain/moneyreadings.h"

#include <QList>
#include <QSet>

#include <optional>

/// The parameters of a runway; printed with its result.
struct RunwayAssumptions {
    int trendDays = 28;      ///< the ledger's consumption of so many days, the last whole ones
    int leastTrendDays = 7;  ///< with fewer days of ledger the trend is unknown
    int oldestTrendDays = 7; ///< a ledger that ends longer ago tells no pace any more
    int horizonDays = 180;   ///< how far it looks
    int adviceDays = 30;     ///< what a top-up lasts for when no threshold asks for more
    int balanceOldAfterHours = 24;
    int lapseWarningDays = 30; ///< vouchers that end within so many days
    friend bool operator==(const RunwayAssumptions &, const RunwayAssumptions &) = default;
};

/// Cards of one price whose automatic renewal falls on one day.
struct KnownRenewal {
    QDate day; ///< Beijing
    qint64 cards = 0;
    std::optional<Money> perCard; ///< a confirmed price, or what past orders' bills make it; else unknown
    QString source;               ///< where the price is from, for people
    friend bool operator==(const KnownRenewal &, const KnownRenewal &) = default;
};

struct RunwayInput {
    Instant now;
    QDate today;
    std::optional<BalanceReading> balance;       ///< nothing: never read
    std::optional<QList<Voucher>> vouchers;      ///< nothing: never read; an empty list: there are none
    std::optional<QList<KnownRenewal>> renewals; ///< nothing: not known which cards renew by themselves
    QList<LedgerEntry> ledger;
    std::optional<QDate> ledgerFrom; ///< the first day from which the ledger is whole; nothing: never read
    /// Until when: the first day that is not whole, which is the one it was read on. Nothing: today.
    std::optional<QDate> ledgerUntil;
    QSet<QString> renewalRecords; ///< orders of renewals: not in the trend, they are counted day by day
    QSet<QString> otherRecords;   ///< orders and bills of other products paid from the same balance (S 1.1)
    BalanceThresholds thresholds;
};

/// A voucher in the order it will be used.
struct VoucherBurn {
    enum class State {
        Counted,    ///< usable now or later, in this place of the order
        Ended,      ///< after its expiry, used up or withdrawn: not counted
        NotCounted, ///< a field it needs is unknown: shown, not counted
    };
    Voucher voucher;
    State state = State::Counted;
    QString reason;               ///< for people; empty when counted
    std::optional<QDate> lastDay; ///< the last whole day in Beijing on which it can be used
    std::optional<int> daysLeft;  ///< from today to lastDay
    std::optional<Money> used;    ///< until it ends, or the look-ahead does
    std::optional<Money> lapses;  ///< what will be lost at its end; nothing when the pace is unknown or it
                                  ///< ends after the look-ahead
};

/// What leaves the account on one day, in the expected case.
struct RunwayDay {
    QDate day;
    Money renewals;
    Money usage;
    Money other;
    Money fromVouchers;
    Money fromBalance;
    Money balanceAfter; ///< negative from the day it runs out on
    friend bool operator==(const RunwayDay &, const RunwayDay &) = default;
};

/// When the money ends in one case.
struct RunwayEnd {
    enum class State { Unknown, OnDay, NotBefore };
    State state = State::Unknown; ///< NotBefore: not within the horizon
    std::optional<QDate> day;     ///< the first day it does not cover
    std::optional<int> days;      ///< from today; 0 is today
    friend bool operator==(const RunwayEnd &, const RunwayEnd &) = default;
};

/// "Top up at least X by date Y".
struct TopUpAdvice {
    Money amount; ///< rounded up to 0.01
    QDate by;     ///< the last day before it is missing, at the fastest pace known; never before today
    QDate lastsUntil;
    friend bool operator==(const TopUpAdvice &, const TopUpAdvice &) = default;
};

/// One of the three thresholds a person set (S 3.3.1 a).
struct ThresholdCheck {
    enum class Kind { Amount, RunwayDays, BeforeCharge };
    enum class State { NotSet, Kept, Broken, Unknown };
    Kind kind = Kind::Amount;
    State state = State::NotSet;
    QString text; ///< for people, one sentence; empty when not set
};

/// How long the prepaid balance lasts: vouchers first, the one that ends first before the others (S 3.3.2,
/// our reading), then cash. Pure; days of Beijing.
///
/// A voucher is void after its expiry: it is counted on whole days it covers, so one that ends at midnight
/// is used on the day before. What it may pay for is the provider's free text, so every voucher is taken to
/// pay for everything; `cashOnly` is the runway should none of them do.
struct Runway {
    RunwayAssumptions assumptions;
    QDate today;
    std::optional<Money> balance; ///< available, or cash where only that was sent
    std::optional<Instant> balanceAsOf;
    bool balanceOld = false; ///< older than the assumption says, or of unknown age
    std::optional<QString> currency;
    std::optional<Money> voucherMoney; ///< of the vouchers that are counted

    std::optional<int> trendDays;         ///< days of ledger the pace is taken from
    std::optional<QDate> trendUntil;      ///< the day behind the last of them: today, or when it was read
    std::optional<Money> usagePerDay;     ///< mean; other products are not in it
    std::optional<Money> usagePerDayLow;  ///< the quietest week's mean; nothing with less than two weeks
    std::optional<Money> usagePerDayHigh; ///< the busiest week's
    std::optional<Money> otherPerDay;     ///< other products paid from the same balance
    std::optional<Money> outflows; ///< of the same days, not consumption (transfers …): not projected
    qint64 renewalCards = 0;       ///< cards that renew by themselves within the horizon
    qint64 unpricedCards = 0;      ///< of these, with unknown price: not in the figures
    bool renewalsUnknown = false;

    QList<VoucherBurn> vouchers; ///< in burn order; then those that are not counted
    QList<RunwayDay> days;       ///< the expected case, from today; empty when it is unknown
    QList<RunwayDay> earlyDays;  ///< the same at the busiest week's pace; empty when that is unknown
    QList<RunwayDay> lateDays;   ///< at the quietest week's pace
    QList<RunwayDay> cashDays;   ///< at the expected pace, without any voucher
    RunwayEnd expected;
    RunwayEnd early;                          ///< at the busiest week's pace
    RunwayEnd late;                           ///< at the quietest week's pace
    RunwayEnd cashOnly;                       ///< at the expected pace, without any voucher
    std::optional<RunwayDay> nextCharge;      ///< the first day with renewals, whether covered or not
    std::optional<RunwayDay> uncoveredCharge; ///< the first day with renewals that the money does not cover
    std::optional<Money> willLapse;           ///< of all vouchers within the horizon
    std::optional<TopUpAdvice> topUp; ///< nothing when nothing has to be topped up, or it cannot be said
    QList<ThresholdCheck> thresholds; ///< one of each kind

    [[nodiscard]] static Runway of(const RunwayInput &input, const RunwayAssumptions &assumptions = {});

    /// Why it is unknown, or a best case only: sentences for people. Empty when nothing is missing.
    [[nodiscard]] QStringList gaps() const;
    /// The assumptions as sentences for people.
    [[nodiscard]] QStringList assumptionTexts() const;
};
