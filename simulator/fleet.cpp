// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fleet.h"

#include "simulator/cardchange.h"
#include "simulator/cardmaker.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr int blockSize = 500; // one closed card and its successor in each: 0.2 %
constexpr int halfBlock = 250; // a smaller rest of the fleet has none

enum Subject : quint64 { Iccids = 100, Msisdns, Imsis, Homes, Pairs, Changes };

struct Pair {
    int closed = -1;
    int live = -1;
};

Pair pairOfBlock(quint64 seed, int block, int size)
{
    const int first = block * blockSize, count = std::min(blockSize, size - first);
    if (count < halfBlock)
        return {};
    Draws draws(seed, Pairs, quint64(block));
    const int closed = draws.below(count);
    const int live = (closed + 1 + draws.below(count - 1)) % count;
    return {first + closed, first + live};
}

/// The number behind a fixed beginning, when the text is of the right shape.
std::optional<quint64> tail(QByteArrayView text, qsizetype length, qsizetype digits)
{
    bool ok = false;
    const quint64 value = text.size() == length ? text.last(digits).toULongLong(&ok) : 0;
    return ok ? std::optional(value) : std::nullopt;
}
} // namespace

Fleet::Fleet(quint64 seed, int size, QDate firstDay)
    : m_seed(seed), m_size(std::clamp(size, 0, maxSize)), m_firstDay(firstDay),
      m_iccids(mixed(seed + Iccids), CardMaker::iccidHalfBits),
      m_msisdns(mixed(seed + Msisdns), CardMaker::msisdnHalfBits),
      m_imsis(mixed(seed + Imsis), CardMaker::imsiHalfBits),
      m_homes(mixed(seed + Homes), quint32(std::max(m_size, 1))),
      m_batchSize(std::clamp(m_size / 400, 5, 500))
{
}

CardFacts Fleet::firstCard(int row) const
{
    return CardMaker(*this, row).make();
}

bool Fleet::change(int generation, int row, CardFacts &facts) const
{
    const FleetChange &change = m_changes[generation];
    if (m_changeOrders[generation].forth(quint32(row)) >= quint32(change.cards))
        return false;
    SimCardChange(m_seed, generation, m_firstDay.addDays(change.day)).applyTo(facts);
    return true;
}

CardFacts Fleet::card(int row) const
{
    CardFacts facts = firstCard(row);
    for (int i = 0; i < m_changes.size(); ++i)
        static_cast<void>(change(i, row, facts));
    return facts;
}

int Fleet::batchOfRow(int row) const
{
    return int(m_homes.forth(quint32(row))) / m_batchSize;
}

quint32 Fleet::subCardSerial(int row, int place) const
{
    return m_iccids.forth(quint32(row) + quint32(place + 1) * CardMaker::rowLimit);
}

int Fleet::cardsOfBatch(int batch) const
{
    return std::min(m_batchSize, m_size - batch * m_batchSize);
}

int Fleet::successorOf(int row) const
{
    const Pair pair = pairOfBlock(m_seed, row / blockSize, m_size);
    return row == pair.closed ? pair.live : -1;
}

int Fleet::closedPartnerOf(int row) const
{
    const Pair pair = pairOfBlock(m_seed, row / blockSize, m_size);
    return row == pair.live ? pair.closed : -1;
}

QList<int> Fleet::rowsByIccid(QByteArrayView iccid) const
{
    const std::optional<quint64> serial = tail(iccid, iccid.size() == 19 ? 19 : 20, 10);
    if (!serial || *serial > std::numeric_limits<quint32>::max())
        return {};
    const quint32 row = m_iccids.back(quint32(*serial));
    if (row >= quint32(m_size) || card(int(row)).iccid() != iccid)
        return {};
    const int closed = closedPartnerOf(int(row));
    QList<int> rows{int(row)};
    if (closed >= 0)
        rows.append(closed);
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::optional<int> Fleet::rowByMsisdn(QByteArrayView msisdn) const
{
    const std::optional<quint64> serial = tail(msisdn, 13, 9);
    if (!serial || *serial >= quint64(1) << (2 * CardMaker::msisdnHalfBits))
        return std::nullopt;
    const quint32 row = m_msisdns.back(quint32(*serial)) & (CardMaker::rowLimit - 1);
    const bool found = row < quint32(m_size) && msisdn.startsWith("1440");
    const CardFacts facts = found ? card(int(row)) : CardFacts();
    const auto end = facts.msisdn.begin() + facts.numbers;
    return found && std::find(facts.msisdn.begin(), end, msisdn.toULongLong()) != end
               ? std::optional(int(row))
               : std::nullopt;
}

std::optional<int> Fleet::rowByImsi(QByteArrayView imsi) const
{
    const std::optional<quint64> serial = tail(imsi, 15, 10);
    if (!serial || *serial > std::numeric_limits<quint32>::max())
        return std::nullopt;
    const quint32 row = m_imsis.back(quint32(*serial)) & (CardMaker::rowLimit - 1);
    const CardFacts facts = row < quint32(m_size) ? card(int(row)) : CardFacts();
    const auto end = facts.imsi.begin() + facts.numbers;
    return row < quint32(m_size) && std::find(facts.imsi.begin(), end, imsi.toULongLong()) != end
               ? std::optional(int(row))
               : std::nullopt;
}

int Fleet::advance(int days, double share)
{
    m_day += std::max(days, 0);
    const int cards = int(std::lround(std::clamp(share, 0.0, 1.0) * m_size));
    if (cards > 0) {
        m_changes.append({m_day, cards});
        m_changeOrders.append(changeOrder(generation() - 1));
    }
    return cards;
}

void Fleet::restore(int day, const QList<FleetChange> &changes)
{
    m_day = day;
    m_changes = changes;
    m_changeOrders.clear();
    for (int i = 0; i < m_changes.size(); ++i)
        m_changeOrders.append(changeOrder(i));
}

RangeShuffle Fleet::changeOrder(int generation) const
{
    return {mixed(m_seed + Changes) + quint64(generation), quint32(std::max(m_size, 1))};
}
