// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deadlinesmodel.h"

#include "core/base/notguithread.h"
#include "core/base/privateview.h"
#include "core/base/safefile.h"
#include "core/base/safetext.h"
#include "core/desk/workdays.h"
#include "core/rules/clauses.h"
#include "core/rules/deadlines.h"
#include "core/rules/isodate.h"
#include "models/deadlinetext.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace
{
constexpr qint64 largestYearFile = 1024 * 1024;
constexpr int longestReason = 300;

/// Sorted by: late and near ones first, then those that wait, then what is put off or done.
int rankOf(const RunningDeadline &clock, QDate today)
{
    if (clock.entry.done)
        return 4;
    if (DeadlineText::isPutOff(clock, today))
        return 3;
    if (clock.state == RunningDeadline::State::ToConfirm)
        return 2;
    return today > clock.deadline.due ? 0 : 1;
}

Result<MailHead> headOf(const QString &path)
{
    NotGuiThread::check("reading a mail");
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{Error::Kind::Missing,
                     QStringLiteral("E-MAIL"),
                     DeadlinesModel::tr("This is not a file that can be read."),
                     {},
                     {}};
    MailHead named;
    named.subject = info.completeBaseName().left(MailHead::longestSubject);
    const QString kind = info.suffix().toLower();
    if (kind != u"eml" && kind != u"txt")
        return named;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Failed,
                     QStringLiteral("E-MAIL"),
                     DeadlinesModel::tr("The file could not be read."),
                     {},
                     {}};
    MailHead head = MailHead::read(file.read(MailHead::mostBytes));
    if (head.subject.isEmpty())
        head.subject = named.subject;
    return head;
}

Result<DeadlinesModel::YearImport> yearOf(const QString &path)
{
    NotGuiThread::check("reading a year file");
    const Result<QByteArray> bytes = SafeFile::read(path, largestYearFile);
    if (!bytes)
        return bytes.error();
    const Result<WorkdayYear> year = WorkdayYear::parse(*bytes);
    if (!year)
        return year.error();
    const Result<WorkdayYear::Standing> standing = Workdays::standing(*year);
    if (!standing)
        return standing.error();
    return DeadlinesModel::YearImport{*year, *standing};
}
} // namespace

DeadlinesModel::DeadlinesModel(const ModelRoom &room) : m_room(room), m_answer(room, &DeadlineFacts::read)
{
    fillColumns();
    m_month.setMonth(Month::of(room.today()));
    connect(&m_answer, &PaneQuestion::changed, this, &DeadlinesModel::refill);
}

void DeadlinesModel::follow(const SyncModel &sync)
{
    m_answer.follow(sync);
}

void DeadlinesModel::setWatched(bool watched)
{
    m_answer.setWatched(watched);
}

void DeadlinesModel::retranslate()
{
    fillColumns();
    refill();
    m_answer.refresh();
}

// ---- the list ----

void DeadlinesModel::fillColumns()
{
    QList<FigureColumn> columns{
        {QStringLiteral("due"), tr("Due"), TableKind::Date, {}, false, true},
        {QStringLiteral("days_left"), tr("Days left"), TableKind::Integer, QStringLiteral("1,000")},
        {QStringLiteral("working_days_left"), tr("Working days"), TableKind::Integer,
         QStringLiteral("1,000")},
        {QStringLiteral("rule"), tr("Rule"), TableKind::Text, QStringLiteral("confirmation of a purchase")},
        {QStringLiteral("subject"), tr("About"), TableKind::Text, QStringLiteral("8986 0400 1122 3344 5566")},
        {QStringLiteral("state"), tr("State"), TableKind::Text, QStringLiteral("put off until 2026-02-28 m")},
        {QStringLiteral("missed"), tr("If missed"), TableKind::Text,
         QStringLiteral("the provider may end the agreement on")},
        {QStringLiteral("duty"), tr("Whose duty"), TableKind::Text, QStringLiteral("the provider's m")},
        {QStringLiteral("internal_target"), tr("Internal target"), TableKind::Date},
        {QStringLiteral("start"), tr("Start"), TableKind::Date, QStringLiteral("2026-02-28 23:59:59")},
        {QStringLiteral("clause"), tr("Clause"), TableKind::Text, QStringLiteral("R annex 1 note 2")},
        {QStringLiteral("meaning"), tr("By that day"), TableKind::Text, {}, true},
        {QStringLiteral("expected_by"), tr("Expected by"), TableKind::Date, {}, true},
        {QStringLiteral("calendar"), tr("Calendar"), TableKind::Text, {}, true},
        {QStringLiteral("snoozed_until"), tr("Put off until"), TableKind::Date, {}, true},
        {QStringLiteral("reason"), tr("Reason"), TableKind::Text, {}, true},
        {QStringLiteral("note"), tr("Note"), TableKind::Text, {}, true},
        {QStringLiteral("id"), tr("Id"), TableKind::Id, {}, true}};
    m_list.setColumns(columns);
}

void DeadlinesModel::refill()
{
    const std::shared_ptr<const DeadlineFacts> &known = facts();
    QList<FigureRow> rows;
    if (known) {
        for (const RunningDeadline &clock : known->running)
            rows.append(rowOf(clock));
        for (const RunningDeadline &clock : m_showsDone ? known->done : QList<RunningDeadline>())
            rows.append(rowOf(clock));
        m_given.removeIf([&](const QString &id) { return known->find(id) != nullptr; });
    }
    m_list.setRows(rows);
    m_month.setFacts(known);
    Q_EMIT changed();
}

FigureRow DeadlinesModel::rowOf(const RunningDeadline &clock) const
{
    const QDate today = facts()->today;
    const Deadline &deadline = clock.deadline;
    const std::optional<DeadlineRule> rule = DeadlineRule::byName(clock.entry.rule);
    const bool counts = !clock.entry.done && clock.state == RunningDeadline::State::Running;
    const auto left = [&](qint64 days) { return counts ? std::optional(days) : std::nullopt; };
    const TableRoles::Tone tone = DeadlineText::tone(clock, today);
    const auto words = [](const QString &text) {
        return FigureCell::entered(text.isEmpty() ? std::nullopt : std::optional(text));
    };
    FigureCell about = words(clock.entry.subject);
    if (!about.isUnknown() && !PrivateView::isOn()) {
        about.copied = about.text;
        about.text = SafeText::visible(DeadlineText::about(clock));
    }
    FigureCell start = FigureCell::date(clock.entry.start);
    start.text = DeadlineText::start(clock);
    const QString machineState = clock.entry.done                       ? QStringLiteral("done")
                                 : DeadlineText::isPutOff(clock, today) ? QStringLiteral("snoozed")
                                                                        : clock.stateName(today);
    return {clock.entry.id,
            {FigureCell::date(deadline.due).toned(tone),
             FigureCell::number(left(today.daysTo(deadline.due))).toned(tone),
             FigureCell::number(left(facts()->calendar.workdaysBetween(today, deadline.due))),
             FigureCell::code(clock.entry.rule, DeadlineText::title(clock)), about,
             FigureCell::code(machineState, DeadlineText::state(clock, today))
                 .toned(tone)
                 .ordered(rankOf(clock, today)),
             FigureCell::words(rule ? rule->missedText() : std::nullopt),
             FigureCell::words(rule ? std::optional(rule->dutyText()) : std::nullopt),
             FigureCell::date(deadline.internalTarget), start,
             FigureCell::words(clock.clause ? std::optional(Clauses::text(*clock.clause)) : std::nullopt),
             FigureCell::words(rule ? rule->meaningText() : clock.meaning),
             FigureCell::date(deadline.expectedBy),
             FigureCell::code(deadline.calendarPublished() ? QStringLiteral("published")
                                                           : QStringLiteral("weekends_only"),
                              deadline.calendarPublished() ? tr("published") : tr("not published")),
             FigureCell::date(clock.entry.snoozedUntil), words(clock.entry.reason), words(clock.entry.note),
             FigureCell::id(PrivateView::words(clock.entry.id))},
            {}};
}

void DeadlinesModel::setShowsDone(bool shows)
{
    if (shows == m_showsDone)
        return;
    m_showsDone = shows;
    refill();
}

qint64 DeadlinesModel::running() const
{
    return facts() ? facts()->running.size() : 0;
}

qint64 DeadlinesModel::overdue() const
{
    if (!facts())
        return 0;
    return std::count_if(
        facts()->running.begin(), facts()->running.end(), [this](const RunningDeadline &clock) {
            return clock.state == RunningDeadline::State::Running && facts()->today > clock.deadline.due &&
                   !DeadlineText::isPutOff(clock, facts()->today);
        });
}

QString DeadlinesModel::summary() const
{
    if (!facts())
        return {};
    if (facts()->running.isEmpty())
        return tr("No clock runs.");
    const QString many = tr("%n clock(s) run", nullptr, int(running()));
    const QDate today = facts()->today;
    const auto next =
        std::find_if(facts()->running.begin(), facts()->running.end(), [today](const RunningDeadline &clock) {
            return clock.deadline.due >= today && clock.state == RunningDeadline::State::Running;
        });
    QStringList parts{many};
    if (overdue() > 0)
        parts.append(tr("%n overdue", nullptr, int(overdue())));
    if (next != facts()->running.end())
        parts.append(tr("the next ends on %1").arg(next->deadline.due.toString(Qt::ISODate)));
    return parts.join(QStringLiteral(" · "));
}

QList<int> DeadlinesModel::unpublishedYears() const
{
    QSet<int> years;
    for (const RunningDeadline &clock : facts() ? facts()->running : QList<RunningDeadline>()) {
        const std::optional<DeadlineRule> rule = DeadlineRule::byName(clock.entry.rule);
        const bool countsDays = rule && rule->counting() != u"years";
        if (clock.state == RunningDeadline::State::Running && countsDays)
            years.unite({clock.deadline.unpublishedYears.begin(), clock.deadline.unpublishedYears.end()});
    }
    QList<int> sorted = years.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

const RunningDeadline *DeadlinesModel::clock(const QString &key) const
{
    return facts() ? facts()->find(key) : nullptr;
}

QList<CardSection> DeadlinesModel::detail(const QString &key) const
{
    const RunningDeadline *found = clock(key);
    return found ? DeadlineText::detail(*facts(), *found) : QList<CardSection>();
}

QString DeadlinesModel::keyOf(const QString &what) const
{
    if (!facts() || what.isEmpty())
        return {};
    if (facts()->find(what))
        return what;
    for (const RunningDeadline &one : facts()->running) {
        if (one.entry.subject == what)
            return one.entry.id;
    }
    return {};
}

// ---- edits ----

QString DeadlinesModel::problemOfDone(const QString &day, const QString &reason) const
{
    const std::optional<QDate> when = IsoDate::day(day.trimmed());
    if (!when)
        return tr("Type the day on which it was done, such as 2026-02-13.");
    if (*when > m_room.today())
        return tr("That day has not come yet.");
    return reason.trimmed().isEmpty() ? tr("Say how it was done: this is what others read later.")
                                      : QString();
}

QString DeadlinesModel::problemOfSnooze(const QString &until, const QString &reason) const
{
    const std::optional<QDate> when = IsoDate::day(until.trimmed());
    if (!when)
        return tr("Type the day until which it is put off, such as 2026-02-13.");
    if (*when <= m_room.today())
        return tr("That day is not in the future.");
    return reason.trimmed().isEmpty() ? tr("Say why it is put off: this is what others read later.")
                                      : QString();
}

QDate DeadlinesModel::proposedDay(bool done) const
{
    const QDate today = m_room.today();
    return done || !facts() ? today : facts()->calendar.nthWorkday(today, 1).day;
}

void DeadlinesModel::save(const DeadlineCase &entry, QObject *context, Done done)
{
    m_room.desk.save(entry, context, std::move(done));
}

void DeadlinesModel::markDone(const QString &key, const QString &day, const QString &reason, QObject *context,
                              Done done)
{
    const RunningDeadline *found = clock(key);
    if (!found || !problemOfDone(day, reason).isEmpty())
        return;
    DeadlineCase entry = found->entry;
    entry.done = IsoDate::day(day.trimmed());
    entry.snoozedUntil.reset();
    entry.reason = reason.trimmed().left(longestReason);
    save(entry, context, std::move(done));
}

void DeadlinesModel::snooze(const QString &key, const QString &until, const QString &reason, QObject *context,
                            Done done)
{
    const RunningDeadline *found = clock(key);
    if (!found || !problemOfSnooze(until, reason).isEmpty())
        return;
    DeadlineCase entry = found->entry;
    entry.snoozedUntil = IsoDate::day(until.trimmed());
    entry.reason = reason.trimmed().left(longestReason);
    save(entry, context, std::move(done));
}

void DeadlinesModel::reopen(const QString &key, QObject *context, Done done)
{
    const RunningDeadline *found = clock(key);
    if (!found)
        return;
    DeadlineCase entry = found->entry;
    entry.done.reset();
    entry.snoozedUntil.reset();
    entry.reason.clear();
    save(entry, context, std::move(done));
}

void DeadlinesModel::remove(const QString &key, QObject *context, Done done)
{
    if (const RunningDeadline *found = clock(key); found && !DeadlineText::isRebate(*found))
        m_room.desk.remove(found->entry, context, std::move(done));
}

/// "case-unbinding-evidence-2026-02-13", with "-2" behind it where that is taken.
QString DeadlinesModel::freeId(const DeadlineCase &entry) const
{
    const QString base = QStringLiteral("case-%1-%2").arg(entry.rule, entry.start.toString(Qt::ISODate));
    QString id = base;
    for (int i = 2; clock(id) || m_given.contains(id); ++i)
        id = QStringLiteral("%1-%2").arg(base).arg(i);
    return id;
}

void DeadlinesModel::add(const DeadlineDraft &draft, QObject *context, Added added)
{
    std::optional<DeadlineCase> entry = draft.value();
    if (!entry || !facts())
        return;
    entry->id = freeId(*entry);
    m_given.append(entry->id);
    save(*entry, context, [id = entry->id, added = std::move(added)](const Result<void> &saved) {
        added(saved ? Result<QString>(id) : saved.error());
    });
}

DeadlinePreview DeadlinesModel::preview(const DeadlineDraft &draft) const
{
    return facts() ? DeadlinePreview::of(draft, *facts()) : DeadlinePreview{draft.problem(), {}, {}};
}

// ---- files ----

void DeadlinesModel::readMail(const QString &path, QObject *context, Read read)
{
    m_room.quick.ask(
        context, [path](CacheReader &, const ReaderTicket &) { return headOf(path); }, std::move(read));
}

void DeadlinesModel::readYear(const QString &path, QObject *context, YearRead read)
{
    m_room.quick.ask(
        context, [path](CacheReader &, const ReaderTicket &) { return yearOf(path); }, std::move(read));
}

void DeadlinesModel::keepYear(const WorkdayYear &year, QObject *context, Done done)
{
    m_room.desk.save(year, context, std::move(done));
}
