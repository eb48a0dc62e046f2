// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reading.h"

#include <QList>

#include <map>
#include <optional>
#include <set>

/// The order of pages in one pass over ListCardInfo: which page to ask next, arrivals put back in order,
/// and where the pass ends. Pure: no network, no clock.
///
/// The total is only a hint (it may be wrong or move while paging): the pass ends behind the last page it
/// promises when that page is short, else on the first short page behind it, on any empty page, or 50 pages
/// beyond the promise (reliability A33, A35, A36).
class PageSequence
{
public:
    enum class State {
        Running,
        Complete, ///< the end was reached in order
        Repeats,  ///< the server sends the same page again and again (A36)
        Endless,  ///< more pages than the total can explain (A35)
        Nothing,  ///< an empty first page although the total is not zero (A37)
    };

    PageSequence(qint64 firstPage, int pageSize);

    /// The next page to ask for; nothing when every page that may exist is asked for.
    [[nodiscard]] std::optional<qint64> next();
    /// This page is to be asked for again (its call failed and will not be repeated below).
    void giveBack(qint64 page) { m_again.insert(page); }

    void arrived(qint64 page, CardPage content);

    /// The pages that continue those taken before, in order. A page that shows a problem is not among them.
    [[nodiscard]] QList<CardPage> take();
    [[nodiscard]] bool hasReady() const { return m_waiting.contains(m_nextToTake); }
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 nextToTake() const { return m_nextToTake; }      ///< the durable cursor once stored
    [[nodiscard]] std::optional<qint64> total() const { return m_total; } ///< as the newest page taken said
    [[nodiscard]] std::optional<qint64> firstTotal() const { return m_firstTotal; }
    /// Whether a page in the middle was short: such a pass proves nothing about cards it did not show.
    [[nodiscard]] bool hadShortPage() const { return m_hadShortPage; }

private:
    void judge(qint64 page, const CardPage &content);
    [[nodiscard]] qint64 promisedPages() const;
    [[nodiscard]] static size_t fingerprintOf(const CardPage &content);

    int m_pageSize;
    qint64 m_nextToAsk;
    qint64 m_nextToTake;
    std::map<qint64, CardPage> m_waiting;
    std::set<qint64> m_again;
    std::optional<qint64> m_total;
    std::optional<qint64> m_firstTotal;
    std::optional<size_t> m_previous; ///< of the page taken last
    bool m_hadShortPage = false;
    State m_state = State::Running;
};
