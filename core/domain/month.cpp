// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/month.h"

#include "core/domain/instant.h"

namespace
{
constexpr int firstYear = 1990;
constexpr int lastYear = 2099;

std::optional<int> digits(QByteArrayView text)
{
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}
} // namespace

Month Month::of(QDate day)
{
    return {day.year() * 12 + day.month() - 1};
}

Month Month::of(const Instant &instant)
{
    return of(instant.beijingDate());
}

std::optional<Month> Month::parse(QByteArrayView text)
{
    const bool dashed = text.size() == 7 && text[4] == '-';
    if (!dashed && text.size() != 6)
        return std::nullopt;
    const std::optional<int> year = digits(text.first(4));
    const std::optional<int> month = digits(text.last(2));
    if (!year || !month || *year < firstYear || *year > lastYear || *month < 1 || *month > 12)
        return std::nullopt;
    return Month{*year * 12 + *month - 1};
}

QString Month::iso() const
{
    return padded(year(), 4) + u'-' + padded(month(), 2);
}

QString Month::compact() const
{
    return padded(year(), 4) + padded(month(), 2);
}
