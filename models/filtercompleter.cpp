// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filtercompleter.h"

#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"
#include "core/domain/cardfiltersigns.h"
#include "core/domain/cardfiltervalues.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace
{
using CardFilterSigns::Shape;
using Match = FilterTerm::Match;
using Suggestion = FilterCompleter::Suggestion;

constexpr qsizetype mostSuggestions = 60;

/// Those people ask for first; all others follow in their usual order.
constexpr std::array firstFields{CardField::Status,   CardField::OsStatus,       CardField::Vendor,
                                 CardField::Expires,  CardField::Tags,           CardField::UsedBytes,
                                 CardField::PlanKind, CardField::RealName,       CardField::Iccid,
                                 CardField::Imei,     CardField::RemainingBytes, CardField::Pool};

bool contains(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

bool begins(const QString &text, const QString &part)
{
    return text.startsWith(part, Qt::CaseInsensitive);
}

QString cards(qint64 count)
{
    return FilterCompleter::tr("%n card(s)", nullptr, int(count));
}

/// What occurs in so many forms that a list of it is of no use.
bool isSelective(CardField field)
{
    const Shape shape = CardFilterSigns::shapeOf(field);
    return (shape == Shape::Text || shape == Shape::Code) && field != CardField::Remark;
}

/// Tags are counted by their whole list.
QList<CardTally::Count> bySingleTag(const QList<CardTally::Count> &lists)
{
    QHash<QString, qint64> tags;
    for (const CardTally::Count &list : lists) {
        for (const QString &tag : list.value.value_or(QString()).split(u';', Qt::SkipEmptyParts))
            tags[tag] += list.cards;
    }
    QList<CardTally::Count> counts;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        counts.append({tag.key(), tag.value()});
    std::sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return a.cards != b.cards ? a.cards > b.cards : a.value < b.value;
    });
    return counts;
}

QList<Suggestion> times(CardField field, Match match, QDate today)
{
    const QString day = today.toString(Qt::ISODate);
    const bool ahead = field == CardField::Expires;
    if (match == Match::OneOf)
        return {ahead ? Suggestion{QStringLiteral("0d..30d"), FilterCompleter::tr("within the next 30 days")}
                      : Suggestion{QStringLiteral("0d..7d"), FilterCompleter::tr("within the last 7 days")},
                {QStringLiteral("today"), FilterCompleter::tr("today")},
                {day.first(7), FilterCompleter::tr("in a month")},
                {day, FilterCompleter::tr("on a day")}};
    if (ahead && match == Match::Below)
        return {{QStringLiteral("30d"), FilterCompleter::tr("in less than 30 days, or already")},
                {QStringLiteral("7d"), FilterCompleter::tr("in less than 7 days, or already")},
                {QStringLiteral("today"), FilterCompleter::tr("already")},
                {day, FilterCompleter::tr("before a day")}};
    if (ahead)
        return {{QStringLiteral("30d"), FilterCompleter::tr("in more than 30 days")},
                {QStringLiteral("today"), FilterCompleter::tr("after today")},
                {day, FilterCompleter::tr("after a day")}};
    if (match == Match::Below)
        return {{QStringLiteral("7d"), FilterCompleter::tr("within the last 7 days")},
                {QStringLiteral("30d"), FilterCompleter::tr("within the last 30 days")},
                {day, FilterCompleter::tr("before a day")}};
    return {{QStringLiteral("7d"), FilterCompleter::tr("more than 7 days ago")},
            {QStringLiteral("30d"), FilterCompleter::tr("more than 30 days ago")},
            {day, FilterCompleter::tr("after a day")}};
}

QList<Suggestion> sizes(bool shares, Match match)
{
    QList<Suggestion> all;
    if (shares)
        all = {{QStringLiteral("80%"), FilterCompleter::tr("of the plan's traffic")},
               {QStringLiteral("50%"), FilterCompleter::tr("of the plan's traffic")}};
    all.append({{QStringLiteral("500MB"), FilterCompleter::tr("a size")},
                {QStringLiteral("1GB"), FilterCompleter::tr("a size")}});
    if (match == Match::OneOf)
        all.append({{QStringLiteral("0"), FilterCompleter::tr("no traffic at all")},
                    {QStringLiteral("10MB..100MB"), FilterCompleter::tr("from one size to another")}});
    return all;
}
} // namespace

FilterCompleter::FilterCompleter(const ModelRoom &room, QObject *parent)
    : QAbstractListModel(parent), m_room(room)
{
}

void FilterCompleter::look(const QString &text, int cursor)
{
    m_text = text;
    m_expected = FilterExpectation::at(text, cursor);
    present();
}

void FilterCompleter::present()
{
    QList<Suggestion> now;
    if (m_expected.kind == FilterExpectation::Kind::Term)
        now = fields();
    else if (m_expected.kind == FilterExpectation::Kind::Value)
        now = values(*m_expected.field);
    // what stands there already needs no completion
    if (now.size() == 1 && now.first().text == m_expected.typed)
        now.clear();
    beginResetModel();
    m_suggestions = now.first(std::min(now.size(), mostSuggestions));
    endResetModel();
}

QList<FilterCompleter::Suggestion> FilterCompleter::fields() const
{
    QList<CardField> order(firstFields.begin(), firstFields.end());
    for (const CardField field : CardFields::all()) {
        if (!order.contains(field))
            order.append(field);
    }
    const QString &typed = m_expected.typed;
    QList<Suggestion> beginning, other;
    for (const CardField field : std::as_const(order)) {
        const QString name = CardFilterSigns::nameOf(field);
        const QString title = CardFields::title(field);
        const Suggestion line{name + u':', tr("%1: %2").arg(title, CardFields::meaning(field)), true};
        if (begins(name, typed) || begins(CardFields::name(field), typed) || begins(title, typed))
            beginning.append(line);
        else if (contains(name, typed) || contains(title, typed))
            other.append(line);
    }
    return beginning + other;
}

QList<FilterCompleter::Suggestion> FilterCompleter::values(CardField field)
{
    QList<Suggestion> all;
    const Shape shape = CardFilterSigns::shapeOf(field);
    const Match match = m_expected.match;
    if (shape == Shape::Code)
        addCodes(field, all);
    if (isSelective(field) && !(field == CardField::Tags && PrivateView::isOn()))
        addOccurring(field, all);
    if (shape == Shape::Time)
        all = times(field, match, m_room.today());
    else if (shape == Shape::Volume || shape == Shape::Size)
        all = sizes(shape == Shape::Volume, match);
    else if (shape == Shape::Truth)
        all = {{QStringLiteral("yes"), tr("yes")}, {QStringLiteral("no"), tr("no")}};
    if (match == Match::OneOf)
        all.append({QStringLiteral("none"), tr("unknown")});
    all.removeIf([this](const Suggestion &one) {
        return !contains(one.text, m_expected.typed) && !contains(one.meaning, m_expected.typed);
    });
    std::stable_partition(all.begin(), all.end(),
                          [this](const Suggestion &one) { return begins(one.text, m_expected.typed); });
    return all;
}

/// The words of all codes with what they mean in both languages, and how many cards have them.
void FilterCompleter::addCodes(CardField field, QList<Suggestion> &suggestions)
{
    const bool whole = m_expected.match == Match::OneOf;
    if (whole && (field == CardField::Status || field == CardField::OsStatus))
        suggestions.append({QStringLiteral("stopped"), tr("stopped by anybody, for whatever reason")});
    if (whole && field == CardField::PlanKind)
        suggestions.append({QStringLiteral("pool"), tr("every kind of pool")});
    const QList<CardTally::Count> &counts = counted(field);
    for (const QString &word : CardCodes::words(field)) {
        const QString code = CardCodes::codeByWord(field, word).value_or(word);
        QString meaning = CardCodes::meaning(field, code);
        for (const QString &other : CardCodes::wordsOf(field, code)) {
            if (other.front().unicode() > 0x7F && !contains(meaning, other)) {
                meaning += u' ' + other; // the Chinese word, to be found by it in English too
                break;
            }
        }
        const auto count = std::find_if(counts.begin(), counts.end(),
                                        [&code](const CardTally::Count &one) { return one.value == code; });
        if (count != counts.end())
            meaning += QStringLiteral(" · ") + cards(count->cards);
        suggestions.append({whole ? word : code, meaning});
    }
}

/// What no table of codes knows, most frequent first.
void FilterCompleter::addOccurring(CardField field, QList<Suggestion> &suggestions)
{
    const QList<CardTally::Count> &counts = counted(field);
    for (const CardTally::Count &count : counts) {
        if (!count.value || suggestions.size() > 4 * mostSuggestions)
            continue;
        const bool described = CardCodes::isCode(field) && CardCodes::codeByWord(field, *count.value);
        if (!described && contains(*count.value, m_expected.typed))
            suggestions.append(
                {CardFilterValues::toString(field, FilterValue{FilterValue::Kind::Text, 0, *count.value}),
                 cards(count.cards)});
    }
}

/// Empty until it was counted; then the list comes anew.
const QList<CardTally::Count> &FilterCompleter::counted(CardField field)
{
    Counted &known = m_counted[field];
    const std::shared_ptr<const CardColumns> columns = m_room.fleet.snapshot();
    if (known.asked || (known.generation == columns->generation() && !known.counts.isEmpty()))
        return known.counts;
    known.asked = true;
    m_room.quick.ask(
        this,
        [columns, field](CacheReader &, const ReaderTicket &) {
            const QList<CardTally::Count> counts = CardTally::by(field, *columns, CardOrder::all(*columns));
            return field == CardField::Tags ? bySingleTag(counts) : counts;
        },
        [this, field, generation = columns->generation()](const QList<CardTally::Count> &counts) {
            m_counted[field] = {generation, counts, false};
            if (m_expected.field == field)
                present();
        });
    return known.counts;
}

FilterCompleter::Completed FilterCompleter::completed(int row) const
{
    const Suggestion &chosen = m_suggestions.at(row);
    QString text = m_text;
    text.replace(m_expected.from, m_expected.to - m_expected.from, chosen.text);
    qsizetype cursor = m_expected.from + chosen.text.size();
    const bool atEnd = cursor == text.size();
    if (!chosen.opensValues && atEnd) { // the next term may follow at once
        text.append(u' ');
        ++cursor;
    }
    return {text, int(cursor)};
}

int FilterCompleter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant FilterCompleter::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Suggestion &line = m_suggestions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return line.text;
    case MeaningRole:
        return line.meaning;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(line.text, line.meaning);
    default:
        return {};
    }
}
