// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/panepaper.h"

#include "models/figuretable.h"
#include "models/modelroom.h"

ReportFrame PanePaper::frame(const ModelRoom &room)
{
    ReportFrame frame;
    frame.company = room.company;
    frame.printed = room.today();
    frame.printedBy = room.desk.who();
    frame.demo = room.demo;
    return frame;
}

ReportFrame PanePaper::frame(ReportFrame around, const QString &title, const QStringList &scope,
                             std::optional<Instant> asOf)
{
    around.title = title;
    around.scope = scope;
    around.dataAsOf = asOf;
    return around;
}

ReportFrame PanePaper::frame(const ModelRoom &room, const QString &title, const QStringList &scope,
                             std::optional<Instant> asOf)
{
    return frame(frame(room), title, scope, asOf);
}

std::unique_ptr<ReportTable> PanePaper::table(const FigureTable &table, const QString &title,
                                              const QString &whenEmpty, const QStringList &columns)
{
    QList<int> chosen;
    for (int column = 0; column < table.columnCount(); ++column) {
        const FigureColumn &one = table.columns()[column];
        if (columns.isEmpty() ? !one.hidden : columns.contains(one.name))
            chosen.append(column);
    }
    QList<ReportColumn> heads;
    for (const int column : chosen) {
        const FigureColumn &one = table.columns()[column];
        const bool number = one.kind == TableKind::Integer || one.kind == TableKind::Bytes ||
                            one.kind == TableKind::Money || one.kind == TableKind::Share;
        heads.append({one.title, number, one.kind == TableKind::Text});
    }
    QList<QStringList> rows;
    for (int shown = 0; shown < table.rowCount(); ++shown) {
        QStringList cells;
        for (const int column : chosen)
            cells.append(table.row(shown).cells[column].text);
        rows.append(cells);
    }
    return std::make_unique<ReportTable>(title, heads, std::make_unique<ReportRowList>(rows), whenEmpty);
}
