// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findings.h"

#include <QList>

#include <optional>

/// What a manager reads once a month, on one page: what happened in the month, and how things stand on the
/// day it is asked. A value; what is not known stays empty.
struct ManagementFacts {
    Month month;
    QDate today;

    // the fleet as it stands
    struct StateCount {
        std::optional<QString> code; ///< nothing: unknown
        qint64 cards = 0;
    };
    std::optional<Instant> listAsOf; ///< nothing: the list was never read
    qint64 cards = 0;                ///< listed
    QList<StateCount> states;        ///< of listed cards, most first
    std::optional<ExpiringCards> expiring;

    // in the month
    qint64 opened = 0;            ///< by the day the provider tells
    qint64 activated = 0;         ///< likewise
    std::optional<qint64> closed; ///< seen to close; nothing: nobody looked when the month began
    struct MonthTraffic {
        Month month;
        std::optional<DataVolume> used;
        qint64 cards = 0; ///< whose amount is known
        qint64 unknownCards = 0;
    };
    QList<MonthTraffic> traffic; ///< ascending, up to the month
    QList<PoolForecast> pools;   ///< of the month
    struct Spending {
        Month month;
        std::optional<Money> payable; ///< all lines; nothing: an amount is unknown
        bool final = false;           ///< not preliminary any more
        QString currency;
    };
    std::optional<Spending> spent;       ///< nothing: its bill was never read
    std::optional<Spending> spentBefore; ///< of the month before
    RebateStatement rebate;

    // as things stand
    std::optional<Runway> runway;
    std::optional<RealNameGaps> realName;
    QList<RunningDeadline> clocks; ///< by due day
    QList<Finding> findings;       ///< worst first
    QList<DataAge> ages;

    static constexpr int trafficMonths = 6;
};
