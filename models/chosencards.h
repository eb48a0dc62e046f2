// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/cardtally.h"
#include "models/cardtablemodel.h"
#include "models/modelroom.h"

#include <QItemSelectionModel>
#include <QTimer>

/// Which cards are selected and which one is current, kept by card: filter, order and snapshot may change
/// below it. Says what the selected cards used. Everything by ranges: "all" may be a million. Outlives the
/// views. GUI thread.
class ChosenCards final : public QObject
{
    Q_OBJECT
public:
    struct Sums {
        qint64 cards = 0;
        CardTally::Sum used;
        CardTally::Sum remaining;
    };

    ChosenCards(CardTableModel &table, const ModelRoom &room, QObject *parent = nullptr);

    /// For the views.
    [[nodiscard]] QItemSelectionModel &model() { return m_model; }

    [[nodiscard]] qint64 count() const;
    /// Nothing: they are being added up.
    [[nodiscard]] const std::optional<Sums> &sums() const { return m_sums; }
    /// "37 selected · 1.2 GB used · 3.4 GB left"; empty: none is selected.
    [[nodiscard]] QString text() const;

    /// The card's row, which is its own for good; nothing: no card is current.
    [[nodiscard]] std::optional<quint32> currentCard() const { return m_currentCard; }
    /// Makes the card current and selects it alone. False, and nothing changes, where the table does not show
    /// it.
    bool choose(quint32 cardRow);
    void selectAll(); ///< all that match

    /// The selected cards in the table's order; all of them where none is selected.
    [[nodiscard]] CardOrder selectedOrder() const;

Q_SIGNALS:
    void changed(); ///< count, sums
    void currentChanged();
    /// A selection was too scattered to be kept in another order.
    void dropped(qint64 cards);

private:
    struct Range {
        int first = 0;
        int last = 0;
    };
    [[nodiscard]] QList<Range> ranges() const;
    static CardOrder orderOf(const CardTableModel::Order &order, const QList<Range> &ranges);
    static Sums add(const CardTableModel::Columns &columns, const CardOrder &order);
    void remember();
    void restore();
    void sum();
    void follow(const QModelIndex &current);

    static constexpr qsizetype mostRanges = 2'000; ///< a view asks each of them for each cell it paints
    static constexpr qint64 fewCards = 20'000;     ///< added up at once

    CardTableModel &m_table;
    const ModelRoom &m_room;
    QItemSelectionModel m_model;
    std::optional<quint32> m_currentCard;
    std::optional<Sums> m_sums;
    ReaderTicket m_ticket;
    QTimer m_settle; ///< a selection that is still growing is not added up
    // across a rearrangement
    std::vector<bool> m_selected; ///< by card row; empty: none
    int m_currentColumn = 0;
    bool m_rearranging = false;
};
