// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activityreport.h"

#include "core/report/flowreport.h"
#include "core/report/reporttext.h"
#include "models/activitymodel.h"
#include "models/panepaper.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityReport)
};

QString spanText(const ActivitySpan &span, const std::optional<ActivityBriefing::Period> &period)
{
    if (!period)
        return span.text();
    return Text::tr("%1: %2 to %3")
        .arg(span.text(), period->from.beijingText(), Instant{period->until.seconds - 1}.beijingText());
}

void addSearch(QStringList &scope, const FigureTable &table)
{
    if (!table.search().isEmpty())
        scope.append(Text::tr("Only rows with: %1").arg(table.search()));
}

/// The figures in a table; what became what below it, where long lines are broken and not cut.
void addTotals(FlowReport &report, const FigureTable &totals)
{
    const int field = totals.column(QStringLiteral("field"));
    const int moves = totals.column(QStringLiteral("moves"));
    QStringList columns;
    for (const FigureColumn &column : totals.columns()) {
        if (column.name != u"moves" && !column.hidden)
            columns.append(column.name);
    }
    QList<ReportText::Item> became;
    for (int shown = 0; shown < totals.rowCount(); ++shown) {
        const QList<FigureCell> &cells = totals.row(shown).cells;
        if (!cells[moves].isUnknown())
            became.append({cells[field].text, cells[moves].text});
    }
    report.add(PanePaper::table(totals, Text::tr("By field"), Text::tr("Nothing changed."), columns));
    if (!became.isEmpty())
        report.add(std::make_unique<ReportText>(totals.columns()[moves].title, became));
}
} // namespace

std::unique_ptr<PagedReport> ActivityReport::changes(const ActivityModel &model, const ModelRoom &room)
{
    const ActivityChanges *facts = model.changesFacts();
    QStringList scope{spanText(model.changesSpan(), facts ? facts->period : std::nullopt),
                      model.changesText()};
    if (const QString causes = model.causesText(); !causes.isEmpty())
        scope.append(causes);
    addSearch(scope, model.changes());
    if (const qint64 more = model.changesLeftOut(); more > 0)
        scope.append(Text::tr("%1 older changes are not in this list.").arg(QLocale().toString(more)));
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(room, Text::tr("What changed"), scope, room.fleet.listAsOf()));
    addTotals(*report, model.totals());
    const QStringList columns{QStringLiteral("at"),     QStringLiteral("iccid"), QStringLiteral("field"),
                              QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("by"),
                              QStringLiteral("reason")};
    report->add(
        PanePaper::table(model.changes(), Text::tr("Newest first"), Text::tr("Nothing changed."), columns));
    return report;
}

std::unique_ptr<PagedReport> ActivityReport::everything(const ActivityModel &model, const ModelRoom &room)
{
    QStringList scope{model.deedsSpan().text()};
    if (model.kind())
        scope.append(ActivityDeeds::kindText(*model.kind()));
    addSearch(scope, model.deeds());
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(room, Text::tr("Activity"), scope, room.fleet.listAsOf()));
    report->add(PanePaper::table(model.deeds(), {}, Text::tr("Nothing happened.")));
    return report;
}

std::unique_ptr<PagedReport> ActivityReport::trail(const ActivityModel &model, const ModelRoom &room)
{
    QStringList scope;
    QList<ReportText::Item> found;
    if (const ActivityTrail *facts = model.trailFacts()) {
        scope.append(facts->found.text());
        found.append({Text::tr("Followed"), room.now().beijingText()});
        if (!facts->found.head.link.isEmpty())
            found.append({Text::tr("Digest of entry %1").arg(QLocale().toString(facts->found.head.number)),
                          QString::fromLatin1(facts->found.head.link.toHex())});
    }
    for (const QString &remark : model.trailRemarks())
        found.append({{}, remark});
    addSearch(scope, model.trail());
    auto report =
        std::make_unique<FlowReport>(PanePaper::frame(room, Text::tr("Audit trail"), scope, room.now()));
    report->add(std::make_unique<ReportText>(QString(), found));
    report->add(
        PanePaper::table(model.trail(), Text::tr("Newest first"), Text::tr("There is no entry yet.")));
    return report;
}

std::unique_ptr<PagedReport> ActivityReport::oddData(const ActivityModel &model, const ModelRoom &room)
{
    QStringList scope{model.oddText()};
    addSearch(scope, model.odd());
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(room, Text::tr("Odd data"), scope, room.fleet.listAsOf()));
    const QStringList columns{QStringLiteral("kind"),  QStringLiteral("call"),   QStringLiteral("subject"),
                              QStringLiteral("field"), QStringLiteral("reason"), QStringLiteral("first"),
                              QStringLiteral("times"), QStringLiteral("state")};
    report->add(PanePaper::table(model.odd(), {}, Text::tr("Everything could be read."), columns));
    return report;
}

std::unique_ptr<PagedReport> ActivityReport::runs(const ActivityModel &model, const ModelRoom &room)
{
    QStringList scope;
    addSearch(scope, model.runs());
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(room, Text::tr("Synchronisations"), scope, room.fleet.listAsOf()));
    const QStringList columns{QStringLiteral("started"), QStringLiteral("run"),   QStringLiteral("outcome"),
                              QStringLiteral("seconds"), QStringLiteral("added"), QStringLiteral("changed"),
                              QStringLiteral("calls"),   QStringLiteral("error")};
    if (model.parts().rowCount() > 0)
        report->add(
            PanePaper::table(model.parts(), Text::tr("How fresh the data are"), {},
                             {QStringLiteral("part"), QStringLiteral("state"), QStringLiteral("amount"),
                              QStringLiteral("age"), QStringLiteral("code")}));
    report->add(PanePaper::table(model.runs(), Text::tr("Runs"), Text::tr("There was no run yet."), columns));
    return report;
}
