// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/domain/poolreading.h"
#include "core/rules/guardaudit.h"
#include "core/rules/poolranking.h"

#include <QStringList>

/// Everything the Pools pane lists, asked of the briefings at one moment. A value.
struct PoolsFacts {
    struct Row {
        PoolForecast forecast;
        std::optional<PoolReading> reading;
        std::optional<PlanGuards> guards; ///< of the current month; nothing: none of the fleet's cards has it
    };
    Month month;
    QList<Row> rows; ///< worst first; of earlier months only pools that were read
    PoolTotals totals;
    GuardAudit audit;    ///< of today, whichever month is shown
    QList<Month> months; ///< with readings, and the current one; newest first
    QList<TariffLine> prices;
    QStringList tariffs;         ///< that cards or prices have
    std::optional<Instant> asOf; ///< of the oldest reading; nothing: there is none

    /// May take seconds: in a reader.
    [[nodiscard]] static Result<PoolsFacts> read(const BriefingContext &context, Month month);

    [[nodiscard]] const Row *row(const QString &credential) const; ///< null: no such pool
    [[nodiscard]] const PlanGuards *guardsOf(const QString &credential) const;
};
