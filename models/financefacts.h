// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/moneybriefing.h"
#include "core/domain/deskvalues.h"
#include "core/rules/runway.h"

#include <QList>

#include <optional>

// What the sections of Finance ask, as values. Each is read in a reader.

/// Balance, vouchers and how long they last.
struct RunwayFacts {
    Runway runway;
    std::optional<DeskRecord<BalanceThresholds>> thresholds; ///< nothing: never set
    std::optional<Instant> vouchersAsOf;

    [[nodiscard]] static Result<RunwayFacts> read(const BriefingContext &context,
                                                  const RunwayAssumptions &assumptions);
};

/// The prices people confirmed, with who and when.
struct TariffFacts {
    QList<DeskRecord<TariffLine>> lines; ///< in the order of operator, kind and tariff
    QStringList tariffs;                 ///< that cards of the fleet have, as the provider names them

    [[nodiscard]] static Result<TariffFacts> read(const BriefingContext &context);
};
