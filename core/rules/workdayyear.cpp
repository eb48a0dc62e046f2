// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/workdayyear.h"
#include "core/rules/isodate.h"
#include "core/rules/ruleobject.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkdayYear)
};

const QString yearKey = QStringLiteral("year");
const QString sourceKey = QStringLiteral("source");
const QString offKey = QStringLiteral("weekdays_off");
const QString makeUpKey = QStringLiteral("make_up_workdays");
const QString publishedKey = QStringLiteral("published");
const QString confirmedKey = QStringLiteral("confirmed");

QString sentence(const QString &place, int year, bool weekend)
{
    return weekend ? Text::tr("The file was not used: \"%1\" must be a Saturday or Sunday of %2, such as "
                              "\"2026-02-28\".")
                         .arg(place)
                         .arg(year)
                   : Text::tr("The file was not used: \"%1\" must be a Monday to Friday of %2, such as "
                              "\"2026-10-01\".")
                         .arg(place)
                         .arg(year);
}

Result<QList<QDate>> days(const RuleObject &file, const QString &key, int year, bool weekend)
{
    const Result<QStringList> texts = file.texts(key);
    if (!texts)
        return texts.error();
    QList<QDate> days;
    for (const QString &text : *texts) {
        const std::optional<QDate> day = IsoDate::day(text);
        if (!day || day->year() != year || (day->dayOfWeek() > Qt::Friday) != weekend)
            return file.wrong(
                sentence(file.place(QStringLiteral("%1[%2]").arg(key).arg(days.size())), year, weekend));
        days.append(*day);
    }
    return days;
}

/// The State Council publishes a year in the autumn before, and may amend it while it runs.
Result<std::optional<QDate>> noticeDay(const RuleObject &file, int year)
{
    if (!file.has(publishedKey))
        return std::optional<QDate>();
    const Result<QString> text = file.text(publishedKey);
    const std::optional<QDate> day = text ? IsoDate::day(*text) : std::nullopt;
    if (!day || day->year() > year || day->year() < year - 2)
        return file.wrong(
            Text::tr("The file was not used: \"%1\" must be the day on which the calendar of %2 "
                     "was published, such as \"2025-11-04\".")
                .arg(file.place(publishedKey))
                .arg(year));
    return day;
}

Result<bool> confirmation(const RuleObject &file)
{
    return file.has(confirmedKey) ? file.truth(confirmedKey) : Result<bool>(false);
}
} // namespace

Result<WorkdayYear> WorkdayYear::parse(const QByteArray &json)
{
    const Result<RuleObject> file = RuleObject::parse(json, QStringLiteral("E-WORKDAYS"));
    if (!file)
        return file.error();
    if (const Result<void> keys =
            file->hasOnly({yearKey, sourceKey, offKey, makeUpKey}, {publishedKey, confirmedKey});
        !keys)
        return keys.error();
    const Result<qint64> year = file->whole(yearKey, 1990, 2099);
    if (!year)
        return year.error();
    const Result<QString> source = file->text(sourceKey);
    if (!source)
        return source.error();
    const Result<QList<QDate>> off = days(*file, offKey, int(*year), false);
    if (!off)
        return off.error();
    const Result<QList<QDate>> makeUp = days(*file, makeUpKey, int(*year), true);
    if (!makeUp)
        return makeUp.error();
    const Result<std::optional<QDate>> published = noticeDay(*file, int(*year));
    if (!published)
        return published.error();
    const Result<bool> confirmed = confirmation(*file);
    if (!confirmed)
        return confirmed.error();
    return WorkdayYear{int(*year), *source, *off, *makeUp, *published, *confirmed};
}

WorkdayYear::Standing WorkdayYear::beside(const WorkdayYear &shipped) const
{
    if (published && shipped.published && published != shipped.published)
        return *published > *shipped.published ? Standing::Counts : Standing::Older;
    return confirmed ? Standing::Counts : Standing::Unconfirmed;
}
