// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/rules/rebatesteps.h"
#include "models/tableroles.h"

#include <QString>
#include <QStringList>

struct RebateFacts;

/// One month's rebate as the Rebates pane shows it: texts for people, in their language, and what can be
/// done. A value.
struct RebateMonthView {
    using Tone = TableRoles::Tone;

    struct Step {
        QString title;
        QString state; ///< "by 2026-05-07"
        QString owner; ///< "our turn"; empty: nobody's
        Tone tone = Tone::Muted;
        RebateStep::State is = RebateStep::State::Unknown;
    };
    struct Line {
        QString label;
        QString value;
        Tone tone = Tone::Plain;
    };
    /// One reading of the tier tables; all texts "–" where it gives nothing.
    struct Amount {
        RebateReading reading = RebateReading::Undecided;
        QString title;
        QString gross;
        QString net;
        QString tax;
        bool chosen = false;
    };

    Month month;
    QString headline;
    Tone headlineTone = Tone::Plain;
    QList<Step> steps;

    // ---- what it is worth ----
    QString amount; ///< both readings while none is chosen
    QString amountHint;
    QList<Amount> amounts;
    bool mayChoose = false; ///< a table that applies has no reading yet
    bool hasTables = false;
    QStringList tables; ///< those that apply, a line each
    QStringList whatIf; ///< the way to the next step, a sentence a table; empty: no table, no count

    // ---- the count ----
    QString ourCount;
    std::optional<qint64> ourNumber; ///< what may be confirmed as the platform's count
    std::optional<PlatformCount> platform;
    QString platformEntered; ///< who and when
    QString difference;
    Tone differenceTone = Tone::Plain;
    QList<Line> verdicts; ///< how the count came about: a reason, how many cards
    QString orders;       ///< "3 orders, 120 cards ordered, 120 found"

    // ---- the statement ----
    bool isFinal = false;
    QStringList drafts; ///< why it is none
    bool mayFreeze = false;
    QString frozen; ///< by whom and when, and whether today the same comes out; empty: it is not
    QStringList frozenDifferences;
    QString digest;

    // ---- invoice and credit ----
    std::optional<RebateInvoice> invoice;
    std::optional<Money> proposedGross;
    QDate postBy;
    QDate invoiceBy;
    QList<Line> invoiceLines;
    QList<Line> creditLines;
    int proposals = 0; ///< credits that wait for a decision

    [[nodiscard]] static RebateMonthView of(const RebateFacts &facts, const RebateStatement &statement);
};
