// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include "core/domain/instant.h"
#include "core/report/tablesource.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

enum class Format { Table, Csv, Json };

/// "table", "csv", "json".
[[nodiscard]] std::optional<Format> formatByName(QStringView name);

/// Rows to be printed, asked for cell by cell so that a million of them need no memory.
class RowSource
{
public:
    struct Column {
        QString name;  ///< for CSV and JSON
        QString title; ///< for tables
        bool alignRight = false;
        int width = 0; ///< columns on a terminal; 0 = as wide as its first rows
    };

    virtual ~RowSource() = default;
    [[nodiscard]] virtual QString plural() const = 0; ///< the key of the list in JSON
    [[nodiscard]] virtual QList<Column> columns() const = 0;
    [[nodiscard]] virtual qsizetype count() const = 0;
    [[nodiscard]] virtual std::optional<Instant> asOf() const = 0;
    [[nodiscard]] virtual QString display(qsizetype row, qsizetype column) const = 0;
    [[nodiscard]] virtual std::optional<QString> machine(qsizetype row, qsizetype column) const = 0;
    [[nodiscard]] virtual QJsonObject json(qsizetype row) const = 0;
    [[nodiscard]] virtual QJsonObject extras() const { return {}; } ///< keys beside the list in JSON
    [[nodiscard]] virtual QStringList notes() const { return {}; }  ///< lines below a table
};

namespace ListDocument
{

/// Prints the whole document. Stops early when asked to (Ctrl+C) or when the reader left.
Result<void> print(const RowSource &source, Format format, Terminal::MachineOutput &output,
                   const Instant &now);

/// The same as CSV of a table: the quick way.
Result<void> printCsv(const TableSource &table, Terminal::MachineOutput &output);

/// "Data of 2026-03-02 09:41:00 (12 min ago)", or that nothing was read yet.
[[nodiscard]] QString freshness(std::optional<Instant> asOf, const Instant &now);

/// An instant for JSON: ISO with zone, or null.
[[nodiscard]] QJsonValue json(std::optional<Instant> instant);

/// One JSON document on one line.
void printJson(const QJsonObject &document, Terminal::MachineOutput &output);

} // namespace ListDocument
