// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activityfacts.h"

#include "core/domain/changetext.h"
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
const QString runPrefix = QStringLiteral("run:");

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
    return FigureCell::code(QString(syncStateName(run.state)), SyncHistory::outcomeText(run.state))
        .toned(toneOf(run.state));
}

QString figuresOf(const SyncRun &run)
{
    QStringList parts{Text::tr("%Ln new", nullptr, int(run.added)),
                      Text::tr("%Ln changed", nullptr, int(run.changed))};
    if (run.notListed > 0)
        parts.append(Text::tr("%Ln no longer listed", nullptr, int(run.notListed)));
    parts.append(Text::tr("%Ln call(s)", nullptr, int(run.calls)));
    if (!run.errorCode.isEmpty())
        parts.append(run.errorCode);
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
             FigureCell::words(run.errorCode)},
            toRun(run.id)};
}

// ---- deeds ----

struct Word {
    QLatin1StringView what;
    Kind kind;
    const char *text;
};
/// The keywords of the audit log.
constexpr std::array words{
    Word{QLatin1StringView("desk-saved"), Kind::Edit, QT_TRANSLATE_NOOP("ActivityFacts", "saved")},
    Word{QLatin1StringView("desk-removed"), Kind::Edit, QT_TRANSLATE_NOOP("ActivityFacts", "removed")},
    Word{QLatin1StringView("desk-undone"), Kind::Edit, QT_TRANSLATE_NOOP("ActivityFacts", "taken back")},
    Word{QLatin1StringView("exported"), Kind::Export, QT_TRANSLATE_NOOP("ActivityFacts", "exported")},
    Word{QLatin1StringView("printed"), Kind::Print, QT_TRANSLATE_NOOP("ActivityFacts", "printed")},
    Word{QLatin1StringView("saved as PDF"), Kind::Print, QT_TRANSLATE_NOOP("ActivityFacts", "saved as PDF")},
    Word{QLatin1StringView("account-saved"), Kind::Access,
         QT_TRANSLATE_NOOP("ActivityFacts", "access key entered")},
};

Kind kindOf(const AuditEntry &deed)
{
    for (const Word &word : words) {
        if (deed.what == word.what)
            return word.kind;
    }
    return Kind::Other;
}

QString wordOf(const AuditEntry &deed)
{
    for (const Word &word : words) {
        if (deed.what == word.what)
            return Text::tr(word.text);
    }
    return deed.what;
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
             {FigureCell::instant(deed.at), FigureCell::words(deed.who), kindCell(kind),
              FigureCell::code(deed.what, wordOf(deed)), FigureCell::words(deed.detail)}}};
}

// ---- changes ----

FigureRow changeRow(const CardChangeRecord &record, qsizetype place)
{
    const CardChange &change = record.change;
    return {QStringLiteral("%1/%2/%3").arg(record.cardId).arg(change.at.seconds).arg(change.field) +
                (place < 0 ? QString() : u'/' + QString::number(place)),
            {FigureCell::instant(change.at), FigureCell::iccid(record.iccid.toString()),
             FigureCell::code(change.field, ChangeText::field(change.field)),
             FigureCell::words(ChangeText::value(change.field, change.before)),
             FigureCell::words(ChangeText::value(change.field, change.after)),
             FigureCell::number(change.runId)},
            {QStringLiteral("cards"), QStringLiteral("card:") + record.iccid.toString()}};
}

/// Two changes of one field of one card at one moment are rare, but there are no two rows of one key.
QList<FigureRow> changeRows(const QList<CardChangeRecord> &changes)
{
    QList<FigureRow> rows;
    rows.reserve(changes.size());
    QSet<QString> keys;
    for (qsizetype place = 0; place < changes.size(); ++place) {
        FigureRow row = changeRow(changes[place], -1);
        if (keys.contains(row.key))
            row.key = changeRow(changes[place], place).key;
        keys.insert(row.key);
        rows.append(row);
    }
    return rows;
}
} // namespace

// ---- spans ----

Result<std::optional<Period>> ActivitySpan::period(const BriefingContext &context) const
{
    switch (kind) {
    case Kind::LastRun:
        return ActivityBriefing::lastRun(context);
    case Kind::Run:
        return ActivityBriefing::ofRun(context, run);
    case Kind::Yesterday:
        return std::optional(ActivityBriefing::lastDays(context, 2));
    case Kind::Month:
        return std::optional(ActivityBriefing::lastDays(context, monthDays));
    case Kind::Quarter:
        return std::optional(ActivityBriefing::lastDays(context, quarterDays));
    case Kind::Week:
        break;
    }
    return std::optional(ActivityBriefing::lastDays(context, weekDays));
}

QString ActivitySpan::text() const
{
    switch (kind) {
    case Kind::LastRun:
        return Text::tr("since the last synchronisation");
    case Kind::Yesterday:
        return Text::tr("since yesterday");
    case Kind::Month:
        return Text::tr("last 30 days");
    case Kind::Quarter:
        return Text::tr("last 90 days");
    case Kind::Run:
        return Text::tr("synchronisation %1").arg(run);
    case Kind::Week:
        break;
    }
    return Text::tr("last 7 days");
}

QString ActivitySpan::name() const
{
    switch (kind) {
    case Kind::LastRun:
        return QStringLiteral("last_run");
    case Kind::Yesterday:
        return QStringLiteral("yesterday");
    case Kind::Month:
        return QStringLiteral("month");
    case Kind::Quarter:
        return QStringLiteral("quarter");
    case Kind::Run:
        return runPrefix + QString::number(run);
    case Kind::Week:
        break;
    }
    return QStringLiteral("week");
}

ActivitySpan ActivitySpan::named(const QString &name)
{
    if (name.startsWith(runPrefix))
        return {Kind::Run, name.mid(runPrefix.size()).toLongLong()};
    for (const Kind kind : {Kind::LastRun, Kind::Yesterday, Kind::Month, Kind::Quarter}) {
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
    switch (kind) {
    case Kind::Synchronisation:
        return Text::tr("Synchronisation");
    case Kind::Edit:
        return Text::tr("Edit");
    case Kind::Export:
        return Text::tr("Export");
    case Kind::Print:
        return Text::tr("Print");
    case Kind::Access:
        return Text::tr("Access key");
    case Kind::Other:
        break;
    }
    return Text::tr("Other");
}

QString ActivityDeeds::kindName(Kind kind)
{
    switch (kind) {
    case Kind::Synchronisation:
        return QStringLiteral("sync");
    case Kind::Edit:
        return QStringLiteral("edit");
    case Kind::Export:
        return QStringLiteral("export");
    case Kind::Print:
        return QStringLiteral("print");
    case Kind::Access:
        return QStringLiteral("access");
    case Kind::Other:
        break;
    }
    return QStringLiteral("other");
}

// ---- changes of cards ----

Result<ActivityChanges> ActivityChanges::read(const BriefingContext &context, const ActivitySpan &span,
                                              const ActivityBriefing::ChangeChoice &choice)
{
    const Result<std::optional<Period>> period = span.period(context);
    if (!period)
        return period.error();
    ActivityChanges facts;
    facts.period = *period;
    if (!facts.period)
        return facts;
    Result<ActivityBriefing::Changes> changes = ActivityBriefing::changes(context, *facts.period, choice);
    if (!changes)
        return changes.error();
    facts.rows = changeRows(changes->newest);
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
            column("field", Text::tr("Field"), TableKind::Text, QStringLiteral("mmmmmmmmmmmmmm")),
            column("before", Text::tr("Before"), TableKind::Text, QStringLiteral("mmmmmmmmmmmmmmmm")),
            column("after", Text::tr("After"), TableKind::Text, QStringLiteral("mmmmmmmmmmmmmmmm")),
            column("run", Text::tr("Run"), TableKind::Integer, QStringLiteral("99,999"))};
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
