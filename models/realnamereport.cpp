// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/realnamereport.h"

#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"
#include "core/report/flowreport.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttext.h"
#include "models/panepaper.h"
#include "models/realnamemodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RealNameReport)
};
using Grouping = RealNameModel::Grouping;

QString number(qint64 count)
{
    return QLocale().toString(count);
}

std::optional<Instant> asOf(const RealNameModel &model)
{
    return model.facts() ? model.facts()->summary.oldest : std::nullopt;
}

// ---- state ----

QString portion(qint64 part, qint64 whole)
{
    if (whole == 0)
        return number(part);
    return Text::tr("%1 (%2 %)")
        .arg(number(part), QLocale().toString(100.0 * double(part) / double(whole), 'f', 1));
}

std::unique_ptr<ReportBlock> figures(const RealNameBriefing::Summary &summary)
{
    const RealNameBriefing::Counts &counts = summary.counts;
    const RealNameGaps &gaps = summary.gaps;
    return std::make_unique<ReportFacts>(
        Text::tr("At a glance"),
        QList<ReportFacts::Fact>{{Text::tr("Cards"), number(counts.cards())},
                                 {Text::tr("Verified"), portion(counts.verified, counts.cards())},
                                 {Text::tr("Not verified"), portion(counts.notVerified, counts.cards())},
                                 {Text::tr("Of these active"), number(gaps.gaps()), gaps.gaps() > 0},
                                 {Text::tr("Active over 30 days"), number(gaps.older), gaps.older > 0},
                                 {Text::tr("Active 8 to 30 days"), number(gaps.upTo30)},
                                 {Text::tr("Active up to 7 days"), number(gaps.upTo7)},
                                 {Text::tr("Active since unknown"), number(gaps.unknownAge)},
                                 {Text::tr("Under way"), portion(counts.approving, counts.cards())},
                                 {Text::tr("Unknown"), portion(counts.unknown, counts.cards())}});
}

/// The counts of each operator, in the order of the groups.
QList<std::pair<QString, RealNameBriefing::Counts>> byOperator(const RealNameFacts &facts)
{
    QList<std::pair<QString, RealNameBriefing::Counts>> sums;
    for (const RealNameBriefing::HolderGroup &group : facts.groups) {
        const QString name = group.vendor ? CardCodes::vendor(*group.vendor) : Text::tr("unknown");
        if (sums.isEmpty() || sums.last().first != name)
            sums.append({name, {}});
        RealNameBriefing::Counts &sum = sums.last().second;
        sum.verified += group.counts.verified;
        sum.notVerified += group.counts.notVerified;
        sum.approving += group.counts.approving;
        sum.unknown += group.counts.unknown;
    }
    return sums;
}

std::unique_ptr<ReportBlock> chart(const RealNameFacts &facts)
{
    ReportChartData data;
    data.title = Text::tr("Cards that are not verified, by operator");
    data.unit = Text::tr("cards");
    data.whenEmpty = Text::tr("No card was read yet.");
    data.series = {{Text::tr("Not verified"), ReportSeries::Kind::Bars, {}},
                   {Text::tr("Under way"), ReportSeries::Kind::Bars, {}},
                   {Text::tr("Unknown"), ReportSeries::Kind::Bars, {}}};
    for (const auto &[name, counts] : byOperator(facts)) {
        data.labels.append(name);
        data.series[0].values.append(double(counts.notVerified));
        data.series[1].values.append(double(counts.approving));
        data.series[2].values.append(double(counts.unknown));
    }
    return std::make_unique<ReportChart>(data);
}

// ---- gaps ----

/// The tags of a card name other customers, too: a list that goes to one of them is without.
QStringList gapPaperColumns(Grouping grouping)
{
    QStringList columns{QStringLiteral("iccid"),     QStringLiteral("vendor"),
                        QStringLiteral("plan_kind"), QStringLiteral("os_status"),
                        QStringLiteral("activated"), QStringLiteral("active_days"),
                        QStringLiteral("urgency"),   QStringLiteral("certify_type")};
    if (grouping == Grouping::None || grouping == Grouping::Operator)
        columns.insert(1, QStringLiteral("tags"));
    return columns;
}

/// One part of the gap list: places of rows as they are shown.
struct Part {
    QString name; ///< empty: all, or those without
    QList<int> rows;
};

QList<Part> partsOf(const RealNameFacts &facts, const FigureTable &list, Grouping grouping)
{
    QMap<QString, QList<int>> named;
    Part rest;
    for (int shown = 0; shown < list.rowCount(); ++shown) {
        const QStringList names = facts.partsOf(list.key(shown), grouping);
        for (const QString &name : names)
            named[name].append(shown);
        if (names.isEmpty())
            rest.rows.append(shown);
    }
    QList<Part> parts;
    for (auto one = named.constBegin(); one != named.constEnd(); ++one)
        parts.append({one.key(), one.value()});
    std::sort(parts.begin(), parts.end(),
              [](const Part &a, const Part &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    if (!rest.rows.isEmpty() || parts.isEmpty())
        parts.append(rest);
    return parts;
}

QString heading(const Part &part, Grouping grouping)
{
    const int cards = int(part.rows.size());
    if (grouping == Grouping::None)
        return Text::tr("%Ln card(s) without verification", nullptr, cards);
    if (!part.name.isEmpty())
        return Text::tr("%1: %Ln card(s) without verification", nullptr, cards)
            .arg(grouping == Grouping::Remark ? PrivateView::words(part.name)
                 : grouping == Grouping::Tag  ? PrivateView::name(part.name)
                                              : part.name);
    switch (grouping) {
    case Grouping::Tag:
        return Text::tr("Without a tag: %Ln card(s) without verification", nullptr, cards);
    case Grouping::Remark:
        return Text::tr("Without a remark: %Ln card(s) without verification", nullptr, cards);
    default:
        return Text::tr("Of unknown operator: %Ln card(s) without verification", nullptr, cards);
    }
}

std::unique_ptr<ReportBlock> listOf(const FigureTable &table, const Part &part, const QStringList &names,
                                    const QString &title)
{
    QList<ReportColumn> heads;
    QList<int> columns;
    for (const QString &name : names) {
        columns.append(table.column(name));
        const FigureColumn &column = table.columns()[columns.last()];
        heads.append({column.title, column.kind == TableKind::Integer, column.kind == TableKind::Text});
    }
    QList<QStringList> rows;
    for (const int shown : part.rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(table.row(shown).cells[column].text);
        rows.append(cells);
    }
    return std::make_unique<ReportTable>(title, heads, std::make_unique<ReportRowList>(rows),
                                         Text::tr("Every active card of which the state is known is verified "
                                                  "or under way."));
}

/// What is to be done, each step once, with how many cards it is about.
std::unique_ptr<ReportBlock> stepsOf(const FigureTable &table, const Part &part)
{
    QMap<QString, int> steps;
    const int column = table.column(QStringLiteral("next_step"));
    for (const int shown : part.rows)
        ++steps[table.row(shown).cells[column].text];
    QList<ReportText::Item> items;
    for (auto step = steps.constBegin(); step != steps.constEnd(); ++step)
        items.append({Text::tr("%Ln card(s)", nullptr, step.value()), step.key()});
    return std::make_unique<ReportText>(Text::tr("What to do"), items);
}

void addPart(FlowReport &report, const FigureTable &gaps, Grouping grouping, const Part &part, bool first)
{
    std::unique_ptr<ReportBlock> list =
        listOf(gaps, part, gapPaperColumns(grouping), heading(part, grouping));
    if (first)
        report.add(std::move(list));
    else
        report.addOnNewPage(std::move(list));
    if (part.rows.isEmpty())
        return;
    report.add(stepsOf(gaps, part));
    report.add(std::make_unique<ReportSignatures>(
        QStringList{Text::tr("Responsible person"), Text::tr("Checked by")}));
}

QStringList gapScope(const RealNameFacts &facts, const FigureTable &list)
{
    QStringList scope{Text::tr("Active cards without real-name verification (M 5.4)")};
    if (!list.search().isEmpty())
        scope.append(Text::tr("Only rows with: %1").arg(list.search()));
    if (const qint64 more = facts.gapsLeftOut(); more > 0)
        scope.append(
            Text::tr("%1 more cards are not in this list; they are in the list of cards.").arg(number(more)));
    return scope;
}

std::unique_ptr<PagedReport> listReport(const ModelRoom &room, const FigureTable &table, const QString &title,
                                        const QString &empty, const QStringList &columns,
                                        std::optional<Instant> asOf)
{
    QStringList scope{Text::tr("%Ln card(s)", nullptr, table.rowCount())};
    if (!table.search().isEmpty())
        scope.append(Text::tr("Only rows with: %1").arg(table.search()));
    auto report = std::make_unique<FlowReport>(PanePaper::frame(room, title, scope, asOf));
    report->add(PanePaper::table(table, {}, empty, columns));
    return report;
}
} // namespace

std::unique_ptr<PagedReport> RealNameReport::state(const RealNameModel &model, const ModelRoom &room)
{
    auto report = std::make_unique<FlowReport>(PanePaper::frame(
        room, Text::tr("Real-name verification"), {Text::tr("All cards that are not closed")}, asOf(model)));
    if (!model.facts())
        return report;
    report->add(figures(model.facts()->summary));
    report->add(chart(*model.facts()));
    report->add(PanePaper::table(model.state(), Text::tr("By operator, plan kind and holder"),
                                 Text::tr("No card was read yet.")));
    return report;
}

std::unique_ptr<PagedReport> RealNameReport::gaps(const RealNameFacts &facts, const FigureTable &list,
                                                  Grouping grouping, const ReportFrame &frame)
{
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(frame, Text::tr("Real-name gaps"), gapScope(facts, list), facts.summary.oldest));
    bool first = true;
    for (const Part &part : partsOf(facts, list, grouping)) {
        addPart(*report, list, grouping, part, first);
        first = false;
    }
    return report;
}

std::unique_ptr<PagedReport> RealNameReport::gaps(const RealNameModel &model, const ModelRoom &room)
{
    const RealNameFacts nothing;
    return gaps(model.facts() ? *model.facts() : nothing, model.gaps(), model.grouping(),
                PanePaper::frame(room));
}

std::unique_ptr<PagedReport> RealNameReport::underWay(const RealNameModel &model, const ModelRoom &room)
{
    return listReport(room, model.underWay(), Text::tr("Real-name verification under way"),
                      Text::tr("No verification is under way."), {}, asOf(model));
}

std::unique_ptr<PagedReport> RealNameReport::unknown(const RealNameModel &model, const ModelRoom &room)
{
    const QStringList columns{QStringLiteral("iccid"),     QStringLiteral("vendor"),
                              QStringLiteral("plan_kind"), QStringLiteral("os_status"),
                              QStringLiteral("reason"),    QStringLiteral("code"),
                              QStringLiteral("remedy")};
    return listReport(room, model.unknown(), Text::tr("Cards whose real-name state is unknown"),
                      Text::tr("The state of every card is known."), columns, asOf(model));
}
