// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "core/desk/deskkinds.h"
#include "core/rules/findings.h"
#include "models/syncmodel.h"

namespace
{
auto readChanges(const ActivitySpan &span, const DifferenceBriefing::Choice &choice)
{
    return [span, choice](const BriefingContext &context) {
        return ActivityChanges::read(context, span, choice);
    };
}

auto readDeeds(const ActivitySpan &span)
{
    return [span](const BriefingContext &context) { return ActivityDeeds::read(context, span); };
}

FigureColumn column(const char *name, const QString &title, const QString &typical)
{
    return {QString::fromLatin1(name), title, TableKind::Text, typical};
}

QString grouped(qint64 number)
{
    return FindingFigure{FindingFigure::Kind::Count, number, {}, {}}.text();
}

TableRoles::Tone toneOf(SyncHistory::Part::State state)
{
    switch (state) {
    case SyncHistory::Part::State::Failed:
        return TableRoles::Tone::Bad;
    case SyncHistory::Part::State::Old:
    case SyncHistory::Part::State::Partial:
        return TableRoles::Tone::Warning;
    default:
        return TableRoles::Tone::Plain;
    }
}
} // namespace

ActivityModel::ActivityModel(const ModelRoom &room)
    : m_room(room), m_changesAnswer(room, readChanges(m_changesSpan, m_choice)),
      m_deedsAnswer(room, readDeeds(m_deedsSpan)), m_trailAnswer(room, &ActivityTrail::read),
      m_runsAnswer(room, &ActivityRuns::read), m_oddAnswer(room, &ActivityOddData::read)
{
    setColumns();
    for (PaneQuestion *question : std::initializer_list<PaneQuestion *>{
             &m_changesAnswer, &m_deedsAnswer, &m_trailAnswer, &m_runsAnswer, &m_oddAnswer})
        connect(question, &PaneQuestion::changed, this, &ActivityModel::take);
    // exports and prints change nothing that a question waits for
    connect(&room.desk, &DeskService::noted, &m_deedsAnswer, &PaneQuestion::refresh);
    connect(&room.desk, &DeskService::noted, &m_trailAnswer, &PaneQuestion::refresh);
}

void ActivityModel::setColumns()
{
    m_changes.setColumns(ActivityChanges::columns());
    m_totals.setColumns(ActivityChanges::totalColumns());
    m_odd.setColumns(ActivityOddData::columns());
    m_deeds.setColumns(ActivityDeeds::columns());
    m_trail.setColumns(ActivityTrail::columns());
    m_runs.setColumns(ActivityRuns::columns());
    m_parts.setColumns({column("part", tr("Data"), QStringLiteral("mmmmmmmmmmmmmmmm")),
                        column("state", tr("State"), tr("never read")),
                        column("amount", tr("How much"), QStringLiteral("100,000 of 100,000")),
                        column("age", tr("Age"), QStringLiteral("mmmmmmmmmmmmmmmm")),
                        column("trouble", tr("Trouble"), QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmmmmmm")),
                        column("code", tr("Code"), QStringLiteral("E-CLOUD-REFUSED")),
                        column("request", tr("Request"), QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmm"))});
}

void ActivityModel::follow(const SyncModel &sync)
{
    m_sync = &sync;
    m_changesAnswer.follow(sync);
    m_deedsAnswer.follow(sync);
    m_trailAnswer.follow(sync);
    m_runsAnswer.follow(sync);
    m_oddAnswer.follow(sync);
}

void ActivityModel::retranslate()
{
    setColumns();
    m_shownChanges.reset();
    m_shownDeeds.reset();
    m_shownTrail.reset();
    m_shownRuns.reset();
    m_shownOdd.reset();
    m_changesAnswer.refresh();
    m_deedsAnswer.refresh();
    m_trailAnswer.refresh();
    m_runsAnswer.refresh();
    m_oddAnswer.refresh();
    if (m_history)
        m_history->load();
    take();
}

void ActivityModel::setWatched(Section section, bool watched)
{
    switch (section) {
    case Section::Changes:
        return m_changesAnswer.setWatched(watched);
    case Section::Everything:
        if (watched)
            m_deedsAnswer.refresh(); // deeds such as prints change nothing that a question waits for
        return m_deedsAnswer.setWatched(watched);
    case Section::Trail:
        if (watched)
            m_trailAnswer.refresh(); // likewise
        return m_trailAnswer.setWatched(watched);
    case Section::OddData:
        return m_oddAnswer.setWatched(watched);
    case Section::Runs:
        break;
    }
    m_runsAnswer.setWatched(watched);
    if (watched && m_sync && !m_history) {
        m_history = std::make_unique<SyncHistory>(m_room, *m_sync);
        connect(m_history.get(), &SyncHistory::changed, this, &ActivityModel::takeParts);
    }
}

void ActivityModel::take()
{
    if (m_changesAnswer.facts() && m_changesAnswer.facts() != m_shownChanges) {
        m_shownChanges = m_changesAnswer.facts();
        m_totals.setRows(m_shownChanges->totals);
        m_changes.setRows(m_shownChanges->rows);
    }
    if (m_oddAnswer.facts() && m_oddAnswer.facts() != m_shownOdd) {
        m_shownOdd = m_oddAnswer.facts();
        m_odd.setRows(m_shownOdd->rows);
    }
    if (m_trailAnswer.facts() && m_trailAnswer.facts() != m_shownTrail) {
        m_shownTrail = m_trailAnswer.facts();
        m_trail.setRows(m_shownTrail->rows);
    }
    if (m_runsAnswer.facts() && m_runsAnswer.facts() != m_shownRuns) {
        m_shownRuns = m_runsAnswer.facts();
        m_runs.setRows(m_shownRuns->rows);
    }
    if (m_deedsAnswer.facts() && m_deedsAnswer.facts() != m_shownDeeds) {
        m_shownDeeds = m_deedsAnswer.facts();
        takeDeeds();
    }
    Q_EMIT changed();
}

void ActivityModel::takeDeeds()
{
    QList<FigureRow> rows;
    for (qsizetype i = 0; m_shownDeeds && i < m_shownDeeds->rows.size(); ++i) {
        if (!m_kind || m_shownDeeds->kinds[i] == *m_kind)
            rows.append(m_shownDeeds->rows[i]);
    }
    m_deeds.setRows(rows);
}

void ActivityModel::takeParts()
{
    QList<FigureRow> rows;
    for (const SyncHistory::Part &part : m_history->parts())
        rows.append(
            {part.name,
             {FigureCell::words(part.title), FigureCell::words(part.stateText()).toned(toneOf(part.state)),
              FigureCell::words(part.amount), FigureCell::words(part.age), FigureCell::words(part.trouble),
              FigureCell::words(part.code), FigureCell::id(part.requestId)}});
    m_parts.setRows(rows);
    Q_EMIT changed();
}

// ---- choices ----

void ActivityModel::askChanges()
{
    m_changesAnswer.setWork(readChanges(m_changesSpan, m_choice));
    Q_EMIT changed();
}

void ActivityModel::setChangesSpan(const ActivitySpan &span)
{
    if (m_changesSpan == span)
        return;
    m_changesSpan = span;
    m_choice.field.clear();
    askChanges();
}

void ActivityModel::setLastVisit(Instant visit)
{
    if (!m_lastVisit)
        m_lastVisit = visit;
}

void ActivityModel::setFigures(bool shown)
{
    if (m_choice.figures == shown)
        return;
    m_choice.figures = shown;
    askChanges();
}

void ActivityModel::setField(const QString &field)
{
    if (m_choice.field == field)
        return;
    m_choice.field = field;
    askChanges();
}

void ActivityModel::setDeedsSpan(const ActivitySpan &span)
{
    if (m_deedsSpan == span)
        return;
    m_deedsSpan = span;
    m_deedsAnswer.setWork(readDeeds(span));
    Q_EMIT changed();
}

void ActivityModel::setKind(std::optional<ActivityDeeds::Kind> kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    takeDeeds();
    Q_EMIT changed();
}

// ---- words ----

QString ActivityModel::changesText() const
{
    const ActivityChanges *facts = changesFacts();
    if (!facts)
        return {};
    if (!facts->period)
        return tr("There was no such synchronisation.");
    QString text =
        tr("%1 changes of %2 cards").arg(grouped(facts->changes.changes), grouped(facts->changes.cards));
    if (facts->changes.newCards > 0)
        text = tr("%1; %2 new cards").arg(text, grouped(facts->changes.newCards));
    return facts->changes.figures == 0
               ? text
               : tr("%1, besides %2 of usage figures").arg(text, grouped(facts->changes.figures));
}

QString ActivityModel::causesText() const
{
    const ActivityChanges *facts = changesFacts();
    if (!facts || facts->changes.changes == 0)
        return {};
    std::array<qint64, 3> by{};
    for (const DifferenceBriefing::CauseTotal &total : facts->changes.causes)
        by[size_t(total.cause.who)] += total.changes;
    return tr("By us: %1 · by a rule: %2 · by the provider: %3")
        .arg(grouped(by[size_t(ChangeCause::Who::Us)]), grouped(by[size_t(ChangeCause::Who::Rule)]),
             grouped(by[size_t(ChangeCause::Who::Provider)]));
}

QStringList ActivityModel::trailRemarks() const
{
    const ActivityTrail *facts = trailFacts();
    if (!facts)
        return {};
    QStringList all;
    for (qsizetype i = 1; i < facts->found.faults.size(); ++i) // the first stands in text()
        all.append(facts->found.faults[i].text());
    if (const qint64 more = facts->found.faultCount - facts->found.faults.size(); more > 0)
        all.append(tr("%1 more faults are not listed.").arg(grouped(more)));
    all.append(facts->found.remarks());
    if (facts->leftOut > 0)
        all.append(tr("%1 older entries are not in this list; the command line has them all.")
                       .arg(grouped(facts->leftOut)));
    return all;
}

QString ActivityModel::oddText() const
{
    const ActivityOddData *facts = oddFacts();
    if (!facts)
        return {};
    return tr("%1 unreadable rows, %2 unreadable fields, %3 new fields")
        .arg(grouped(facts->all.rows), grouped(facts->all.fields), grouped(facts->all.names));
}

void ActivityModel::setSeen(const QString &key, bool seen, QObject *context, DeskService::Done done)
{
    const Note note{OddDataBriefing::noteSubject(key), QStringLiteral("seen")};
    if (seen)
        m_room.desk.save(note, context, std::move(done));
    else
        m_room.desk.remove(note, context, std::move(done));
}

qint64 ActivityModel::changesLeftOut() const
{
    const ActivityChanges *facts = changesFacts();
    if (!facts)
        return 0;
    qint64 all = facts->changes.changes;
    for (const DifferenceBriefing::FieldTotal &total : facts->changes.fields) {
        if (total.field == m_choice.field)
            all = total.changes;
    }
    return std::max<qint64>(all - facts->rows.size(), 0);
}
