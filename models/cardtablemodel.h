// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/cardfield.h"
#include "core/inventory/cardorder.h"

#include <QAbstractTableModel>
#include <QDate>

#include <memory>
#include <optional>
#include <vector>

/// The cards of a snapshot in an order, for a dense table: a row a card, a column a field, all fields there
/// are. Knows no filter and waits for nothing: what it shows is handed to it.
///
/// A table row goes away with the order; a *card's row* (its row in the snapshot, its id − 1) is the card's
/// for good. GUI thread.
class CardTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Columns = std::shared_ptr<const CardColumns>;
    using Order = std::shared_ptr<const CardOrder>;

    explicit CardTableModel(QObject *parent = nullptr);

    /// `order` is one of `columns`. Where the cards and their places are the same as before, only their
    /// contents change; else it is a reset between aboutToRearrange() and rearranged().
    void show(Columns columns, Order order, QDate today);

    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] const Order &order() const { return m_order; }
    [[nodiscard]] quint32 cardRow(int row) const { return m_order->rows[size_t(row)]; }
    /// Where this card stands; nothing: it is not among them. Looks through all (a third of a millisecond in
    /// a million).
    [[nodiscard]] std::optional<int> rowOf(quint32 cardRow) const;
    [[nodiscard]] CardRecord record(int row) const { return m_columns->record(cardRow(row)); }

    [[nodiscard]] static CardField field(int column) { return CardFields::all()[size_t(column)]; }
    [[nodiscard]] static int column(CardField field) { return int(field); }

    /// The language changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // Around a reset, outside of it: selection models and views are done with theirs when rearranged() comes.
    void aboutToRearrange();
    void rearranged();

private:
    /// A row as it was read for painting.
    struct Read {
        std::optional<CardRecord> record;
        quint32 cardRow = 0;
        std::vector<QString> cells; ///< by field; null: not asked for yet
    };
    static constexpr size_t readRows = 256; ///< more than a screen has

    Read &read(int row) const;
    const QString &cell(Read &read, CardField field) const;
    void forget();

    Columns m_columns = CardColumns::none();
    Order m_order = std::make_shared<const CardOrder>();
    QDate m_today;
    mutable std::vector<Read> m_reads; ///< by row modulo readRows
};
