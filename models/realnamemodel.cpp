// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/realnamemodel.h"

#include "core/domain/cardfiltervalues.h"
#include "core/rules/findings.h"
#include "core/rules/realnamegap.h"

namespace
{
QString grouped(qint64 number)
{
    return FindingFigure{FindingFigure::Kind::Count, number, {}, {}}.text();
}

/// The words of all counts that are not 0, in one line.
QString listed(const QList<std::pair<qint64, QString>> &counts)
{
    QStringList words;
    for (const auto &[count, text] : counts) {
        if (count > 0)
            words.append(text.arg(grouped(count)));
    }
    return words.join(QStringLiteral(" · "));
}
} // namespace

RealNameModel::RealNameModel(const ModelRoom &room) : m_answer(room, &RealNameFacts::read)
{
    setColumns();
    connect(&m_answer, &PaneQuestion::changed, this, &RealNameModel::take);
}

void RealNameModel::setColumns()
{
    m_state.setColumns(RealNameFacts::stateColumns());
    m_gaps.setColumns(RealNameFacts::gapColumns());
    m_underWay.setColumns(RealNameFacts::underWayColumns());
    m_unknown.setColumns(RealNameFacts::unknownColumns());
}

/// Rows hold words: they are made anew with the next answer.
void RealNameModel::retranslate()
{
    setColumns();
    m_shown.reset();
    take();
    m_answer.refresh();
}

void RealNameModel::take()
{
    if (m_answer.facts() && m_answer.facts() != m_shown) {
        m_shown = m_answer.facts();
        m_state.setRows(m_shown->state);
        m_gaps.setRows(m_shown->gaps);
        m_underWay.setRows(m_shown->underWay);
        m_unknown.setRows(m_shown->unknown);
    }
    Q_EMIT changed();
}

QString RealNameModel::groupingName(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Tag:
        return QStringLiteral("tag");
    case Grouping::Remark:
        return QStringLiteral("remark");
    case Grouping::Operator:
        return QStringLiteral("operator");
    case Grouping::None:
        break;
    }
    return QStringLiteral("none");
}

QString RealNameModel::groupingText(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Tag:
        return tr("one for each tag");
    case Grouping::Remark:
        return tr("one for each remark");
    case Grouping::Operator:
        return tr("one for each operator");
    case Grouping::None:
        break;
    }
    return tr("all in one");
}

QStringList RealNameModel::partsOf(const QString &key, Grouping grouping) const
{
    return m_shown ? m_shown->partsOf(key, grouping) : QStringList();
}

QString RealNameModel::stateText() const
{
    if (!facts())
        return {};
    const RealNameBriefing::Counts &counts = facts()->summary.counts;
    const QString verified = tr("%1 of %2 verified").arg(grouped(counts.verified), grouped(counts.cards()));
    const QString rest = listed({{facts()->summary.gaps.gaps(), tr("%1 active without verification")},
                                 {counts.approving, tr("%1 under way")},
                                 {counts.unknown, tr("%1 unknown")}});
    return rest.isEmpty() ? verified : verified + QStringLiteral(" · ") + rest;
}

QString RealNameModel::gapsText() const
{
    if (!facts())
        return {};
    const RealNameGaps &gaps = facts()->summary.gaps;
    return listed({{gaps.older, tr("%1 overdue")},
                   {gaps.unknownAge, tr("%1 undated")},
                   {gaps.upTo30, tr("%1 pressing")},
                   {gaps.upTo7, tr("%1 recent")}});
}

qint64 RealNameModel::gapsLeftOut() const
{
    return facts() ? facts()->gapsLeftOut() : 0;
}

QString RealNameModel::wordOfFinding(const QString &subject)
{
    using Urgency = RealNameGap::Urgency;
    for (const auto &[name, urgency] :
         {std::pair{QLatin1StringView("older"), Urgency::Overdue},
          std::pair{QLatin1StringView("30"), Urgency::Due}, std::pair{QLatin1StringView("7"), Urgency::Young},
          std::pair{QLatin1StringView("unknown"), Urgency::AgeUnknown}}) {
        if (subject == name)
            return RealNameGap::urgencyText(urgency);
    }
    return {};
}

QString RealNameModel::gapsFilter()
{
    return QStringLiteral("real_name:not_verified listed:yes -status:testable,unused,shutdown,closed");
}

QString RealNameModel::unknownFilter()
{
    return QStringLiteral("real_name:none listed:yes -status:closed");
}

QString RealNameModel::operatorFilter(const std::optional<QString> &vendor)
{
    return QStringLiteral("vendor:%1 listed:yes -status:closed")
        .arg(vendor ? CardFilterValues::quotedValue(*vendor) : QStringLiteral("none"));
}

SyncOptions RealNameModel::reading() const
{
    SyncOptions options;
    options.topics = SyncTopics(SyncTopic::Identity) | SyncTopic::Detail;
    if (facts())
        options.wishes.cards = facts()->readable;
    return options;
}
