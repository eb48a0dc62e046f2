// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

class QHeaderView;
class QTableView;

/// One column as a person chooses it.
struct ColumnChoice {
    QString name;  ///< TableRoles::NameRole
    QString title; ///< as the header says it
    bool shown = true;
    bool essential = false; ///< cannot be hidden

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// Which columns a table shows, in which order, how wide, and by which it is sorted. Columns go by their
/// names, so that a newer version with other columns and another language still find what was kept. The table
/// must have its model; its columns answer TableRoles.
namespace ColumnLayout
{

/// As the model proposes: all in their order, as wide as their typical texts.
void reset(QTableView *table);
void resetWidths(QTableView *table);

[[nodiscard]] QJsonObject save(const QTableView *table);
/// What is not known any more is left out; what is new stands where the model has it. An empty object resets.
void restore(QTableView *table, const QJsonObject &state);

[[nodiscard]] QList<ColumnChoice> choices(const QTableView *table);  ///< in the order on screen
[[nodiscard]] QList<ColumnChoice> standard(const QTableView *table); ///< as after reset()
void choose(QTableView *table, const QList<ColumnChoice> &choices);

} // namespace ColumnLayout
