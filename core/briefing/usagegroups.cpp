// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/usagegroups.h"

#include "core/inventory/cardrecords.h"

#include <QSet>

#include <algorithm>

namespace
{
/// What the cards of one kind of grouping are told apart by: one number for each distinct answer, and the
/// keys that stand behind it.
class Answers
{
public:
    Answers(const FleetWalk &walk, UsageGrouping by) : m_walk(walk), m_by(by) {}

    [[nodiscard]] size_t count() const
    {
        return m_by == UsageGrouping::Plan
                   ? m_walk.codes(CardText::PlanKind) * m_walk.codes(CardText::PlanLevel)
                   : m_walk.codes(column());
    }
    [[nodiscard]] size_t of(const FleetWalk::Card &card) const
    {
        return m_by == UsageGrouping::Plan
                   ? card.code(CardText::PlanKind) * m_walk.codes(CardText::PlanLevel) +
                         card.code(CardText::PlanLevel)
                   : card.code(column());
    }
    /// None: cards of this answer have no key.
    [[nodiscard]] QStringList keys(size_t answer) const
    {
        if (m_by == UsageGrouping::Plan)
            return plan(answer);
        if (m_by == UsageGrouping::Tag)
            return tags(quint32(answer));
        const std::optional<QString> text = m_walk.text(column(), quint32(answer));
        return text && !text->isEmpty() ? QStringList{*text} : QStringList();
    }

private:
    [[nodiscard]] CardText column() const
    {
        switch (m_by) {
        case UsageGrouping::Pool:
            return CardText::Credential;
        case UsageGrouping::Tag:
            return CardText::Tags;
        default:
            return CardText::Vendor;
        }
    }
    [[nodiscard]] QStringList plan(size_t answer) const
    {
        const size_t levels = m_walk.codes(CardText::PlanLevel);
        const auto kind = m_walk.text(CardText::PlanKind, quint32(answer / levels));
        const auto level = m_walk.text(CardText::PlanLevel, quint32(answer % levels));
        if (!kind && !level)
            return {};
        return {UsageScope::planKey(kind.value_or(QString()), level.value_or(QString()))};
    }
    [[nodiscard]] QStringList tags(quint32 code) const
    {
        QStringList names;
        for (const CardTag &tag : CardRecords::tags(m_walk.fleet().dictionary(CardText::Tags).at(code))) {
            if (!tag.name.isEmpty() && !names.contains(tag.name))
                names.append(tag.name);
        }
        return names;
    }

    const FleetWalk &m_walk;
    UsageGrouping m_by;
};

/// The keys of all cards there are, in order.
QStringList keysOf(const FleetWalk &walk, const Answers &answers)
{
    std::vector<bool> seen(answers.count());
    walk.all([&](const FleetWalk::Card &card) { seen[answers.of(card)] = true; });
    QSet<QString> keys;
    for (size_t answer = 0; answer < seen.size(); ++answer) {
        if (seen[answer])
            for (const QString &key : answers.keys(answer))
                keys.insert(key);
    }
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    return sorted;
}
} // namespace

quint32 UsageGroups::addSet(const std::vector<quint32> &groups)
{
    if (groups.empty())
        return 0;
    m_members.insert(m_members.end(), groups.begin(), groups.end());
    m_starts.push_back(quint32(m_members.size()));
    return quint32(m_starts.size() - 2);
}

UsageGroups UsageGroups::fleet(const FleetWalk &walk)
{
    UsageGroups groups(walk);
    groups.m_count = 1;
    std::fill(groups.m_sets.begin(), groups.m_sets.end(), groups.addSet({0}));
    return groups;
}

UsageGroups UsageGroups::of(const FleetWalk &walk, UsageGrouping by, const QStringList &keys)
{
    UsageGroups groups(walk);
    groups.m_count = quint32(keys.size());
    groups.m_keys = keys;
    QHash<QString, quint32> places;
    for (const QString &key : keys)
        places.insert(key, quint32(places.size()));
    const Answers answers(walk, by);
    const auto nobody = places.constFind(QString());
    constexpr quint32 unmade = ~quint32(0);
    std::vector<quint32> sets(answers.count(), unmade);
    walk.all([&](const FleetWalk::Card &card) {
        quint32 &set = sets[answers.of(card)];
        if (set == unmade) {
            std::vector<quint32> members;
            const QStringList own = answers.keys(answers.of(card));
            for (const QString &key : own) {
                if (const auto place = places.constFind(key); place != places.constEnd())
                    members.push_back(*place);
            }
            if (own.isEmpty() && nobody != places.constEnd())
                members.push_back(*nobody);
            set = groups.addSet(members);
        }
        groups.m_sets[card.row()] = set;
    });
    return groups;
}

UsageGroups UsageGroups::one(const FleetWalk &walk, const UsageScope &scope)
{
    if (scope.cardId) {
        UsageGroups groups(walk);
        groups.m_count = 1;
        const quint32 alone = groups.addSet({0});
        if (const auto card = walk.card(*scope.cardId - 1))
            groups.m_sets[card->row()] = alone;
        return groups;
    }
    return scope.by == UsageGrouping::Fleet ? fleet(walk) : of(walk, scope.by, {scope.key});
}

UsageGroups UsageGroups::all(const FleetWalk &walk, UsageGrouping by)
{
    if (by == UsageGrouping::Fleet)
        return fleet(walk);
    return of(walk, by, keysOf(walk, Answers(walk, by)) + QStringList{QString()});
}
