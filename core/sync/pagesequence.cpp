// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagesequence.h"

#include <algorithm>

namespace
{
constexpr qint64 pagesBeyondPromise = 50; // reliability A35
}

PageSequence::PageSequence(qint64 firstPage, int pageSize)
    : m_pageSize(pageSize), m_nextToAsk(firstPage), m_nextToTake(firstPage)
{
}

qint64 PageSequence::promisedPages() const
{
    return m_total ? std::max<qint64>(1, (*m_total + m_pageSize - 1) / m_pageSize) : m_nextToTake;
}

std::optional<qint64> PageSequence::next()
{
    if (m_state != State::Running)
        return std::nullopt;
    if (!m_again.empty())
        return m_again.extract(m_again.begin()).value();
    // Behind the promise only one page at a time, and only when all before it are there.
    if (m_nextToAsk > promisedPages() && m_nextToAsk != m_nextToTake)
        return std::nullopt;
    return m_nextToAsk++;
}

void PageSequence::arrived(qint64 page, CardPage content)
{
    if (page >= m_nextToTake)
        m_waiting.insert_or_assign(page, std::move(content));
}

QList<CardPage> PageSequence::take()
{
    QList<CardPage> pages;
    while (m_state == State::Running && hasReady()) {
        CardPage content = std::move(m_waiting.extract(m_nextToTake).mapped());
        judge(m_nextToTake, content);
        if (m_state != State::Running && m_state != State::Complete)
            break;
        ++m_nextToTake;
        pages.append(std::move(content));
    }
    return pages;
}

void PageSequence::judge(qint64 page, const CardPage &content)
{
    const qint64 promisedBefore = promisedPages();
    if (content.total)
        m_total = content.total;
    if (page == 1)
        m_firstTotal = content.total;
    const bool shortPage = content.rowCount < m_pageSize;
    const size_t fingerprint = fingerprintOf(content);
    if (page == 1 && content.rowCount == 0 && content.total.value_or(0) > 0)
        m_state = State::Nothing;
    else if (!shortPage && m_previous == fingerprint)
        m_state = State::Repeats;
    else if (content.rowCount == 0 || (shortPage && page >= promisedPages()))
        m_state = State::Complete;
    else if (page > std::max(promisedPages(), promisedBefore) + pagesBeyondPromise)
        m_state = State::Endless;
    m_hadShortPage = m_hadShortPage || (shortPage && page < promisedPages());
    m_previous = fingerprint;
}

size_t PageSequence::fingerprintOf(const CardPage &content)
{
    size_t fingerprint = size_t(content.rowCount);
    for (const Card &card : content.cards)
        fingerprint = qHash(card.key, fingerprint);
    return fingerprint;
}
