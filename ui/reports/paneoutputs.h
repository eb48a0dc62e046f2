// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

class ConsoleSettings;
class FigureList;
class FigureTable;
class PagedReport;
class QWidget;
struct ModelRoom;

/// What leaves a pane: files and pages of what is shown, each with its line in the audit log.
struct PaneOutputs {
    const ModelRoom &room; ///< of the pane's models; with the settings it must outlive every dialog
    ConsoleSettings &settings;

    /// Asks where to, and writes exactly the rows and columns the list shows. The title names file, sheet and
    /// audit line.
    void exportList(QWidget *parent, const FigureList &list, const QString &title,
                    std::optional<Instant> asOf) const;
    /// The same of a table that no list shows: the numbers of a chart. `amount` says how many rows it has.
    void exportTable(QWidget *parent, const FigureTable &table, const QList<int> &columns,
                     const QString &amount, const QString &title, std::optional<Instant> asOf) const;
    /// Opens the preview; `what` is the audit's keyword: "pools". `file` is the suggested name of a file;
    /// empty: title and day of the data.
    void print(QWidget *parent, std::unique_ptr<PagedReport> report, const QString &what,
               const QString &file = {}) const;
};
