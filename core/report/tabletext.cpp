// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tabletext.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr qint64 beijingOffset = 8 * 3600;
constexpr qint64 daySeconds = 86400;

char *plain(char *out, QByteArrayView text)
{
    std::memcpy(out, text.data(), size_t(text.size()));
    return out + text.size();
}

/// "00", "01" … "99", one behind the other.
constexpr std::array<char, 200> pairs = [] {
    std::array<char, 200> all{};
    for (size_t i = 0; i < 100; ++i) {
        all[2 * i] = char('0' + i / 10);
        all[2 * i + 1] = char('0' + i % 10);
    }
    return all;
}();

char *twoDigits(char *out, quint32 value)
{
    std::memcpy(out, pairs.data() + size_t(2) * value, 2);
    return out + 2;
}

char *civil(char *out, quint32 year, quint32 month, quint32 day)
{
    out = twoDigits(twoDigits(out, year / 100), year % 100);
    *out++ = '-';
    out = twoDigits(out, month);
    *out++ = '-';
    return twoDigits(out, day);
}

/// A day counted from 0000-03-01 (civil-from-days arithmetic on 400-year eras), for years 0 to 9999.
char *civil(char *out, quint32 days)
{
    const quint32 era = days / 146097;
    const quint32 dayOfEra = days % 146097;
    const quint32 yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const quint32 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const quint32 shifted = (5 * dayOfYear + 2) / 153;
    const quint32 month = shifted < 10 ? shifted + 3 : shifted - 9;
    return civil(out, yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
                 dayOfYear - (153 * shifted + 2) / 5 + 1);
}

constexpr qint64 epochDay = 719468;                             ///< 1970-01-01, so counted
constexpr qint64 zeroSecond = -epochDay * daySeconds;           ///< 0000-03-01
constexpr qint64 firstSecond = (306 - epochDay) * daySeconds;   ///< 0001-01-01: before it Qt has no days
constexpr qint64 endSecond = (3652334 - epochDay) * daySeconds; ///< 9999-12-01: beyond it Qt does it

bool isUsual(Instant instant)
{
    return instant.seconds >= firstSecond && instant.seconds < endSecond;
}

char *dayAndTime(char *out, Instant instant, char between)
{
    const auto second = quint64(instant.seconds + beijingOffset - zeroSecond);
    const auto time = quint32(second % daySeconds);
    out = civil(out, quint32(second / daySeconds));
    *out++ = between;
    out = twoDigits(out, time / 3600);
    *out++ = ':';
    out = twoDigits(out, time / 60 % 60);
    *out++ = ':';
    return twoDigits(out, time % 60);
}
} // namespace

TableWord TableWord::of(QByteArray text)
{
    const bool csv = SafeText::isPlainCsvField(text), xml = SafeText::isPlainXmlText(text);
    return {std::move(text), csv, xml};
}

char *TableText::number(char *out, qint64 value)
{
    return std::to_chars(out, out + room, value).ptr;
}

char *TableText::money(char *out, Money amount)
{
    return plain(out, amount.decimal().toLatin1());
}

char *TableText::date(char *out, QDate day)
{
    if (day.year() < 1 || day.year() > 9999)
        return plain(out, day.toString(Qt::ISODate).toLatin1());
    return civil(out, quint32(day.year()), quint32(day.month()), quint32(day.day()));
}

char *TableText::instantForPrograms(char *out, Instant instant)
{
    if (!isUsual(instant))
        return plain(out, instant.beijingIso().toLatin1());
    return plain(dayAndTime(out, instant, 'T'), "+08:00");
}

char *TableText::instantForPeople(char *out, Instant instant)
{
    return isUsual(instant) ? dayAndTime(out, instant, ' ') : plain(out, instant.beijingText().toLatin1());
}

char *TableText::share(char *out, double share)
{
    constexpr double greatest = 1e15, least = 0.00005;
    if (!std::isfinite(share))
        return out;
    if (std::abs(share) < least)
        return plain(out, "0");
    share = std::clamp(share, -greatest, greatest);
    char *end = std::to_chars(out, out + room, share, std::chars_format::fixed, 4).ptr;
    while (end[-1] == '0')
        --end;
    return end[-1] == '.' ? end - 1 : end;
}

QString TableText::truth(bool truth, TableForm form)
{
    if (form == TableForm::Programs)
        return truth ? QStringLiteral("true") : QStringLiteral("false");
    return truth ? QCoreApplication::translate("FieldText", "yes")
                 : QCoreApplication::translate("FieldText", "no");
}

QString TableText::title(const TableColumn &column)
{
    return column.kind == TableKind::Bytes ? Text::tr("%1 (bytes)").arg(column.title) : column.title;
}
