// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paneoutputs.h"

#include "models/figuretable.h"
#include "models/modelroom.h"
#include "ui/common/figurelist.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreview.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaneOutputs)
};
} // namespace

void PaneOutputs::exportList(QWidget *parent, const FigureList &list, const QString &title,
                             std::optional<Instant> asOf) const
{
    exportTable(parent, list.figures(), list.shownColumns(), list.countText(), title, asOf);
}

void PaneOutputs::exportTable(QWidget *parent, const FigureTable &table, const QList<int> &columns,
                              const QString &amount, const QString &title, std::optional<Instant> asOf) const
{
    ExportDialog::Subject subject;
    subject.amount = amount;
    subject.rows = table.rowCount();
    subject.columns = columns.size();
    subject.from.title = title;
    subject.from.filter = table.search();
    subject.from.asOf = asOf;
    subject.from.exportedBy = room.desk.who();
    subject.from.demo = room.demo;
    subject.table = [&table, columns](ExportMasking) { return table.source(columns); };
    auto *dialog = new ExportDialog(subject, settings, room.clock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ExportDialog::exported, parent,
                     [&desk = room.desk, title](const QString &, qint64 rows, const QString &format) {
                         // without the path: names of folders may be names of people
                         desk.note(QStringLiteral("exported"),
                                   Text::tr("%1: %n row(s) as %2", nullptr, int(rows)).arg(title, format));
                     });
    dialog->open();
}

void PaneOutputs::print(QWidget *parent, std::unique_ptr<PagedReport> report, const QString &what,
                        const QString &file) const
{
    ReportPreview::open(parent, std::move(report), settings, ReportPreview::noteIn(room.desk, what), file);
}
