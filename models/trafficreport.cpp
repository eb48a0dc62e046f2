// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trafficreport.h"

#include "core/report/flowreport.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttext.h"
#include "models/figuretable.h"
#include "models/modelroom.h"
#include "models/panepaper.h"
#include "models/traffictables.h"
#include "models/trafficwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrafficReport)
};
constexpr qsizetype mostUsers = 20;
constexpr qsizetype mostBars = 16;

std::optional<double> in(const VolumeUnit &unit, const std::optional<DataVolume> &volume)
{
    return volume ? std::optional(unit.of(*volume)) : std::nullopt;
}

std::unique_ptr<ReportBlock> figures(const TrafficFacts &facts)
{
    QList<ReportFacts::Fact> all;
    for (const TrafficWords::Figure &figure : TrafficWords::figures(facts)) {
        const QString text =
            figure.hint.isEmpty() ? figure.value : Text::tr("%1 (%2)").arg(figure.value, figure.hint);
        all.append({figure.label, text, figure.warns, true});
    }
    if (facts.choice.looksAhead())
        all.append({Text::tr("How it is forecast"), facts.forecast.methodText(), false, true});
    return std::make_unique<ReportFacts>(Text::tr("At a glance"), all, 1);
}

/// Labels of days are short: the title says which month or year they are of.
QString label(const TrafficFacts &facts, QDate day)
{
    return facts.span.byMonth ? Month::of(day).iso() : day.toString(QStringLiteral("MM-dd"));
}

std::unique_ptr<ReportBlock> chart(const TrafficFacts &facts)
{
    DataVolume largest;
    for (const QList<TrafficDay> &points : {facts.points, facts.otherPoints}) {
        for (const TrafficDay &point : points)
            largest = std::max(largest, point.used.value_or(DataVolume{}));
    }
    const VolumeUnit unit = VolumeUnit::fitting(largest);
    ReportChartData data;
    data.title = facts.span.byMonth ? Text::tr("Month by month") : Text::tr("Day by day");
    data.unit = unit.name;
    data.whenEmpty = TrafficWords::emptyText(facts);
    ReportSeries used{facts.span.text(), ReportSeries::Kind::Bars, {}};
    ReportSeries then{facts.other ? facts.other->text() : QString(), ReportSeries::Kind::Line, {}};
    for (qsizetype place = 0; place < facts.points.size(); ++place) {
        data.labels.append(label(facts, facts.points[place].day));
        used.values.append(in(unit, facts.points[place].used));
        then.values.append(place < facts.otherPoints.size() ? in(unit, facts.otherPoints[place].used)
                                                            : std::nullopt);
    }
    data.series = {used};
    const bool compared = std::any_of(then.values.begin(), then.values.end(),
                                      [](const std::optional<double> &value) { return value.has_value(); });
    if (compared)
        data.series.append(then);
    return std::make_unique<ReportChart>(data);
}

/// The columns that say anything.
QStringList columnsOf(const TrafficFacts &facts)
{
    QStringList columns{QStringLiteral("day"), QStringLiteral("used_bytes"), QStringLiteral("cards"),
                        QStringLiteral("unknown_cards")};
    if (facts.choice.looksAhead() && facts.forecast.atMonthEnd.expected)
        columns +=
            {QStringLiteral("expected_bytes"), QStringLiteral("low_bytes"), QStringLiteral("high_bytes")};
    if (facts.other)
        columns += {QStringLiteral("other_day"), QStringLiteral("other_bytes")};
    return columns;
}

std::unique_ptr<ReportBlock> pointTable(const TrafficFacts &facts)
{
    FigureTable table;
    table.setColumns(TrafficTables::pointColumns());
    table.setRows(TrafficTables::points(facts));
    return PanePaper::table(table, facts.span.byMonth ? Text::tr("Months") : Text::tr("Days"),
                            TrafficWords::emptyText(facts), columnsOf(facts));
}

std::unique_ptr<ReportBlock> topTable(const TrafficTop &top)
{
    FigureTable table;
    table.setColumns(TrafficTables::topColumns());
    QList<FigureRow> rows = TrafficTables::top(top);
    rows.resize(std::min(rows.size(), mostUsers));
    table.setRows(rows);
    return PanePaper::table(table, Text::tr("Largest users of %1").arg(top.top.month.iso()),
                            Text::tr("No card had traffic in this month, as far as it is known."));
}

std::unique_ptr<ReportBlock> unknown(const QStringList &sentences, QDate today)
{
    QList<ReportText::Item> items;
    for (const QString &sentence : sentences)
        items.append({{}, sentence});
    if (items.isEmpty())
        items.append({{}, Text::tr("Nothing: the traffic of every card is known.")});
    else
        items.append({{}, TrafficWords::reachText(today)});
    return std::make_unique<ReportText>(Text::tr("What is not known"), items);
}
} // namespace

std::unique_ptr<PagedReport> TrafficReport::overTime(const TrafficFacts &facts, const TrafficTop *top,
                                                     const ReportFrame &frame)
{
    QStringList scope{TrafficWords::scopeText(facts.choice), Text::tr("Period: %1").arg(facts.span.text())};
    if (facts.other)
        scope.append(Text::tr("Compared with: %1").arg(facts.other->text()));
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(frame, Text::tr("Traffic report"), scope, facts.coverage.oldest));
    report->add(figures(facts));
    report->add(chart(facts));
    report->add(pointTable(facts));
    if (top && top->choice.scope == facts.choice.scope && !facts.choice.scope.cardId)
        report->add(topTable(*top));
    report->add(unknown(TrafficWords::unknownText(facts), facts.today));
    return report;
}

std::unique_ptr<PagedReport> TrafficReport::parts(const TrafficParts &facts, const FigureTable &table,
                                                  const ModelRoom &room)
{
    const UsageBriefing::Breakdown &breakdown = facts.breakdown;
    const QString by = TrafficWords::groupingTitle(breakdown.by);
    auto report = std::make_unique<FlowReport>(PanePaper::frame(
        room, Text::tr("Traffic of %1 by %2").arg(breakdown.month.iso(), by),
        {Text::tr("All cards: %1")
             .arg(breakdown.fleet.used ? breakdown.fleet.used->text() : QStringLiteral("–"))},
        facts.coverage.oldest));
    const VolumeUnit unit = VolumeUnit::fitting(
        breakdown.groups.isEmpty() ? DataVolume{} : breakdown.groups.first().used.value_or(DataVolume{}));
    ReportChartData data;
    data.unit = unit.name;
    data.whenEmpty = Text::tr("Nothing is known of this month.");
    ReportSeries used;
    for (const auto &group : breakdown.groups.first(std::min(breakdown.groups.size(), mostBars))) {
        data.labels.append(TrafficWords::keyText(breakdown.by, group.key));
        used.values.append(in(unit, group.used));
    }
    data.series = {used};
    report->add(std::make_unique<ReportChart>(data));
    report->add(PanePaper::table(table, by, data.whenEmpty));
    report->add(unknown(TrafficWords::coverageText(facts.coverage), room.today()));
    return report;
}

std::unique_ptr<PagedReport> TrafficReport::cards(const QString &title, const QStringList &scope,
                                                  const FigureTable &table,
                                                  const UsageBriefing::Coverage &coverage,
                                                  const ModelRoom &room)
{
    auto report = std::make_unique<FlowReport>(PanePaper::frame(room, title, scope, coverage.oldest));
    report->add(PanePaper::table(table, {}, Text::tr("No card.")));
    report->add(unknown(TrafficWords::coverageText(coverage), room.today()));
    return report;
}
