// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/rebatestatement.h"

/// The rebate of a month (R annex), from what people entered, the orders, the ledger and the bills.
namespace RebateBriefing
{

/// `override` stands in for the platform's count that was entered, where its month is this one.
///
/// Its cards are those of the month's orders, and directional ones whose order is not known and which were
/// neither opened nor activated before the month.
Result<RebateStatement> statement(const BriefingContext &context, Month month,
                                  std::optional<PlatformCount> override = {});

/// Those of several months, for the price of one walk over the fleet; in the order of the months.
Result<QList<RebateStatement>> statements(const BriefingContext &context, const QList<Month> &months);

/// The running month and the ones before it.
struct RebateTimeline {
    QList<RebateStatement> months; ///< newest first; their cards are left out, their counts are not
    std::optional<Instant> asOf;   ///< the oldest of list, orders and ledger; nothing: one was never read
};
/// `back` months before the running one, but none older than the first of which anything is known.
Result<RebateTimeline> timeline(const BriefingContext &context, int back);

/// A directional plan of the fleet, and whether it is an intercom plan.
struct CredentialProposal {
    QString credential;
    qint64 cards = 0;             ///< listed, not closed
    QStringList packageNames;     ///< as usage readings told them, sorted; empty: none was read
    std::optional<bool> proposed; ///< by the names: all of them speak of intercom, or none does
    std::optional<bool> decided;  ///< by a person
    friend bool operator==(const CredentialProposal &, const CredentialProposal &) = default;
};
/// Of all directional plans of the fleet, undecided ones first, then by credential.
Result<QList<CredentialProposal>> proposals(const BriefingContext &context);

/// The months somebody still looks at, ascending: of the last six whole months those since the first for
/// which something was entered (where nothing was, the last one, if a plan is or seems to be an intercom
/// plan). Not those whose credit a person has confirmed and that is all there, nor final ones without one.
Result<QList<Month>> openMonths(const BriefingContext &context);
/// Their statements, for the price of one walk over the fleet.
Result<QList<RebateStatement>> openStatements(const BriefingContext &context);

} // namespace RebateBriefing
