// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fleet.h"

/// What a batch of cards, bought with one order, has in common.
struct CardBatch {
    CardPlan plan;
    qint64 orderId = 0;
    QByteArrayView simType;
    QByteArrayView network;
    int openedDays = 0;  ///< before the fleet's first day
    int expiresDays = 0; ///< after it; negative: past
    int autoRenewPermille = 0;
    int group = -1;
    int tag = 0;        ///< what most of its cards are used for
    bool fresh = false; ///< delivered lately, mostly unused
    bool longIds = false;
};

/// Makes one card of a fleet as it is on the first day. One object a card.
class CardMaker
{
public:
    static constexpr int iccidHalfBits = 16;  ///< serials of ten digits
    static constexpr int msisdnHalfBits = 14; ///< of nine
    static constexpr int imsiHalfBits = 16;
    static constexpr quint32 rowLimit = 1u << 20; ///< a card's numbers come from row + k · rowLimit

    CardMaker(const Fleet &fleet, int row);
    [[nodiscard]] CardFacts make();

    [[nodiscard]] static CardBatch batch(const Fleet &fleet, int number);

private:
    [[nodiscard]] static CardBatch batchOf(const Fleet &fleet, int row);
    void makeIccid(int row);
    void makeNumbers();
    void makeState();
    void makeTimes();
    void makeUsage();
    void makeNotes();
    void makeDirections();
    [[nodiscard]] qint64 beijing(int day, int second) const;

    const Fleet &m_fleet;
    Draws m_draws;
    CardBatch m_batch;
    CardFacts m_facts;
    int m_successor;
};
