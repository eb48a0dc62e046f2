// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskkinds.h"
#include "core/desk/deskwriting.h"

#include <QCoreApplication>

using namespace DeskWriting;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskKinds)
};

QJsonArray written(const QList<QDate> &days)
{
    QJsonArray texts;
    for (const QDate day : days)
        texts.append(DeskWriting::written(day));
    return texts;
}
} // namespace

// ---- years of working days: written as the file they came from ----

QString DeskKind<WorkdayYear>::name()
{
    return QStringLiteral("workdays");
}
QString DeskKind<WorkdayYear>::plural()
{
    return QStringLiteral("workday_years");
}
QString DeskKind<WorkdayYear>::title()
{
    return Text::tr("working days of a year");
}

QString DeskKind<WorkdayYear>::key(const WorkdayYear &year)
{
    return QString::number(year.year);
}

QJsonObject DeskKind<WorkdayYear>::write(const WorkdayYear &year)
{
    QJsonObject object{{QStringLiteral("year"), year.year},
                       {QStringLiteral("source"), year.source},
                       {QStringLiteral("weekdays_off"), ::written(year.weekdaysOff)},
                       {QStringLiteral("make_up_workdays"), ::written(year.makeUpWorkdays)}};
    put(object, QStringLiteral("published"), year.published);
    if (year.confirmed)
        object.insert(QStringLiteral("confirmed"), true);
    return object;
}

Result<WorkdayYear> DeskKind<WorkdayYear>::read(DeskFields fields)
{
    return fields.asFile(&WorkdayYear::parse);
}
