// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatestatement.h"

/// The intercom platform's own list of a month's cards, as somebody exported or pasted it.
struct PlatformList {
    QStringList iccids; ///< once each, ascending
    qint64 repeated = 0;
    QList<int> unread; ///< numbers (from 1) of the lines with text but without an ICCID, but for a heading

    /// One card a line, in whatever column its ICCID stands; quotes, gaps and what a spreadsheet puts around
    /// a number to keep its digits do not matter. E-PLATFORM when there is not a single card.
    [[nodiscard]] static Result<PlatformList> parse(const QByteArray &text);
};

/// Their list against our count, card by card (R annex, note 1). Pure.
struct PlatformComparison {
    enum class Side { Both, OnlyOurs, OnlyTheirs };
    struct Row {
        QString iccid;
        Side side = Side::Both;
        std::optional<RebateCardResult> ours; ///< nothing: the card is not among those we looked at
    };
    QList<Row> rows; ///< by ICCID; what differs first
    qint64 both = 0;
    qint64 onlyOurs = 0;   ///< we count it, they do not list it
    qint64 onlyTheirs = 0; ///< they list it, we do not count it

    [[nodiscard]] static PlatformComparison of(const RebateStatement &statement, const PlatformList &theirs);
    [[nodiscard]] static QString sideName(Side side); ///< "only_ours": for machines
    [[nodiscard]] static QString sideText(Side side);
};
