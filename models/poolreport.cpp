// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/poolreport.h"

#include "core/report/flowreport.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttext.h"
#include "models/panepaper.h"
#include "models/poolsmodel.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PoolReport)
};
constexpr qsizetype usersOnPaper = 20;
constexpr qsizetype plansOnPaper = 8; ///< the others are on the paper of the guards

ReportFrame frameOf(const PoolsModel &model, const ModelRoom &room, const QString &title)
{
    QStringList scope{Text::tr("Month %1").arg(model.month().iso()), model.totals()};
    return PanePaper::frame(room, title, scope, model.facts() ? model.facts()->asOf : std::nullopt);
}

/// The first rows of a list as it is shown, and how many more there are.
void addFirst(FlowReport &report, const FigureTable &table, qsizetype most, const QString &title,
              const QString &whenEmpty, const QStringList &columns)
{
    QList<FigureRow> rows;
    for (int shown = 0; shown < std::min<qsizetype>(most, table.rowCount()); ++shown)
        rows.append(table.row(shown));
    FigureTable first;
    first.setColumns(table.columns());
    first.setRows(rows);
    report.add(PanePaper::table(first, title, whenEmpty, columns));
    if (const qsizetype more = table.rowCount() - rows.size(); more > 0)
        report.add(std::make_unique<ReportText>(
            QString(),
            QList<ReportText::Item>{
                {{}, Text::tr("and %Ln more: the section Guards prints all of them", nullptr, int(more))}}));
}

void addPools(FlowReport &report, PoolsModel &model)
{
    addFirst(report, model.pools(), FigureTable::mostRows, Text::tr("Pools, worst first"),
             Text::tr("No pool is shown."),
             {QStringLiteral("credential"), QStringLiteral("state"), QStringLiteral("used_bytes"),
              QStringLiteral("total_bytes"), QStringLiteral("forecast_bytes"),
              QStringLiteral("forecast_over_bytes"), QStringLiteral("price_per_gb"),
              QStringLiteral("at_risk"), QStringLiteral("exhausted_on")});
}

void addGuards(FlowReport &report, PoolsModel &model, qsizetype most)
{
    addFirst(report, model.guards(), most, Text::tr("Guards (S 3.3.1 c)"), Text::tr("No plan is shown."),
             {QStringLiteral("credential"), QStringLiteral("balance_reminder"),
              QStringLiteral("pool_reminder"), QStringLiteral("stop_rule"), QStringLiteral("at_risk"),
              QStringLiteral("action")});
}

ReportChartData chartOf(const PoolForecast &pool, const PoolCourse &course)
{
    DataVolume most = course.limit.value_or(DataVolume{});
    for (const auto *volumes : {&course.used, &course.expected, &course.high}) {
        for (const std::optional<DataVolume> &one : *volumes)
            most = std::max(most, one.value_or(DataVolume{}));
    }
    const VolumeUnit unit = VolumeUnit::fitting(most);
    const auto line = [&unit](const QString &name, const QList<std::optional<DataVolume>> &volumes) {
        ReportSeries series{name, ReportSeries::Kind::Line, {}};
        for (const std::optional<DataVolume> &one : volumes)
            series.values.append(one ? std::optional(unit.of(*one)) : std::nullopt);
        return series;
    };
    ReportChartData data;
    data.title = Text::tr("%1 in %2, day by day").arg(pool.credential, pool.month.iso());
    data.unit = unit.name;
    for (const QDate day : course.days)
        data.labels.append(day.toString(QStringLiteral("MM-dd")));
    data.series = {line(Text::tr("Used so far"), course.used), line(Text::tr("Forecast"), course.expected),
                   line(Text::tr("At least"), course.low), line(Text::tr("At most"), course.high)};
    if (course.limit) {
        data.mark = unit.of(*course.limit);
        data.markText = course.limitText;
    }
    data.whenEmpty = course.whenEmpty;
    return data;
}

void addChoices(FlowReport &report, const PoolForecast &pool, const PoolCards *cards)
{
    QList<ReportText::Item> items;
    for (const PoolChoice &choice : PoolWords::choices(pool, cards)) {
        items.append({choice.title, choice.text});
        if (!choice.cost.isEmpty())
            items.append({{}, choice.cost});
    }
    report.add(std::make_unique<ReportText>(Text::tr("What to do before the month ends"), items));
}

void addUsers(FlowReport &report, const PoolsModel &model, FigureTable &users)
{
    if (!model.cards() || model.cards()->users.isEmpty())
        return;
    FigureTable largest;
    largest.setColumns(users.columns());
    largest.setRows(users.rows().first(std::min(usersOnPaper, users.rows().size())));
    report.add(PanePaper::table(largest, Text::tr("Who uses it"), {}));
}

void addSelected(FlowReport &report, PoolsModel &model)
{
    const PoolsFacts::Row *row = model.row();
    if (!row)
        return;
    const PoolForecast &pool = row->forecast;
    report.add(std::make_unique<ReportText>(pool.credential,
                                            QList<ReportText::Item>{{{}, PoolWords::headline(pool)}}));
    report.add(std::make_unique<ReportChart>(chartOf(pool, PoolWords::course(pool, model.cards()))));
    addChoices(report, pool, model.cards());
    for (const CardSection &section : PoolWords::facts(*row)) {
        QList<ReportFacts::Fact> facts;
        for (const CardFact &fact : section.facts)
            facts.append({fact.title, fact.text, fact.tone == TableRoles::Tone::Bad,
                          section.name == u"method" || fact.text.size() > 40}); // NOLINT
        report.add(std::make_unique<ReportFacts>(section.title, facts));
    }
    addUsers(report, model, model.users());
}
} // namespace

std::unique_ptr<PagedReport> PoolReport::of(PoolsModel &model, const ModelRoom &room)
{
    auto report = std::make_unique<FlowReport>(frameOf(model, room, Text::tr("Pool report")));
    addPools(*report, model);
    addGuards(*report, model, plansOnPaper);
    addSelected(*report, model);
    report->add(
        std::make_unique<ReportSignatures>(QStringList{Text::tr("Prepared by"), Text::tr("Decided by")}));
    return report;
}

std::unique_ptr<PagedReport> PoolReport::guards(PoolsModel &model, const ModelRoom &room)
{
    auto report = std::make_unique<FlowReport>(frameOf(model, room, Text::tr("Guards of the plans")));
    addGuards(*report, model, FigureTable::mostRows);
    report->add(std::make_unique<ReportSignatures>(QStringList{Text::tr("Checked by")}));
    return report;
}
