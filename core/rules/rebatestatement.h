// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"
#include "core/domain/deskvalues.h"
#include "core/domain/ledger.h"
#include "core/domain/order.h"
#include "core/rules/deadlines.h"
#include "core/rules/rebatecalculation.h"

#include <QHash>
#include <QList>
#include <QSet>

/// The parameters of a statement; part of its digest.
struct RebateAssumptions {
    DeadlineReadings clocks;
    int creditSearchDays = 90; ///< so long after its due day a credit is still looked for in the ledger
};

/// A card as far as a statement looks at it.
struct RebateCard {
    QString iccid;
    std::optional<qint64> instanceId;
    std::optional<QString> vendor;
    std::optional<QString> planKind;
    std::optional<QString> credential;
    std::optional<QString> orderId; ///< AliyunOrderId
};

/// The fees a percentage table counts from.
struct RebateFees {
    Money amount;
    bool final = false; ///< not of a provisional bill
    std::optional<Instant> asOf;

    /// The payable amounts of a month's lines of these products. Nothing when no line is of them or when an
    /// amount is unknown: half a sum is no fee.
    [[nodiscard]] static std::optional<RebateFees> of(const BillMonth &bill,
                                                      const QSet<QString> &productCodes);
};

struct RebateInput {
    Month month;
    QDate today;
    QList<RebateCard> cards; ///< those of the month's orders at least; others are named as excluded
    std::optional<QList<Order>> orders; ///< nothing: never read
    std::optional<Instant> ordersAsOf;
    QList<RebateTiers> tables; ///< all that were entered, in the order they were
    QList<IntercomCredential> credentials;
    std::optional<PlatformCount> platform; ///< of this month
    std::optional<RebateFees> fees;
    std::optional<RebateInvoice> invoice;
    std::optional<QList<LedgerEntry>> ledger; ///< nothing: never read
    std::optional<Instant> ledgerAsOf;
    QList<RebateCreditDecision> decisions; ///< of all months: an entry belongs to one only
};

/// Why a card counts, or does not (R title, R annex).
enum class RebateVerdict {
    Counted,
    NotDirectional, ///< another kind of traffic than the agreement names
    PlanKindUnknown,
    NotIntercom,   ///< a person decided that its plan is none
    NotClassified, ///< nobody has decided about its plan yet
    CredentialUnknown,
    OrderUnknown, ///< the card names no order, or one that was not read
    OrderNotCompleted,
    OrderTimeUnknown,
    OrderNotPickUp, ///< an order that brings no cards
    OtherMonth,
    OutsideTables, ///< no tier table applies to its operator or kind of plan
    Duplicate,     ///< the same card again
};
namespace RebateVerdicts
{
[[nodiscard]] QString name(RebateVerdict verdict);   ///< "not_classified": for machines
[[nodiscard]] QString text(RebateVerdict verdict);   ///< for people
[[nodiscard]] QString clause(RebateVerdict verdict); ///< "R title"; empty where none applies; stable
/// Nobody can say yet whether it counts: a person has to decide, or something was not read.
[[nodiscard]] bool isOpen(RebateVerdict verdict);
} // namespace RebateVerdicts

struct RebateCardResult {
    RebateCard card;
    RebateVerdict verdict = RebateVerdict::Counted;
};

/// An order of the month, against the cards the inventory has of it.
struct RebateOrderLine {
    QString orderId;
    std::optional<QDate> day;
    std::optional<QString> credential;
    std::optional<qint64> ordered; ///< cards, as the order says
    qint64 found = 0;              ///< cards of it in the inventory
    qint64 counted = 0;
    qint64 open = 0; ///< nobody can say yet whether they count
};

/// Why a statement is a draft.
enum class RebateDraft {
    MonthNotOver,
    OrdersNotRead, ///< never, or not since the month ended
    NoTierTable,
    ReadingUndecided,
    NoPlatformCount,
    PlatformNotSplit, ///< several tables apply, the platform's count is one number
    CredentialsNotClassified,
    PlanKindsUnknown,
    OrdersIncomplete, ///< cards whose order is not known, or orders whose cards are not all in the list
    NoCalendarYear,
    FeesUnknown,
    ProvisionalBills,
    CalculationRefused, ///< an amount does not fit
};
namespace RebateDrafts
{
[[nodiscard]] QString name(RebateDraft reason); ///< "no_platform_count": for machines
[[nodiscard]] QString text(RebateDraft reason); ///< for people: what is missing and what to do
} // namespace RebateDrafts

/// What one tier table makes of its cards.
struct RebatePart {
    RebateTiers table;
    std::optional<qint64> ourCount; ///< nothing as that of the statement
    std::optional<qint64> count;    ///< the one that is paid for: the platform's where it can be used
    std::optional<RebateCalculation> calculation; ///< nothing: count or fees unknown, or it does not fit
    /// What the table's reading makes of it; nothing while it is undecided.
    [[nodiscard]] std::optional<InvoiceAmounts> due() const;
};

struct RebateDates {
    QDate invoiceBy;  ///< it must have arrived
    QDate postBy;     ///< our target
    QDate creditBy;   ///< the provider's calendar day
    QDate expectedBy; ///< the last working day on or before it
    QList<int> unpublishedYears;
};

/// A ledger entry that may be the credit of this month.
struct RebateCredit {
    LedgerEntry entry;
    bool amountMatches = false;   ///< one of the two readings' gross
    bool hinted = false;          ///< its remarks speak of a rebate, and of no other month
    std::optional<bool> accepted; ///< a person's decision; nothing: a proposal only
};

enum class RebateCreditState {
    Unknown, ///< what is due is not known, or the ledger was not read
    NothingDue,
    Expected, ///< not there yet; its day is still to come
    Credited,
    Late, ///< all of it, after its day
    Short,
    Missing,  ///< nothing, and its day is over
    Disputed, ///< more than is due, or the amount of one reading while none is chosen
};

/// What became of the money. From the accepted entries where there are any, else from proposals.
struct RebateCreditOutcome {
    RebateCreditState state = RebateCreditState::Unknown;
    bool confirmed = false;        ///< by a person; else a proposal
    std::optional<Money> credited; ///< nothing while no entry belongs to it
    std::optional<QDate> lastCredit;
    std::optional<Money> difference; ///< credited - due, where both are known
    std::optional<int> daysLate;
    [[nodiscard]] QString stateName() const; ///< "nothing_due", "short" …
    [[nodiscard]] QString stateText() const; ///< for people
};

/// The rebate of one month: who counts and why, what it is worth in both readings, when what is due, and
/// what has come. Pure. Amounts in yuan, days of Beijing. Clauses: R title, R annex 2, notes 1 to 3.
struct RebateStatement {
    Month month;
    bool final = false; ///< no reason for a draft is left
    QList<RebateDraft> drafts;

    QList<RebateCardResult> cards; ///< by ICCID; all that came in
    QHash<RebateVerdict, qint64> perVerdict;
    QList<RebateOrderLine> orders; ///< of the month, by number
    bool ordersRead = false;       ///< at least once
    /// Nothing while the orders were never read, or while nothing is confirmed (isUnconfirmed): that is no 0.
    std::optional<qint64> ourCount;
    std::optional<qint64> platformCount;
    /// Platform minus ours; nothing when one of them is unknown.
    std::optional<qint64> difference;
    std::optional<qint64> count; ///< that is paid for: the platform's, else ours

    QList<RebatePart> parts;                          ///< one a table that applies
    std::optional<InvoiceAmounts> allUnits;           ///< of all parts together
    std::optional<InvoiceAmounts> marginal;           ///< nothing when a part pays percents
    std::optional<InvoiceAmounts> due;                ///< in the readings that were chosen
    RebateReading reading = RebateReading::Undecided; ///< of all parts; Undecided when they differ
    std::optional<Money> fees;

    RebateDates dates;
    std::optional<RebateInvoice> invoice;
    QList<RebateCredit> credits; ///< by time; refused ones included
    RebateCreditOutcome credit;

    QStringList ruleTexts; ///< clauses and readings used, with the rules' version; for people
    QString ruleVersion;   ///< stable; changes whenever the calculation does
    QString inputDigest;   ///< SHA-256 of everything that came in, in a canonical text; hexadecimal
    QString amountDigest;  ///< the same of what count and amounts come from alone: no invoice, no credit

    [[nodiscard]] static RebateStatement of(const RebateInput &input, const WorkdayCalendar &calendar,
                                            const RebateAssumptions &assumptions = {});
    [[nodiscard]] qint64 excluded() const; ///< cards that do not count
    [[nodiscard]] qint64 open() const;     ///< of these: nobody can say yet (RebateVerdicts::isOpen)
    /// Of the orders that were read not one card is sure to count, and some wait for a decision.
    [[nodiscard]] bool isUnconfirmed() const;
    /// For people: our count, and how many cards wait for a decision; "–" and why while nothing is confirmed.
    [[nodiscard]] QString ourCountText() const;
};
