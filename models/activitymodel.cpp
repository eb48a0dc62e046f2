// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitymodel.h"

#include "core/rules/findings.h"
#include "models/syncmodel.h"

namespace
{
auto readChanges(const ActivitySpan &span, const ActivityBriefing::ChangeChoice &choice)
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
      m_deedsAnswer(room, readDeeds(m_deedsSpan)), m_runsAnswer(room, &ActivityRuns::read)
{
    setColumns();
    for (PaneQuestion *question :
         std::initializer_list<PaneQuestion *>{&m_changesAnswer, &m_deedsAnswer, &m_runsAnswer})
        connect(question, &PaneQuestion::changed, this, &ActivityModel::take);
}

void ActivityModel::setColumns()
{
    m_changes.setColumns(ActivityChanges::columns());
    m_deeds.setColumns(ActivityDeeds::columns());
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
    m_runsAnswer.follow(sync);
}

void ActivityModel::retranslate()
{
    setColumns();
    m_shownChanges.reset();
    m_shownDeeds.reset();
    m_shownRuns.reset();
    m_changesAnswer.refresh();
    m_deedsAnswer.refresh();
    m_runsAnswer.refresh();
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
        m_changes.setRows(m_shownChanges->rows);
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
    const auto grouped = [](qint64 number) {
        return FindingFigure{FindingFigure::Kind::Count, number, {}, {}}.text();
    };
    const QString text =
        tr("%1 changes of %2 cards").arg(grouped(facts->changes.changes), grouped(facts->changes.cards));
    return facts->changes.figures == 0
               ? text
               : tr("%1, besides %2 of usage figures").arg(text, grouped(facts->changes.figures));
}

qint64 ActivityModel::changesLeftOut() const
{
    const ActivityChanges *facts = changesFacts();
    if (!facts)
        return 0;
    qint64 all = facts->changes.changes;
    for (const ActivityBriefing::FieldTotal &total : facts->changes.fields) {
        if (total.field == m_choice.field)
            all = total.changes;
    }
    return std::max<qint64>(all - facts->rows.size(), 0);
}
