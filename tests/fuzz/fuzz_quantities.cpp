// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/datavolume.h"
#include "core/domain/iccid.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"
#include "core/rules/deadlinetable.h"
#include "core/rules/isodate.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>
#include <limits>

namespace
{
using Fuzz::holds;
__extension__ using Wide = __int128;

constexpr Wide million = 1'000'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The millionths that decimal text says, worked out digit by digit; negative: it is no such text.
Wide millionthsOf(QByteArrayView text)
{
    Wide value = 0;
    qsizetype decimals = -1;
    for (const char c : text) {
        if (c == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (!isDigit(c))
            return -1;
        if (decimals < 0 || decimals < 6)
            value = value * 10 + (c - '0');
        else if (c != '0')
            return -1;
        decimals += decimals < 0 ? 0 : 1;
    }
    for (decimals = std::max<qsizetype>(decimals, 0); decimals < 6; ++decimals)
        value *= 10;
    return value;
}

void volume(const QByteArray &text)
{
    const std::optional<DataVolume> read = DataVolume::parse(text);
    if (!read)
        return;
    QByteArray number = text.toUpper();
    Wide unit = 1;
    holds(number.endsWith('B'), "a volume has a unit");
    number.chop(1);
    const QByteArrayView prefixes = "KMGT";
    if (const qsizetype at = number.isEmpty() ? -1 : prefixes.indexOf(number.back()); at >= 0) {
        unit = Wide(1) << (10 * (at + 1));
        number.chop(1);
    }
    if (number.endsWith(' '))
        number.chop(1);
    const Wide millionths = millionthsOf(number);
    holds(millionths >= 0 && !number.startsWith('.') && !number.endsWith('.'),
          "a volume is a decimal number");
    holds(read->bytes == (millionths * unit * 2 + million) / (2 * million),
          "a volume is rounded half up once");
    const QString shown = read->text(); // with two decimals at most
    const std::optional<DataVolume> again = DataVolume::parse(shown.toUtf8());
    const qsizetype prefix = prefixes.indexOf(shown.at(shown.size() - 2).toLatin1());
    const qint64 off = prefix < 0 ? 0 : (qint64(1) << (10 * (prefix + 1))) / 200 + 1;
    holds(again ? std::abs(again->bytes - read->bytes) <= off
                : read->bytes > std::numeric_limits<qint64>::max() - off,
          "a volume that is shown is off by half a hundredth");
}

void money(const QByteArray &text)
{
    const std::optional<Money> read = Money::parse(text);
    if (!read)
        return;
    QByteArray number = text.trimmed();
    const bool negative = number.startsWith('-');
    if (negative || number.startsWith('+'))
        number.remove(0, 1);
    holds(isDigit(number.isEmpty() ? 'x' : number.front()) && isDigit(number.back()),
          "an amount begins and ends with a digit");
    const Wide millionths = millionthsOf(number.replace(',', ""));
    holds(millionths >= 0 && Wide(read->micros) == (negative ? -millionths : millionths),
          "an amount is exactly what was written");
    holds(Money::parse(read->decimal().toUtf8()) == read, "an amount that is written reads the same");
    QString shown = read->text(u"CNY");
    const std::optional<Money> again = Money::parse(shown.remove(u'¥').toUtf8());
    constexpr qint64 halfFen = 5'000, most = std::numeric_limits<qint64>::max() - halfFen;
    holds(again ? std::abs(again->micros - read->micros) <= halfFen
                : read->micros > most || read->micros < -most,
          "an amount that is shown is off by half a fen");
}

void dates(const QByteArray &text)
{
    const QString words = QString::fromUtf8(text);
    if (const std::optional<Instant> read = Instant::parseBeijing(text)) {
        holds(read->beijingText().toUtf8() == text, "a time in Beijing is written as it was read");
        holds(Instant::parseUtc(read->utc().toString(Qt::ISODate).toUtf8()) == read ||
                  read->utc().date().year() < 1990,
              "a time is the same in UTC");
    }
    if (const std::optional<Instant> read = Instant::parseUtc(text))
        holds(read->utc().toString(Qt::ISODate).toUtf8() == text, "a time in UTC is written as it was read");
    if (const std::optional<Month> read = Month::parse(text))
        holds((text.size() == 7 ? read->iso() : read->compact()).toUtf8() == text &&
                  read->lastDay().isValid(),
              "a month is written as it was read");
    if (const std::optional<QDate> read = IsoDate::day(words))
        holds(read->toString(QStringLiteral("yyyy-MM-dd")) == words, "a day is written as it was read");
    if (const std::optional<QDate> read = IsoDate::month(words))
        holds(read->toString(QStringLiteral("yyyy-MM")) == words,
              "a first day is of the month that was read");
}

void run(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    volume(text);
    money(text);
    dates(text);
    if (const std::optional<Iccid> read = Iccid::parse(bytes))
        holds(read->toString().toUtf8() == text.toUpper(), "a card number is written as it was read");
    holds(Iccid::parse(QStringView(QString::fromUtf8(text))).has_value() == Iccid::parse(bytes).has_value(),
          "a card number is one in bytes and in characters");
    if (const std::optional<ClockRule> rule = DeadlineTable::bareClock(QString::fromUtf8(text)))
        holds(rule->amount != 0 && std::abs(rule->amount) <= 10'000, "a clock runs 1 to 10,000 steps");
}

QList<QByteArray> seeds()
{
    return Fuzz::listOf({"12.53MB",
                         "0KB",
                         "6.00 gb",
                         "999999999999999B",
                         "8388607.999999TB",
                         "0.000001TB",
                         "1,024MB",
                         "-5MB",
                         "100%",
                         "\xE2\x88\x9E",
                         "12,345.67",
                         "-0.000001",
                         "+9223372036854.775807",
                         "-9223372036854.775808",
                         "0,123",
                         " 1.5 ",
                         "1e3",
                         "2026-02-28 23:59:59",
                         "2028-02-29 00:00:00",
                         "2026-02-28T15:59:59Z",
                         "0000-00-00 00:00:00",
                         "9999-12-31",
                         "2027-02-29",
                         "2026-04",
                         "202604",
                         "2026-04-30",
                         "89860000000000000001",
                         "898600000000000000f",
                         "workdays:+3",
                         "months:-1",
                         "days:+10000"});
}
} // namespace

const FuzzTarget FuzzTargets::quantities{"quantities", &run, &seeds};
