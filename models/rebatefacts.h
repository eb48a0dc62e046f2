// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/rebatebriefing.h"
#include "core/desk/desk.h"
#include "core/rules/platformlist.h"
#include "models/figurecell.h"

/// What the Rebates pane is made from, found in the slow reader. Values only.
struct RebateFacts {
    QList<RebateStatement> months; ///< newest first, without their cards
    QList<DeskRecord<RebateTiers>> tables;
    QList<DeskRecord<PlatformCount>> counts;
    QList<DeskRecord<FinalRebate>> frozen;
    QList<RebateBriefing::CredentialProposal> plans;
    std::optional<Instant> asOf;
    QDate today;

    /// `back` months before the running one.
    [[nodiscard]] static Result<RebateFacts> read(const BriefingContext &context, int back);

    [[nodiscard]] const RebateStatement *statement(Month month) const; ///< null: not among them
    [[nodiscard]] const DeskRecord<FinalRebate> *frozenOf(Month month) const;
    [[nodiscard]] const DeskRecord<PlatformCount> *countOf(Month month) const;
    [[nodiscard]] QList<RebateTiers> tiers() const;
};

/// The cards of one month, one by one, and the platform's list beside them where somebody gave it.
struct RebateMonthCards {
    static constexpr qsizetype mostShown = 50'000;

    RebateStatement statement; ///< whole
    QList<FigureRow> rows;     ///< at most `mostShown`
    std::optional<PlatformList> list;
    std::optional<PlatformComparison> comparison;
    QList<FigureRow> comparisonRows;
    std::optional<Error> listError; ///< why the list could not be read

    [[nodiscard]] static Result<RebateMonthCards> read(const BriefingContext &context, Month month,
                                                       const QByteArray &platformList);
};
