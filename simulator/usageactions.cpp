// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/usageactions.h"

#include "simulator/cardlookup.h"
#include "simulator/replybody.h"
#include "simulator/usagetruth.h"

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;
constexpr qsizetype mostMonths = 5; // by the schema; the text says six

/// DateList.1 … DateList.5, or the refusal.
std::optional<QList<Month>> monthsAsked(const RequestParameters &parameters)
{
    QList<Month> months;
    for (const auto &[name, value] : parameters.all()) {
        if (!name.startsWith("DateList.") || value.isEmpty())
            continue;
        const std::optional<Month> month = Month::parse(value);
        if (!month || value.size() != 6)
            return std::nullopt;
        months.append(*month);
    }
    return months.size() <= mostMonths ? std::optional(months) : std::nullopt;
}

QJsonObject monthObject(const MonthUsage &month, const ActionContext &context, int row)
{
    QJsonArray days;
    for (const DayUsage &day : month.days) {
        QJsonObject object{{Name("Day"), day.day.toString(u"yyyyMMdd")}};
        insert(object, Name("Flow"), day.used);
        context.variants.bendRow(object, row + day.day.day());
        days.append(object);
    }
    QJsonObject object{{Name("Month"), month.month.compact()}, {Name("ListDayFlow"), days}};
    insert(object, Name("FlowCount"), month.total);
    context.variants.bendRow(object, row + month.month.month());
    return object;
}

QJsonObject packageObject(const CardPackage &package, const ActionContext &context, int row)
{
    QJsonObject object;
    insert(object, Name("PackageName"), package.name);
    insert(object, Name("EffectiveTime"), package.effective);
    insert(object, Name("ExpireTime"), package.expires);
    ReplyBody::insertOrEmpty(object, Name("Remark"), package.remark);
    context.variants.bendRow(object, row);
    return object;
}

QJsonObject vendorObject(const VendorUsage &vendor, const ActionContext &context, int row)
{
    QJsonObject object;
    insert(object, Name("Vendor"), vendor.vendor);
    insert(object, Name("UsedFlow"), vendor.used);
    insert(object, Name("Ratio"), vendor.ratio);
    insert(object, Name("NetWorkDelay"), vendor.delay);
    insert(object, Name("SignalStrength"), vendor.signal);
    context.variants.bendRow(object, row);
    return object;
}
} // namespace

std::variant<QByteArray, ApiError> getCardFlowInfo(const ActionContext &context)
{
    const auto found = CardLookup::live(context);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const std::optional<QList<Month>> asked = monthsAsked(context.parameters);
    if (!asked)
        return ApiError::of("linkcard.system.IllegalRequest");
    const int row = *std::get_if<int>(&found);
    const CardUsage usage = UsageTruth::exact(context.company.fleet(), row, *asked);
    QJsonArray months, packages, vendors;
    for (auto month = usage.months.rbegin(); month != usage.months.rend(); ++month) // the newest first
        months.append(monthObject(*month, context, row));
    for (const CardPackage &package : usage.packages)
        packages.append(packageObject(package, context, row));
    for (const VendorUsage &vendor : usage.vendors)
        vendors.append(vendorObject(vendor, context, row));
    return ReplyBody::linkcard(context, QJsonObject{{Name("ListVendorDetail"), vendors},
                                                    {Name("ListCardMonthFlow"), months},
                                                    {Name("ListPackageDTO"), packages}});
}

std::variant<QByteArray, ApiError> getCardLatestFlow(const ActionContext &context)
{
    const auto found = CardLookup::live(context, "linkcard.common.IccidNotExist");
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    const int row = *std::get_if<int>(&found);
    const qint64 used = context.company.fleet().card(row).usedBytes;
    QJsonObject bent{{Name("Flow"), ReplyBody::size(used)}};
    context.variants.bendRow(bent, row);
    return ReplyBody::linkcard(context, bent.value(Name("Flow")));
}
