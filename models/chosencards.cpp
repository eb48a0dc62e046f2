// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chosencards.h"

#include "core/domain/datavolume.h"

#include <algorithm>

namespace
{
/// "1.2 GB used", with how many cards do not tell it.
QString sumText(const CardTally::Sum &sum, const QString &sentence)
{
    return sentence.arg(sum.known > 0 ? DataVolume{sum.total}.text() : QStringLiteral("–"));
}
} // namespace

ChosenCards::ChosenCards(CardTableModel &table, const ModelRoom &room, QObject *parent)
    : QObject(parent), m_table(table), m_room(room), m_model(&table)
{
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ChosenCards::sum);
    connect(&m_table, &CardTableModel::aboutToRearrange, this, &ChosenCards::remember);
    connect(&m_table, &CardTableModel::rearranged, this, &ChosenCards::restore);
    connect(&m_table, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_model.hasSelection())
            m_settle.start();
    });
    connect(&m_model, &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_rearranging)
            return;
        m_sums.reset();
        m_settle.start();
        Q_EMIT changed();
    });
    connect(&m_model, &QItemSelectionModel::currentChanged, this, &ChosenCards::follow);
}

QList<ChosenCards::Range> ChosenCards::ranges() const
{
    QList<Range> all;
    for (const QItemSelectionRange &range : m_model.selection()) {
        if (range.isValid())
            all.append({range.top(), range.bottom()});
    }
    std::sort(all.begin(), all.end(), [](Range a, Range b) { return a.first < b.first; });
    QList<Range> joined;
    for (const Range &range : std::as_const(all)) {
        if (!joined.isEmpty() && range.first <= joined.last().last + 1)
            joined.last().last = std::max(joined.last().last, range.last);
        else
            joined.append(range);
    }
    return joined;
}

qint64 ChosenCards::count() const
{
    qint64 rows = 0;
    for (const Range &range : ranges())
        rows += range.last - range.first + 1;
    return rows;
}

QString ChosenCards::text() const
{
    const qint64 cards = count();
    if (cards == 0)
        return {};
    QStringList parts{tr("%n card(s) selected", nullptr, int(cards))};
    if (!m_sums) {
        parts.append(tr("adding up…"));
        return parts.join(QStringLiteral(" · "));
    }
    parts.append(sumText(m_sums->used, tr("%1 used")));
    parts.append(sumText(m_sums->remaining, tr("%1 remaining")));
    if (const qint64 unknown = std::max(m_sums->used.unknown, m_sums->remaining.unknown))
        parts.append(tr("%n unknown", nullptr, int(unknown)));
    return parts.join(QStringLiteral(" · "));
}

bool ChosenCards::choose(quint32 cardRow)
{
    const std::optional<int> row = m_table.rowOf(cardRow);
    if (row)
        m_model.setCurrentIndex(m_table.index(*row, 0),
                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return row.has_value();
}

void ChosenCards::selectAll()
{
    if (m_table.rowCount() > 0)
        m_model.select(QItemSelection(m_table.index(0, 0),
                                      m_table.index(m_table.rowCount() - 1, m_table.columnCount() - 1)),
                       QItemSelectionModel::ClearAndSelect);
}

CardOrder ChosenCards::orderOf(const CardTableModel::Order &order, const QList<Range> &ranges)
{
    CardOrder part;
    part.generation = order->generation;
    for (const Range &range : ranges)
        part.rows.insert(part.rows.end(), order->rows.begin() + range.first,
                         order->rows.begin() + range.last + 1);
    return part;
}

CardOrder ChosenCards::selectedOrder() const
{
    const QList<Range> selected = ranges();
    return selected.isEmpty() ? *m_table.order() : orderOf(m_table.order(), selected);
}

// ---- what they used ----

ChosenCards::Sums ChosenCards::add(const CardTableModel::Columns &columns, const CardOrder &order)
{
    return {qint64(order.rows.size()), CardTally::sum(CardNumber::Used, *columns, order),
            CardTally::sum(CardNumber::Remaining, *columns, order)};
}

void ChosenCards::sum()
{
    m_ticket.cancel();
    if (count() <= fewCards) {
        m_sums = add(m_table.columns(), orderOf(m_table.order(), ranges()));
        Q_EMIT changed();
        return;
    }
    m_ticket = m_room.quick.ask(
        this,
        [columns = m_table.columns(), order = m_table.order(), ranges = ranges()](
            CacheReader &, const ReaderTicket &) { return add(columns, orderOf(order, ranges)); },
        [this](const Sums &sums) {
            m_sums = sums;
            Q_EMIT changed();
        });
}

// ---- across another order ----

void ChosenCards::remember()
{
    m_rearranging = true;
    m_currentColumn = std::max(m_model.currentIndex().column(), 0);
    m_ticket.cancel();
    m_settle.stop();
    m_selected.clear();
    const QList<Range> selected = ranges();
    if (selected.isEmpty())
        return;
    m_selected.assign(m_table.columns()->rowCount(), false);
    for (const Range &range : selected) {
        for (int row = range.first; row <= range.last; ++row)
            m_selected[m_table.cardRow(row)] = true;
    }
}

/// Goes through all rows once: some milliseconds in a million, and only where something was selected.
void ChosenCards::restore()
{
    m_rearranging = false;
    QItemSelection kept;
    bool scattered = false;
    qint64 cards = 0;
    const std::vector<quint32> &rows = m_table.order()->rows;
    const int lastColumn = m_table.columnCount() - 1;
    const auto isSelected = [this](quint32 card) { return card < m_selected.size() && m_selected[card]; };
    for (size_t row = 0; !m_selected.empty() && row < rows.size() && !scattered; ++row) {
        if (!isSelected(rows[row]))
            continue;
        const size_t first = row;
        while (row + 1 < rows.size() && isSelected(rows[row + 1]))
            ++row;
        cards += qint64(row - first + 1);
        kept.append(QItemSelectionRange(m_table.index(int(first), 0), m_table.index(int(row), lastColumn)));
        scattered = kept.size() > mostRanges;
    }
    const bool had = !m_selected.empty();
    const auto lost = std::count(m_selected.begin(), m_selected.end(), true);
    m_selected = {};
    if (m_currentCard) {
        const std::optional<int> row = m_table.rowOf(*m_currentCard);
        m_model.setCurrentIndex(row ? m_table.index(*row, m_currentColumn) : QModelIndex(),
                                QItemSelectionModel::NoUpdate);
        if (!row)
            follow({});
    }
    if (scattered)
        Q_EMIT dropped(lost);
    else if (!kept.isEmpty())
        m_model.select(kept, QItemSelectionModel::Select);
    if (had && kept.isEmpty()) {
        m_sums.reset();
        Q_EMIT changed();
    }
}

void ChosenCards::follow(const QModelIndex &current)
{
    if (m_rearranging)
        return;
    const std::optional<quint32> card =
        current.isValid() ? std::optional(m_table.cardRow(current.row())) : std::nullopt;
    if (card == m_currentCard)
        return;
    m_currentCard = card;
    Q_EMIT currentChanged();
}
