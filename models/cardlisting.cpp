// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardlisting.h"

#include "core/inventory/cardquery.h"

using namespace std::chrono_literals;

CardListing::CardListing(const ModelRoom &room, QObject *parent) : QObject(parent), m_room(room)
{
    connect(&room.fleet, &FleetFeed::changed, this, &CardListing::follow);
    m_midnight.setInterval(1min);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        if (!m_asking && m_answer.today != m_room.today()) // "expires<30d" means other cards now
            ask(false);
    });
    m_midnight.start();
    ask(false);
}

Result<void> CardListing::setFilter(const QString &text)
{
    const Result<CardFilter> filter = CardFilter::parse(text);
    if (!filter)
        return filter.error();
    m_filterText = text.trimmed();
    if (*filter != m_filter) {
        m_filter = *filter;
        ask(true);
        Q_EMIT filterChanged();
    }
    return {};
}

void CardListing::setSort(const CardSort &sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    ask(true);
    Q_EMIT sortChanged();
}

CardListing::State CardListing::state() const
{
    if (shown() > 0)
        return State::Shown;
    if (total() > 0 || m_room.fleet.snapshot()->cardCount() > 0)
        return m_asking && total() == 0 ? State::Loading : State::NothingMatches;
    if (m_room.fleet.state() == FleetFeed::State::Failed)
        return State::Failed;
    return isLoading() ? State::Loading : State::NoCards;
}

/// The cheapest way from what is known to what is asked for. Runs in the reader.
CardListing::Answer CardListing::answer(Answer earlier, const CardTableModel::Columns &columns,
                                        const CardFilter &filter, const CardSort &sort, QDate today)
{
    Answer now{columns, {}, {}, filter, sort, today};
    const auto keep = [](CardOrder order) { return std::make_shared<const CardOrder>(std::move(order)); };
    const bool sameCards = earlier.columns == columns && earlier.today == today;
    if (sameCards && earlier.sort == sort)
        now.all = earlier.all;
    if (filter.isEmpty()) {
        if (!now.all)
            now.all = keep(sort.sorted(*columns, CardOrder::all(*columns)));
        now.shown = now.all;
    } else if (sameCards && earlier.sort == sort && filter.refines(earlier.filter)) {
        now.shown = keep(CardQuery(columns, filter, today).rowsWithin(*earlier.shown));
    } else if (now.all) {
        now.shown = keep(CardQuery(columns, filter, today).rowsWithin(*now.all));
    } else if (sameCards && filter == earlier.filter) {
        now.shown = keep(sort.sorted(*columns, *earlier.shown));
    } else {
        now.shown = keep(sort.sorted(*columns, CardQuery(columns, filter, today).rows()));
    }
    return now;
}

void CardListing::ask(bool chosen)
{
    m_ticket.cancel();
    m_chosen = chosen || (m_asking && m_chosen);
    m_asking = true;
    m_again = false;
    m_ticket = m_room.quick.ask(
        this,
        [earlier = m_answer, columns = m_room.fleet.snapshot(), filter = m_filter, sort = m_sort,
         today = m_room.today()](CacheReader &, const ReaderTicket &) {
            return answer(earlier, columns, filter, sort, today);
        },
        [this](Answer answered) { take(std::move(answered)); });
    Q_EMIT changed();
}

void CardListing::take(Answer answer)
{
    m_answer = std::move(answer);
    m_asking = false;
    const bool chosen = std::exchange(m_chosen, false);
    m_table.show(m_answer.columns, m_answer.shown, m_answer.today);
    Q_EMIT answered(chosen);
    if (m_again)
        ask(false);
    else
        Q_EMIT changed();
}

/// Snapshots may come quicker than answers: the question under way is let go on.
void CardListing::follow()
{
    if (m_asking)
        m_again = true;
    else if (m_room.fleet.snapshot() != m_answer.columns)
        ask(false);
    else
        Q_EMIT changed();
}
