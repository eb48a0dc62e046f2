// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfilter.h"
#include "models/cardtablemodel.h"
#include "models/modelroom.h"

#include <QTimer>

/// Which cards the table shows: asks the room's quick reader for the cards that match a filter, in an order,
/// and shows the answer. A new question takes the place of the one under way; a new snapshot asks again by
/// itself. GUI thread.
class CardListing final : public QObject
{
    Q_OBJECT
public:
    /// Why there is nothing to see.
    enum class State {
        Loading,        ///< the cards are being read for the first time, none is there yet
        Failed,         ///< they could not be read: error()
        NoCards,        ///< the account has none, or nothing was synchronised
        NothingMatches, ///< there are cards, but none that the filter lets pass
        Shown,
    };

    explicit CardListing(const ModelRoom &room, QObject *parent = nullptr);

    [[nodiscard]] CardTableModel &table() { return m_table; }
    [[nodiscard]] const CardTableModel &table() const { return m_table; }

    /// Shows the cards that match this text. Where it cannot be read, everything stays as it is.
    Result<void> setFilter(const QString &text);
    [[nodiscard]] const QString &filterText() const { return m_filterText; } ///< the last that could be read
    [[nodiscard]] const CardFilter &filter() const { return m_filter; }
    void setSort(const CardSort &sort);
    [[nodiscard]] const CardSort &sort() const { return m_sort; }

    [[nodiscard]] State state() const;
    [[nodiscard]] const Error &error() const { return m_room.fleet.error(); }
    [[nodiscard]] qint64 shown() const { return m_table.rowCount(); }
    [[nodiscard]] qint64 total() const { return m_table.columns()->cardCount(); }
    /// The answer to a filter or sort somebody chose is still to come.
    [[nodiscard]] bool isBusy() const { return m_asking && m_chosen; }
    [[nodiscard]] bool isLoading() const { return m_room.fleet.state() == FleetFeed::State::Loading; }
    [[nodiscard]] std::optional<Instant> asOf() const { return m_room.fleet.listAsOf(); }

Q_SIGNALS:
    void changed(); ///< counts, state, age
    /// The table shows what was asked for; `chosen`: somebody chose another filter or order, so that it may
    /// well begin at its top.
    void answered(bool chosen);
    void sortChanged();
    void filterChanged();

private:
    struct Answer {
        CardTableModel::Columns columns;
        CardTableModel::Order all; ///< all cards in this order, where that was needed
        CardTableModel::Order shown;
        CardFilter filter;
        CardSort sort;
        QDate today;
    };
    static Answer answer(Answer earlier, const CardTableModel::Columns &columns, const CardFilter &filter,
                         const CardSort &sort, QDate today);
    void ask(bool chosen);
    void take(Answer answer);
    void follow();

    const ModelRoom &m_room;
    CardTableModel m_table;
    QString m_filterText;
    CardFilter m_filter;
    CardSort m_sort;
    Answer m_answer; ///< the newest
    ReaderTicket m_ticket;
    bool m_asking = false;
    bool m_chosen = false; ///< the question under way is somebody's
    bool m_again = false;  ///< a snapshot came meanwhile
    QTimer m_midnight;
};
