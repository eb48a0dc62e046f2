// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trafficchoice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrafficChoice)
};
constexpr std::array periods{"this_month", "last_month", "days_30", "days_90", "months_12", "range"};
constexpr std::array comparisons{"nothing", "before", "from"};

template<class Enum, size_t count>
void read(const QJsonValue &value, const std::array<const char *, count> &names, Enum &into)
{
    for (size_t i = 0; i < count; ++i) {
        if (value.toString() == QLatin1StringView(names[i]))
            into = Enum(i);
    }
}

TrafficSpan lastDays(QDate today, int days)
{
    return {today.addDays(-days), today.addDays(-1), false};
}

TrafficSpan monthsUpTo(Month last, int count)
{
    return {last.plus(1 - count).firstDay(), last.lastDay(), true};
}

TrafficSpan wholeMonth(Month month)
{
    return {month.firstDay(), month.lastDay(), false};
}
constexpr int monthsOfYear = 12;
} // namespace

QString TrafficSpan::text() const
{
    const QString first = byMonth ? Month::of(from).iso() : from.toString(Qt::ISODate);
    const QString last = byMonth ? Month::of(to).iso() : to.toString(Qt::ISODate);
    if (!byMonth && from.day() == 1 && to == Month::of(from).lastDay())
        return Month::of(from).iso();
    return first == last ? first : Text::tr("%1 to %2").arg(first, last);
}

TrafficSpan TrafficChoice::span(QDate today) const
{
    const Month month = Month::of(today);
    switch (period) {
    case Period::ThisMonth:
        return wholeMonth(month);
    case Period::LastMonth:
        return wholeMonth(month.previous());
    case Period::Days30:
        return lastDays(today, 30);
    case Period::Days90:
        return lastDays(today, 90);
    case Period::Months12:
        return monthsUpTo(month, monthsOfYear);
    case Period::Range:
        break;
    }
    if (!from.isValid() || !to.isValid() || to < from)
        return wholeMonth(month);
    return {std::max(from, to.addDays(1 - mostDays)), to, false};
}

std::optional<TrafficSpan> TrafficChoice::other(QDate today) const
{
    const TrafficSpan shown = span(today);
    switch (compare) {
    case Compare::Nothing:
        return std::nullopt;
    case Compare::SpanFrom:
        if (!otherFrom.isValid())
            return std::nullopt;
        if (shown.byMonth)
            return monthsUpTo(Month::of(otherFrom).plus(monthsOfYear - 1), monthsOfYear);
        return TrafficSpan{otherFrom, otherFrom.addDays(shown.days() - 1), false};
    case Compare::Before:
        break;
    }
    if (shown.byMonth)
        return monthsUpTo(Month::of(shown.from).previous(), monthsOfYear);
    if (period == Period::ThisMonth || period == Period::LastMonth)
        return wholeMonth(Month::of(shown.from).previous());
    return TrafficSpan{shown.from.addDays(-shown.days()), shown.from.addDays(-1), false};
}

QJsonObject TrafficChoice::toJson() const
{
    return {{QStringLiteral("period"), QLatin1StringView(periods[size_t(period)])},
            {QStringLiteral("from"), from.toString(Qt::ISODate)},
            {QStringLiteral("to"), to.toString(Qt::ISODate)},
            {QStringLiteral("compare"), QLatin1StringView(comparisons[size_t(compare)])},
            {QStringLiteral("other_from"), otherFrom.toString(Qt::ISODate)}};
}

void TrafficChoice::restore(const QJsonObject &json)
{
    const auto date = [&json](const char *key) {
        return QDate::fromString(json.value(QLatin1StringView(key)).toString(), Qt::ISODate);
    };
    read(json.value(QStringLiteral("period")), periods, period);
    read(json.value(QStringLiteral("compare")), comparisons, compare);
    from = date("from");
    to = date("to");
    otherFrom = date("other_from");
}
