// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/odddatabriefing.h"

#include "core/desk/desk.h"
#include "core/store/cachewriter.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OddDataBriefing)
};
using OddDataBriefing::All;
using OddDataBriefing::Entry;
using State = Entry::State;

const QString notePrefix = QStringLiteral("odd:");
constexpr int mostRuns = 50'000;

Entry entryOf(const StandingRow &row)
{
    return {.key = QStringLiteral("row:") + QString::fromLatin1(row.digest.toHex()),
            .kind = OddData::Kind::Row,
            .action = row.row.action,
            .subject = {},
            .field = {},
            .reason = row.row.reason,
            .sent = row.row.row,
            .firstSeen = row.firstSeen,
            .lastSeen = row.lastSeen,
            .times = row.times,
            .state = State::Standing,
            .settled = {},
            .seenBy = {},
            .seenAt = {}};
}

Entry entryOf(const StandingOddity &oddity)
{
    return {.key = QStringLiteral("field:") + QString::fromLatin1(oddity.digest.toHex()),
            .kind = OddData::Kind::Field,
            .action = oddity.oddity.action,
            .subject = oddity.oddity.row,
            .field = oddity.oddity.field,
            .reason = oddity.oddity.reason,
            .sent = oddity.oddity.text.toUtf8(),
            .firstSeen = oddity.firstSeen,
            .lastSeen = oddity.lastSeen,
            .times = oddity.times,
            .state = State::Standing,
            .settled = {},
            .seenBy = {},
            .seenAt = {}};
}

Entry entryOf(const UnknownField &field)
{
    return {.key = QStringLiteral("name:%1/%2").arg(field.action, field.name),
            .kind = OddData::Kind::NewName,
            .action = field.action,
            .subject = {},
            .field = field.name,
            .reason = {},
            .sent = {},
            .firstSeen = field.firstSeen,
            .lastSeen = field.lastSeen,
            .times = field.times,
            .state = State::Standing,
            .settled = {},
            .seenBy = {},
            .seenAt = {}};
}

std::optional<ReadingClass> readingClass(const QString &action)
{
    const QString name = OddData::readingOf(action);
    if (name == u"detail")
        return ReadingClass::Detail;
    if (name == u"usage")
        return ReadingClass::Usage;
    return name == u"identity" ? std::optional(ReadingClass::Identity) : std::nullopt;
}

/// Shows which entries a later reading settled. What cannot be shown stands.
class Settling
{
public:
    static Result<Settling> read(const BriefingContext &context)
    {
        Settling settling(context);
        const Result<QList<SyncRun>> runs = context.cache.journal.newestRuns(mostRuns);
        if (!runs)
            return runs.error();
        settling.m_runs = *runs;
        const Result<QList<SyncPart>> parts = context.cache.journal.parts();
        if (!parts)
            return parts.error();
        for (const SyncPart &part : *parts)
            settling.m_parts.insert(part.name, part);
        return settling;
    }

    /// Looks up the cards of unreadable rows, all in one walk.
    void prepare(const QList<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            const bool listed =
                entry.kind == OddData::Kind::Row && OddData::wholePart(entry.action) == u"list";
            if (const std::optional<qint64> id = listed ? OddData::instanceOf(entry.sent) : std::nullopt)
                m_instances.insert(*id, false);
        }
        if (m_instances.isEmpty())
            return;
        for (quint32 row = 0; row < m_context.fleet->rowCount(); ++row) {
            if (!m_context.fleet->isCard(row))
                continue;
            const auto found = m_instances.find(m_context.fleet->number(CardNumber::InstanceId, row));
            if (found != m_instances.end())
                *found = *found || m_context.fleet->row(row).listed;
        }
    }

    Result<void> settle(Entry &entry)
    {
        if (const std::optional<ReadingClass> reading = readingClass(entry.action))
            return byReading(entry, *reading);
        const std::optional<Instant> again = wholeReadingAfter(entry);
        if (!again)
            return {};
        entry.settled = again;
        entry.state = isReadable(entry) ? State::Readable : State::Gone;
        return {};
    }

private:
    explicit Settling(const BriefingContext &context) : m_context(context) {}

    /// When everything of this call was read again, from the beginning, after the entry was seen last.
    [[nodiscard]] std::optional<Instant> wholeReadingAfter(const Entry &entry) const
    {
        const auto part = m_parts.constFind(OddData::wholePart(entry.action));
        const bool complete = part != m_parts.constEnd() && part->completedRun && part->completedAt;
        if (!complete || *part->completedAt <= entry.lastSeen)
            return std::nullopt;
        // The run in which it was seen must have ended whole: else the complete reading may have begun in it.
        const auto seenIn = std::find_if(m_runs.begin(), m_runs.end(), [&entry](const SyncRun &run) {
            return run.started <= entry.lastSeen;
        });
        const bool began = seenIn != m_runs.end() && seenIn->state == SyncRun::State::Succeeded &&
                           seenIn->id < *part->completedRun;
        return began ? part->completedAt : std::nullopt;
    }

    [[nodiscard]] bool isReadable(const Entry &entry) const
    {
        if (entry.kind == OddData::Kind::Row) {
            const std::optional<qint64> id = OddData::instanceOf(entry.sent);
            return id && m_instances.value(*id, false);
        }
        const std::optional<quint32> row = cardOf(entry);
        return row && m_context.fleet->row(*row).listed;
    }

    [[nodiscard]] std::optional<quint32> cardOf(const Entry &entry) const
    {
        const std::optional<Iccid> iccid = Iccid::parse(QStringView(entry.subject));
        const std::vector<quint32> rows = iccid ? m_context.fleet->rowsOf(*iccid) : std::vector<quint32>();
        return rows.size() == 1 ? std::optional(rows.front()) : std::nullopt;
    }

    Result<void> byReading(Entry &entry, ReadingClass reading)
    {
        const std::optional<quint32> row = entry.kind == OddData::Kind::Field ? cardOf(entry) : std::nullopt;
        if (!row)
            return {};
        const Result<ReadingAge> age = m_context.cache.readings.of(qint64(*row) + 1, reading);
        if (!age)
            return age.error();
        if (age->read && *age->read > entry.lastSeen) {
            entry.settled = age->read;
            entry.state = State::Readable;
        }
        return {};
    }

    const BriefingContext &m_context;
    QList<SyncRun> m_runs; ///< newest first
    QHash<QString, SyncPart> m_parts;
    QHash<qint64, bool> m_instances; ///< of unreadable rows; true: a card of the list has it
};

/// Who marked which entry as seen.
Result<void> markSeen(const BriefingContext &context, QList<Entry> &entries)
{
    const auto notes = DeskReader(context.cache).all<Note>();
    if (!notes)
        return notes.error();
    QHash<QString, const DeskRecord<Note> *> seen;
    for (const DeskRecord<Note> &note : *notes) {
        if (note.value.subject.startsWith(notePrefix))
            seen.insert(note.value.subject, &note);
    }
    for (Entry &entry : entries) {
        const auto note = seen.constFind(OddDataBriefing::noteSubject(entry.key));
        if (note == seen.constEnd() || (*note)->at < entry.firstSeen)
            continue;
        entry.seenBy = (*note)->who;
        entry.seenAt = (*note)->at;
    }
    return {};
}

Result<void> complete(const BriefingContext &context, QList<Entry> &entries)
{
    Result<Settling> settling = Settling::read(context);
    if (!settling)
        return settling.error();
    settling->prepare(entries);
    for (Entry &entry : entries) {
        if (const Result<void> settled = settling->settle(entry); !settled)
            return settled;
    }
    return markSeen(context, entries);
}

Result<void> addRows(const BriefingContext &context, QList<Entry> &entries)
{
    const Result<QList<StandingRow>> rows = context.cache.quarantine.quarantined(OddDataBriefing::most);
    if (!rows)
        return rows.error();
    for (const StandingRow &row : *rows)
        entries.append(entryOf(row));
    return {};
}
} // namespace

QString OddDataBriefing::noteSubject(const QString &key)
{
    return notePrefix + key;
}

Result<All> OddDataBriefing::all(const BriefingContext &context)
{
    All all;
    if (const Result<void> added = addRows(context, all.entries); !added)
        return added.error();
    const Result<qint64> rows = context.cache.quarantine.quarantinedCount();
    const Result<qint64> fields = context.cache.quarantine.oddityCount();
    const Result<QList<StandingOddity>> oddities = context.cache.quarantine.oddities(most);
    const Result<QList<UnknownField>> names = context.cache.quarantine.unknownFields();
    if (!rows || !fields)
        return rows ? fields.error() : rows.error();
    if (!oddities || !names)
        return oddities ? names.error() : oddities.error();
    for (const StandingOddity &oddity : *oddities)
        all.entries.append(entryOf(oddity));
    for (const UnknownField &name : *names)
        all.entries.append(entryOf(name));
    all.rows = *rows;
    all.fields = *fields;
    all.names = names->size();
    if (const Result<void> completed = complete(context, all.entries); !completed)
        return completed.error();
    return all;
}

Result<qint64> OddDataBriefing::openRows(const BriefingContext &context)
{
    const Result<qint64> rows = context.cache.quarantine.quarantinedCount();
    if (!rows || *rows == 0)
        return rows;
    QList<Entry> entries;
    if (const Result<void> added = addRows(context, entries); !added)
        return added.error();
    if (const Result<void> completed = complete(context, entries); !completed)
        return completed.error();
    const auto over =
        std::count_if(entries.begin(), entries.end(), [](const Entry &entry) { return !entry.isOpen(); });
    return *rows - over; // those that are not listed stand
}

QString OddDataBriefing::Entry::stateName() const
{
    switch (state) {
    case State::Standing:
        return QStringLiteral("standing");
    case State::Readable:
        return QStringLiteral("readable");
    case State::Gone:
        break;
    }
    return QStringLiteral("gone");
}

QString OddDataBriefing::Entry::stateText() const
{
    switch (state) {
    case State::Standing:
        return seenBy.isEmpty() ? Text::tr("stands") : Text::tr("stands; seen by %1").arg(seenBy);
    case State::Readable:
        return Text::tr("readable since %1").arg(settled->beijingText());
    case State::Gone:
        break;
    }
    return Text::tr("not sent any more in the reading of %1").arg(settled->beijingText());
}
