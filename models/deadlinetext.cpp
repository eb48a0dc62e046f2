// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deadlinetext.h"

#include "core/base/privateview.h"
#include "core/domain/fieldtext.h"
#include "core/rules/clauses.h"
#include "core/rules/deadlines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlineText)
};
using DeadlineBriefing::CaseEvent;
using DeadlineText::Tone;

constexpr qsizetype mostDaysTold = 31;
constexpr int soonDays = 7; ///< as the findings have it

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<DeadlineRule> ruleOf(const RunningDeadline &clock)
{
    return DeadlineRule::byName(clock.entry.rule);
}

struct StartLabel {
    const char *rule;
    const char *label;
};
constexpr std::array startLabels{
    StartLabel{"maintenance", QT_TRANSLATE_NOOP("DeadlineText", "Day of the maintenance")},
    StartLabel{"function-change", QT_TRANSLATE_NOOP("DeadlineText", "Day of the change")},
    StartLabel{"identity-integration", QT_TRANSLATE_NOOP("DeadlineText", "First day of service")},
    StartLabel{"iccid-handover", QT_TRANSLATE_NOOP("DeadlineText", "First day of service")},
    StartLabel{"holder-change", QT_TRANSLATE_NOOP("DeadlineText", "Day of the change")},
    StartLabel{"purchase-confirmation", QT_TRANSLATE_NOOP("DeadlineText", "Order sent on")},
    StartLabel{"supply-plug-in", QT_TRANSLATE_NOOP("DeadlineText", "Confirmed on")},
    StartLabel{"supply-smd", QT_TRANSLATE_NOOP("DeadlineText", "Confirmed on")},
    StartLabel{"purchase-plan", QT_TRANSLATE_NOOP("DeadlineText", "Cards needed on")},
    StartLabel{"rebate-invoice", QT_TRANSLATE_NOOP("DeadlineText", "Month of the rebate")},
    StartLabel{"rebate-credit", QT_TRANSLATE_NOOP("DeadlineText", "Month of the rebate")},
    StartLabel{"confidentiality", QT_TRANSLATE_NOOP("DeadlineText", "End of the agreement")},
};

/// "2026-02-14, 2026-02-15"; of very many the first ones.
QString daysText(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate one : days.mid(0, mostDaysTold))
        texts.append(iso(one));
    const QString told = texts.join(QStringLiteral(", "));
    const int more = int(days.size() - texts.size());
    return more > 0 ? Text::tr("%1 and %n more", nullptr, more).arg(told) : told;
}

QString calendarText(const Deadline &deadline)
{
    if (deadline.calendarPublished())
        return Text::tr("published for every year that was counted in");
    QStringList years;
    for (const int year : deadline.unpublishedYears.mid(0, mostDaysTold))
        years.append(QString::number(year));
    return Text::tr("not published for %1: Monday to Friday were taken for working days there")
        .arg(years.join(QStringLiteral(", ")));
}

QString leftText(const DeadlineFacts &facts, const RunningDeadline &clock)
{
    const QDate due = clock.deadline.due;
    const int days = int(facts.today.daysTo(due));
    const int worked = facts.calendar.workdaysBetween(facts.today, due);
    if (days == 0)
        return Text::tr("today is the day");
    if (days < 0)
        return Text::tr("%n day(s) late, %1 of them working days", nullptr, -days).arg(-worked);
    return Text::tr("%n day(s), %1 of them working days", nullptr, days).arg(worked);
}

CardSection clockSection(const DeadlineFacts &facts, const RunningDeadline &clock)
{
    const std::optional<DeadlineRule> rule = ruleOf(clock);
    CardSection section{QStringLiteral("clock"), DeadlineText::title(clock), {}};
    QList<CardFact> &rows = section.facts;
    rows.append(
        {Text::tr("Due"), DeadlineText::day(clock.deadline.due), DeadlineText::tone(clock, facts.today)});
    rows.append({Text::tr("State"), DeadlineText::state(clock, facts.today)});
    if (!clock.entry.done)
        rows.append({Text::tr("Left"), leftText(facts, clock)});
    if (clock.deadline.internalTarget)
        rows.append({Text::tr("Internal target"), DeadlineText::day(*clock.deadline.internalTarget)});
    if (clock.deadline.expectedBy)
        rows.append({Text::tr("Expected by"), DeadlineText::day(*clock.deadline.expectedBy)});
    const QString about = DeadlineText::about(clock);
    rows.append({Text::tr("About"), about.isEmpty() ? QStringLiteral("–") : about});
    if (rule) {
        rows.append({Text::tr("By that day"), rule->meaningText()});
        rows.append({Text::tr("If missed"), rule->missedText().value_or(QStringLiteral("–"))});
        rows.append({Text::tr("Whose duty"), rule->dutyText()});
    }
    rows.append({Text::tr("What to do"), DeadlineText::toDo(clock, facts.today)});
    if (!clock.entry.note.isEmpty())
        rows.append({Text::tr("Note"), PrivateView::words(clock.entry.note)});
    return section;
}

QString eventText(const CaseEvent &event)
{
    const QString by = PrivateView::name(event.who), reason = PrivateView::words(event.reason);
    switch (event.kind) {
    case CaseEvent::Kind::Registered:
        return Text::tr("registered by %1").arg(by);
    case CaseEvent::Kind::Changed:
        return Text::tr("changed by %1").arg(by);
    case CaseEvent::Kind::Done:
        return Text::tr("done on %1, said %2: %3").arg(iso(*event.day), by, reason);
    case CaseEvent::Kind::Snoozed:
        return Text::tr("put off until %1 by %2: %3").arg(iso(*event.day), by, reason);
    case CaseEvent::Kind::Reopened:
        return Text::tr("opened again by %1").arg(by);
    case CaseEvent::Kind::Removed:
        return Text::tr("removed by %1").arg(by);
    case CaseEvent::Kind::TakenBack:
        break;
    }
    return Text::tr("the change before was taken back by %1").arg(by);
}

CardSection historySection(const QList<CaseEvent> &events)
{
    CardSection section{QStringLiteral("history"), Text::tr("History"), {}};
    for (const CaseEvent &event : events)
        section.facts.append({event.at.beijingText().left(16), eventText(event)});
    return section;
}
} // namespace

DeadlineText::Tone DeadlineText::tone(const RunningDeadline &clock, QDate today)
{
    if (clock.entry.done || isPutOff(clock, today))
        return Tone::Muted;
    if (clock.state == RunningDeadline::State::ToConfirm)
        return Tone::Good;
    const Deadline &deadline = clock.deadline;
    if (today > deadline.due || today >= deadline.internalTarget.value_or(deadline.due))
        return Tone::Bad;
    return today.daysTo(deadline.due) <= soonDays ? Tone::Warning : Tone::Plain;
}

QString DeadlineText::state(const RunningDeadline &clock, QDate today)
{
    if (clock.entry.done)
        return Text::tr("done on %1").arg(iso(*clock.entry.done));
    if (isPutOff(clock, today) && today <= clock.deadline.due)
        return Text::tr("put off until %1").arg(iso(*clock.entry.snoozedUntil));
    if (clock.state == RunningDeadline::State::Running && today == clock.deadline.due)
        return Text::tr("due today");
    return clock.stateText(today);
}

bool DeadlineText::isPutOff(const RunningDeadline &clock, QDate today)
{
    return !clock.entry.done && clock.entry.snoozedUntil && *clock.entry.snoozedUntil > today;
}

/// A registered case of the same rules has an id of its own.
bool DeadlineText::isRebate(const RunningDeadline &clock)
{
    return clock.entry.id == clock.entry.rule + u':' + clock.entry.subject;
}

QString DeadlineText::title(const RunningDeadline &clock)
{
    const std::optional<DeadlineRule> rule = ruleOf(clock);
    return rule ? rule->title() : clock.entry.rule;
}

QString DeadlineText::start(const RunningDeadline &clock)
{
    const std::optional<DeadlineRule> rule = ruleOf(clock);
    if (rule && rule->startsWithMonth())
        return clock.entry.start.toString(QStringLiteral("yyyy-MM"));
    const QString day = iso(clock.entry.start);
    return clock.entry.sentAt ? day + u' ' + clock.entry.sentAt->toString(QStringLiteral("HH:mm")) : day;
}

QString DeadlineText::startLabel(const QString &rule)
{
    for (const StartLabel &one : startLabels) {
        if (rule == QLatin1StringView(one.rule))
            return Text::tr(one.label);
    }
    const std::optional<DeadlineRule> known = DeadlineRule::byName(rule);
    return known && known->startsWithNotice() ? Text::tr("Notice sent on") : Text::tr("Start");
}

bool DeadlineText::startsWithMail(const QString &rule)
{
    const std::optional<DeadlineRule> known = DeadlineRule::byName(rule);
    return known && (known->startsWithNotice() || rule == u"purchase-confirmation");
}

QString DeadlineText::day(QDate day)
{
    return Text::tr("%1 (%2)").arg(iso(day), QLocale().dayName(day.dayOfWeek()));
}

QString DeadlineText::about(const RunningDeadline &clock)
{
    static const QRegularExpression word(QStringLiteral("\\b[0-9A-Fa-f]{19,20}\\b"));
    const QString subject = PrivateView::words(clock.entry.subject);
    QString text;
    qsizetype from = 0;
    auto found = word.globalMatch(subject);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString number = match.captured();
        text += QStringView(subject).sliced(from, match.capturedStart() - from);
        text += Iccid::parse(QStringView(number)) ? FieldText::grouped(number) : number;
        from = match.capturedEnd();
    }
    return text + subject.mid(from);
}

QString DeadlineText::toDo(const RunningDeadline &clock, QDate today)
{
    if (clock.entry.done)
        return Text::tr("Nothing: it is done. It can be opened again.");
    if (clock.state == RunningDeadline::State::ToConfirm)
        return Text::tr("The money seems to be there: confirm the credit in Rebates.");
    if (isRebate(clock) && clock.entry.rule == u"rebate-invoice")
        return Text::tr("Post the invoice and enter it in Rebates; then this clock ends by itself.");
    const std::optional<DeadlineRule> rule = ruleOf(clock);
    const bool late = today > clock.deadline.due;
    if (rule && rule->duty() == Duty::Providers)
        return late ? Text::tr("Hold the provider to it in writing, and record what came of it.")
                    : Text::tr("Wait for the provider until that day; remind them before.");
    return late ? Text::tr("Do it at once and record why it is late.")
                : Text::tr("Do it by the internal target, then mark it done with a word on how.");
}

CardSection DeadlineText::computation(const RunningDeadline &clock)
{
    const std::optional<DeadlineRule> rule = ruleOf(clock);
    CardSection section{QStringLiteral("computation"), Text::tr("How the day was computed"), {}};
    if (!rule)
        return section;
    QList<CardFact> &rows = section.facts;
    const Deadline &deadline = clock.deadline;
    rows.append({Text::tr("Rule"), clock.clause
                                       ? Text::tr("%1 (%2)").arg(rule->title(), Clauses::text(*clock.clause))
                                       : rule->title()});
    rows.append({startLabel(rule->name()), start(clock)});
    rows.append({Text::tr("Counted in"), rule->countingText()});
    if (!deadline.skipped.isEmpty())
        rows.append({Text::tr("Rest days passed over"), daysText(deadline.skipped)});
    rows.append({Text::tr("Calendar"), calendarText(deadline),
                 deadline.calendarPublished() ? Tone::Plain : Tone::Warning});
    if (deadline.shortClock)
        rows.append({Text::tr("Short clock"),
                     Text::tr("The notice came late on its day, which counts whole all the same."),
                     Tone::Warning});
    if (const std::optional<QString> reading = rule->readingText())
        rows.append({Text::tr("Our reading"), *reading});
    return section;
}

QList<CardSection> DeadlineText::detail(const DeadlineFacts &facts, const RunningDeadline &clock)
{
    QList<CardSection> sections{clockSection(facts, clock), computation(clock)};
    if (const auto events = facts.history.constFind(clock.entry.id); events != facts.history.constEnd())
        sections.append(historySection(*events));
    return sections;
}
