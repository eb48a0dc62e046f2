// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include "core/base/privateview.h"

#include <QByteArray>
#include <QList>
#include <QtNumeric>

#include <algorithm>

namespace
{
constexpr int maxDecimals = 6;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The whole part without its separators; nothing when they stand in wrong places. "0,123" is no grouped
/// number: it may be a decimal comma.
std::optional<QByteArray> ungrouped(QByteArrayView whole)
{
    const QList<QByteArray> groups = whole.toByteArray().split(',');
    if (groups.size() > 1 && groups[0].startsWith('0'))
        return std::nullopt;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool rightSize = groups.size() == 1 || (i == 0 ? groups[i].size() <= 3 : groups[i].size() == 3);
        if (groups[i].isEmpty() || !rightSize || !std::all_of(groups[i].begin(), groups[i].end(), isDigit))
            return std::nullopt;
    }
    return groups.join();
}
} // namespace

std::optional<Money> Money::parse(QByteArrayView text)
{
    text = text.trimmed();
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView fraction = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if ((point >= 0 && fraction.isEmpty()) || fraction.size() > maxDecimals ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    const std::optional<QByteArray> digits = ungrouped(whole);
    if (!digits || digits->size() > 15)
        return std::nullopt;
    const QByteArray scaled = (negative ? "-" : "") + *digits + fraction.toByteArray() +
                              QByteArray(maxDecimals - fraction.size(), '0');
    bool fits = false;
    const qint64 micros = scaled.toLongLong(&fits);
    return fits ? std::optional(Money{micros}) : std::nullopt;
}

std::optional<Money> Money::sum(Money a, Money b)
{
    qint64 result = 0;
    return qAddOverflow(a.micros, b.micros, &result) ? std::nullopt : std::optional(Money{result});
}

std::optional<Money> Money::difference(Money a, Money b)
{
    qint64 result = 0;
    return qSubOverflow(a.micros, b.micros, &result) ? std::nullopt : std::optional(Money{result});
}

QString Money::decimal() const
{
    const quint64 size = micros < 0 ? 0 - quint64(micros) : quint64(micros);
    QString fraction = QString::number(size % unit).rightJustified(maxDecimals, u'0');
    while (fraction.size() > 2 && fraction.endsWith(u'0'))
        fraction.chop(1);
    return (micros < 0 ? QStringLiteral("-") : QString()) + QString::number(size / unit) + u'.' + fraction;
}

QString Money::text(QStringView currency) const
{
    const QString symbol = currency == u"CNY" ? QStringLiteral("¥") : currency.toString() + u' ';
    if (PrivateView::isOn())
        return symbol + PrivateView::amount(decimal());
    constexpr quint64 fen = unit / 100;
    const quint64 size = micros < 0 ? 0 - quint64(micros) : quint64(micros);
    const quint64 cents = (size + fen / 2) / fen;
    QString whole = QString::number(cents / 100);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    const QString sign = micros < 0 && cents > 0 ? QStringLiteral("-") : QString();
    return sign + symbol + whole + u'.' + QString::number(cents % 100).rightJustified(2, u'0');
}
