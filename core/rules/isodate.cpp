// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/isodate.h"

std::optional<QDate> IsoDate::day(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day.year() < 1990 || day.year() > 2099)
        return std::nullopt;
    // Qt also takes other separators and text behind the date
    return day.toString(Qt::ISODate) == text ? std::optional(day) : std::nullopt;
}

std::optional<QDate> IsoDate::month(const QString &text)
{
    return day(text + QStringLiteral("-01"));
}
