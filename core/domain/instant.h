// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

/// A moment, to the second. The provider writes card data in Beijing time without a zone and money data in
/// UTC (cloud-api 8); here it is one number. Unknown is std::optional, never the year zero.
struct Instant {
    qint64 seconds = 0; ///< since 1970-01-01T00:00:00Z

    /// "yyyy-MM-dd HH:mm:ss" as Beijing time. Impossible dates, years outside 1990–2099 and anything else:
    /// nothing.
    [[nodiscard]] static std::optional<Instant> parseBeijing(QByteArrayView text);
    /// "yyyy-MM-ddTHH:mm:ssZ", UTC.
    [[nodiscard]] static std::optional<Instant> parseUtc(QByteArrayView text);
    /// `time` must be valid: an invalid one would read as 1970.
    [[nodiscard]] static Instant of(const QDateTime &time) { return {time.toSecsSinceEpoch()}; }
    /// The first second of this day in Beijing; `day` must be valid.
    [[nodiscard]] static Instant startOfBeijingDay(QDate day);

    [[nodiscard]] QDateTime utc() const { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); }
    [[nodiscard]] QDate beijingDate() const;
    [[nodiscard]] QString beijingIso() const;  ///< "2026-02-28T23:59:59+08:00"
    [[nodiscard]] QString beijingText() const; ///< "2026-02-28 23:59:59"

    friend auto operator<=>(const Instant &, const Instant &) = default;
};
