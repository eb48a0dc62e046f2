// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workdays.h"

#include <QDir>
#include <QFile>

namespace
{
/// Resources are memory: opening a listed one does not fail, and empty bytes are refused as a year.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

Result<WorkdayCalendar> Workdays::shipped()
{
    const QDir directory(QStringLiteral(":/workdays"));
    QList<WorkdayYear> years;
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        const Result<WorkdayYear> year = WorkdayYear::parse(bytesOf(directory.filePath(name)));
        if (!year)
            return year.error();
        years.append(*year);
    }
    return WorkdayCalendar(years);
}
