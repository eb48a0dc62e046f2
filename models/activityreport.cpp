// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activityreport.h"

#include "core/domain/changetext.h"
#include "core/report/flowreport.h"
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

std::unique_ptr<ReportBlock> totals(const ActivityBriefing::Changes &changes)
{
    QList<QStringList> rows;
    for (const ActivityBriefing::FieldTotal &total : changes.fields)
        rows.append({ChangeText::field(total.field), QLocale().toString(total.changes)});
    return std::make_unique<ReportTable>(
        Text::tr("By field"),
        QList<ReportColumn>{{Text::tr("Field"), false, true}, {Text::tr("Changes"), true}},
        std::make_unique<ReportRowList>(rows), Text::tr("Nothing changed."));
}
} // namespace

std::unique_ptr<PagedReport> ActivityReport::changes(const ActivityModel &model, const ModelRoom &room)
{
    const ActivityChanges *facts = model.changesFacts();
    QStringList scope{spanText(model.changesSpan(), facts ? facts->period : std::nullopt),
                      model.changesText()};
    addSearch(scope, model.changes());
    if (const qint64 more = model.changesLeftOut(); more > 0)
        scope.append(Text::tr("%1 older changes are not in this list.").arg(QLocale().toString(more)));
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(room, Text::tr("Changes of cards"), scope, room.fleet.listAsOf()));
    if (facts)
        report->add(totals(facts->changes));
    report->add(PanePaper::table(model.changes(), Text::tr("Newest first"), Text::tr("Nothing changed.")));
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
