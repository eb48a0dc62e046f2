// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/timespan.h"

#include "core/domain/instant.h"

#include <algorithm>
#include <limits>

namespace
{
using Kind = FilterValue::Kind;
using Match = FilterTerm::Match;

constexpr qint64 always = std::numeric_limits<qint64>::max();
constexpr qint64 never = std::numeric_limits<qint64>::min();

TimeSpan days(QDate from, QDate behind)
{
    return {Instant::startOfBeijingDay(from).seconds, Instant::startOfBeijingDay(behind).seconds - 1};
}

/// A span looks forwards for what lies ahead, and is an age for everything else.
bool isAge(CardField field, const FilterValue &value)
{
    return value.kind == Kind::Span && field != CardField::Expires;
}

TimeSpan spanOf(CardField field, const FilterValue &value, QDate today)
{
    QDate day = today;
    switch (value.kind) {
    case Kind::Year:
        return days(QDate(int(value.number), 1, 1), QDate(int(value.number) + 1, 1, 1));
    case Kind::Month: {
        const QDate first(int(value.number / 12), int(value.number % 12) + 1, 1);
        return days(first, first.addMonths(1));
    }
    case Kind::Day:
        day = QDate::fromJulianDay(value.number);
        break;
    case Kind::Span:
        day = today.addDays(isAge(field, value) ? -value.number : value.number);
        break;
    default:
        break; // today
    }
    return days(day, day.addDays(1));
}

TimeSpan range(CardField field, const FilterValue &from, const FilterValue &to, QDate today)
{
    const TimeSpan begin = spanOf(field, from, today), end = spanOf(field, to, today);
    if (from.kind == Kind::Open)
        return isAge(field, to) ? TimeSpan{end.first, always} : TimeSpan{never, end.last};
    if (to.kind == Kind::Open)
        return isAge(field, from) ? TimeSpan{never, begin.last} : TimeSpan{begin.first, always};
    if (isAge(field, from) || isAge(field, to)) // ages run backwards
        return {std::min(begin.first, end.first), std::max(begin.last, end.last)};
    return {begin.first, end.last}; // upside down, as "2027..today" is for a while: nothing
}
} // namespace

TimeSpan TimeSpan::of(CardField field, FilterTerm::Match match, const FilterChoice &choice, QDate today)
{
    if (choice.to)
        return range(field, choice.from, *choice.to, today);
    const TimeSpan value = spanOf(field, choice.from, today);
    if (match == Match::OneOf)
        return value;
    const bool before = (match == Match::Below) != isAge(field, choice.from);
    return before ? TimeSpan{never, value.first - 1} : TimeSpan{value.last + 1, always};
}
