// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/todayreport.h"

#include "core/report/flowreport.h"
#include "core/report/reporttext.h"
#include "models/modelroom.h"
#include "models/todaymodel.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayReport)
};
using Items = QList<ReportText::Item>;

QString severityTitle(TodayModel::Severity severity)
{
    switch (severity) {
    case TodayModel::Severity::Urgent:
        return Text::tr("Urgent");
    case TodayModel::Severity::Warning:
        return Text::tr("Warnings");
    case TodayModel::Severity::Notice:
        break;
    }
    return Text::tr("Notices");
}

/// The sentence beside its day; below it what to do, and by which clause.
void addFinding(Items &items, const QModelIndex &finding)
{
    const QString figure = finding.data(TodayModel::FigureRole).toString();
    const QString sentence = finding.data(TodayModel::TextRole).toString();
    const bool urgent = finding.data(TodayModel::SeverityRole).toInt() == int(TodayModel::Severity::Urgent);
    const bool said = figure.isEmpty() || figure == u"–" || sentence.contains(figure);
    items.append({finding.data(TodayModel::DateRole).toDate().toString(Qt::ISODate),
                  said ? sentence : Text::tr("%1 [%2]").arg(sentence, figure), urgent});
    items.append({{},
                  Text::tr("%1 (%2)").arg(finding.data(TodayModel::ActionRole).toString(),
                                          finding.data(TodayModel::ClauseRole).toString())});
}

void addFindings(FlowReport &report, const TodayModel &model, TodayModel::Severity severity)
{
    Items items;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex finding = model.index(row);
        if (finding.data(TodayModel::SeverityRole).toInt() == int(severity))
            addFinding(items, finding);
    }
    if (!items.isEmpty())
        report.add(std::make_unique<ReportText>(severityTitle(severity), items));
}

void addNothingToDo(FlowReport &report, const TodayModel &model)
{
    Items items{{{}, model.summary()}};
    for (const QString &sentence : model.checked())
        items.append({{}, sentence});
    report.add(std::make_unique<ReportText>(QString(), items));
}

QString lineText(const TodayTile::Line &line)
{
    QStringList words{line.text, line.figure, line.detail};
    words.removeAll(QString());
    return words.join(u' ');
}

/// The four tiles, a paragraph each: what fits into a glance.
std::unique_ptr<ReportBlock> glance(const TodayTiles &tiles)
{
    Items items;
    for (const TodayTile &tile : tiles.tiles) {
        QStringList words{(tile.figure + u' ' + tile.caption).trimmed(), tile.hint};
        for (const TodayTile::Line &line : tile.lines)
            words.append(lineText(line));
        words.removeAll(QString());
        items.append({tile.title, words.join(QStringLiteral(" · ")), tile.tone == TodayTile::Tone::Bad});
    }
    return std::make_unique<ReportText>(Text::tr("At a glance"), items);
}
} // namespace

std::unique_ptr<PagedReport> TodayReport::of(const TodayModel &model, const ModelRoom &room,
                                             const QString &who)
{
    ReportFrame frame;
    frame.company = room.company;
    frame.title = Text::tr("Today");
    frame.scope = {Text::tr("What needs somebody on %1").arg(model.day().toString(Qt::ISODate)),
                   model.summary()};
    frame.dataAsOf = model.oldest();
    frame.printed = room.today();
    frame.printedBy = who;
    frame.demo = room.demo;
    auto report = std::make_unique<FlowReport>(frame);
    report->add(glance(model.tiles()));
    for (const auto severity :
         {TodayModel::Severity::Urgent, TodayModel::Severity::Warning, TodayModel::Severity::Notice})
        addFindings(*report, model, severity);
    if (model.rowCount() == 0)
        addNothingToDo(*report, model);
    return report;
}
