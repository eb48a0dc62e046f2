// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportlayout.h"

class QIODevice;

/// Makes PDF files of reports. The text is embedded with its fonts and can be searched and copied; the memory
/// does not grow with the pages. The same report gives the same bytes each time: a file's date is the stamp
/// of its data, and it names no person and no computer.
///
/// Used by any one thread at a time; the program must have a QGuiApplication (the platform "offscreen" is
/// enough).
namespace ReportPdf
{

struct Options {
    QPageSize paper{QPageSize::A4};
    std::optional<QPageLayout::Orientation> orientation; ///< as in ReportLayout::of()
};

/// Prepares the report, writes it to `path` and gives the number of its pages. All or nothing: a new file
/// takes the place of the old one in the end and at once, private to its owner. After an error, or when
/// `watch` asks to stop (Cancelled, E-INT), there is nothing new. Errors are those of PagedReport and of
/// SafeFile.
Result<int> write(PagedReport &report, const QString &path, const Options &options = {},
                  const ReportWatch &watch = {});

/// The same into an open device, which is left where it is; what it refused to take is E-S02.
Result<int> write(PagedReport &report, QIODevice &device, const Options &options = {},
                  const ReportWatch &watch = {});

/// The same of a report that is prepared and laid out, and of some of its pages if wanted.
Result<int> write(const PagedReport &report, const ReportLayout &layout, const QString &path,
                  const PageRange &range = {}, const ReportWatch &watch = {});

} // namespace ReportPdf
