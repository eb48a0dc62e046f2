// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/privateview.h"

#include "core/base/safetext.h"

#include <QRegularExpression>

#include <algorithm>
#include <atomic>

namespace
{
std::atomic_bool on = false;

const QString hidden = QStringLiteral("***");
const QString unknown = QStringLiteral("–");
constexpr qsizetype mostStars = 6; ///< of a name: its length is nobody's business either

using Mask = QString (*)(const QString &found);

/// Each place that fits, masked by itself.
QString replaced(const QString &text, const QRegularExpression &pattern, Mask mask)
{
    QString result;
    qsizetype from = 0;
    auto found = pattern.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += mask(match.captured());
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// "20260302": file names and months without gaps.
bool isDay(const QString &digits)
{
    return digits.size() == 8 && digits.startsWith(u"20") && QStringView(digits).sliced(4, 2).toInt() <= 12 &&
           QStringView(digits).last(2).toInt() <= 31;
}

QString longNumber(const QString &digits)
{
    return isDay(digits) ? digits : SafeText::maskPhone(digits);
}
} // namespace

bool PrivateView::isOn() noexcept
{
    return on.load(std::memory_order_relaxed);
}

void PrivateView::set(bool now) noexcept
{
    on.store(now, std::memory_order_relaxed);
}

QString PrivateView::name(const QString &name)
{
    if (!isOn())
        return name;
    const QString masked = SafeText::maskName(name);
    const qsizetype stars = masked.count(u'*');
    return stars > mostStars ? masked.chopped(stars - mostStars) : masked;
}

QString PrivateView::words(const QString &text)
{
    if (!isOn())
        return SafeText::personalMasked(text);
    return text.isEmpty() || text == unknown ? text : hidden;
}

QString PrivateView::amount(const QString &text)
{
    return isOn() && !text.isEmpty() ? hidden : text;
}

QString PrivateView::iccid(const QString &iccid)
{
    if (!isOn())
        return iccid;
    constexpr qsizetype first = 6, last = 4;
    QString masked = iccid;
    const qsizetype size = iccid.size() - iccid.count(u' ');
    qsizetype place = 0;
    for (QChar &character : masked) {
        if (character == u' ')
            continue;
        if (size <= first + last || (place >= first && place < size - last))
            character = u'*';
        ++place;
    }
    return masked;
}

QString PrivateView::numbers(const QString &numbers)
{
    if (!isOn() || numbers == unknown)
        return numbers;
    QStringList masked;
    for (const QString &number : numbers.split(u';'))
        masked.append(SafeText::maskPhone(number));
    return masked.join(u';');
}

QString PrivateView::figures(const QString &text)
{
    if (!isOn() || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return text;
    static const QRegularExpression card(QStringLiteral(
        "(?<![0-9A-Za-z])89[0-9A-F]{2}(?: ?[0-9A-F]{4}){3} ?(?:[0-9A-F]{4}|[0-9A-F]{3})(?![0-9A-Za-z])"));
    static const QRegularExpression person(QStringLiteral("(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])"));
    static const QRegularExpression number(QStringLiteral("(?<![0-9A-Za-z.,])[0-9]{8,}(?![0-9A-Za-z])"));
    static const QRegularExpression yuan(QStringLiteral(
        "-?(?:[¥￥]|CNY|RMB) ?-?[0-9][0-9,]*(?:\\.[0-9]+)?|-?[0-9][0-9,]*(?:\\.[0-9]+)? ?[元¥￥]"));
    QString masked = replaced(text, card, [](const QString &found) { return iccid(found); });
    masked =
        replaced(masked, person, [](const QString &found) { return SafeText::maskIdentityNumber(found); });
    masked = replaced(masked, number, longNumber);
    return replaced(masked, yuan, [](const QString &) { return QStringLiteral("¥") + hidden; });
}
