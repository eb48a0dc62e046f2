// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filterexpectation.h"
#include "core/domain/cardfiltersigns.h"

#include <algorithm>

namespace
{
using Kind = FilterExpectation::Kind;
using Match = FilterTerm::Match;

/// Walks over the words before the cursor and looks into the one it is in.
class Walk
{
public:
    Walk(QStringView text, qsizetype cursor)
        : m_text(text), m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
    {
    }

    FilterExpectation result()
    {
        while (true) {
            skipSigns();
            const qsizetype begin = m_at;
            const qsizetype end = wordEnd();
            if (begin >= m_cursor || end >= m_cursor)
                return inWord(std::min(begin, m_cursor), end);
            m_at = end;
            m_first = false;
        }
    }

private:
    [[nodiscard]] char16_t sign(qsizetype at) const
    {
        return at < m_text.size() ? CardFilterSigns::ascii(m_text[at]) : u'\0';
    }

    /// What may stand between words: blanks, parentheses, the minus before a term.
    void skipSigns()
    {
        while (m_at < m_cursor) {
            const char16_t c = sign(m_at);
            if (!CardFilterSigns::isBlank(m_text[m_at]) && c != u'(' && c != u')' && c != u'-')
                return;
            ++m_at;
        }
    }

    /// Behind the closing quote of the one that opens at `at`, or the end of the text.
    [[nodiscard]] qsizetype quoteEnd(qsizetype at) const
    {
        for (++at; at < m_text.size(); ++at) {
            if (m_text[at] == u'\\')
                ++at;
            else if (sign(at) == u'"')
                return at + 1;
        }
        return m_text.size();
    }

    /// A word may have quoted values in it: tag:"a b",c
    [[nodiscard]] qsizetype wordEnd() const
    {
        qsizetype at = m_at;
        if (sign(at) == u'"')
            return quoteEnd(at);
        while (at < m_text.size()) {
            if (sign(at) == u'"')
                at = quoteEnd(at);
            else if (CardFilterSigns::endsWord(m_text[at]))
                break;
            else
                ++at;
        }
        return at;
    }

    [[nodiscard]] FilterExpectation inWord(qsizetype begin, qsizetype end) const
    {
        FilterExpectation expected{Kind::Term, begin, std::max(end, m_cursor), {}, {}, Match::OneOf, m_first};
        const QStringView word = m_text.sliced(begin, expected.to - begin);
        if (sign(begin) == u'"') {
            expected.kind = Kind::Nothing;
            return expected;
        }
        const qsizetype name = CardFilterSigns::fieldNameLength(word);
        if (name > 0 && begin + name < m_cursor)
            return value(expected, begin + name, word.first(name));
        expected.typed = CardFilterSigns::ascii(m_text.sliced(begin, m_cursor - begin));
        if (begin == m_cursor) // a term in front of another
            expected.to = m_cursor;
        else if (name > 0)
            expected.to = begin + name + 1;
        return expected;
    }

    [[nodiscard]] FilterExpectation value(FilterExpectation expected, qsizetype at, QStringView name) const
    {
        expected.field = CardFilter::fieldByName(name);
        const char16_t c = sign(at);
        expected.match = c == u'~'   ? Match::Contains
                         : c == u'<' ? Match::Below
                         : c == u'>' ? Match::Above
                                     : Match::OneOf;
        ++at;
        if ((c == u'<' || c == u'>') && sign(at) == u'=')
            ++at;
        if (!expected.field || at > m_cursor)
            return {Kind::Nothing, m_cursor, m_cursor, {}, {}, Match::OneOf, m_first};
        expected.kind = Kind::Value;
        return part(expected, at);
    }

    /// Of a list or range the part the cursor is in.
    [[nodiscard]] FilterExpectation part(FilterExpectation expected, qsizetype at) const
    {
        const qsizetype end = expected.to;
        expected.from = at;
        while (at < end) {
            if (sign(at) == u'"') {
                at = quoteEnd(at);
                if (at == m_cursor && sign(at - 1) == u'"' && at - 1 > expected.from)
                    expected.kind = Kind::Nothing; // behind a closed quote
                continue;
            }
            const bool dots = sign(at) == u'.' && sign(at + 1) == u'.';
            if (sign(at) != u',' && !dots) {
                ++at;
                continue;
            }
            if (at >= m_cursor)
                break;
            at += dots ? 2 : 1;
            expected.from = std::min(at, m_cursor);
        }
        expected.to = std::max(std::min(at, end), m_cursor);
        QStringView typed = m_text.sliced(expected.from, m_cursor - expected.from);
        if (!typed.isEmpty() && CardFilterSigns::ascii(typed.front()) == u'"')
            typed = typed.sliced(1);
        expected.typed = CardFilterSigns::ascii(typed);
        return expected;
    }

    QStringView m_text;
    qsizetype m_cursor;
    qsizetype m_at = 0;
    bool m_first = true;
};
} // namespace

FilterExpectation FilterExpectation::at(QStringView text, qsizetype cursor)
{
    return Walk(text, cursor).result();
}
