// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readingages.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

#include <algorithm>
#include <limits>

namespace
{
constexpr int classShift = 40;
constexpr qint64 cardMask = (qint64(1) << classShift) - 1;

/// Kind and card in one number: the ages of a class lie together in the order of the cards. Stored.
qint64 rowId(ReadingClass which, qint64 cardId)
{
    return (qint64(which) + 1) << classShift | cardId;
}

/// The ages of one class, walked beside the cards.
class AgeWalk
{
public:
    explicit AgeWalk(Statement statement) : m_statement(std::move(statement)) {}

    /// Empty for a card that was never asked. Cards must come in ascending order.
    Result<ReadingAge> at(qint64 cardId)
    {
        while (!m_done && m_card < cardId) {
            const Result<bool> row = m_statement.step();
            if (!row)
                return row.error();
            m_done = !*row;
            m_card = m_done ? std::numeric_limits<qint64>::max() : m_statement.integer(0) & cardMask;
        }
        return m_card == cardId ? age() : ReadingAge();
    }

    static ReadingAge ageOf(const Statement &row)
    {
        return {Rows::instant(row, 1), Rows::instant(row, 2), row.string(3)};
    }

private:
    [[nodiscard]] ReadingAge age() const { return ageOf(m_statement); }
    Statement m_statement;
    qint64 m_card = 0;
    bool m_done = false;
};

/// Listed cards that can have the data, each with its age, until `visit` returns false.
template<class Visit> Result<void> eachCard(Database &database, ReadingClass which, const Visit &visit)
{
    Result<Statement> ages = database.statement(Sql::AgesOfClass);
    if (!ages)
        return ages.error();
    ages->bind(1, rowId(which, 0)).bind(2, rowId(which, cardMask));
    AgeWalk walk(*std::move(ages));
    Result<void> outcome;
    const Result<void> walked =
        Rows::each(database, Sql::CardsListed, Rows::nothing, [&](const Statement &card) {
            if (!ReadingAges::applies(which, card.text(3), card.text(4)))
                return true;
            const Result<ReadingAge> age = walk.at(card.integer(0));
            if (!age)
                outcome = age.error();
            return age && visit(card, *age);
        });
    return walked ? outcome : walked;
}

/// The cards to ask next, kept small: of those asked before only the oldest stay.
class DueList
{
public:
    DueList(qint64 limit, Instant readBefore) : m_limit(limit), m_readBefore(readBefore) {}

    /// False when no better card can come.
    bool offer(const Statement &card, const ReadingAge &age)
    {
        if (age.asked && *age.asked >= m_readBefore)
            return true;
        if (!age.asked)
            return take(m_never, card, age) && qint64(m_never.size()) < m_limit;
        if (qint64(m_oldest.size()) >= m_limit) {
            if (!older(*age.asked, card.integer(0), m_oldest.front()))
                return true;
            std::pop_heap(m_oldest.begin(), m_oldest.end(), isOlder);
            m_oldest.pop_back();
        }
        if (!take(m_oldest, card, age))
            return false;
        std::push_heap(m_oldest.begin(), m_oldest.end(), isOlder);
        return true;
    }

    [[nodiscard]] QList<DueCard> cards()
    {
        std::sort_heap(m_oldest.begin(), m_oldest.end(), isOlder);
        QList<DueCard> all = m_never;
        all.append(m_oldest);
        if (all.size() > m_limit)
            all = all.first(qsizetype(m_limit));
        return all;
    }
    [[nodiscard]] std::optional<qint64> unreadable() const { return m_unreadable; }

private:
    static bool older(Instant asked, qint64 id, const DueCard &other)
    {
        return std::pair(asked, id) < std::pair(*other.age.asked, other.id);
    }
    static bool isOlder(const DueCard &a, const DueCard &b) { return older(*a.age.asked, a.id, b); }

    bool take(QList<DueCard> &list, const Statement &card, const ReadingAge &age)
    {
        const std::optional<Iccid> iccid = Iccid::parse(card.text(1));
        if (iccid)
            list.append({card.integer(0),
                         {*iccid, card.optionalInteger(2)},
                         card.optionalString(3),
                         card.optionalString(4),
                         age});
        else
            m_unreadable = card.integer(0);
        return iccid.has_value();
    }

    qint64 m_limit;
    Instant m_readBefore;
    QList<DueCard> m_never;
    QList<DueCard> m_oldest; ///< a heap with the newest in front
    std::optional<qint64> m_unreadable;
};

void count(ReadingCounts &counts, const ReadingAge &age)
{
    ++counts.should;
    counts.refused += age.refusal.isEmpty() ? 0 : 1;
    if (!age.read)
        return;
    ++counts.have;
    counts.oldest = std::min(counts.oldest.value_or(*age.read), *age.read);
    counts.newest = std::max(counts.newest.value_or(*age.read), *age.read);
}
} // namespace

bool ReadingAges::applies(ReadingClass which, QByteArrayView status, QByteArrayView vendor)
{
    if (status == QByteArrayView("50")) // closed
        return false;
    if (which == ReadingClass::Usage)
        return status != QByteArrayView("10") && status != QByteArrayView("20"); // not yet in use
    return which != ReadingClass::Identity || vendor != QByteArrayView("VNO");
}

Result<void> ReadingAges::noteRead(qint64 cardId, ReadingClass which, Instant at)
{
    return Rows::updateOrInsert(m_database, Sql::AgeReadUpdate, Sql::AgeReadInsert,
                                [cardId, which, at](Statement &statement) {
                                    statement.bind(1, rowId(which, cardId)).bind(2, at.seconds);
                                });
}

Result<void> ReadingAges::noteRefused(qint64 cardId, ReadingClass which, const QString &code, Instant at)
{
    return Rows::updateOrInsert(m_database, Sql::AgeRefusedUpdate, Sql::AgeRefusedInsert,
                                [&](Statement &statement) {
                                    statement.bind(1, rowId(which, cardId)).bind(2, at.seconds).bind(3, code);
                                });
}

Result<ReadingAge> ReadingAges::of(qint64 cardId, ReadingClass which)
{
    const Result<std::optional<ReadingAge>> age = Rows::first<ReadingAge>(
        m_database, Sql::AgeOf,
        [cardId, which](Statement &statement) { statement.bind(1, rowId(which, cardId)); }, AgeWalk::ageOf);
    if (!age)
        return age.error();
    return age->value_or(ReadingAge());
}

Result<QList<DueCard>> ReadingAges::due(ReadingClass which, qint64 limit, Instant readBefore)
{
    if (limit <= 0)
        return QList<DueCard>();
    DueList due(limit, readBefore);
    const Result<void> walked =
        eachCard(m_database, which,
                 [&due](const Statement &card, const ReadingAge &age) { return due.offer(card, age); });
    if (!walked)
        return walked.error();
    if (due.unreadable())
        return StoreError::damagedValue(QStringLiteral("iccid of card row %1").arg(*due.unreadable()));
    return due.cards();
}

Result<void> ReadingAges::stream(ReadingClass which,
                                 const std::function<bool(qint64 cardId, const ReadingAge &)> &visit)
{
    return Rows::each(
        m_database, Sql::AgesOfClass,
        [which](Statement &statement) { statement.bind(1, rowId(which, 0)).bind(2, rowId(which, cardMask)); },
        [&visit](const Statement &row) { return visit(row.integer(0) & cardMask, AgeWalk::ageOf(row)); });
}

Result<ReadingCounts> ReadingAges::counts(ReadingClass which)
{
    ReadingCounts counts;
    const Result<void> walked =
        eachCard(m_database, which, [&counts](const Statement &, const ReadingAge &age) {
            count(counts, age);
            return true;
        });
    if (!walked)
        return walked.error();
    return counts;
}
