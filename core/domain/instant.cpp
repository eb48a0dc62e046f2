// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instant.h"

namespace
{
constexpr qint64 beijingOffset = 8 * 3600;
constexpr qint64 daySeconds = 86400;

/// The number written in `count` digits at `from`, or -1.
int digits(QByteArrayView text, qsizetype from, int count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// Days since 1970-01-01 of a proleptic Gregorian date (civil-from-days arithmetic on 400-year eras).
qint64 daysOf(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const qint64 era = y / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

std::optional<qint64> parseCivil(QByteArrayView text, char between)
{
    if (text[4] != '-' || text[7] != '-' || text[10] != between || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2), second = digits(text, 17, 2);
    if (year < 1990 || year > 2099 || !QDate::isValid(year, month, day))
        return std::nullopt;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return daysOf(year, month, day) * daySeconds + hour * 3600 + minute * 60 + second;
}

QDateTime beijing(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.seconds, Qt::OffsetFromUTC, int(beijingOffset));
}
} // namespace

std::optional<Instant> Instant::parseBeijing(QByteArrayView text)
{
    if (text.size() != 19)
        return std::nullopt;
    const std::optional<qint64> civil = parseCivil(text, ' ');
    return civil ? std::optional(Instant{*civil - beijingOffset}) : std::nullopt;
}

std::optional<Instant> Instant::parseUtc(QByteArrayView text)
{
    if (text.size() != 20 || text[19] != 'Z')
        return std::nullopt;
    const std::optional<qint64> civil = parseCivil(text, 'T');
    return civil ? std::optional(Instant{*civil}) : std::nullopt;
}

Instant Instant::startOfBeijingDay(QDate day)
{
    Q_ASSERT(day.isValid());
    return {daysOf(day.year(), day.month(), day.day()) * daySeconds - beijingOffset};
}

QDate Instant::beijingDate() const
{
    return beijing(*this).date();
}

QString Instant::beijingIso() const
{
    return beijing(*this).toString(Qt::ISODate);
}

QString Instant::beijingText() const
{
    return beijing(*this).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}
