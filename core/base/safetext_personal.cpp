// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Personal data in what people wrote. The masks themselves: safetext.cpp.
#include "core/base/safetext.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{
/// Stars instead of digits, but for so many in front and at the end; what parts them stays.
QString starred(const QString &number, qsizetype first, qsizetype last)
{
    const auto isFigure = [](QChar c) { return c.isDigit() || c == u'X' || c == u'x'; };
    const auto size = qsizetype(std::count_if(number.begin(), number.end(), isFigure));
    QString masked = number;
    qsizetype place = 0;
    for (QChar &character : masked) {
        if (!isFigure(character))
            continue;
        if (place >= first && place < size - last)
            character = u'*';
        ++place;
    }
    return masked;
}

template<class Mask> QString replaced(const QString &text, const QRegularExpression &pattern, Mask mask)
{
    QString result;
    qsizetype from = 0;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const int group = match.lastCapturedIndex();
        result += QStringView(text).sliced(from, match.capturedStart(group) - from);
        result += mask(match.captured(group));
        from = match.capturedEnd(group);
    }
    return result + text.mid(from);
}
} // namespace

QString SafeText::personalMasked(const QString &text)
{
    // place of birth, day, order and check figure; parted or not
    static const QRegularExpression identity(
        QStringLiteral("(?<![0-9A-Za-z])([1-8][0-9]{5}[ -]?(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])"
                       "(?:0[1-9]|[12][0-9]|3[01])[ -]?[0-9]{3}[0-9Xx])(?![0-9A-Za-z])"));
    static const QRegularExpression mobile(
        QStringLiteral("(?<![0-9])(?:(?:\\+|00)?86[ -]?)?(1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4})(?![0-9])"));
    static const QRegularExpression named(
        QStringLiteral("(?:姓名|联系人|责任人|收件人|收货人|持卡人|机主|经办人|负责人|签收人|"
                       "\\b(?:name|contact|holder|person|receiver))\\s*[:： ]\\s*"
                       "([\\p{Han}·]{2,4}|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype phoneFront = 3, phoneEnd = 2;
    QString masked = replaced(text, identity, [](const QString &found) { return starred(found, 1, 1); });
    masked =
        replaced(masked, mobile, [](const QString &found) { return starred(found, phoneFront, phoneEnd); });
    return replaced(masked, named, [](const QString &found) { return maskName(found); });
}

bool SafeText::hasPersonal(const QString &text)
{
    return personalMasked(text) != text;
}
