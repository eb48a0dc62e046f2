// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskkinds.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>

#include <algorithm>

namespace
{
using Fuzz::holds;

QByteArray written(const auto &value)
{
    return QJsonDocument(DeskKind<std::decay_t<decltype(value)>>::write(value)).toJson();
}

void tiers(const QByteArray &json)
{
    const Result<RebateTiers> read = RebateTiers::parse(json);
    if (!read) {
        holds(read.error().code == u"E-TIERS", "a tier table is refused by its name");
        return Fuzz::isProperError(read.error());
    }
    holds(read->effectiveFrom.isValid() && read->effectiveFrom.day() == 1, "a table begins with a month");
    holds(!read->steps.isEmpty() && !read->source.isEmpty(), "a table has steps and a source");
    const auto rises = [](const RebateTiers::Step &a, const RebateTiers::Step &b) { return a.from < b.from; };
    holds(std::is_sorted(read->steps.begin(), read->steps.end(), rises), "steps rise");
    for (const RebateTiers::Step &step : read->steps)
        holds(step.from >= 0 && step.value.micros >= 0, "no step is negative");
    const Result<RebateTiers> again = RebateTiers::parse(written(*read));
    holds(again && written(*again) == written(*read), "a table that is written reads the same");
}

void workdays(const QByteArray &json)
{
    const Result<WorkdayYear> read = WorkdayYear::parse(json);
    if (!read) {
        holds(read.error().code == u"E-WORKDAYS", "a year is refused by its name");
        return Fuzz::isProperError(read.error());
    }
    for (const QDate &day : read->weekdaysOff)
        holds(day.year() == read->year && day.dayOfWeek() <= Qt::Friday,
              "a day off is a weekday of the year");
    for (const QDate &day : read->makeUpWorkdays)
        holds(day.year() == read->year && day.dayOfWeek() > Qt::Friday, "a workday made up is a weekend's");
    const Result<WorkdayYear> again = WorkdayYear::parse(written(*read));
    holds(again && *again == *read, "a year that is written reads the same");
}

void run(QByteArrayView bytes)
{
    tiers(bytes.toByteArray());
    workdays(bytes.toByteArray());
}

QList<QByteArray> seeds()
{
    return Fuzz::files("resources/workdays", "*.json") +
           Fuzz::listOf(
               {R"({"effective_from":"2026-01","reading":"marginal","reward":"per_card","steps":[
{"from":1000,"value":"1.00"},{"from":5000,"value":"1.500001"}],"source":"letter","vendors":["CMCC"],"plan_kinds":[]})",
                R"({"effective_from":"2026-01","reading":"all_units","reward":"percent_of_fees","steps":[
{"from":0,"value":"100"}],"source":"s"})",
                R"({"effective_from":"2026-13"})", "{", "[]"});
}
} // namespace

const FuzzTarget FuzzTargets::ruleFiles{"rulefiles", &run, &seeds};
