// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfilterreader.h"
#include "core/domain/cardfiltersigns.h"
#include "core/domain/cardfiltervalues.h"

#include <QCoreApplication>

namespace
{
using CardFilterSigns::Shape;
using Match = FilterTerm::Match;

constexpr int maxDepth = 60;

FilterNode termNode(FilterTerm term)
{
    return {FilterNode::Kind::Term, {}, std::move(term)};
}

/// Joins nodes, taking those of the same kind apart: "a (b c)" is "a b c".
FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    FilterNode all{kind, {}, {}};
    for (FilterNode &node : nodes) {
        if (node.kind == kind)
            std::move(node.children.begin(), node.children.end(), std::back_inserter(all.children));
        else
            all.children.push_back(std::move(node));
    }
    return all;
}

bool takesRanges(Shape shape)
{
    return shape == Shape::Id || shape == Shape::Volume || shape == Shape::Size || shape == Shape::Count ||
           shape == Shape::Time;
}

bool takesFragments(Shape shape)
{
    return shape == Shape::Id || shape == Shape::Text || shape == Shape::Code;
}
} // namespace

Error CardFilterReader::expected(qsizetype at, const char *sentence) const
{
    return {Error::Kind::Usage,
            QStringLiteral("E-FILTER"),
            QCoreApplication::translate("CardFilter", sentence).arg(at + 1),
            QStringLiteral("position %1").arg(at + 1),
            {}};
}

Error CardFilterReader::badValue(CardField field, qsizetype at) const
{
    switch (CardFilterSigns::shapeOf(field)) {
    case Shape::Volume:
        return expected(at, QT_TRANSLATE_NOOP("CardFilter",
                                              "The filter cannot be read at character %1: a size such as "
                                              "500MB or a share such as 80% was expected."));
    case Shape::Size:
        return expected(at, QT_TRANSLATE_NOOP("CardFilter",
                                              "The filter cannot be read at character %1: a size such as "
                                              "500MB was expected."));
    case Shape::Count:
        return expected(
            at, QT_TRANSLATE_NOOP("CardFilter",
                                  "The filter cannot be read at character %1: a whole number was expected."));
    case Shape::Time:
        return expected(at, QT_TRANSLATE_NOOP("CardFilter",
                                              "The filter cannot be read at character %1: a date such as "
                                              "2026-02-28, a month, today, or a number of days such as "
                                              "30d was expected."));
    case Shape::Truth:
        return expected(
            at, QT_TRANSLATE_NOOP("CardFilter",
                                  "The filter cannot be read at character %1: yes or no was expected."));
    case Shape::Code:
        if (field == CardField::RealName)
            return expected(at, QT_TRANSLATE_NOOP("CardFilter",
                                                  "The filter cannot be read at character %1: verified, "
                                                  "not_verified or approving was expected."));
        return expected(at, QT_TRANSLATE_NOOP("CardFilter",
                                              "The filter cannot be read at character %1: a state was "
                                              "expected, as its code or as a word such as stopped."));
    default:
        return expected(at,
                        QT_TRANSLATE_NOOP("CardFilter",
                                          "The filter cannot be read at character %1: a text was expected."));
    }
}

char16_t CardFilterReader::sign(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? CardFilterSigns::ascii(m_text[m_at + ahead]) : u'\0';
}

void CardFilterReader::skipBlanks()
{
    while (!atEnd() && CardFilterSigns::isBlank(m_text[m_at]))
        ++m_at;
}

QStringView CardFilterReader::wordAhead() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && !CardFilterSigns::endsWord(m_text[end]))
        ++end;
    return m_text.sliced(m_at, end - m_at);
}

Result<FilterNode> CardFilterReader::read()
{
    if (const qsizetype nul = m_text.indexOf(QChar(0)); nul >= 0)
        return expected(nul, QT_TRANSLATE_NOOP("CardFilter", "The filter cannot be read at character %1: "
                                                             "an invisible character stands there."));
    skipBlanks();
    if (atEnd())
        return FilterNode{};
    Result<FilterNode> node = anyOf();
    if (node && !atEnd()) // only a parenthesis ends an expression early
        return expected(m_at,
                        QT_TRANSLATE_NOOP("CardFilter", "The filter cannot be read at character %1: this "
                                                        "parenthesis was never opened."));
    return node;
}

Result<FilterNode> CardFilterReader::anyOf()
{
    std::vector<FilterNode> nodes;
    do {
        if (!nodes.empty())
            m_at += 2;
        Result<FilterNode> node = allOf();
        if (!node)
            return node;
        nodes.push_back(*std::move(node));
    } while (CardFilterSigns::isOr(wordAhead()));
    return joined(FilterNode::Kind::Any, std::move(nodes));
}

Result<FilterNode> CardFilterReader::allOf()
{
    std::vector<FilterNode> nodes;
    do {
        if (!nodes.empty() && CardFilterSigns::isAnd(wordAhead()))
            m_at += 3;
        Result<FilterNode> node = factor();
        if (!node)
            return node;
        nodes.push_back(*std::move(node));
        skipBlanks();
    } while (!atEnd() && sign() != u')' && !CardFilterSigns::isOr(wordAhead()));
    return joined(FilterNode::Kind::All, std::move(nodes));
}

Result<FilterNode> CardFilterReader::factor()
{
    if (m_depth >= maxDepth)
        return expected(m_at, QT_TRANSLATE_NOOP("CardFilter", "The filter cannot be read at character %1: "
                                                              "it is nested too deeply."));
    skipBlanks();
    const QStringView ahead = wordAhead();
    if (sign() == u'(')
        return group();
    if (atEnd() || sign() == u')' || CardFilterSigns::isOr(ahead) || CardFilterSigns::isAnd(ahead))
        return expected(m_at, QT_TRANSLATE_NOOP("CardFilter",
                                                "The filter cannot be read at character %1: a term such "
                                                "as status:stopped or a text was expected."));
    if (sign() == u'-') {
        ++m_at;
        if (atEnd() || CardFilterSigns::isBlank(m_text[m_at]))
            return expected(m_at, QT_TRANSLATE_NOOP("CardFilter",
                                                    "The filter cannot be read at character %1: the term "
                                                    "to leave out was expected right behind the minus."));
        ++m_depth;
        Result<FilterNode> inner = factor();
        --m_depth;
        if (!inner)
            return inner;
        FilterNode opposite{FilterNode::Kind::Not, {}, {}};
        opposite.children.push_back(*std::move(inner));
        return opposite;
    }
    const qsizetype nameLength = CardFilterSigns::fieldNameLength(ahead);
    return nameLength ? fieldTerm(nameLength) : fragment();
}

Result<FilterNode> CardFilterReader::group()
{
    ++m_at;
    ++m_depth;
    Result<FilterNode> inner = anyOf();
    --m_depth;
    if (!inner)
        return inner;
    if (sign() != u')')
        return expected(m_at, QT_TRANSLATE_NOOP("CardFilter",
                                                "The filter cannot be read at character %1: a closing "
                                                "parenthesis was expected."));
    ++m_at;
    return inner;
}

Result<CardFilterReader::Word> CardFilterReader::quotedWord()
{
    const bool typographic = m_text[m_at] != u'"';
    Word word{++m_at, {}, true};
    for (; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        if (typographic ? CardFilterSigns::ascii(c) == u'"' : c == u'"') {
            ++m_at;
            return word;
        }
        const bool escaped =
            c == u'\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
        m_at += escaped ? 1 : 0;
        word.text.append(m_text[m_at]);
    }
    return expected(
        m_at, QT_TRANSLATE_NOOP("CardFilter",
                                "The filter cannot be read at character %1: a closing quote was expected."));
}

CardFilterReader::Word CardFilterReader::plainWord(bool inList)
{
    Word word{m_at, {}, false};
    while (!atEnd() && !CardFilterSigns::endsWord(m_text[m_at]) && !(inList && sign() == u','))
        word.text.append(m_text[m_at++]);
    return word;
}

Result<CardFilterReader::Word> CardFilterReader::word()
{
    return sign() == u'"' ? quotedWord() : Result<Word>(plainWord(true));
}

Result<FilterNode> CardFilterReader::fragment()
{
    const Result<Word> text = sign() == u'"' ? quotedWord() : Result<Word>(plainWord(false));
    if (!text)
        return text.error();
    if (text->text.isEmpty())
        return expected(text->at,
                        QT_TRANSLATE_NOOP("CardFilter", "The filter cannot be read at character %1: a text "
                                                        "was expected between the quotes."));
    FilterTerm term;
    term.choices.push_back({FilterValue{FilterValue::Kind::Text, 0, text->text}, std::nullopt});
    return termNode(std::move(term));
}

Result<FilterNode> CardFilterReader::fieldTerm(qsizetype nameLength)
{
    const QStringView name = m_text.sliced(m_at, nameLength);
    FilterTerm term;
    term.field = CardFilter::fieldByName(name);
    if (!term.field)
        return expected(m_at, QT_TRANSLATE_NOOP("CardFilter",
                                                "The filter cannot be read at character %1: the name of a "
                                                "field was expected. A text with such signs in it needs "
                                                "quotes."));
    const bool bareBytes = name.endsWith(QLatin1StringView("_bytes"), Qt::CaseInsensitive);
    m_at += nameLength;
    std::optional<bool> equalToo;
    const Result<Match> kind = match(term, equalToo);
    if (!kind)
        return kind.error();
    term.match = *kind;
    const qsizetype valueAt = m_at;
    if (Result<void> read = choices(term, bareBytes); !read)
        return read.error();
    if (equalToo && !CardFilterValues::canBeBound(*term.field, term.choices.front().from))
        return badValue(*term.field, valueAt);
    if (equalToo)
        orEqual(term, *equalToo);
    return termNode(std::move(term));
}

/// The sign between field and value; `equalToo` is set for <= (false) and >= (true).
Result<Match> CardFilterReader::match(const FilterTerm &term, std::optional<bool> &equalToo)
{
    const Shape shape = CardFilterSigns::shapeOf(*term.field);
    const char16_t c = sign();
    if (c == u'~' && !takesFragments(shape))
        return expected(m_at, QT_TRANSLATE_NOOP("CardFilter",
                                                "The filter cannot be read at character %1: this field has "
                                                "no text to search in, a colon was expected."));
    if ((c == u'<' || c == u'>') && !takesRanges(shape))
        return expected(m_at, QT_TRANSLATE_NOOP("CardFilter",
                                                "The filter cannot be read at character %1: this field has "
                                                "no less or more, a colon was expected."));
    ++m_at;
    if (c == u'~')
        return Match::Contains;
    if (c != u'<' && c != u'>')
        return Match::OneOf;
    if (sign() == u'=') {
        ++m_at;
        equalToo = c == u'>';
    }
    return c == u'<' ? Match::Below : Match::Above;
}

/// Makes "<= x" the range "..x" and ">= x" the range "x..".
void CardFilterReader::orEqual(FilterTerm &term, bool above)
{
    FilterChoice &only = term.choices.front();
    const FilterValue open{FilterValue::Kind::Open, 0, {}};
    only = above ? FilterChoice{only.from, open} : FilterChoice{open, only.from};
    term.match = Match::OneOf;
}

Result<void> CardFilterReader::choices(FilterTerm &term, bool bareBytes)
{
    const bool single = term.match == Match::Below || term.match == Match::Above;
    while (true) {
        Result<FilterChoice> one = choice(term, bareBytes);
        if (!one)
            return one.error();
        term.choices.push_back(*std::move(one));
        if (sign() != u',')
            return {};
        if (single)
            return expected(m_at, QT_TRANSLATE_NOOP("CardFilter",
                                                    "The filter cannot be read at character %1: only one "
                                                    "value can stand behind less or more."));
        ++m_at;
    }
}

Result<FilterChoice> CardFilterReader::choice(const FilterTerm &term, bool bareBytes)
{
    const Result<Word> text = word();
    if (!text)
        return text.error();
    const bool empty = text->text.isEmpty() && (!text->quoted || term.match != Match::OneOf);
    if (empty)
        return badValue(*term.field, text->at);
    if (term.match == Match::Contains) // any text may be part of another
        return FilterChoice{FilterValue{FilterValue::Kind::Text, 0, text->text}, std::nullopt};
    const bool ranges = term.match == Match::OneOf && takesRanges(CardFilterSigns::shapeOf(*term.field));
    const qsizetype dots =
        ranges && !text->quoted ? CardFilterSigns::ascii(text->text).indexOf(QLatin1StringView("..")) : -1;
    if (dots >= 0)
        return range(*term.field, *text, dots, bareBytes);
    const Result<FilterValue> read = value(*term.field, *text, bareBytes);
    if (!read)
        return read.error();
    if (term.match != Match::OneOf && read->kind == FilterValue::Kind::Unknown)
        return badValue(*term.field, text->at);
    return FilterChoice{*read, std::nullopt};
}

Result<FilterValue> CardFilterReader::value(CardField field, const Word &word, bool bareBytes) const
{
    const auto read = CardFilterValues::parse(field, word.text, word.quoted, bareBytes);
    return read ? Result<FilterValue>(*read) : Result<FilterValue>(badValue(field, word.at));
}

Result<FilterValue> CardFilterReader::bound(CardField field, const Word &word, qsizetype from,
                                            qsizetype length, bool bareBytes) const
{
    if (length == 0)
        return FilterValue{FilterValue::Kind::Open, 0, {}};
    const auto read =
        CardFilterValues::parse(field, QStringView(word.text).sliced(from, length), true, bareBytes);
    const bool fits = read && CardFilterValues::canBeBound(field, *read);
    return fits ? Result<FilterValue>(*read) : Result<FilterValue>(badValue(field, word.at + from));
}

Result<FilterChoice> CardFilterReader::range(CardField field, const Word &word, qsizetype dots,
                                             bool bareBytes)
{
    using Kind = FilterValue::Kind;
    const qsizetype second = dots + 2;
    const Result<FilterValue> from = bound(field, word, 0, dots, bareBytes);
    if (!from)
        return from.error();
    const Result<FilterValue> to = bound(field, word, second, word.text.size() - second, bareBytes);
    if (!to)
        return to.error();
    const bool bothOpen = from->kind == Kind::Open && to->kind == Kind::Open;
    const bool shareAndSize = (from->kind == Kind::Share && to->kind == Kind::Volume) ||
                              (from->kind == Kind::Volume && to->kind == Kind::Share);
    if (bothOpen || shareAndSize)
        return badValue(field, word.at + second);
    if (CardFilterValues::isUpsideDown(*from, *to))
        return expected(word.at + second,
                        QT_TRANSLATE_NOOP("CardFilter", "The filter cannot be read at character %1: the "
                                                        "end of the range lies before its beginning."));
    return FilterChoice{*from, *to};
}
