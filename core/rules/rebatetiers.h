// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// Which of the two ways to read a tier table counts. The agreement does not say; somebody has to choose.
enum class RebateReading { AllUnits, Marginal, Undecided };

/// What the value of a step is.
enum class RebateReward {
    PerCard,       ///< yuan a card
    PercentOfFees, ///< percent of the month's fees
};

/// A rebate table as the user entered it from the provider's letter. One that parse() made is well formed.
struct RebateTiers {
    struct Step {
        qint64 from = 0; ///< the first count to which the step applies
        Money value;     ///< yuan a card, or percent in millionths of a percent
    };
    QDate effectiveFrom; ///< the first day of its first month
    RebateReading reading = RebateReading::Undecided;
    RebateReward reward = RebateReward::PerCard;
    QList<Step> steps; ///< at least one, `from` ascending
    QString source;
    QStringList vendors;   ///< limited to these operators; empty = all
    QStringList planKinds; ///< limited to these plan kinds; empty = all

    /// Reads a tier table file (the manual page tells its keys). Values must be decimal text with at most six
    /// decimals, so that no digit is lost; percents at most 100. Keys that are not known are refused, since a
    /// misspelled limit would silently apply to every card. Errors are E-TIERS and name the place.
    [[nodiscard]] static Result<RebateTiers> parse(const QByteArray &json);

    /// The step that a count reaches; null below the first.
    [[nodiscard]] const Step *stepOf(qint64 count) const;
};

/// "all_units", "marginal", "undecided": for machines.
[[nodiscard]] QString rebateReadingName(RebateReading reading);
