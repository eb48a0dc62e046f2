// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/report/tableexport.h"

/// A table that a command writes to a file: --format csv or xlsx with --output FILE.
struct TableFile {
    QString path;
    TableExport::Format format = TableExport::Format::Csv;

    [[nodiscard]] static QCommandLineOption formatOption(); ///< with xlsx among the formats
    [[nodiscard]] static QCommandLineOption outputOption();

    /// What the options ask for: nothing where the table goes to the standard output. A format without a
    /// file, and a file for what is no table, are Usage.
    [[nodiscard]] static Result<std::optional<TableFile>> read(const Invocation &invocation);

    /// What the file says of itself; the filter is that of --filter.
    [[nodiscard]] TableExport::Provenance provenance(const Invocation &invocation, const QString &title,
                                                     std::optional<Instant> asOf) const;
    /// Writes it whole or not at all, and says how many rows it has.
    Result<void> write(Invocation &invocation, const TableSource &table,
                       const TableExport::Provenance &from) const;
};
