// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workdays.h"

#include "core/desk/desk.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace
{
/// Resources are memory: opening a listed one does not fail, and empty bytes are refused as a year.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QList<WorkdayYear>> shippedYears()
{
    const QDir directory(QStringLiteral(":/workdays"));
    QList<WorkdayYear> years;
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        const Result<WorkdayYear> year = WorkdayYear::parse(bytesOf(directory.filePath(name)));
        if (!year)
            return year.error();
        years.append(*year);
    }
    return years;
}

WorkdayYear::Standing among(const QList<WorkdayYear> &shipped, const WorkdayYear &year)
{
    for (const WorkdayYear &other : shipped) {
        if (other.year == year.year)
            return year.beside(other);
    }
    return WorkdayYear::Standing::Counts;
}

/// Of two that count for one year the later one in the list does.
QList<Workdays::Known> join(const QList<WorkdayYear> &shipped, const QList<DeskRecord<WorkdayYear>> &imported)
{
    QList<Workdays::Known> known;
    for (const WorkdayYear &year : shipped)
        known.append({year});
    for (const DeskRecord<WorkdayYear> &record : imported) {
        const bool counts = among(shipped, record.value) == WorkdayYear::Standing::Counts;
        for (Workdays::Known &other : known) {
            if (other.year.year == record.value.year)
                other.counts = !counts;
        }
        known.append({record.value, record, counts});
    }
    std::stable_sort(known.begin(), known.end(), [](const Workdays::Known &a, const Workdays::Known &b) {
        return a.year.year < b.year.year;
    });
    return known;
}
} // namespace

Result<WorkdayCalendar> Workdays::shipped()
{
    return shippedAnd({});
}

Result<WorkdayCalendar> Workdays::shippedAnd(const QList<WorkdayYear> &years)
{
    const Result<QList<WorkdayYear>> shipped = shippedYears();
    if (!shipped)
        return shipped.error();
    return WorkdayCalendar(*shipped + years);
}

Result<WorkdayCalendar> Workdays::with(CacheReader &cache)
{
    const Result<QList<Known>> all = known(cache);
    if (!all)
        return all.error();
    QList<WorkdayYear> years;
    for (const Known &one : *all) {
        if (one.counts)
            years.append(one.year);
    }
    return WorkdayCalendar(years);
}

Result<QList<Workdays::Known>> Workdays::known(CacheReader &cache)
{
    const Result<QList<WorkdayYear>> shipped = shippedYears();
    if (!shipped)
        return shipped.error();
    const Result<QList<DeskRecord<WorkdayYear>>> imported = DeskReader(cache).all<WorkdayYear>();
    if (!imported)
        return imported.error();
    return join(*shipped, *imported);
}

Result<WorkdayYear::Standing> Workdays::standing(const WorkdayYear &year)
{
    const Result<QList<WorkdayYear>> shipped = shippedYears();
    if (!shipped)
        return shipped.error();
    return among(*shipped, year);
}
