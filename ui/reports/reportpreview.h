// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpreviewdialog.h"

#include <functional>
#include <memory>

class DeskService;

/// Opens reports for preview, paper and PDF, in one call.
namespace ReportPreview
{

using Subject = ReportPreviewDialog::Subject;
using Done = std::function<void(const ReportOutcome &outcome)>;

/// A report that is there. `done` is told of every print and file until the dialog is closed, which deletes
/// it; it dies with `parent` at the latest, and what is under way then leaves nothing behind. `settings` must
/// outlive it. `file` as in Subject. GUI thread.
ReportPreviewDialog *open(QWidget *parent, std::unique_ptr<PagedReport> report, ConsoleSettings &settings,
                          Done done = {}, const QString &file = {});

/// A report that is made in the worker's thread (`subject.make`, such as CardPapers::list), or asked for and
/// handed over later (`subject.ask`, such as CardPapers::sheet). The dialog is there at once.
ReportPreviewDialog *open(QWidget *parent, Subject subject, ConsoleSettings &settings, Done done = {});

/// Writes each print and file into the audit log: `what` it was and how much of it, without folders, whose
/// names may be names of people. The desk must outlive the preview.
[[nodiscard]] Done noteIn(DeskService &desk, const QString &what);

} // namespace ReportPreview
