// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activityfacts.h"

#include "core/domain/auditwords.h"
#include "core/domain/changetext.h"
#include "core/rules/findings.h"
#include "models/figuretable.h"
#include "models/synchistory.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActivityFacts)
};
using ActivityBriefing::Period;
using Kind = ActivityDeeds::Kind;
using Tone = TableRoles::Tone;

constexpr int weekDays = 7, monthDays = 30, quarterDays = 90;
const QString runPrefix = QStringLiteral("run:"), visitPrefix = QStringLiteral("last_visit:"),
              betweenPrefix = QStringLiteral("between:");

FigureColumn column(const char *name, const QString &title, TableKind kind = TableKind::Text,
                    const QString &typical = {}, bool hidden = false)
{
    return {QString::fromLatin1(name), title, kind, typical, hidden};
}

// ---- runs ----

Tone toneOf(SyncRun::State state)
{
    switch (state) {
    case SyncRun::State::Running:
    case SyncRun::State::Succeeded:
        return Tone::Plain;
    case SyncRun::State::Failed:
        return Tone::Bad;
    default:
        return Tone::Warning;
    }
}

FigureCell outcome(const SyncRun &run)
{
    return FigureCell::code(QString(syncStateName(run.state)), SyncHistory::outcomeText(run))
        .toned(toneOf(run.state));
}

QString figuresOf(const SyncRun &run)
{
    QStringList parts{Text::tr("%Ln new", nullptr, int(run.added)),
                      Text::tr("%Ln changed", nullptr, int(run.changed))};
    if (run.notListed > 0)
        parts.append(Text::tr("%Ln no longer listed", nullptr, int(run.notListed)));
    parts.append(Text::tr("%Ln call(s)", nullptr, int(run.calls)));
    if (const QString code = SyncHistory::codeText(run); !code.isEmpty())
        parts.append(code);
    return parts.join(QStringLiteral(" · "));
}

PaneTarget toRun(qint64 run)
{
    return {QStringLiteral("activity"), QStringLiteral("changes:run:%1").arg(run)};
}

FigureCell duration(const SyncRun &run)
{
    if (!run.finished)
        return {};
    return FigureCell::number(std::max<qint64>(run.finished->seconds - run.started.seconds, 0));
}

FigureRow runRow(const SyncRun &run)
{
    return {QString::number(run.id),
            {FigureCell::instant(run.started), FigureCell::number(run.id), outcome(run), duration(run),
             FigureCell::number(run.cards), FigureCell::number(run.added), FigureCell::number(run.changed),
             FigureCell::number(run.notListed), FigureCell::number(run.calls),
             FigureCell::number(run.retries),
             FigureCell::number(run.quarantined).toned(run.quarantined > 0 ? Tone::Warning : Tone::Plain),
             FigureCell::words(SyncHistory::codeText(run))},
            toRun(run.id)};
}

// ---- deeds ----

static_assert(int(Kind::Other) == int(AuditWords::Kind::Other) + 1); // the same in the same order, behind one

Kind kindOf(const AuditEntry &deed)
{
    return Kind(int(AuditWords::kindOf(deed.what)) + 1);
}

FigureCell whatCell(const AuditEntry &deed)
{
    return FigureCell::code(deed.what, AuditWords::word(deed.what));
}

FigureCell detailCell(const AuditEntry &deed)
{
    return deed.isErased ? FigureCell::words(AuditWords::erasedDetail())
                         : FigureCell::entered(AuditWords::detail(deed.what, deed.detail));
}

/// With its moment, by which both sorts are brought into one order.
struct Happening {
    Instant at;
    Kind kind;
    FigureRow row;
};

FigureCell kindCell(Kind kind)
{
    return FigureCell::code(ActivityDeeds::kindName(kind), ActivityDeeds::kindText(kind));
}

Happening happeningOf(const SyncRun &run)
{
    return {run.started,
            Kind::Synchronisation,
            {QStringLiteral("run:%1").arg(run.id),
             {FigureCell::instant(run.started), FigureCell(), kindCell(Kind::Synchronisation), outcome(run),
              FigureCell::words(figuresOf(run))},
             toRun(run.id)}};
}

Happening happeningOf(const AuditEntry &deed)
{
    const Kind kind = kindOf(deed);
    return {deed.at,
            kind,
            {QStringLiteral("deed:%1").arg(deed.id),
             {FigureCell::instant(deed.at), FigureCell::name(deed.who), kindCell(kind), whatCell(deed),
              detailCell(deed)}}};
}

FigureRow trailRow(const AuditEntry &entry)
{
    return {QString::number(entry.id),
            {FigureCell::number(entry.id), FigureCell::instant(entry.at), FigureCell::name(entry.who),
             kindCell(kindOf(entry)), whatCell(entry), detailCell(entry)}};
}

// ---- changes ----

using DifferenceBriefing::Difference;
using DifferenceBriefing::FieldTotal;

FigureRow changeRow(const Difference &difference)
{
    const qint64 run = difference.runId;
    const ChangeText::Sides sides = ChangeText::sides(difference.field, difference.before, difference.after);
    return {QStringLiteral("%1/%2/%3").arg(difference.iccid, difference.sourceName(), difference.field) +
                (difference.cardId > 0 ? u'/' + QString::number(difference.cardId) : QString()),
            {FigureCell::instant(difference.at), FigureCell::iccid(difference.iccid),
             FigureCell::code(difference.field, ChangeText::field(difference.field)),
             FigureCell::words(sides.before), FigureCell::words(sides.after),
             FigureCell::code(difference.cause.whoName(), difference.cause.whoText()),
             FigureCell::words(difference.cause.text),
             FigureCell::number(run > 0 ? std::optional(run) : std::nullopt),
             FigureCell::number(difference.steps)},
            {QStringLiteral("cards"), QStringLiteral("card:") + difference.iccid}};
}

/// Several notes or cases of one card are rows of their own: no key twice.
QList<FigureRow> changeRows(const QList<Difference> &differences)
{
    QList<FigureRow> rows;
    rows.reserve(differences.size());
    QSet<QString> keys;
    for (const Difference &difference : differences) {
        FigureRow row = changeRow(difference);
        if (keys.contains(row.key))
            row.key += u'/' + QString::number(rows.size());
        keys.insert(row.key);
        rows.append(row);
    }
    return rows;
}

QString grouped(qint64 number)
{
    return FindingFigure{FindingFigure::Kind::Count, number, {}, {}}.text();
}

/// "in use → deactivated 80 · unused → in use 30 · others 2"
QString movesText(const FieldTotal &total)
{
    if (!total.isTelling())
        return {};
    QStringList moves;
    for (const DifferenceBriefing::Move &move : total.moves)
        moves.append(Text::tr("%1 → %2: %3")
                         .arg(ChangeText::value(total.field, move.before),
                              ChangeText::value(total.field, move.after), grouped(move.cards)));
    if (total.otherChanges() > 0)
        moves.append(Text::tr("others: %1").arg(grouped(total.otherChanges())));
    return moves.join(QStringLiteral(" · "));
}

FigureRow totalRow(const FieldTotal &total)
{
    const QString moves = movesText(total);
    const auto by = [&total](ChangeCause::Who who) { return FigureCell::number(total.byWho[size_t(who)]); };
    return {total.field,
            {FigureCell::code(total.field, ChangeText::field(total.field)), FigureCell::number(total.changes),
             by(ChangeCause::Who::Us), by(ChangeCause::Who::Rule), by(ChangeCause::Who::Provider),
             FigureCell::words(moves.isEmpty() ? std::nullopt : std::optional(moves))}};
}

// ---- odd data ----

using OddDataBriefing::Entry;

Tone toneOf(const Entry &entry)
{
    if (entry.kind == OddData::Kind::NewName || !entry.isOpen())
        return Tone::Muted;
    return entry.kind == OddData::Kind::Row ? Tone::Warning : Tone::Plain;
}

FigureRow oddRow(const Entry &entry)
{
    const bool isCard = Iccid::parse(QStringView(entry.subject)).has_value();
    const auto known = [](const QString &text) {
        return text.isEmpty() ? std::nullopt : std::optional(text);
    };
    return {
        entry.key,
        {FigureCell::code(OddData::kindName(entry.kind), OddData::kindText(entry.kind)).toned(toneOf(entry)),
         FigureCell::code(entry.stateName(), entry.stateText()).toned(toneOf(entry)),
         FigureCell::code(entry.action, OddData::actionText(entry.action)),
         isCard ? FigureCell::iccid(entry.subject) : FigureCell::id(known(entry.subject)),
         FigureCell::id(known(entry.field)),
         FigureCell::code(known(entry.reason), OddData::reasonText(entry.reason)),
         FigureCell::instant(entry.firstSeen), FigureCell::instant(entry.lastSeen),
         FigureCell::number(entry.times),
         FigureCell::words(OddData::missingText(entry.kind, entry.action, entry.reason)),
         FigureCell::words(entry.action)},
        isCard ? PaneTarget{QStringLiteral("cards"), QStringLiteral("card:") + entry.subject} : PaneTarget()};
}
} // namespace

// ---- spans ----

Result<std::optional<Period>> ActivitySpan::period(const BriefingContext &context) const
{
    switch (kind) {
    case Kind::LastRuns:
        return ActivityBriefing::lastTwoRuns(context);
    case Kind::LastRun:
        return ActivityBriefing::lastRun(context);
    case Kind::Run:
        return ActivityBriefing::ofRun(context, run);
    case Kind::Yesterday:
        return std::optional(ActivityBriefing::lastDays(context, 2));
    case Kind::LastVisit:
        return std::optional(Period{from, Instant{context.now.seconds + 1}});
    case Kind::ThisMonth:
        return std::optional(ActivityBriefing::thisMonth(context));
    case Kind::Month:
        return std::optional(ActivityBriefing::lastDays(context, monthDays));
    case Kind::Quarter:
        return std::optional(ActivityBriefing::lastDays(context, quarterDays));
    case Kind::Between:
        return std::optional(Period{from, until});
    case Kind::Week:
        break;
    }
    return std::optional(ActivityBriefing::lastDays(context, weekDays));
}

QString ActivitySpan::text() const
{
    switch (kind) {
    case Kind::LastRuns:
        return Text::tr("between the last two synchronisations");
    case Kind::LastRun:
        return Text::tr("since the last synchronisation");
    case Kind::Yesterday:
        return Text::tr("since yesterday");
    case Kind::LastVisit:
        return Text::tr("since the last visit here");
    case Kind::ThisMonth:
        return Text::tr("this month");
    case Kind::Month:
        return Text::tr("last 30 days");
    case Kind::Quarter:
        return Text::tr("last 90 days");
    case Kind::Run:
        return Text::tr("synchronisation %1").arg(run);
    case Kind::Between:
        return Text::tr("between these moments");
    case Kind::Week:
        break;
    }
    return Text::tr("last 7 days");
}

QString ActivitySpan::name() const
{
    switch (kind) {
    case Kind::LastRuns:
        return QStringLiteral("last_runs");
    case Kind::LastRun:
        return QStringLiteral("last_run");
    case Kind::Yesterday:
        return QStringLiteral("yesterday");
    case Kind::LastVisit:
        return visitPrefix + QString::number(from.seconds);
    case Kind::ThisMonth:
        return QStringLiteral("this_month");
    case Kind::Month:
        return QStringLiteral("month");
    case Kind::Quarter:
        return QStringLiteral("quarter");
    case Kind::Run:
        return runPrefix + QString::number(run);
    case Kind::Between:
        return betweenPrefix + QStringLiteral("%1:%2").arg(from.seconds).arg(until.seconds);
    case Kind::Week:
        break;
    }
    return QStringLiteral("week");
}

ActivitySpan ActivitySpan::named(const QString &name)
{
    if (name.startsWith(runPrefix))
        return {Kind::Run, name.mid(runPrefix.size()).toLongLong()};
    if (name.startsWith(visitPrefix))
        return {Kind::LastVisit, 0, Instant{name.mid(visitPrefix.size()).toLongLong()}};
    if (name.startsWith(betweenPrefix))
        return {Kind::Between, 0, Instant{name.section(u':', 1, 1).toLongLong()},
                Instant{name.section(u':', 2, 2).toLongLong()}};
    for (const Kind kind :
         {Kind::LastRuns, Kind::LastRun, Kind::Yesterday, Kind::ThisMonth, Kind::Month, Kind::Quarter}) {
        if (ActivitySpan{kind}.name() == name)
            return {kind};
    }
    return {Kind::Week};
}

// ---- everything ----

Result<ActivityDeeds> ActivityDeeds::read(const BriefingContext &context, const ActivitySpan &span)
{
    const Result<std::optional<Period>> period = span.period(context);
    if (!period)
        return period.error();
    ActivityDeeds facts;
    facts.period = *period;
    if (!facts.period)
        return facts;
    const auto runs = ActivityBriefing::runs(context, *facts.period, FigureTable::mostRows / 2);
    if (!runs)
        return runs.error();
    const auto deeds = ActivityBriefing::deeds(context, *facts.period, FigureTable::mostRows / 2);
    if (!deeds)
        return deeds.error();
    QList<Happening> all;
    for (const SyncRun &run : *runs)
        all.append(happeningOf(run));
    for (const AuditEntry &deed : *deeds)
        all.append(happeningOf(deed));
    std::stable_sort(all.begin(), all.end(),
                     [](const Happening &a, const Happening &b) { return b.at < a.at; });
    for (const Happening &one : std::as_const(all)) {
        facts.rows.append(one.row);
        facts.kinds.append(one.kind);
    }
    return facts;
}

QList<FigureColumn> ActivityDeeds::columns()
{
    return {column("at", Text::tr("When"), TableKind::Instant),
            column("who", Text::tr("Who"), TableKind::Text, QStringLiteral("mmmmmmmm")),
            column("kind", Text::tr("Kind"), TableKind::Text, kindText(Kind::Synchronisation)),
            column("what", Text::tr("What"), TableKind::Text,
                   SyncHistory::outcomeText(SyncRun::State::Cancelled)),
            column("detail", Text::tr("Detail"), TableKind::Text,
                   QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm"))};
}

QString ActivityDeeds::kindText(Kind kind)
{
    return kind == Kind::Synchronisation ? Text::tr("Synchronisation")
                                         : AuditWords::kindText(AuditWords::Kind(int(kind) - 1));
}

QString ActivityDeeds::kindName(Kind kind)
{
    return kind == Kind::Synchronisation ? QStringLiteral("sync")
                                         : AuditWords::kindName(AuditWords::Kind(int(kind) - 1));
}

// ---- the audit trail ----

Result<ActivityTrail> ActivityTrail::read(const BriefingContext &context)
{
    Result<ActivityBriefing::Trail> trail = ActivityBriefing::trail(context, FigureTable::mostRows);
    if (!trail)
        return trail.error();
    ActivityTrail facts;
    facts.leftOut = trail->leftOut();
    facts.rows.reserve(trail->newest.size());
    for (const AuditEntry &entry : std::as_const(trail->newest))
        facts.rows.append(trailRow(entry));
    facts.found = std::move(trail->found);
    return facts;
}

QList<FigureColumn> ActivityTrail::columns()
{
    QList<FigureColumn> columns = ActivityDeeds::columns();
    columns.prepend(column("number", Text::tr("Entry"), TableKind::Integer, QStringLiteral("999,999")));
    return columns;
}

// ---- changes of cards ----

Result<ActivityChanges> ActivityChanges::read(const BriefingContext &context, const ActivitySpan &span,
                                              const DifferenceBriefing::Choice &choice)
{
    const Result<std::optional<Period>> period = span.period(context);
    if (!period)
        return period.error();
    ActivityChanges facts;
    facts.period = *period;
    if (!facts.period)
        return facts;
    Result<DifferenceBriefing::Differences> changes =
        DifferenceBriefing::between(context, *facts.period, choice);
    if (!changes)
        return changes.error();
    facts.rows = changeRows(changes->newest);
    for (const FieldTotal &total : std::as_const(changes->fields))
        facts.totals.append(totalRow(total));
    facts.changes = *std::move(changes);
    facts.changes.newest.clear();
    return facts;
}

QList<FigureColumn> ActivityChanges::columns()
{
    FigureColumn iccid = column("iccid", Text::tr("ICCID"), TableKind::Id);
    iccid.essential = true;
    return {column("at", Text::tr("Read at"), TableKind::Instant),
            iccid,
            column("field", Text::tr("Field"), TableKind::Text, QStringLiteral("mmmmmmmmmmmm")),
            column("before", Text::tr("Before"), TableKind::Text, QStringLiteral("mmmmmmmmmmmm")),
            column("after", Text::tr("After"), TableKind::Text, QStringLiteral("mmmmmmmmmmmm")),
            column("by", Text::tr("By"), TableKind::Text, Text::tr("the provider")),
            column("reason", Text::tr("Reason"), TableKind::Text,
                   QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm")),
            column("run", Text::tr("Run"), TableKind::Integer, QStringLiteral("99,999"), true),
            column("steps", Text::tr("Steps"), TableKind::Integer, QStringLiteral("999"), true)};
}

QList<FigureColumn> ActivityChanges::totalColumns()
{
    return {column("field", Text::tr("Field"), TableKind::Text, QStringLiteral("mmmmmmmmmmmmmm")),
            column("changes", Text::tr("Changes"), TableKind::Integer, QStringLiteral("999,999")),
            column("us", Text::tr("By us"), TableKind::Integer, QStringLiteral("999,999")),
            column("rule", Text::tr("By a rule"), TableKind::Integer, QStringLiteral("999,999")),
            column("provider", Text::tr("By the provider"), TableKind::Integer, QStringLiteral("999,999")),
            column("moves", Text::tr("What became what"), TableKind::Text,
                   QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm"))};
}

// ---- odd data ----

Result<ActivityOddData> ActivityOddData::read(const BriefingContext &context)
{
    Result<OddDataBriefing::All> all = OddDataBriefing::all(context);
    if (!all)
        return all.error();
    ActivityOddData facts;
    facts.all = *std::move(all);
    std::stable_sort(facts.all.entries.begin(), facts.all.entries.end(),
                     [](const Entry &a, const Entry &b) { return a.isOpen() && !b.isOpen(); });
    for (const Entry &entry : std::as_const(facts.all.entries))
        facts.rows.append(oddRow(entry));
    return facts;
}

QList<FigureColumn> ActivityOddData::columns()
{
    FigureColumn kind = column("kind", Text::tr("Kind"), TableKind::Text, Text::tr("Unreadable field"));
    kind.essential = true;
    return {kind,
            column("state", Text::tr("State"), TableKind::Text, QStringLiteral("mmmmmmmmmmmmmm")),
            column("call", Text::tr("From"), TableKind::Text, QStringLiteral("mmmmmmmmmmmm")),
            column("subject", Text::tr("About"), TableKind::Id),
            column("field", Text::tr("Field"), TableKind::Text, QStringLiteral("mmmmmmmmmmmm")),
            column("reason", Text::tr("What is odd"), TableKind::Text, QStringLiteral("mmmmmmmmmmmmmmmmmm")),
            column("first", Text::tr("Since"), TableKind::Instant),
            column("last", Text::tr("Last seen"), TableKind::Instant),
            column("times", Text::tr("Times"), TableKind::Integer, QStringLiteral("9,999")),
            column("missing", Text::tr("Not counted in"), TableKind::Text,
                   QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmm")),
            column("action", Text::tr("Call"), TableKind::Text, QStringLiteral("mmmmmmmmmmmm"), true)};
}

const OddDataBriefing::Entry *ActivityOddData::entry(const QString &key) const
{
    const auto found = std::find_if(all.entries.begin(), all.entries.end(),
                                    [&key](const Entry &entry) { return entry.key == key; });
    return found == all.entries.end() ? nullptr : &*found;
}

// ---- runs ----

Result<ActivityRuns> ActivityRuns::read(const BriefingContext &context)
{
    const Period everything{Instant{0}, Instant{context.now.seconds + 1}};
    const auto runs = ActivityBriefing::runs(context, everything, FigureTable::mostRows);
    if (!runs)
        return runs.error();
    ActivityRuns facts;
    for (const SyncRun &run : *runs)
        facts.rows.append(runRow(run));
    return facts;
}

QList<FigureColumn> ActivityRuns::columns()
{
    return {column("started", Text::tr("Started"), TableKind::Instant),
            column("run", Text::tr("Run"), TableKind::Integer, QStringLiteral("99,999")),
            column("outcome", Text::tr("Outcome"), TableKind::Text,
                   SyncHistory::outcomeText(SyncRun::State::Cancelled)),
            column("seconds", Text::tr("Seconds"), TableKind::Integer, QStringLiteral("99,999")),
            column("cards", Text::tr("Cards"), TableKind::Integer),
            column("added", Text::tr("New"), TableKind::Integer, QStringLiteral("999,999")),
            column("changed", Text::tr("Changed"), TableKind::Integer, QStringLiteral("999,999")),
            column("not_listed", Text::tr("No longer listed"), TableKind::Integer, QStringLiteral("999,999")),
            column("calls", Text::tr("Calls"), TableKind::Integer, QStringLiteral("999,999")),
            column("retries", Text::tr("Repeated calls"), TableKind::Integer, QStringLiteral("9,999"), true),
            column("quarantined", Text::tr("Unreadable rows"), TableKind::Integer, QStringLiteral("9,999")),
            column("error", Text::tr("Code"), TableKind::Text, QStringLiteral("E-CLOUD-REFUSED"))};
}
