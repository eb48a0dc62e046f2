// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readingages.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

#include <algorithm>
#include <iterator>
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
        const std::optional<qint64> mark = row.optionalInteger(4);
        return {Rows::instant(row, 1), Rows::instant(row, 2), row.string(3),
                mark ? std::optional(RowMark::unpack(*mark)) : std::nullopt};
    }

private:
    [[nodiscard]] ReadingAge age() const { return ageOf(m_statement); }
    Statement m_statement;
    qint64 m_card = 0;
    bool m_done = false;
};

/// A row of CardsListed or CardListedById; the views last as long as the row.
RowGlimpse glimpseOf(const Statement &row)
{
    const auto number = [&row](int column) {
        return row.optionalInteger(column).value_or(RowGlimpse::unknown);
    };
    RowGlimpse glimpse;
    glimpse.id = row.integer(0);
    glimpse.status = row.text(3);
    glimpse.vendor = row.text(4);
    glimpse.osStatus = row.text(5);
    glimpse.planKind = row.text(6);
    glimpse.planLevel = row.text(7);
    glimpse.period = row.text(8);
    glimpse.tariff = row.text(9);
    glimpse.credential = row.text(10);
    glimpse.apn = row.text(11);
    glimpse.certifyType = row.text(12);
    glimpse.activated = number(13);
    glimpse.expires = number(14);
    glimpse.usageAsOf = number(15);
    glimpse.autoRenew = number(16);
    glimpse.used = number(17);
    glimpse.remaining = number(18);
    glimpse.realName = row.text(19);
    glimpse.stopThreshold = number(20);
    return glimpse;
}

Result<DueCard> dueCard(const Statement &row, const RowGlimpse &glimpse, const ReadingAge &age,
                        const RefreshPlace &place)
{
    const std::optional<Iccid> iccid = Iccid::parse(row.text(1));
    if (!iccid)
        return StoreError::damagedValue(QStringLiteral("iccid of card row %1").arg(glimpse.id));
    return DueCard{glimpse.id,
                   {*iccid, row.optionalInteger(2)},
                   row.optionalString(3),
                   row.optionalString(4),
                   age,
                   RowMark::of(glimpse),
                   place};
}

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

/// The cards to ask next, kept small: only the first ones stay.
class DueList
{
public:
    explicit DueList(qint64 limit) : m_limit(size_t(std::max<qint64>(0, limit))) {}

    Result<void> offer(const Statement &row, const RowGlimpse &glimpse, const ReadingAge &age,
                       const RefreshPlace &place)
    {
        if (m_first.size() >= m_limit) {
            if (m_limit == 0 || m_first.front().place < place)
                return {};
            std::pop_heap(m_first.begin(), m_first.end(), isBefore);
            m_first.pop_back();
        }
        Result<DueCard> card = dueCard(row, glimpse, age, place);
        if (!card)
            return card.error();
        m_first.push_back(*std::move(card));
        std::push_heap(m_first.begin(), m_first.end(), isBefore);
        return {};
    }

    [[nodiscard]] QList<DueCard> cards()
    {
        std::sort_heap(m_first.begin(), m_first.end(), isBefore);
        return {std::make_move_iterator(m_first.begin()), std::make_move_iterator(m_first.end())};
    }

private:
    static bool isBefore(const DueCard &a, const DueCard &b) { return a.place < b.place; }

    size_t m_limit;
    std::vector<DueCard> m_first; ///< a heap with the last of them in front
};

void count(DueCounts &counts, const RefreshPlace &place)
{
    switch (place.group) {
    case RefreshGroup::Wished:
    case RefreshGroup::Moved:
        ++counts.moved;
        return;
    case RefreshGroup::NearEdge:
        ++counts.nearEdge;
        break;
    case RefreshGroup::Rotation:
        ++counts.rotation;
        break;
    }
    counts.never += place.asked == RefreshPlace::never ? 1 : 0;
}

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

Result<void> ReadingAges::noteMark(qint64 cardId, ReadingClass which, RowMark mark)
{
    return Rows::run(m_database, Sql::AgeMarkUpdate, [cardId, which, mark](Statement &statement) {
        statement.bind(1, rowId(which, cardId)).bind(2, mark.packed());
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

Result<DueCards> ReadingAges::due(const RefreshRule &rule, qint64 limit, const std::vector<bool> &asked)
{
    DueCards found;
    DueList list(limit);
    Result<void> outcome;
    const Result<void> walked =
        eachCard(m_database, rule.which(), [&](const Statement &row, const ReadingAge &age) {
            count(found.counts, age);
            const RowGlimpse glimpse = glimpseOf(row);
            if (size_t(glimpse.id) < asked.size() && asked[size_t(glimpse.id)])
                return true;
            const std::optional<RefreshPlace> place = rule.place(glimpse, age);
            if (!place)
                return true;
            count(found.due, *place);
            outcome = list.offer(row, glimpse, age, *place);
            return bool(outcome);
        });
    if (!walked)
        return walked.error();
    if (!outcome)
        return outcome.error();
    found.cards = list.cards();
    return found;
}

Result<QList<DueCard>> ReadingAges::wished(const RefreshRule &rule, const QList<qint64> &ids)
{
    QList<DueCard> cards;
    for (const qint64 id : ids) {
        const Result<ReadingAge> age = of(id, rule.which());
        if (!age)
            return age.error();
        Result<void> outcome;
        const Result<void> read = Rows::each(
            m_database, Sql::CardListedById, [id](Statement &statement) { statement.bind(1, id); },
            [&](const Statement &row) {
                if (!applies(rule.which(), row.text(3), row.text(4)))
                    return true;
                Result<DueCard> card =
                    dueCard(row, glimpseOf(row), *age, {RefreshGroup::Wished, RefreshPlace::never, id});
                if (card)
                    cards.append(*std::move(card));
                else
                    outcome = card.error();
                return bool(card);
            });
        if (!read || !outcome)
            return read ? outcome.error() : read.error();
    }
    return cards;
}

Result<qint64> ReadingAges::dueAfter(const RefreshRule &rule, qint64 cardId)
{
    const Result<ReadingAge> age = of(cardId, rule.which());
    if (!age)
        return age.error();
    qint64 after = 0;
    const Result<void> read = Rows::each(
        m_database, Sql::CardListedById, [cardId](Statement &statement) { statement.bind(1, cardId); },
        [&](const Statement &row) {
            after = rule.dueAfter(glimpseOf(row), *age).count();
            return false;
        });
    if (!read)
        return read.error();
    return after;
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
