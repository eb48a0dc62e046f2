// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreview.h"

#include "core/desk/deskservice.h"

#include "core/report/pagedreport.h"

#include <QApplication>

#include <utility>

ReportPreviewDialog *ReportPreview::open(QWidget *parent, std::unique_ptr<PagedReport> report,
                                         ConsoleSettings &settings, Done done, const QString &file)
{
    Subject subject;
    subject.title = report->title();
    subject.file = file;
    subject.make = [given = std::make_shared<std::unique_ptr<PagedReport>>(std::move(
                        report))]() -> Result<std::unique_ptr<PagedReport>> { return std::move(*given); };
    subject.once = true;
    return open(parent, std::move(subject), settings, std::move(done));
}

ReportPreviewDialog *ReportPreview::open(QWidget *parent, Subject subject, ConsoleSettings &settings,
                                         Done done)
{
    QWidget *asking = QApplication::activeModalWidget(); // the keyboard goes back to it
    auto *dialog = new ReportPreviewDialog(std::move(subject), settings, ReportPrinters::system(),
                                           asking ? asking : parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (done)
        QObject::connect(dialog, &ReportPreviewDialog::concluded, dialog, std::move(done));
    dialog->open();
    return dialog;
}

ReportPreview::Done ReportPreview::noteIn(DeskService &desk, const QString &what)
{
    return [&desk, what](const ReportOutcome &outcome) {
        const bool printed = outcome.kind == ReportOutcome::Kind::Printed;
        QString detail = QStringLiteral("%1, %2 pages").arg(what).arg(outcome.pages);
        if (!outcome.inputHash.isEmpty())
            detail += QStringLiteral(", inputs ") + outcome.inputHash;
        desk.note(printed ? QStringLiteral("printed") : QStringLiteral("saved as PDF"), detail);
    };
}
