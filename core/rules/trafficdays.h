// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/month.h"

#include <QDate>

#include <optional>

/// The traffic of some cards in a stretch of time, and of how many of them it is known. `used` is a sum over
/// the cards that are known: without `unknownCards` it is whole.
struct KnownSum {
    std::optional<DataVolume> used; ///< nothing: known of no card, or it does not fit
    qint64 cards = 0;               ///< whose amount is known
    qint64 unknownCards = 0;        ///< active cards, activated by then, whose amount is not
    friend bool operator==(const KnownSum &, const KnownSum &) = default;

    /// Known of all but a twentieth of the cards: it may be compared with others and gone on from.
    [[nodiscard]] bool isNearlyWhole() const { return used && unknownCards <= cards / 20; }
};

/// One day in Beijing.
struct TrafficDay : KnownSum {
    QDate day;
    TrafficDay() = default;
    TrafficDay(QDate on, std::optional<DataVolume> volume, qint64 known, qint64 unknown)
        : KnownSum{volume, known, unknown}, day(on)
    {
    }
    friend bool operator==(const TrafficDay &, const TrafficDay &) = default;
};

/// One month, by the totals the provider sent (which are not made from the days).
struct TrafficMonth : KnownSum {
    Month month;
    TrafficMonth() = default;
    TrafficMonth(Month of, std::optional<DataVolume> volume, qint64 known, qint64 unknown)
        : KnownSum{volume, known, unknown}, month(of)
    {
    }
    friend bool operator==(const TrafficMonth &, const TrafficMonth &) = default;
};
