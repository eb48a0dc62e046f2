// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// CardPredicate::of(): what each term of the filter language asks of the columns.
#include "core/domain/cardcodes.h"
#include "core/inventory/cardpredicate.h"
#include "core/inventory/fieldcolumn.h"
#include "core/inventory/textneedle.h"
#include "core/inventory/timespan.h"

#include <algorithm>
#include <memory>

namespace
{
using namespace CardPredicates;
using Match = FilterTerm::Match;
using Kind = FilterValue::Kind;

constexpr qint64 least = CardRow::unknown + 1, most = std::numeric_limits<qint64>::max();

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool lessFolded(QByteArrayView a, QByteArrayView b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](char x, char y) { return quint8(lower(x)) < quint8(lower(y)); });
}

/// Whole texts of which one is wanted; lists may be long (pasted).
class TextSet
{
public:
    explicit TextSet(const FilterTerm &term)
    {
        for (const FilterChoice &choice : term.choices) {
            if (choice.from.kind == Kind::Text && !choice.to)
                m_texts.push_back(choice.from.text.toUtf8());
        }
        std::sort(m_texts.begin(), m_texts.end(), lessFolded);
    }
    [[nodiscard]] bool contains(QByteArrayView text) const
    {
        return std::binary_search(m_texts.begin(), m_texts.end(), text, lessFolded);
    }

private:
    std::vector<QByteArray> m_texts;
};

bool hasUnknown(const FilterTerm &term)
{
    return std::any_of(term.choices.begin(), term.choices.end(),
                       [](const FilterChoice &choice) { return choice.from.kind == Kind::Unknown; });
}

bool hasWord(const FilterTerm &term, QLatin1StringView word)
{
    return std::any_of(term.choices.begin(), term.choices.end(), [word](const FilterChoice &choice) {
        return choice.from.kind == Kind::Text && choice.from.text == word;
    });
}

TextTest containsAny(const FilterTerm &term)
{
    std::vector<TextNeedle> needles;
    for (const FilterChoice &choice : term.choices)
        needles.emplace_back(choice.from.text.toUtf8());
    return [needles = std::move(needles)](QByteArrayView text) {
        return std::any_of(needles.begin(), needles.end(),
                           [text](const TextNeedle &needle) { return needle.in(text); });
    };
}

/// What a text must be like, for a term over texts.
TextTest textTest(const FilterTerm &term)
{
    if (term.match == Match::Contains)
        return containsAny(term);
    const auto set = std::make_shared<TextSet>(term);
    if (term.field == CardField::PlanKind && hasWord(term, QLatin1StringView("pool")))
        return [set](QByteArrayView text) {
            return set->contains(text) || CardCodes::isPool(QString::fromUtf8(text));
        };
    const bool stopped = hasWord(term, QLatin1StringView("stopped"));
    if (term.field == CardField::Status && stopped)
        return [set](QByteArrayView text) {
            return set->contains(text) || CardCodes::isStopped(QString::fromUtf8(text));
        };
    if (term.field == CardField::OsStatus && stopped)
        return [set](QByteArrayView text) {
            return set->contains(text) || CardCodes::isOsStopped(QString::fromUtf8(text));
        };
    return [set](QByteArrayView text) { return set->contains(text); };
}

/// The test asked of each name of a searched tag text.
TextTest anyName(TextTest test)
{
    return [test = std::move(test)](QByteArrayView names) {
        while (!names.isEmpty()) {
            const qsizetype end = names.indexOf(tagNameEnd);
            if (test(names.first(end)))
                return true;
            names = names.sliced(end + 1);
        }
        return false;
    };
}

/// Joins the two parts of a term over texts: those that pass, and where asked for those unknown.
Pointer withUnknown(const FilterTerm &term, Pointer known, Pointer unknown)
{
    std::vector<Pointer> parts;
    parts.push_back(std::move(known));
    if (term.match == Match::OneOf && hasUnknown(term))
        parts.push_back(std::move(unknown));
    return any(std::move(parts));
}

Pointer codedTerm(const FilterTerm &term, const CardColumns &columns)
{
    const CardText column = *codedColumn(*term.field);
    const TextTest test = column == CardText::Tags ? anyName(textTest(term)) : textTest(term);
    Pointer known = coded(columns, column, test);
    if (term.field == CardField::Status && hasWord(term, QLatin1StringView("stopped"))) {
        std::vector<Pointer> either;
        either.push_back(std::move(known));
        either.push_back(coded(columns, CardText::OsStatus, [](QByteArrayView text) {
            return CardCodes::isOsStopped(QString::fromUtf8(text));
        }));
        known = any(std::move(either));
    }
    return withUnknown(term, std::move(known), codeUnknown(columns, column));
}

Pointer inPool(const CardColumns &columns, const TextTest &credential)
{
    std::vector<Pointer> both;
    both.push_back(coded(columns, CardText::PlanKind,
                         [](QByteArrayView text) { return CardCodes::isPool(QString::fromUtf8(text)); }));
    both.push_back(coded(columns, CardText::Credential, credential));
    return all(std::move(both));
}

Pointer poolTerm(const FilterTerm &term, const CardColumns &columns)
{
    return withUnknown(term, inPool(columns, textTest(term)),
                       opposite(inPool(columns, [](QByteArrayView) { return true; })));
}

Pointer remarkTerm(const FilterTerm &term)
{
    if (term.match != Match::Contains)
        return withUnknown(term, remarkTest(textTest(term)), flags(CardChunk::RemarkKnown, 0));
    std::vector<Pointer> parts;
    for (const FilterChoice &choice : term.choices)
        parts.push_back(remarkContains(choice.from.text.toUtf8()));
    return any(std::move(parts));
}

/// Compares as many characters as the bound has: -1, 0, 1.
int againstBound(QByteArrayView text, QByteArrayView bound)
{
    const QByteArrayView begin = text.first(std::min(text.size(), bound.size()));
    return lessFolded(begin, bound) ? -1 : lessFolded(bound, begin) ? 1 : 0;
}

TextTest rangeTest(const FilterChoice &choice)
{
    const bool open = choice.from.kind == Kind::Open, endless = choice.to->kind == Kind::Open;
    return [open, endless, from = choice.from.text.toUtf8(),
            to = choice.to->text.toUtf8()](QByteArrayView text) {
        return (open || againstBound(text, from) >= 0) && (endless || againstBound(text, to) <= 0);
    };
}

Pointer iccidRows(const FilterTerm &term, const CardColumns &columns)
{
    std::vector<quint32> found;
    for (const FilterChoice &choice : term.choices) {
        const auto iccid = choice.to ? std::nullopt : Iccid::parse(choice.from.text);
        const std::vector<quint32> some = iccid ? columns.rowsOf(*iccid) : std::vector<quint32>();
        found.insert(found.end(), some.begin(), some.end());
    }
    std::sort(found.begin(), found.end());
    return rows(found);
}

Pointer oneOfIds(const FilterTerm &term, const CardColumns &columns)
{
    std::vector<Pointer> parts;
    if (term.field == CardField::Iccid)
        parts.push_back(iccidRows(term, columns));
    else
        parts.push_back(idTest(*term.field, textTest(term)));
    for (const FilterChoice &choice : term.choices) {
        if (choice.to)
            parts.push_back(idTest(*term.field, rangeTest(choice)));
    }
    return withUnknown(term, any(std::move(parts)), idUnknown(*term.field));
}

Pointer idTerm(const FilterTerm &term, const CardColumns &columns)
{
    if (term.match == Match::OneOf)
        return oneOfIds(term, columns);
    const QByteArray text = term.choices.front().from.text.toUtf8();
    if (term.match == Match::Below)
        return idTest(*term.field, [text](QByteArrayView id) { return againstBound(id, text) < 0; });
    if (term.match == Match::Above)
        return idTest(*term.field, [text](QByteArrayView id) { return againstBound(id, text) > 0; });
    std::vector<Pointer> parts;
    for (const FilterChoice &choice : term.choices)
        parts.push_back(idContains(*term.field, choice.from.text.toUtf8()));
    return any(std::move(parts));
}

Pointer shareChoice(CardNumber column, const FilterTerm &term, const FilterChoice &choice)
{
    if (term.match != Match::OneOf)
        return share(column, term.match == Match::Below ? Comparison::Below : Comparison::Above,
                     choice.from.number);
    const FilterValue &to = choice.to ? *choice.to : choice.from;
    std::vector<Pointer> both;
    if (choice.from.kind == Kind::Share)
        both.push_back(share(column, Comparison::AtLeast, choice.from.number));
    if (to.kind == Kind::Share)
        both.push_back(share(column, Comparison::AtMost, to.number));
    return all(std::move(both));
}

Pointer numberChoice(CardNumber column, const FilterTerm &term, const FilterChoice &choice)
{
    const FilterValue &from = choice.from, &to = choice.to ? *choice.to : choice.from;
    if (from.kind == Kind::Unknown)
        return numberUnknown(column);
    if (from.kind == Kind::Share || to.kind == Kind::Share)
        return shareChoice(column, term, choice);
    if (term.match == Match::Below)
        return number(column, least, from.number - 1);
    if (term.match == Match::Above)
        return number(column, from.number + 1, most);
    return number(column, from.kind == Kind::Open ? least : from.number,
                  to.kind == Kind::Open ? most : to.number);
}

std::optional<CardNumber> numberOf(CardField field)
{
    switch (field) {
    case CardField::UsedBytes:
        return CardNumber::Used;
    case CardField::RemainingBytes:
        return CardNumber::Remaining;
    case CardField::StopThresholdBytes:
        return CardNumber::StopThreshold;
    case CardField::SmsUsed:
        return CardNumber::SmsUsed;
    case CardField::InstanceId:
        return CardNumber::InstanceId;
    default:
        return std::nullopt;
    }
}

std::optional<CardNumber> instantOf(CardField field)
{
    switch (field) {
    case CardField::Opened:
        return CardNumber::Opened;
    case CardField::Activated:
        return CardNumber::Activated;
    case CardField::Expires:
        return CardNumber::Expires;
    case CardField::UsageAsOf:
        return CardNumber::UsageAsOf;
    default:
        return std::nullopt;
    }
}

Pointer timeChoice(const FilterTerm &term, const FilterChoice &choice, QDate today)
{
    const std::optional<CardNumber> column = instantOf(*term.field);
    if (choice.from.kind == Kind::Unknown)
        return column ? numberUnknown(*column) : lastSeenUnknown();
    const TimeSpan span = TimeSpan::of(*term.field, term.match, choice, today);
    return column ? number(*column, span.first, span.last) : lastSeen(span.first, span.last);
}

Pointer truthChoice(CardField field, const FilterChoice &choice)
{
    constexpr quint8 listed = CardChunk::Listed;
    const bool yes = choice.from.number != 0, unknown = choice.from.kind == Kind::Unknown;
    if (field == CardField::Listed)
        return unknown ? any({}) : flags(listed, yes ? listed : quint8(0));
    const bool renew = field == CardField::AutoRenew;
    const quint8 known = renew ? CardChunk::RenewKnown : CardChunk::ResumeKnown;
    const auto both = quint8(known | (renew ? CardChunk::Renews : CardChunk::Resumes));
    return unknown ? flags(known, 0) : flags(both, yes ? both : known);
}

bool isId(CardField field)
{
    return field == CardField::Iccid || field == CardField::Msisdn || field == CardField::Imsi ||
           field == CardField::Imei;
}

Pointer fragment(const FilterTerm &term, const CardColumns &columns)
{
    const QByteArray text = term.choices.front().from.text.toUtf8();
    const TextTest test = containsAny(term);
    std::vector<Pointer> parts;
    for (const CardField field : CardFilter::searchedFields()) {
        if (field == CardField::Remark)
            parts.push_back(remarkContains(text));
        else if (isId(field))
            parts.push_back(idContains(field, text));
        else // tags too: no name's end is part of a fragment
            parts.push_back(coded(columns, *codedColumn(field), test));
    }
    return any(std::move(parts));
}

Pointer ofTerm(const FilterTerm &term, const CardColumns &columns, QDate today)
{
    if (!term.field)
        return fragment(term, columns);
    const CardField field = *term.field;
    const std::optional<CardNumber> column = numberOf(field);
    std::vector<Pointer> parts;
    switch (field) {
    case CardField::Iccid:
    case CardField::Msisdn:
    case CardField::Imsi:
    case CardField::Imei:
        return idTerm(term, columns);
    case CardField::Remark:
        return remarkTerm(term);
    case CardField::Pool:
        return poolTerm(term, columns);
    case CardField::AutoRenew:
    case CardField::AutoResume:
    case CardField::Listed:
        for (const FilterChoice &choice : term.choices)
            parts.push_back(truthChoice(field, choice));
        break;
    default:
        if (!column && !instantOf(field) && field != CardField::LastSeen)
            return codedTerm(term, columns);
        for (const FilterChoice &choice : term.choices)
            parts.push_back(column ? numberChoice(*column, term, choice) : timeChoice(term, choice, today));
    }
    return any(std::move(parts));
}
} // namespace

Pointer CardPredicate::of(const FilterNode &node, const CardColumns &columns, QDate today)
{
    if (node.kind == FilterNode::Kind::Term)
        return ofTerm(node.term, columns, today);
    std::vector<Pointer> parts;
    for (const FilterNode &child : node.children)
        parts.push_back(of(child, columns, today));
    if (node.kind == FilterNode::Kind::Not)
        return opposite(std::move(parts.front()));
    return node.kind == FilterNode::Kind::All ? all(std::move(parts)) : any(std::move(parts));
}
