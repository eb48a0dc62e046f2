// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfiltersigns.h"
#include "core/domain/cardcodes.h"
#include "core/domain/cardfilter.h"

#include <array>

namespace
{
struct ShortName {
    const char *name;
    CardField field;
};

constexpr std::array shortNames{
    ShortName{"used", CardField::UsedBytes},
    ShortName{"remaining", CardField::RemainingBytes},
    ShortName{"tag", CardField::Tags},
    ShortName{"plan", CardField::PlanKind},
    ShortName{"seen", CardField::LastSeen},
    ShortName{"order", CardField::OrderId},
    ShortName{"sms", CardField::SmsUsed},
    ShortName{"renew", CardField::AutoRenew},
    ShortName{"instance", CardField::InstanceId},
    ShortName{"verified_by", CardField::CertifyType},
    ShortName{"stop_threshold", CardField::StopThresholdBytes},
    ShortName{"resume", CardField::AutoResume},
};

bool isWord(QStringView word, QLatin1StringView keyword)
{
    return CardFilterSigns::ascii(word).compare(keyword, Qt::CaseInsensitive) == 0;
}

bool isLetter(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}
} // namespace

CardFilterSigns::Shape CardFilterSigns::shapeOf(CardField field)
{
    switch (field) {
    case CardField::Iccid:
    case CardField::Msisdn:
    case CardField::Imsi:
    case CardField::Imei:
        return Shape::Id;
    case CardField::UsedBytes:
    case CardField::RemainingBytes:
        return Shape::Volume;
    case CardField::StopThresholdBytes:
        return Shape::Size;
    case CardField::SmsUsed:
    case CardField::InstanceId:
        return Shape::Count;
    case CardField::Opened:
    case CardField::Activated:
    case CardField::Expires:
    case CardField::UsageAsOf:
    case CardField::LastSeen:
        return Shape::Time;
    case CardField::AutoRenew:
    case CardField::Listed:
    case CardField::AutoResume:
        return Shape::Truth;
    default:
        return CardCodes::isCode(field) ? Shape::Code : Shape::Text;
    }
}

QLatin1StringView CardFilterSigns::nameOf(CardField field)
{
    for (const ShortName &known : shortNames) {
        if (known.field == field)
            return QLatin1StringView(known.name);
    }
    return CardFields::name(field);
}

char16_t CardFilterSigns::ascii(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= 0xFF01 && code <= 0xFF5E)
        return char16_t(code - 0xFEE0);
    if (code == 0x3000)
        return u' ';
    if (code == 0x201C || code == 0x201D)
        return u'"';
    return code;
}

QString CardFilterSigns::ascii(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        plain.append(QChar(ascii(c)));
    return plain;
}

bool CardFilterSigns::isBlank(QChar c)
{
    return QChar(ascii(c)).isSpace();
}

bool CardFilterSigns::endsWord(QChar c)
{
    const char16_t sign = ascii(c);
    return sign == u'(' || sign == u')' || sign == u'"' || isBlank(c);
}

bool CardFilterSigns::isOr(QStringView word)
{
    return isWord(word, QLatin1StringView("or"));
}
bool CardFilterSigns::isAnd(QStringView word)
{
    return isWord(word, QLatin1StringView("and"));
}
bool CardFilterSigns::isNone(QStringView word)
{
    return isWord(word, QLatin1StringView("none"));
}

qsizetype CardFilterSigns::fieldNameLength(QStringView word)
{
    qsizetype length = 0;
    while (length < word.size() && isLetter(ascii(word[length])))
        ++length;
    if (length == 0 || length == word.size())
        return 0;
    return QStringView(u":~<>=").contains(QChar(ascii(word[length]))) ? length : 0;
}

std::optional<CardField> CardFilter::fieldByName(QStringView name)
{
    const QString plain = CardFilterSigns::ascii(name).toLower();
    for (const ShortName &known : shortNames) {
        if (plain == QLatin1StringView(known.name))
            return known.field;
    }
    return CardFields::byName(plain);
}
