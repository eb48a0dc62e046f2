// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfilter.h"
#include "core/domain/cardfilterreader.h"
#include "core/domain/cardfiltersigns.h"
#include "core/domain/cardfiltervalues.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace
{
using Kind = FilterNode::Kind;
using Match = FilterTerm::Match;

QString choiceText(std::optional<CardField> field, const FilterChoice &choice)
{
    const QString from = CardFilterValues::toString(field, choice.from);
    return choice.to ? from + QStringLiteral("..") + CardFilterValues::toString(field, *choice.to) : from;
}

QString termText(const FilterTerm &term)
{
    if (!term.field)
        return CardFilterValues::quotedFragment(term.choices.front().from.text);
    QStringList choices;
    for (const FilterChoice &choice : term.choices)
        choices.append(term.match == Match::Contains ? CardFilterValues::quotedValue(choice.from.text)
                                                     : choiceText(term.field, choice));
    static constexpr std::array signs{u':', u'~', u'<', u'>'};
    return CardFilterSigns::nameOf(*term.field) + QChar(signs[size_t(term.match)]) + choices.join(u',');
}

QString nodeText(const FilterNode &node)
{
    if (node.kind == Kind::Term)
        return termText(node.term);
    const bool isNot = node.kind == Kind::Not;
    QStringList texts;
    for (const FilterNode &child : node.children) {
        const bool grouped = child.kind == Kind::Any || (isNot && child.kind == Kind::All);
        texts.append(grouped ? u'(' + nodeText(child) + u')' : nodeText(child));
    }
    return isNot ? u'-' + texts.front()
                 : texts.join(node.kind == Kind::Any ? QStringLiteral(" or ") : QStringLiteral(" "));
}

QString folded(QString text) // A–Z only, as the search does
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + 32);
    }
    return text;
}

bool isLongerFragment(const FilterTerm &longer, const FilterTerm &term)
{
    if (longer.field != term.field || longer.match != Match::Contains || term.match != Match::Contains)
        return false;
    return std::all_of(longer.choices.begin(), longer.choices.end(), [&term](const FilterChoice &one) {
        return std::any_of(term.choices.begin(), term.choices.end(), [&one](const FilterChoice &other) {
            return folded(one.from.text).contains(folded(other.from.text));
        });
    });
}

/// Whether whatever passes one filter passes another, by their shapes alone. Gives up (with "no") on filters
/// so entangled that the comparison would not end soon.
class Implication
{
public:
    bool holds(const FilterNode &a, const FilterNode &b)
    {
        if (--m_budget < 0)
            return false;
        if (a == b)
            return true;
        if (b.kind == Kind::All)
            return all(b, [&](const FilterNode &child) { return holds(a, child); });
        if (a.kind == Kind::Any)
            return all(a, [&](const FilterNode &child) { return holds(child, b); });
        if (a.kind == Kind::All && any(a, [&](const FilterNode &child) { return holds(child, b); }))
            return true;
        if (b.kind == Kind::Any)
            return any(b, [&](const FilterNode &child) { return holds(a, child); });
        if (a.kind == Kind::Not && b.kind == Kind::Not)
            return holds(b.children.front(), a.children.front());
        return a.kind == Kind::Term && b.kind == Kind::Term && isLongerFragment(a.term, b.term);
    }

private:
    template<class Test> static bool any(const FilterNode &node, Test test)
    {
        return std::any_of(node.children.begin(), node.children.end(), test);
    }
    template<class Test> static bool all(const FilterNode &node, Test test)
    {
        return std::all_of(node.children.begin(), node.children.end(), test);
    }
    int m_budget = 20'000;
};
} // namespace

bool operator==(const FilterNode &a, const FilterNode &b)
{
    return a.kind == b.kind && a.term == b.term && a.children == b.children;
}

Result<CardFilter> CardFilter::parse(QStringView text)
{
    Result<FilterNode> root = CardFilterReader(text).read();
    if (!root)
        return root.error();
    CardFilter filter;
    filter.m_root = *std::move(root);
    return filter;
}

QString CardFilter::toString() const
{
    return nodeText(m_root);
}

bool CardFilter::isEmpty() const
{
    return m_root.kind == Kind::All && m_root.children.empty();
}

bool CardFilter::refines(const CardFilter &earlier) const
{
    return Implication().holds(m_root, earlier.m_root);
}

std::span<const CardField> CardFilter::searchedFields()
{
    static constexpr std::array fields{CardField::Iccid,   CardField::Msisdn, CardField::Imsi,
                                       CardField::Imei,    CardField::Tags,   CardField::Credential,
                                       CardField::OrderId, CardField::Remark};
    return fields;
}
