// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardpredicate.h"
#include "core/inventory/textneedle.h"

#include <algorithm>
#include <array>

namespace
{
using CardPredicates::Pointer;
using CardPredicates::TextTest;

const CardChunk &chunkAt(const CardColumns &columns, quint32 chunk)
{
    return *columns.chunks()[chunk];
}

class AllOf final : public CardPredicate
{
public:
    explicit AllOf(std::vector<Pointer> parts) : m_parts(std::move(parts)) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        bits = candidates;
        RowBits part;
        for (const Pointer &one : m_parts) {
            one->mark(columns, chunk, bits, part);
            quint64 left = 0;
            for (size_t i = 0; i < bits.size(); ++i)
                left |= bits[i] &= part[i];
            if (left == 0)
                return;
        }
    }
    int cost() const override { return m_parts.empty() ? 0 : m_parts.front()->cost() + 1; }

private:
    std::vector<Pointer> m_parts;
};

class AnyOf final : public CardPredicate
{
public:
    explicit AnyOf(std::vector<Pointer> parts) : m_parts(std::move(parts)) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        bits.fill(0);
        RowBits part;
        for (const Pointer &one : m_parts) {
            one->mark(columns, chunk, candidates, part);
            for (size_t i = 0; i < bits.size(); ++i)
                bits[i] |= part[i];
        }
    }
    int cost() const override
    {
        int sum = 0;
        for (const Pointer &one : m_parts)
            sum += one->cost();
        return sum;
    }

private:
    std::vector<Pointer> m_parts;
};

class Opposite final : public CardPredicate
{
public:
    explicit Opposite(Pointer part) : m_part(std::move(part)) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        m_part->mark(columns, chunk, candidates, bits);
        for (quint64 &word : bits)
            word = ~word;
    }
    int cost() const override { return m_part->cost(); }

private:
    Pointer m_part;
};

class Coded final : public CardPredicate
{
public:
    Coded(CardText column, std::vector<quint8> accepted) : m_column(column), m_accepted(std::move(accepted))
    {
        m_accepted.resize(std::max<size_t>(m_accepted.size(), 256)); // codes of one byte need no check
        const auto few = std::min<qsizetype>(256, qsizetype(m_accepted.size()));
        size_t count = 0;
        for (qsizetype code = 0; code < few; ++code) {
            if (m_accepted[size_t(code)] && count++ < m_few.size())
                std::fill(m_few.begin() + qsizetype(count) - 1, m_few.end(), quint8(code));
        }
        m_isNone =
            std::count(m_accepted.begin(), m_accepted.end(), quint8(0)) == qsizetype(m_accepted.size());
        m_areFew = count > 0 && count <= m_few.size();
    }
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        if (m_isNone) {
            bits.fill(0);
            return;
        }
        const CardChunk &cards = chunkAt(columns, chunk);
        cards.codes[size_t(m_column)].visit(
            [&](const auto &codes) { markCodes(codes, cards.rows, candidates, bits); });
    }
    int cost() const override { return 1; }

private:
    template<class Code>
    void markCodes(const std::vector<Code> &codes, quint32 rows, const RowBits &candidates,
                   RowBits &bits) const
    {
        const Code *at = codes.data();
        if constexpr (sizeof(Code) == 1) {
            if (m_areFew) { // comparing with each is many times quicker than looking each up: it is done in
                            // vectors
                RowBitsOf::ask(bits, candidates, rows, [at, few = m_few](size_t row) {
                    const quint8 code = at[row];
                    return quint8((code == few[0]) | (code == few[1]) | (code == few[2]) | (code == few[3]) |
                                  (code == few[4]) | (code == few[5]) | (code == few[6]) | (code == few[7]));
                });
                return;
            }
        }
        const quint8 *accepted = m_accepted.data();
        RowBitsOf::ask(bits, candidates, rows, [accepted, at](size_t row) { return accepted[at[row]]; });
    }

    CardText m_column;
    std::vector<quint8> m_accepted;
    std::array<quint8, 8> m_few{}; ///< the codes of one byte that are accepted, the last one repeated
    bool m_areFew = false;
    bool m_isNone = false;
};

class Numbers final : public CardPredicate
{
public:
    Numbers(CardNumber column, qint64 first, qint64 last) : m_column(column)
    {
        if (last >= 0 && first <= last)
            m_ranges[0] = {NumberCode::of(std::max<qint64>(first, 0)), NumberCode::of(last)};
        if (first < 0 && first <= last) // codes of their own; of unknown, too
            m_ranges[1] = {NumberCode::of(first), NumberCode::of(std::min<qint64>(last, -1))};
    }
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const CardChunk &cards = chunkAt(columns, chunk);
        cards.numbers[size_t(m_column)].visit([&](const auto &codes) {
            using Code = typename std::remove_reference_t<decltype(codes)>::value_type;
            const Code *values = codes.data();
            const Span<Code> a = narrowed<Code>(m_ranges[0]), b = narrowed<Code>(m_ranges[1]);
            if (b.none) {
                RowBitsOf::ask(bits, candidates, cards.rows,
                               [=](size_t row) { return a.holds(values[row]); });
                return;
            }
            RowBitsOf::ask(bits, candidates, cards.rows,
                           [=](size_t row) { return a.holds(values[row]) | b.holds(values[row]); });
        });
    }
    int cost() const override { return 2; }

private:
    struct Range {
        quint64 first = 1, last = 0; ///< none
    };
    /// A range in as many bytes as the codes have.
    template<class Code> struct Span {
        Code first = 0, size = 0;
        bool none = true;
        [[nodiscard]] bool holds(Code code) const { return !none & (Code(code - first) <= size); }
    };
    template<class Code> static Span<Code> narrowed(const Range &range)
    {
        constexpr quint64 most = std::numeric_limits<Code>::max();
        if (range.first > range.last || range.first > most)
            return {};
        return {Code(range.first), Code(std::min(range.last, most) - range.first), false};
    }

    CardNumber m_column;
    std::array<Range, 2> m_ranges{}; ///< codes
};

class Instants final : public CardPredicate
{
public:
    using Column = const std::vector<quint32> &(*)(const CardChunk &chunk, CardNumber column);
    Instants(Column reach, CardNumber column, quint32 first, quint32 last)
        : m_reach(reach), m_column(column), m_first(first), m_last(last)
    {
    }
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const CardChunk &cards = chunkAt(columns, chunk);
        const quint32 *values = m_reach(cards, m_column).data();
        const quint32 first = m_first, span = m_last - m_first;
        RowBitsOf::ask(bits, candidates, cards.rows, [=](size_t row) { return values[row] - first <= span; });
    }
    int cost() const override { return 2; }

private:
    Column m_reach;
    CardNumber m_column;
    quint32 m_first, m_last;
};

class Share final : public CardPredicate
{
public:
    Share(CardNumber part, CardPredicates::Comparison comparison, qint64 hundredths)
        : m_part(part), m_comparison(comparison), m_hundredths(hundredths)
    {
    }
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const CardChunk &cards = chunkAt(columns, chunk);
        const CardNumber rest = m_part == CardNumber::Used ? CardNumber::Remaining : CardNumber::Used;
        cards.numbers[size_t(m_part)].visit([&](const auto &parts) {
            cards.numbers[size_t(rest)].visit([&](const auto &rests) {
                RowBitsOf::ask(bits, candidates, cards.rows, [&](size_t row) {
                    return holds(NumberCode::numberOf(parts[row]), NumberCode::numberOf(rests[row]));
                });
            });
        });
    }
    int cost() const override { return 4; }

private:
    bool holds(qint64 part, qint64 rest) const // exact up to 800 GB, and close enough beyond
    {
        if (part == CardRow::unknown || rest == CardRow::unknown)
            return false;
        const double whole = double(part) + double(rest);
        const double left = double(part) * 10'000, right = whole * double(m_hundredths);
        if (!(whole > 0))
            return false;
        switch (m_comparison) {
        case CardPredicates::Comparison::Below:
            return left < right;
        case CardPredicates::Comparison::Above:
            return left > right;
        case CardPredicates::Comparison::AtLeast:
            return left >= right;
        case CardPredicates::Comparison::AtMost:
            return left <= right;
        }
        return false;
    }
    CardNumber m_part;
    CardPredicates::Comparison m_comparison;
    qint64 m_hundredths;
};

class Flags final : public CardPredicate
{
public:
    Flags(quint8 mask, quint8 value) : m_mask(mask), m_value(value) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const CardChunk &cards = chunkAt(columns, chunk);
        const quint8 *flags = cards.flags.data();
        const quint8 mask = m_mask, value = m_value;
        RowBitsOf::ask(bits, candidates, cards.rows,
                       [=](size_t row) { return (flags[row] & mask) == value; });
    }
    int cost() const override { return 1; }

private:
    quint8 m_mask, m_value;
};

const PackedText &idColumn(const CardChunk &chunk, CardField field)
{
    switch (field) {
    case CardField::Iccid:
        return chunk.iccid;
    case CardField::Msisdn:
        return chunk.msisdn;
    case CardField::Imsi:
        return chunk.imsi;
    default:
        return chunk.imei;
    }
}

/// Whether any of the values joined by ";" passes.
template<class Test> bool anyEntry(QByteArrayView text, const Test &test)
{
    if (text.isNull())
        return false;
    while (true) {
        const qsizetype end = text.indexOf(';');
        if (test(end < 0 ? text : text.first(end)))
            return true;
        if (end < 0)
            return false;
        text = text.sliced(end + 1);
    }
}

class IdContains final : public CardPredicate
{
public:
    IdContains(CardField field, const QByteArray &needle)
        : m_field(field), m_needle(needle), m_reachesOver(needle.contains(';'))
    {
    }
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const CardChunk &cards = chunkAt(columns, chunk);
        const PackedText &ids = idColumn(cards, m_field);
        const auto holds = [this](QByteArrayView entry) { return m_needle.in(entry); };
        if (RowBitsOf::areFew(candidates)) {
            RowBitsOf::fillAmong(bits, candidates, [&](quint32 row) { return anyEntry(ids.at(row), holds); });
            return;
        }
        bits.fill(0);
        if (m_reachesOver)
            return;
        m_needle.markCells(ids.cells(), ids.width(), cards.rows, bits);
        const std::vector<quint32> &rows = ids.overflow().rows();
        RowBits found{};
        m_needle.markSpans(ids.overflow().bytes(), ids.overflow().starts().data(), quint32(rows.size()),
                           found);
        for (size_t word = 0; word * 64 < rows.size(); ++word) {
            for (quint64 left = found[word]; left != 0; left &= left - 1)
                RowBitsOf::set(bits, rows[word * 64 + size_t(std::countr_zero(left))]);
        }
    }
    int cost() const override { return 10; }

private:
    CardField m_field;
    TextNeedle m_needle;
    bool m_reachesOver; ///< holds what stands between two values: is part of none
};

class IdTest final : public CardPredicate
{
public:
    IdTest(CardField field, TextTest test) : m_field(field), m_test(std::move(test)) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const PackedText &ids = idColumn(chunkAt(columns, chunk), m_field);
        RowBitsOf::fillAmong(bits, candidates, [&](quint32 row) { return anyEntry(ids.at(row), m_test); });
    }
    int cost() const override { return 20; }

private:
    CardField m_field;
    TextTest m_test;
};

class IdUnknown final : public CardPredicate
{
public:
    explicit IdUnknown(CardField field) : m_field(field) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const CardChunk &cards = chunkAt(columns, chunk);
        const PackedText &ids = idColumn(cards, m_field);
        RowBitsOf::ask(bits, candidates, cards.rows, [cells = ids.cells(), width = ids.width()](size_t row) {
            return cells[row * width] == '\0';
        });
    }
    int cost() const override { return 3; }

private:
    CardField m_field;
};

class Rows final : public CardPredicate
{
public:
    explicit Rows(const std::vector<quint32> &ascending) : m_rows(ascending) {}
    void mark(const CardColumns &, quint32 chunk, const RowBits &, RowBits &bits) const override
    {
        bits.fill(0);
        const quint32 first = chunk * CardChunk::capacity;
        auto at = std::lower_bound(m_rows.begin(), m_rows.end(), first);
        for (; at != m_rows.end() && *at - first < CardChunk::capacity; ++at)
            RowBitsOf::set(bits, *at - first);
    }
    int cost() const override { return 0; }

private:
    std::vector<quint32> m_rows;
};

class RemarkContains final : public CardPredicate
{
public:
    explicit RemarkContains(const QByteArray &needle) : m_needle(needle) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const TextArena &remarks = chunkAt(columns, chunk).remark;
        if (RowBitsOf::areFew(candidates)) {
            RowBitsOf::fillAmong(bits, candidates, [&](quint32 row) { return m_needle.in(remarks.at(row)); });
            return;
        }
        bits.fill(0);
        m_needle.markSpans(remarks.bytes(), remarks.starts().data(), remarks.rows(), bits);
    }
    int cost() const override { return 10; }

private:
    TextNeedle m_needle;
};

class RemarkTest final : public CardPredicate
{
public:
    explicit RemarkTest(TextTest test) : m_test(std::move(test)) {}
    void mark(const CardColumns &columns, quint32 chunk, const RowBits &candidates,
              RowBits &bits) const override
    {
        const CardChunk &cards = chunkAt(columns, chunk);
        RowBitsOf::fillAmong(bits, candidates, [&](quint32 row) {
            return (cards.flags[row] & CardChunk::RemarkKnown) && m_test(cards.remark.at(row));
        });
    }
    int cost() const override { return 20; }

private:
    TextTest m_test;
};

const std::vector<quint32> &instantColumn(const CardChunk &chunk, CardNumber column)
{
    return chunk.instants[size_t(column)];
}

const std::vector<quint32> &lastSeenColumn(const CardChunk &chunk, CardNumber)
{
    return chunk.lastSeen;
}

/// Seconds cut to what an instant column can hold; an interval outside of it holds nothing.
Pointer instants(Instants::Column reach, CardNumber column, qint64 first, qint64 last)
{
    constexpr qint64 least = 0, most = qint64(CardChunk::unknownInstant) - 1;
    if (last < least || first > most || first > last)
        return CardPredicates::any({});
    return std::make_unique<Instants>(reach, column, quint32(std::max(first, least)),
                                      quint32(std::min(last, most)));
}
} // namespace

Pointer CardPredicates::all(std::vector<Pointer> parts)
{
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Pointer &a, const Pointer &b) { return a->cost() < b->cost(); });
    return std::make_unique<AllOf>(std::move(parts));
}

Pointer CardPredicates::any(std::vector<Pointer> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    return std::make_unique<AnyOf>(std::move(parts));
}

Pointer CardPredicates::opposite(Pointer part)
{
    return std::make_unique<Opposite>(std::move(part));
}

Pointer CardPredicates::coded(const CardColumns &columns, CardText column, const TextTest &test)
{
    const quint32 size = columns.dictionarySize(column);
    std::vector<quint8> accepted(size_t(size) + 1);
    for (quint32 id = 1; id <= size; ++id)
        accepted[id] = test(columns.dictionary(column).searched(id));
    return std::make_unique<Coded>(column, std::move(accepted));
}

Pointer CardPredicates::codeUnknown(const CardColumns &columns, CardText column)
{
    const quint32 size = columns.dictionarySize(column);
    std::vector<quint8> accepted(size_t(size) + 1);
    accepted[0] = true;
    if (column == CardText::Tags) { // an empty list is no tag either
        for (quint32 id = 1; id <= size; ++id)
            accepted[id] = columns.dictionary(column).searched(id).isEmpty();
    }
    return std::make_unique<Coded>(column, std::move(accepted));
}

Pointer CardPredicates::number(CardNumber column, qint64 first, qint64 last)
{
    if (CardChunk::isInstant(column))
        return instants(instantColumn, column, first, last);
    return std::make_unique<Numbers>(column, std::max(first, CardRow::unknown + 1), last);
}

Pointer CardPredicates::numberUnknown(CardNumber column)
{
    constexpr quint32 unknown = CardChunk::unknownInstant;
    if (CardChunk::isInstant(column))
        return std::make_unique<Instants>(instantColumn, column, unknown, unknown);
    return std::make_unique<Numbers>(column, CardRow::unknown, CardRow::unknown);
}

Pointer CardPredicates::lastSeen(qint64 first, qint64 last)
{
    return instants(lastSeenColumn, {}, first, last);
}

Pointer CardPredicates::lastSeenUnknown()
{
    constexpr quint32 unknown = CardChunk::unknownInstant;
    return std::make_unique<Instants>(lastSeenColumn, CardNumber{}, unknown, unknown);
}

Pointer CardPredicates::share(CardNumber part, Comparison comparison, qint64 hundredths)
{
    return std::make_unique<Share>(part, comparison, hundredths);
}

Pointer CardPredicates::flags(quint8 mask, quint8 value)
{
    return std::make_unique<Flags>(mask, value);
}

Pointer CardPredicates::idContains(CardField field, const QByteArray &needle)
{
    return std::make_unique<IdContains>(field, needle);
}

Pointer CardPredicates::idTest(CardField field, TextTest test)
{
    return std::make_unique<IdTest>(field, std::move(test));
}

Pointer CardPredicates::idUnknown(CardField field)
{
    return std::make_unique<IdUnknown>(field);
}

Pointer CardPredicates::rows(const std::vector<quint32> &ascending)
{
    return std::make_unique<Rows>(ascending);
}

Pointer CardPredicates::remarkContains(const QByteArray &needle)
{
    return std::make_unique<RemarkContains>(needle);
}

Pointer CardPredicates::remarkTest(TextTest test)
{
    return std::make_unique<RemarkTest>(std::move(test));
}
