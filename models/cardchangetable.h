// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

#include <QAbstractTableModel>

/// What changed on one card, newest first: when it was read, the field, before and after, in words. For a
/// DenseTable. GUI thread.
class CardChangeTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Field, Before, After };

    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first, as the cache has them.
    void show(const QList<CardChange> &history);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<CardChange> m_changes; ///< newest first
};
