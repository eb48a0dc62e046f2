// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/report/reportframe.h"

class PagedReport;

/// How the command line prints: onto pages of a PDF file. Needs the application that main() makes for
/// commands that paint.
namespace ReportPrinter
{

/// Whether these words ask for pages: main() makes another kind of application then. Tables that are written
/// to a file are none.
[[nodiscard]] bool wanted(const QStringList &words);

/// Usage in a batch, where nothing can be painted. To be asked before a report is made: making one takes
/// fonts.
[[nodiscard]] Result<void> ready();

/// What stands around every page: day, user, age of the data, DEMO.
[[nodiscard]] ReportFrame frame(const Invocation &invocation, std::optional<Instant> asOf);

/// Writes the file whole or not at all and says how many pages it has.
Result<void> write(Invocation &invocation, PagedReport &report, const QString &path);

} // namespace ReportPrinter
