// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deadlinereport.h"

#include "core/report/flowreport.h"
#include "core/report/reporttext.h"
#include "core/rules/clauses.h"
#include "core/rules/deadlines.h"
#include "models/deadlinesmodel.h"
#include "models/deadlinetext.h"
#include "models/panepaper.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlineReport)
};

constexpr qsizetype longestAbout = 40; ///< an ICCID in groups fits; the list and a file have all of it

QString iso(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : QStringLiteral("–");
}

QStringList rowOf(const RunningDeadline &clock, const DeadlineFacts &facts)
{
    const QString subject = DeadlineText::about(clock);
    const QString about = subject.isEmpty()               ? QStringLiteral("–")
                          : subject.size() > longestAbout ? subject.left(longestAbout) + u'…'
                                                          : subject;
    const int left = int(facts.today.daysTo(clock.deadline.due));
    const bool counts = clock.state == RunningDeadline::State::Running;
    return {iso(clock.deadline.due),
            counts ? QString::number(left) : QStringLiteral("–"),
            DeadlineText::title(clock),
            about,
            DeadlineText::state(clock, facts.today),
            DeadlineText::start(clock),
            iso(clock.deadline.internalTarget),
            clock.clause ? Clauses::text(*clock.clause) : QStringLiteral("–")};
}

std::unique_ptr<ReportTable> tableOf(const DeadlineFacts &facts)
{
    const QList<ReportColumn> columns{{Text::tr("Due")},
                                      {Text::tr("Days left"), true},
                                      {Text::tr("Rule")},
                                      {Text::tr("About"), false, true}, // whatever people wrote: it breaks
                                      {Text::tr("State"), false, true},
                                      {Text::tr("Start")},
                                      {Text::tr("Internal target")},
                                      {Text::tr("Clause")}};
    QList<QStringList> rows;
    for (const RunningDeadline &clock : facts.running)
        rows.append(rowOf(clock, facts));
    return std::make_unique<ReportTable>(Text::tr("Clocks that run"), columns,
                                         std::make_unique<ReportRowList>(rows), Text::tr("No clock runs."));
}

/// Once for each rule that runs, in the order of the days.
std::unique_ptr<ReportText> consequences(const DeadlineFacts &facts)
{
    QList<ReportText::Item> items;
    QStringList told;
    for (const RunningDeadline &clock : facts.running) {
        const std::optional<DeadlineRule> rule = DeadlineRule::byName(clock.entry.rule);
        if (!rule || told.contains(rule->name()))
            continue;
        told.append(rule->name());
        items.append(
            {rule->title(), Text::tr("By that day: %1. If missed: %2. Whose duty: %3.")
                                .arg(rule->meaningText(), rule->missedText().value_or(QStringLiteral("–")),
                                     rule->dutyText())});
    }
    return std::make_unique<ReportText>(Text::tr("What the days mean, and what follows if one is missed"),
                                        items);
}

std::unique_ptr<ReportText> notes(const DeadlinesModel &model)
{
    QList<ReportText::Item> items{
        {{},
         Text::tr("Days are whole days in Beijing; the day that starts a clock is day 0. Working days "
                  "are those of the published calendar, make-up workdays included.")}};
    QStringList years;
    for (const int year : model.unpublishedYears())
        years.append(QString::number(year));
    if (!years.isEmpty())
        items.append({{},
                      Text::tr("The calendar of %1 is not published here: Monday to Friday were taken for "
                               "working days.")
                          .arg(years.join(QStringLiteral(", "))),
                      true});
    return std::make_unique<ReportText>(Text::tr("How it was counted"), items);
}
} // namespace

std::unique_ptr<PagedReport> DeadlineReport::of(const DeadlinesModel &model, const ModelRoom &room)
{
    const DeadlineFacts &facts = *model.facts();
    const QStringList scope{Text::tr("All clocks that run on %1").arg(iso(facts.today)), model.summary()};
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(room, Text::tr("Deadline sheet"), scope, room.fleet.listAsOf()));
    report->add(tableOf(facts));
    if (!facts.running.isEmpty())
        report->add(consequences(facts));
    report->add(notes(model));
    report->add(
        std::make_unique<ReportSignatures>(QStringList{Text::tr("Compliance"), Text::tr("Management")}));
    return report;
}
