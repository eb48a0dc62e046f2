// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/agetext.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AgeText)
};
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
} // namespace

QString AgeText::ago(Instant then, Instant now)
{
    const qint64 age = now.seconds - then.seconds;
    if (age < 0)
        return Text::tr("age unknown: the clock was moved back");
    if (age < minute)
        return Text::tr("just now");
    if (age < hour)
        return Text::tr("%n minute(s) ago", nullptr, int(age / minute));
    if (age < 2 * day)
        return Text::tr("%n hour(s) ago", nullptr, int(age / hour));
    return Text::tr("%n day(s) ago", nullptr, int(age / day));
}

QString AgeText::clockTime(Instant then, Instant now)
{
    const QString text = then.beijingText(); // yyyy-MM-dd HH:mm:ss
    return then.beijingDate() == now.beijingDate() ? text.sliced(11, 5) : text.first(16);
}

bool AgeText::isOld(Instant then, Instant now)
{
    return now.seconds - then.seconds > day;
}
