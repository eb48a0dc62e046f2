// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfiltervalues.h"
#include "core/domain/cardcodes.h"
#include "core/domain/cardfiltersigns.h"
#include "core/domain/datavolume.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace
{
using Kind = FilterValue::Kind;
using CardFilterSigns::Shape;

constexpr qint64 maxBytes = 1'000'000'000'000'000; // so that every value can be written in bytes again
constexpr qint64 maxSpan = 36'500;

FilterValue numeric(Kind kind, qint64 number)
{
    return {kind, number, {}};
}

std::optional<qint64> digitsOf(QStringView text)
{
    if (text.isEmpty() || text.size() > 18)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

std::optional<FilterValue> truthOf(const QString &text)
{
    for (const QStringView yes : {u"yes", u"true", u"1", u"是"}) {
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return numeric(Kind::Truth, 1);
    }
    for (const QStringView no : {u"no", u"false", u"0", u"否"}) {
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return numeric(Kind::Truth, 0);
    }
    return std::nullopt;
}

/// "12.5" with at most two decimals, in hundredths; at most 100.
std::optional<FilterValue> shareOf(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const std::optional<qint64> whole = digitsOf(point < 0 ? text : text.first(point));
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    if (!whole || *whole > 100 || point == text.size() - 1 || decimals > 2)
        return std::nullopt;
    const std::optional<qint64> part = decimals ? digitsOf(text.last(decimals)) : std::optional<qint64>(0);
    const qint64 hundredths = *whole * 100 + part.value_or(0) * (decimals == 1 ? 10 : 1);
    return part && hundredths <= 10'000 ? std::optional(numeric(Kind::Share, hundredths)) : std::nullopt;
}

std::optional<FilterValue> sizeOf(const QString &text, bool bareBytes)
{
    std::optional<qint64> bytes = digitsOf(text);
    if (bytes && !bareBytes && *bytes != 0)
        return std::nullopt;
    if (!bytes) {
        const bool unitOnly = QStringView(u"kmgtKMGT").contains(text.back()); // "500M"
        const auto volume = DataVolume::parse((unitOnly ? text + u'B' : text).toLatin1());
        bytes = volume ? std::optional(volume->bytes) : std::nullopt;
    }
    return bytes && *bytes < maxBytes ? std::optional(numeric(Kind::Volume, *bytes)) : std::nullopt;
}

std::optional<FilterValue> volumeOf(const QString &text, bool bareBytes)
{
    return text.endsWith(u'%') ? shareOf(QStringView(text).chopped(1)) : sizeOf(text, bareBytes);
}

std::optional<FilterValue> spanOf(QStringView text)
{
    const QChar unit = text.back().toLower();
    const std::optional<qint64> count = digitsOf(text.chopped(1));
    const qint64 days = unit == u'd' ? 1 : unit == u'w' ? 7 : 0;
    if (!count || days == 0 || *count > maxSpan / days)
        return std::nullopt;
    return numeric(Kind::Span, *count * days);
}

std::optional<FilterValue> dateOf(QStringView text)
{
    const std::optional<qint64> year = digitsOf(text.first(std::min<qsizetype>(4, text.size())));
    if (!year || *year < 1990 || *year > 2099)
        return std::nullopt;
    if (text.size() == 4)
        return numeric(Kind::Year, *year);
    const std::optional<qint64> month = text.size() >= 7 ? digitsOf(text.sliced(5, 2)) : std::nullopt;
    if (!month || text[4] != u'-' || *month < 1 || *month > 12)
        return std::nullopt;
    if (text.size() == 7)
        return numeric(Kind::Month, *year * 12 + *month - 1);
    const std::optional<qint64> day = text.size() == 10 ? digitsOf(text.sliced(8, 2)) : std::nullopt;
    const QDate date = day && text[7] == u'-' ? QDate(int(*year), int(*month), int(*day)) : QDate();
    return date.isValid() ? std::optional(numeric(Kind::Day, date.toJulianDay())) : std::nullopt;
}

std::optional<FilterValue> timeOf(const QString &text)
{
    if (text.compare(QLatin1StringView("today"), Qt::CaseInsensitive) == 0 || text == u"今天")
        return numeric(Kind::Today, 0);
    if (const auto span = spanOf(text))
        return span;
    return dateOf(text);
}

/// Codes in the provider's spelling; of the states only those somebody described, or numbers still to come.
std::optional<FilterValue> codeOf(CardField field, const QString &text)
{
    const bool isState = field == CardField::Status || field == CardField::OsStatus;
    const QString lower = text.toLower();
    if ((isState && lower == u"stopped") || (field == CardField::PlanKind && lower == u"pool"))
        return FilterValue{Kind::Text, 0, lower};
    if (const auto code = CardCodes::codeByWord(field, text))
        return FilterValue{Kind::Text, 0, *code};
    if (field == CardField::RealName || (isState && !digitsOf(text)))
        return std::nullopt;
    return FilterValue{Kind::Text, 0, text};
}

QString volumeText(qint64 bytes)
{
    static constexpr std::array<const char *, 5> units{"B", "KB", "MB", "GB", "TB"};
    size_t unit = 0;
    for (; bytes != 0 && bytes % DataVolume::unitStep == 0 && unit + 1 < units.size(); ++unit)
        bytes /= DataVolume::unitStep;
    return QString::number(bytes) + QLatin1StringView(units[unit]);
}

QString shareText(qint64 hundredths)
{
    QString text = QString::number(hundredths / 100);
    if (hundredths % 100)
        text += u'.' + QString::number(hundredths % 100).rightJustified(2, u'0');
    return text + u'%';
}

bool readsAsItself(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) {
        return CardFilterSigns::endsWord(c) || QStringView(u",\\").contains(QChar(CardFilterSigns::ascii(c)));
    });
}

QString quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + escaped + u'"';
}

struct Days {
    QDate first;
    QDate last;
};

/// What a day, a month or a year stands for; nothing for what depends on today.
std::optional<Days> daysOf(const FilterValue &value)
{
    const int number = int(value.number);
    switch (value.kind) {
    case Kind::Day:
        return Days{QDate::fromJulianDay(value.number), QDate::fromJulianDay(value.number)};
    case Kind::Month: {
        const QDate first(number / 12, number % 12 + 1, 1);
        return Days{first, first.addMonths(1).addDays(-1)};
    }
    case Kind::Year:
        return Days{QDate(number, 1, 1), QDate(number, 12, 31)};
    default:
        return std::nullopt;
    }
}

QString textValue(CardField field, const QString &text)
{
    const Shape shape = CardFilterSigns::shapeOf(field);
    const bool range = shape == Shape::Id && CardFilterSigns::ascii(text).contains(QLatin1StringView(".."));
    const bool plain = readsAsItself(text) && !CardFilterSigns::isNone(text) && !range;
    const bool state = field == CardField::Status || field == CardField::OsStatus;
    if (state)
        return CardCodes::wordOf(field, text);
    return plain ? text : quoted(text);
}
} // namespace

std::optional<FilterValue> CardFilterValues::parse(CardField field, QStringView text, bool quoted,
                                                   bool bareBytes)
{
    if (!quoted && CardFilterSigns::isNone(text))
        return FilterValue{};
    const Shape shape = CardFilterSigns::shapeOf(field);
    if (shape == Shape::Text || shape == Shape::Id)
        return FilterValue{Kind::Text, 0, text.toString()};
    const QString plain = CardFilterSigns::ascii(text);
    if (plain.isEmpty())
        return std::nullopt;
    switch (shape) {
    case Shape::Code:
        return codeOf(field, plain);
    case Shape::Volume:
        return volumeOf(plain, bareBytes);
    case Shape::Size:
        return sizeOf(plain, bareBytes);
    case Shape::Time:
        return timeOf(plain);
    case Shape::Truth:
        return truthOf(plain);
    default:
        break;
    }
    const std::optional<qint64> count = digitsOf(plain);
    return count ? std::optional(numeric(Kind::Number, *count)) : std::nullopt;
}

QString CardFilterValues::toString(std::optional<CardField> field, const FilterValue &value)
{
    switch (value.kind) {
    case Kind::Unknown:
        return QStringLiteral("none");
    case Kind::Open:
        return {};
    case Kind::Text:
        return field ? textValue(*field, value.text) : quotedFragment(value.text);
    case Kind::Number:
        return QString::number(value.number);
    case Kind::Volume:
        return volumeText(value.number);
    case Kind::Share:
        return shareText(value.number);
    case Kind::Day:
        return QDate::fromJulianDay(value.number).toString(Qt::ISODate);
    case Kind::Month:
        return QStringLiteral("%1-%2")
            .arg(value.number / 12)
            .arg(value.number % 12 + 1, 2, 10, QLatin1Char('0'));
    case Kind::Year:
        return QString::number(value.number);
    case Kind::Today:
        return QStringLiteral("today");
    case Kind::Span:
        return QString::number(value.number) + u'd';
    case Kind::Truth:
        return value.number ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return {};
}

bool CardFilterValues::canBeBound(CardField field, const FilterValue &value)
{
    return value.kind != Kind::Text ||
           (textValue(field, value.text) == value.text && !CardFilterSigns::ascii(value.text).contains(u'.'));
}

bool CardFilterValues::isUpsideDown(const FilterValue &from, const FilterValue &to)
{
    if (from.kind != to.kind) {
        const std::optional<Days> begin = daysOf(from), end = daysOf(to);
        return begin && end && begin->first > end->last;
    }
    if (from.kind == Kind::Text)
        return QStringView(from.text).first(std::min(from.text.size(), to.text.size())) > to.text;
    return from.number > to.number;
}

QString CardFilterValues::quotedFragment(const QString &text)
{
    const bool plain = readsAsItself(text) && !CardFilterSigns::isOr(text) && !CardFilterSigns::isAnd(text) &&
                       CardFilterSigns::ascii(text.front()) != u'-' &&
                       CardFilterSigns::fieldNameLength(text) == 0;
    return plain ? text : quoted(text);
}

QString CardFilterValues::quotedValue(const QString &text)
{
    return readsAsItself(text) ? text : quoted(text);
}
