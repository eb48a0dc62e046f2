// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/todaymodel.h"

#include "core/base/safetext.h"
#include "core/domain/agetext.h"
#include "core/rules/clauses.h"

#include <algorithm>
#include <utility>

namespace
{
bool same(const Finding &a, const Finding &b)
{
    return a.id == b.id && a.severity == b.severity && a.text == b.text && a.figure == b.figure &&
           a.date == b.date && a.clause == b.clause && a.action == b.action && a.filter == b.filter &&
           a.subject == b.subject;
}

qsizetype indexOf(const QList<Finding> &findings, const QString &id)
{
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&id](const Finding &one) { return one.id == id; });
    return found == findings.end() ? -1 : found - findings.begin();
}
} // namespace

TodayModel::TodayModel(const ModelRoom &room, const AnswerPace &pace, QObject *parent)
    : QAbstractListModel(parent), m_room(room),
      m_answer(room, &TodayFacts::read, pace), m_panes{QStringLiteral("today"), QStringLiteral("cards")},
      m_tiles(TodayTiles::unknown())
{
    connect(&m_answer, &PaneQuestion::changed, this, &TodayModel::followAnswer);
    m_answer.setWatched(true); // for its counts, tiles and warnings, whichever pane is in front
}

void TodayModel::setPanes(const QStringList &names)
{
    if (m_panes == names)
        return;
    m_panes = names;
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ActionLabelRole, TargetRole});
    Q_EMIT countsChanged();
}

// ---- what ----

void TodayModel::refresh()
{
    m_answer.refresh();
}

void TodayModel::followAnswer()
{
    if (m_answer.state() == PaneQuestion::State::Failed && !m_answer.isUpdating()) {
        m_state = State::Failed;
        m_error = m_answer.error();
    } else if (m_answer.facts() != m_facts) {
        return take();
    }
    Q_EMIT changed();
}

void TodayModel::take()
{
    const QHash<QString, int> before = counts();
    const bool hadKey = hasKey();
    m_facts = m_answer.facts();
    m_tiles = TodayTiles::of(*m_facts);
    m_state = m_facts->isEmpty() ? State::Empty : State::Ready;
    show(m_state == State::Empty ? QList<Finding>() : m_facts->findings);
    if (hasKey() != hadKey && !m_findings.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ActionLabelRole, TargetRole});
    Q_EMIT changed();
    if (counts() != before)
        Q_EMIT countsChanged();
    warn();
}

void TodayModel::warn()
{
    if (!m_facts || !m_facts->input.runway)
        return;
    for (const QString &sentence : m_watch.news(*m_facts->input.runway))
        Q_EMIT balanceWarning(sentence);
}

/// Takes away what is over, then brings each row to its place, so that views keep selection and position.
void TodayModel::show(const QList<Finding> &findings)
{
    for (qsizetype row = m_findings.size() - 1; row >= 0; --row) {
        if (indexOf(findings, m_findings[row].id) >= 0)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_findings.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < findings.size(); ++row)
        place(findings[row], int(row));
}

void TodayModel::place(const Finding &finding, int row)
{
    const int old = int(indexOf(m_findings, finding.id));
    if (old < 0) {
        beginInsertRows({}, row, row);
        m_findings.insert(row, finding);
        endInsertRows();
        return;
    }
    if (old != row) {
        beginMoveRows({}, old, old, {}, row); // always upwards: all rows above are in their places
        m_findings.move(old, row);
        endMoveRows();
    }
    if (same(m_findings[row], finding))
        return;
    m_findings[row] = finding;
    Q_EMIT dataChanged(index(row), index(row));
}

void TodayModel::retranslate()
{
    m_tiles = m_facts ? TodayTiles::of(*m_facts) : TodayTiles::unknown();
    if (m_facts && m_state == State::Ready)
        show(Findings::of(m_facts->input));
    refresh();
}

// ---- how it reads ----

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return SafeText::visible(finding.text); // names of plans and cases come from outside
    case Qt::AccessibleTextRole:
        return plainText(index.row());
    case Qt::AccessibleDescriptionRole:
        return actionOf(index.row()).label();
    case IdRole:
        return finding.id;
    case SeverityRole:
        return int(finding.severity);
    case SeverityTextRole:
        return finding.severityText();
    case FigureRole:
        return finding.figure.text();
    case DateRole:
        return finding.date ? QVariant(*finding.date) : QVariant();
    case ClauseRole:
        return Clauses::text(finding.clause);
    case ActionRole:
        return SafeText::visible(finding.action);
    case ActionLabelRole:
        return actionOf(index.row()).label();
    case FilterRole:
        return finding.filter;
    case KindRole:
        return finding.kindName();
    case TargetRole:
        return QVariant::fromValue(actionOf(index.row()).target);
    default:
        return {};
    }
}

FindingAction TodayModel::actionOf(int row) const
{
    return FindingAction::of(m_findings.at(row), m_panes, hasKey());
}

Explanation TodayModel::explanation(int row) const
{
    return Explanation::of(m_findings.at(row), m_facts->input);
}

Explanation TodayModel::explanation(TodayTiles::Place tile) const
{
    return m_facts ? Explanation::of(tile, *m_facts) : Explanation{m_tiles[tile].title, {}, {}, {}, {}, {}};
}

std::optional<Explanation> TodayModel::explanation(const PaneTarget &target) const
{
    for (const RunningDeadline &clock : m_facts ? m_facts->clocks : QList<RunningDeadline>()) {
        if (target.pane == u"deadlines" && clock.entry.id == target.what)
            return Explanation::of(clock);
    }
    for (int place = 0; place < TodayTiles::count; ++place) {
        if (m_tiles[place].target.pane == target.pane)
            return explanation(TodayTiles::Place(place));
    }
    return std::nullopt;
}

QString TodayModel::plainText(int row) const
{
    const Finding &finding = m_findings.at(row);
    QStringList parts{
        finding.severityText(),        SafeText::visible(finding.text),
        finding.figure.text(),         finding.date ? finding.date->toString(Qt::ISODate) : QString(),
        Clauses::text(finding.clause), finding.action};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString TodayModel::summary() const
{
    if (m_state == State::Waiting)
        return tr("Looking at everything…");
    if (m_state == State::Empty)
        return tr("Nothing was read from the provider yet.");
    const auto count = [this](FindingSeverity severity) {
        return int(std::count_if(m_findings.begin(), m_findings.end(),
                                 [severity](const Finding &one) { return one.severity == severity; }));
    };
    QStringList parts;
    if (const int urgent = count(FindingSeverity::Urgent))
        parts.append(tr("%n urgent", nullptr, urgent));
    if (const int warnings = count(FindingSeverity::Warning))
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int notices = count(FindingSeverity::Notice))
        parts.append(tr("%n notice(s)", nullptr, notices));
    return parts.isEmpty() ? tr("Nothing needs you today.") : parts.join(QStringLiteral(" · "));
}

std::optional<Instant> TodayModel::asOf() const
{
    return m_room.fleet.listAsOf();
}

std::optional<Instant> TodayModel::oldest() const
{
    std::optional<Instant> oldest;
    for (const DataAge &age : m_facts ? m_facts->input.ages : QList<DataAge>()) {
        if (age.oldest && (!oldest || *age.oldest < *oldest))
            oldest = age.oldest;
    }
    return oldest;
}

QString TodayModel::ages() const
{
    if (!m_facts || m_state == State::Empty)
        return {};
    QStringList sentences;
    QStringList never;
    const DataAge *eldest = nullptr;
    for (const DataAge &age : m_facts->input.ages) {
        if (!age.oldest)
            never.append(age.title());
        else if (!eldest || *age.oldest < *eldest->oldest)
            eldest = &age;
    }
    if (eldest)
        sentences.append(
            tr("Oldest reading: %1, %2.").arg(eldest->title(), AgeText::ago(*eldest->oldest, m_room.now())));
    if (!never.isEmpty())
        sentences.append(tr("Never read: %1.").arg(never.join(tr(", "))));
    return sentences.join(u' ');
}

QStringList TodayModel::checked() const
{
    if (!m_facts)
        return {};
    const FindingsInput &input = m_facts->input;
    const std::array looks{
        std::pair{input.runway && input.runway->balance, tr("balance, runway and vouchers")},
        std::pair{!input.pools.isEmpty(), tr("pools and their forecast")},
        std::pair{input.guards.has_value(), tr("the three guards of each plan")},
        std::pair{input.expiring.has_value(), tr("expiry and states of the cards")},
        std::pair{input.realName.has_value(), tr("real-name verification")},
        std::pair{input.silentCards.has_value(), tr("silent cards and jumps of traffic")},
        std::pair{true, tr("registered deadlines and open rebates")},
        std::pair{true, tr("age of the data")},
    };
    QStringList seen, unseen;
    for (const auto &[known, what] : looks)
        (known ? seen : unseen).append(what);
    QStringList sentences{tr("Looked at: %1.").arg(seen.join(tr(", ")))};
    if (!unseen.isEmpty())
        sentences.append(tr("Not known, so not looked at: %1.").arg(unseen.join(tr(", "))));
    return sentences;
}

QHash<QString, int> TodayModel::counts() const
{
    QHash<QString, int> counts;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_findings[row].severity == FindingSeverity::Notice)
            continue;
        ++counts[QStringLiteral("today")];
        const QString pane = actionOf(row).target.pane;
        if (!pane.isEmpty())
            ++counts[pane];
    }
    return counts;
}
