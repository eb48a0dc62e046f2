// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/timetext.h"

#include <array>

namespace
{
constexpr qint64 daySeconds = 86400;
constexpr qint64 beijingOffset = 8 * 3600;

struct Civil {
    int year, month, day, hour, minute, second;
};

/// The Gregorian calendar counted in eras of 400 years that begin in March.
Civil civil(qint64 seconds)
{
    const qint64 days = (seconds >= 0 ? seconds : seconds - daySeconds + 1) / daySeconds;
    const int rest = int(seconds - days * daySeconds);
    const qint64 shifted = days + 719468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = int(shifted - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int march = (5 * dayOfYear + 2) / 153;
    const int month = march < 10 ? march + 3 : march - 9;
    return {int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0),
            month,
            dayOfYear - (153 * march + 2) / 5 + 1,
            rest / 3600,
            rest / 60 % 60,
            rest % 60};
}

void pair(char *at, int value)
{
    at[0] = char('0' + value / 10);
    at[1] = char('0' + value % 10);
}

std::array<char, 19> dateAndTime(const Civil &c, char between)
{
    std::array<char, 19> text{};
    text.fill('-');
    pair(text.data(), c.year / 100);
    pair(text.data() + 2, c.year % 100);
    pair(text.data() + 5, c.month);
    pair(text.data() + 8, c.day);
    text[10] = between;
    pair(text.data() + 11, c.hour);
    pair(text.data() + 14, c.minute);
    pair(text.data() + 17, c.second);
    text[13] = text[16] = ':';
    return text;
}
} // namespace

void TimeText::appendBeijing(TextBuffer &out, qint64 seconds)
{
    const auto text = dateAndTime(civil(seconds + beijingOffset), ' ');
    out.append(QByteArrayView(text.data(), text.size()));
}

QByteArray TimeText::utc(qint64 seconds)
{
    const auto text = dateAndTime(civil(seconds), 'T');
    return QByteArray(text.data(), text.size()) + 'Z';
}

QByteArray TimeText::http(qint64 seconds)
{
    static constexpr std::array<const char *, 7> days{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
    static constexpr std::array<const char *, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Civil c = civil(seconds);
    const auto time = dateAndTime(c, ' ');
    return QByteArray(days[size_t(seconds / daySeconds % 7)]) + ", " + QByteArray(time.data() + 8, 2) + ' ' +
           months[size_t(c.month - 1)] + ' ' + QByteArray(time.data(), 4) + ' ' +
           QByteArray(time.data() + 11, 8) + " GMT";
}
