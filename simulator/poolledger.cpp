// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/poolledger.h"

#include "simulator/mix.h"
#include "simulator/sizetext.h"

#include <algorithm>

namespace
{
constexpr quint64 subject = 80;
constexpr qint64 gigabyte = 1024LL * 1024 * 1024;

/// A few pools are used up, some nearly: what was bought, in hundredths of what was used.
int boughtPercent(quint64 seed, const CardPlan &plan)
{
    Draws draws(seed, subject, quint64(plan.credentialInstance()));
    const int draw = draws.below(10);
    return draw < 2 ? 96 : draw < 4 ? 108 : draws.between(140, 300);
}

std::optional<DataVolume> said(const std::optional<DataVolume> &exact)
{
    return exact ? std::optional(DataVolume{SizeText::of(exact->bytes).bytes()}) : std::nullopt;
}
} // namespace

PoolLedger::PoolLedger(quint64 seed, const FleetIndex &index, const QByteArray &credential)
    : m_index(index), m_credential(credential)
{
    const auto found = index.credentials().constFind(credential);
    if (found == index.credentials().constEnd())
        return;
    m_figures = &*found;
    if (m_figures->plan.isUnified())
        buy(seed);
}

/// Half at once, then half of the rest whenever little is left. From what the fleet had used on its first
/// day: what changes add later moves no order of the past.
void PoolLedger::buy(quint64 seed)
{
    qint64 total = 0, soFar = 0;
    for (const CredentialMonth &month : m_figures->months)
        total += month.firstUsedBytes;
    const qint64 rest = total * boughtPercent(seed, m_figures->plan) / 100;
    qint64 left = std::max<qint64>(rest / gigabyte, 1), bought = 0;
    for (qsizetype i = 0; i < m_figures->months.size() && left > 0; ++i) {
        soFar += m_figures->months[i].firstUsedBytes;
        qint64 now = 0;
        while (left > now && (bought + now) * gigabyte * 8 / 10 <= soFar)
            now += (left - now + 1) / 2;
        if (now == 0)
            continue;
        m_purchases.append({m_index.start().plus(int(i)), now});
        bought += now;
        left -= now;
    }
    if (left > 0 && m_purchases.isEmpty())
        m_purchases.append({m_index.start(), left});
    else if (left > 0)
        m_purchases.first().gigabytes += left;
}

const CredentialMonth *PoolLedger::at(Month month) const
{
    return m_index.month(m_credential, month);
}

qint64 PoolLedger::allowance(Month month) const
{
    if (!m_figures || !m_figures->plan.isUnified())
        return at(month) ? at(month)->active() * m_figures->plan.levelBytes().value_or(0) : 0;
    qint64 sum = 0;
    for (const PoolPurchase &purchase : m_purchases)
        sum += purchase.month <= month ? purchase.gigabytes * gigabyte : 0;
    return sum;
}

qint64 PoolLedger::used(Month month) const
{
    return at(month) ? at(month)->usedBytes : 0;
}

qint64 PoolLedger::usedSoFar(Month month) const
{
    qint64 sum = 0;
    for (Month each = m_index.start(); each <= month; each = each.next())
        sum += used(each);
    return sum;
}

qint64 PoolLedger::overSoFar(Month month) const
{
    return std::max<qint64>(usedSoFar(month) - allowance(month), 0);
}

qint64 PoolLedger::over(Month month) const
{
    if (!m_figures || !(m_figures->plan.isUnified() || m_figures->plan.isSameTier()))
        return 0;
    if (m_figures->plan.isUnified())
        return std::max<qint64>(overSoFar(month) - overSoFar(month.previous()), 0);
    return std::max<qint64>(used(month) - allowance(month), 0);
}

qint64 PoolLedger::feeUnits(Month month) const
{
    return at(month) && m_figures->plan.isUnified() ? at(month)->total() : 0;
}

std::optional<PoolReading> PoolLedger::exact(Month month) const
{
    if (!at(month))
        return std::nullopt;
    PoolReading reading{.credential = QString::fromLatin1(m_credential), .month = month};
    reading.type = reading.credential;
    reading.instanceId = QString::number(m_figures->plan.credentialInstance());
    reading.cards = at(month)->total();
    reading.activeCards = at(month)->active();
    reading.used = DataVolume{used(month)};
    reading.over = DataVolume{over(month)};
    reading.smsUsed = month == m_index.end() ? m_figures->sms : 0;
    if (m_figures->plan.isSameTier()) {
        reading.effectiveTotal = DataVolume{allowance(month)};
        reading.effectiveAvailable = DataVolume{std::max<qint64>(allowance(month) - used(month), 0)};
    } else if (m_figures->plan.isUnified()) {
        reading.grandTotal = DataVolume{allowance(month)};
        reading.grandUsed = DataVolume{usedSoFar(month)};
        reading.available = DataVolume{std::max<qint64>(allowance(month) - usedSoFar(month), 0)};
        reading.featureFeeUnits = feeUnits(month);
    }
    return reading;
}

std::optional<PoolReading> PoolLedger::reading(Month month) const
{
    std::optional<PoolReading> reading = exact(month);
    if (!reading)
        return reading;
    for (std::optional<DataVolume> PoolReading::*field :
         {&PoolReading::used, &PoolReading::over, &PoolReading::effectiveTotal,
          &PoolReading::effectiveAvailable, &PoolReading::grandTotal, &PoolReading::grandUsed,
          &PoolReading::available})
        (*reading).*field = said((*reading).*field);
    if (m_figures->plan.isUnified()) {
        TextBuffer text;
        SizeText::of(used(month)).appendTo(text);
        reading->monthUsedAmount = QString::fromLatin1(text.view());
    }
    return reading;
}
