// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <compare>
#include <limits>
#include <optional>

// Which card is read next, and how old a reading may become. Pure, and the one place where both are written
// down; decision 0019 gives the reasons, the manual the words for people (docs/manual/sync.md).

/// What is asked for card by card.
enum class ReadingClass : quint8 { Detail, Usage, Identity };

/// What of a card's row in the list concerns the queue; views into somebody else's memory, null and
/// `CardRow::unknown` are unknown.
struct RowGlimpse {
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    qint64 id = 0;
    QByteArrayView status, osStatus, vendor;
    QByteArrayView planKind, planLevel, period, tariff, credential;
    QByteArrayView certifyType, apn;
    qint64 activated = unknown;
    qint64 expires = unknown;
    qint64 autoRenew = unknown;
    qint64 usageAsOf = unknown; ///< FlowLatestModifiedTime
    qint64 used = unknown;      ///< bytes of the cycle
    qint64 remaining = unknown;
    // what readings told
    qint64 stopThreshold = unknown;
    QByteArrayView realName; ///< Identity::name()
};

/// What a card's row said, in 64 bits: kept beside each reading, so that a later row shows whether anything
/// has happened since. Labels, tags and numbers that the row tells by itself are not in it. The same on every
/// system and in every version: it is stored.
struct RowMark {
    quint32 state = 0;   ///< of state, plan and contract
    quint32 traffic = 0; ///< of the cycle's usage and when it was last told; 0: the row tells neither

    [[nodiscard]] static RowMark of(const RowGlimpse &row);
    [[nodiscard]] static quint32 trafficOf(qint64 usageAsOf, qint64 used);
    [[nodiscard]] static RowMark unpack(qint64 stored)
    {
        return {quint32(quint64(stored) >> 32), quint32(quint64(stored))};
    }
    [[nodiscard]] qint64 packed() const { return qint64(quint64(state) << 32 | traffic); }
    friend bool operator==(const RowMark &, const RowMark &) = default;
};

/// When a card was last asked about something.
struct ReadingAge {
    std::optional<Instant> read;  ///< the newest answer that was read
    std::optional<Instant> asked; ///< the newest answer of any kind; never before `read`
    QString refusal;              ///< the code the newest answer refused with; empty: it was read
    std::optional<RowMark> mark;  ///< what the row said before it was asked; nothing: not noted
    friend bool operator==(const ReadingAge &, const ReadingAge &) = default;
};

/// The order of the queue, first things first.
enum class RefreshGroup : quint8 {
    Wished,   ///< on screen, or asked for by name
    Moved,    ///< its row says something else than when it was read
    NearEdge, ///< near the end of its volume or its time
    Rotation, ///< its turn: never read, or the longest ago
};

/// A card's place in the queue: the smaller is asked first.
struct RefreshPlace {
    static constexpr qint64 never = std::numeric_limits<qint64>::min();

    RefreshGroup group = RefreshGroup::Rotation;
    qint64 asked = never; ///< seconds
    qint64 id = 0;
    friend auto operator<=>(const RefreshPlace &, const RefreshPlace &) = default;
};

/// How long a reading stands, by what the card's row has said since. A run reads what is older; with a run a
/// day nothing on screen is ever older than that and a day (promise()).
struct ReadingHorizons {
    std::chrono::seconds moved{0};                    ///< state, plan or contract differ: at the next run
    std::chrono::seconds edge{std::chrono::hours(1)}; ///< only traffic, but near a limit or the end
    std::chrono::seconds busy{0};                     ///< only traffic; or the row proves nothing
    std::chrono::seconds still{0};                    ///< the row proves that nothing happened

    [[nodiscard]] static ReadingHorizons of(ReadingClass which);
    /// How old a figure of this class may get.
    [[nodiscard]] static std::chrono::seconds promise(std::chrono::seconds horizon)
    {
        return horizon + std::chrono::hours(24);
    }
};

/// Judges cards for one class at one moment.
class RefreshRule
{
public:
    RefreshRule(ReadingClass which, Instant now)
        : m_which(which), m_now(now), m_horizons(ReadingHorizons::of(which))
    {
    }

    [[nodiscard]] ReadingClass which() const { return m_which; }

    /// Whether a card of this state and operator can have the data at all: closed cards have none, cards not
    /// yet in use no usage, multi-network cards no identity of their own. Unknown states may.
    [[nodiscard]] static bool applies(ReadingClass which, QByteArrayView status, QByteArrayView vendor);

    /// The card's place; nothing: its reading is young enough. For cards the class applies to.
    [[nodiscard]] std::optional<RefreshPlace> place(const RowGlimpse &row, const ReadingAge &age) const;

    /// From how old on the reading of such a card is due.
    [[nodiscard]] std::chrono::seconds dueAfter(const RowGlimpse &row, const ReadingAge &age) const
    {
        return dueAfter(row, age, unrest(row, age));
    }

    /// A fifth of its volume, or less, is left, or before the threshold that stops it; or it expires within
    /// thirty days.
    [[nodiscard]] bool isNearEdge(const RowGlimpse &row) const;

private:
    enum class Unrest { Still, Unproven, Busy, Moved };
    [[nodiscard]] Unrest unrest(const RowGlimpse &row, const ReadingAge &age) const;
    [[nodiscard]] std::chrono::seconds dueAfter(const RowGlimpse &row, const ReadingAge &age,
                                                Unrest unrest) const;
    [[nodiscard]] std::chrono::seconds spread(qint64 id) const;

    ReadingClass m_which;
    Instant m_now;
    ReadingHorizons m_horizons;
};
