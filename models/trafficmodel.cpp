// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trafficmodel.h"

#include "models/syncmodel.h"
#include "models/traffictables.h"

namespace
{
auto overTimeOf(const TrafficChoice &choice)
{
    return [choice](const BriefingContext &context) { return TrafficFacts::read(context, choice); };
}
auto partsOf(UsageGrouping by, std::optional<Month> month)
{
    return [by, month](const BriefingContext &context) {
        return TrafficParts::read(context, by, month.value_or(Month::of(context.today)));
    };
}
auto topOf(const TrafficChoice &choice, std::optional<Month> month)
{
    return [choice, month](const BriefingContext &context) {
        return TrafficTop::read(context, choice, month.value_or(Month::of(context.today)));
    };
}
} // namespace

TrafficModel::TrafficModel(const ModelRoom &room, QObject *parent)
    : QObject(parent), m_room(room), m_overTime(room, overTimeOf(m_choice), this),
      m_parts(room, partsOf(m_grouping, m_month), this), m_top(room, topOf(m_choice, m_month), this),
      m_noticed(
          room,
          [](const BriefingContext &context) {
              return TrafficNoticed::read(context, UsageBriefing::ConspicuousRule());
          },
          this),
      m_scopes(
          room,
          [](const BriefingContext &context) -> Result<Scopes> { return UsageBriefing::scopes(context); },
          this)
{
    setColumns();
    connect(&m_overTime, &PaneQuestion::changed, this, [this] {
        if (m_overTime.facts())
            m_pointTable.setRows(TrafficTables::points(*m_overTime.facts()));
    });
    connect(&m_parts, &PaneQuestion::changed, this, [this] {
        if (m_parts.facts())
            m_partTable.setRows(TrafficTables::parts(*m_parts.facts()));
    });
    connect(&m_top, &PaneQuestion::changed, this, [this] {
        if (m_top.facts())
            m_topTable.setRows(TrafficTables::top(*m_top.facts()));
    });
    connect(&m_noticed, &PaneQuestion::changed, this, [this] {
        if (!m_noticed.facts())
            return;
        m_silentTable.setRows(TrafficTables::silent(*m_noticed.facts()));
        m_jumpTable.setRows(TrafficTables::jumps(*m_noticed.facts()));
    });
}

void TrafficModel::follow(SyncModel &sync)
{
    m_sync = &sync;
    for (PaneQuestion *question :
         std::initializer_list<PaneQuestion *>{&m_overTime, &m_parts, &m_top, &m_noticed, &m_scopes})
        question->follow(sync);
    connect(&sync, &SyncModel::changed, this, &TrafficModel::readingChanged);
}

void TrafficModel::setColumns()
{
    m_pointTable.setColumns(TrafficTables::pointColumns());
    m_partTable.setColumns(TrafficTables::partColumns());
    m_topTable.setColumns(TrafficTables::topColumns());
    m_silentTable.setColumns(TrafficTables::silentColumns());
    m_jumpTable.setColumns(TrafficTables::jumpColumns());
}

void TrafficModel::retranslate()
{
    setColumns();
    for (PaneQuestion *question :
         std::initializer_list<PaneQuestion *>{&m_overTime, &m_parts, &m_top, &m_noticed})
        Q_EMIT question->changed();
    Q_EMIT readingChanged();
}

// ---- what is asked for ----

void TrafficModel::choose(const TrafficChoice &choice)
{
    if (choice == m_choice)
        return;
    const bool elsewhere = choice.scope != m_choice.scope;
    m_choice = choice;
    m_overTime.setWork(overTimeOf(m_choice));
    if (elsewhere)
        m_top.setWork(topOf(m_choice, m_month));
    Q_EMIT chosen();
}

void TrafficModel::chooseMonth(Month month)
{
    const std::optional<Month> wanted =
        month == Month::of(m_room.today()) ? std::nullopt : std::optional(month);
    if (wanted == m_month)
        return;
    m_month = wanted;
    m_parts.setWork(partsOf(m_grouping, m_month));
    m_top.setWork(topOf(m_choice, m_month));
    Q_EMIT chosen();
}

void TrafficModel::chooseGrouping(UsageGrouping by)
{
    if (by == m_grouping)
        return;
    m_grouping = by;
    m_parts.setWork(partsOf(m_grouping, m_month));
    Q_EMIT chosen();
}

// ---- reading what is missing ----

bool TrafficModel::isReading() const
{
    return m_sync && m_sync->isRunning();
}

QString TrafficModel::readingText() const
{
    return isReading() ? m_sync->headline() : QString();
}

std::optional<double> TrafficModel::readingShare() const
{
    return m_sync ? m_sync->share() : std::nullopt;
}

void TrafficModel::cancelReading()
{
    if (m_sync)
        m_sync->cancel();
}

SyncOptions TrafficModel::readingOf(const UsageBriefing::Coverage &coverage)
{
    SyncOptions options;
    options.topics = SyncTopic::Usage;
    options.wishes.cards = coverage.toRead;
    options.onlyWishes = coverage.missing() <= coverage.toRead.size();
    return options;
}
