// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/cardusagedecoder.h"

#include "core/cloud/answer.h"

#include <map>

namespace
{
constexpr QLatin1StringView action("GetCardFlowInfo");

enum DataField : size_t { Months, Packages, Vendors };
constexpr FieldTable dataFields({"ListCardMonthFlow", "ListPackageDTO", "ListVendorDetail"});
enum MonthField : size_t { MonthName, FlowCount, Days };
constexpr FieldTable monthFields({"Month", "FlowCount", "ListDayFlow"});
enum DayField : size_t { DayName, Flow };
constexpr FieldTable dayFields({"Day", "Flow"});
enum PackageField : size_t { PackageName, Effective, Expires, Remark };
constexpr FieldTable packageFields({"PackageName", "EffectiveTime", "ExpireTime", "Remark"});
enum VendorField : size_t { Vendor, UsedFlow, Ratio, Delay, Signal };
/// "NetWorkDelay" is how the provider spells it.
constexpr FieldTable vendorFields({"Vendor", "UsedFlow", "Ratio", "NetWorkDelay", "SignalStrength"});

using DayMap = std::map<QDate, DayUsage>;
using MonthMap = std::map<Month, MonthUsage>;

template<class Map> auto valuesOf(Map &map)
{
    QList<typename Map::mapped_type> values;
    values.reserve(qsizetype(map.size()));
    for (auto &entry : map)
        values.append(std::move(entry.second));
    return values;
}

void readDay(FieldReader &reader, const JsonValue &sent, Month month, DayMap &days)
{
    const FieldReader::Below below(reader, "ListDayFlow.");
    const auto fields = reader.fields(sent, dayFields);
    const JsonValue *name = fields[DayName];
    if (FieldReader::isUnknown(name))
        return reader.oddity(sent, "missing", "ListDayFlow.Day");
    const std::optional<QDate> day = reader.day(name);
    if (!day)
        return;
    if (Month::of(*day) != month)
        return reader.oddity(*name, "month");
    if (days.contains(*day))
        reader.oddity(*name, "twice");
    days[*day] = {*day, reader.volume(fields[Flow])};
}

/// The month is what a row is known by: without it its figures belong nowhere.
void readMonth(FieldReader &reader, const JsonValue &row, MonthMap &months)
{
    const auto fields = reader.fields(row, monthFields, "ListCardMonthFlow.");
    const JsonValue *name = fields[MonthName];
    const bool readable = name && (name->isText() || name->isNumber());
    const std::optional<Month> month = readable ? Month::parse(name->text()) : std::nullopt;
    if (!month)
        return reader.quarantine(row, FieldReader::isUnknown(name) ? "missing" : "date");
    reader.setRow(name->text());
    if (months.contains(*month))
        reader.oddity(*name, "twice");
    DayMap days;
    const std::optional<DataVolume> total = reader.volume(fields[FlowCount]);
    reader.objects(fields[Days], [&](const JsonValue &day) { readDay(reader, day, *month, days); });
    months[*month] = {*month, total, valuesOf(days)};
}

QList<MonthUsage> readMonths(FieldReader &reader, const JsonValue *list)
{
    MonthMap months;
    if (!FieldReader::isUnknown(list) && !list->isArray())
        reader.oddity(*list, "type");
    else if (!FieldReader::isUnknown(list))
        reader.rows(list, [&](const JsonValue &row) { readMonth(reader, row, months); });
    return valuesOf(months);
}

void readPackage(FieldReader &reader, const JsonValue &sent, CardUsage &usage)
{
    const FieldReader::Below below(reader, "ListPackageDTO.");
    const auto fields = reader.fields(sent, packageFields);
    CardPackage &package = usage.packages.emplaceBack();
    package.name = reader.words(fields[PackageName]);
    package.effective = reader.beijingTime(fields[Effective]);
    package.expires = reader.beijingTime(fields[Expires]);
    package.remark = reader.words(fields[Remark]);
}

void readVendor(FieldReader &reader, const JsonValue &sent, CardUsage &usage)
{
    const FieldReader::Below below(reader, "ListVendorDetail.");
    const auto fields = reader.fields(sent, vendorFields);
    VendorUsage &vendor = usage.vendors.emplaceBack();
    vendor.vendor = reader.code(fields[Vendor]);
    vendor.used = reader.volume(fields[UsedFlow]);
    vendor.ratio = reader.code(fields[Ratio]);
    vendor.delay = reader.code(fields[Delay]);
    vendor.signal = reader.code(fields[Signal]);
}

Result<CardUsage> readData(FieldReader &reader, const JsonValue &data)
{
    const auto lists = reader.anyFields(data, dataFields);
    if (!lists)
        return Envelope::incomplete(action, QLatin1StringView("Data"));
    CardUsage usage;
    usage.months = readMonths(reader, (*lists)[Months]);
    reader.objects((*lists)[Packages], [&](const JsonValue &sent) { readPackage(reader, sent, usage); });
    reader.objects((*lists)[Vendors], [&](const JsonValue &sent) { readVendor(reader, sent, usage); });
    return usage;
}
} // namespace

Result<Decoded<CardUsage>> CardUsageDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<CardUsage>(body, action, &readData);
}
