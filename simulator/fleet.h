// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/cardfacts.h"
#include "simulator/mix.h"

#include <QDate>
#include <QList>

#include <optional>

/// Some cards of the fleet changed on one day; which ones and how follows from the generation's number.
struct FleetChange {
    int day = 0;   ///< days after the fleet's first day
    int cards = 0; ///< exactly so many
    friend bool operator==(const FleetChange &, const FleetChange &) = default;
};

/// The cards of the simulated company: a pure function of seed, size, first day and the list of changes.
/// Nothing is stored per card; a row is computed when it is asked for (about a microsecond, plus a little
/// per generation of changes). A value, cheap to copy; safe to read from every thread.
class Fleet
{
public:
    static constexpr int maxSize = 1'000'000;

    Fleet(quint64 seed, int size, QDate firstDay);

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] QDate firstDay() const { return m_firstDay; }
    [[nodiscard]] QDate today() const { return m_firstDay.addDays(m_day); }
    [[nodiscard]] int daysGone() const { return m_day; }
    [[nodiscard]] int generation() const { return int(m_changes.size()); }
    [[nodiscard]] const QList<FleetChange> &changes() const { return m_changes; }

    /// The card in this row of the list, as it is today.
    [[nodiscard]] CardFacts card(int row) const;
    [[nodiscard]] CardFacts firstCard(int row) const; ///< as it was on the first day
    /// Changes a card as this generation did; false: it left this one alone.
    [[nodiscard]] bool change(int generation, int row, CardFacts &facts) const;

    /// Cards are bought in batches, one order each.
    [[nodiscard]] int batchCount() const { return (m_size + m_batchSize - 1) / m_batchSize; }
    [[nodiscard]] int batchOfRow(int row) const;
    [[nodiscard]] int cardsOfBatch(int batch) const;

    /// Rows with this number; a closed card and its successor share an ICCID. Without a search.
    [[nodiscard]] QList<int> rowsByIccid(QByteArrayView iccid) const;
    [[nodiscard]] std::optional<int> rowByMsisdn(QByteArrayView msisdn) const;
    [[nodiscard]] std::optional<int> rowByImsi(QByteArrayView imsi) const;

    /// Moves the day and changes this share of the cards (rounded; each changes in at least one listed
    /// field). Returns how many.
    int advance(int days, double share);
    /// Puts a stored history back.
    void restore(int day, const QList<FleetChange> &changes);

    /// A number no other card has, for the sub-card in this place.
    [[nodiscard]] quint32 subCardSerial(int row, int place) const;

private:
    friend class CardMaker;
    [[nodiscard]] int successorOf(int row) const; ///< the live card of a closed one's ICCID; -1: it is none
    [[nodiscard]] int closedPartnerOf(int row) const;
    [[nodiscard]] RangeShuffle changeOrder(int generation) const;

    quint64 m_seed;
    int m_size;
    QDate m_firstDay;
    int m_day = 0;
    Shuffle m_iccids;
    Shuffle m_msisdns;
    Shuffle m_imsis;
    RangeShuffle m_homes; ///< row → place in the order of purchase
    int m_batchSize;
    QList<FleetChange> m_changes;
    QList<RangeShuffle> m_changeOrders; ///< of each generation
};
