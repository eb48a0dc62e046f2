// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/usagetruth.h"

#include "core/domain/instant.h"
#include "simulator/sizetext.h"
#include "simulator/subcardmaker.h"
#include "simulator/usagemaker.h"

#include <algorithm>

namespace
{
constexpr quint64 subject = 74;

MonthUsage monthOf(const UsageMaker &maker, Month month, QDate from, QDate to)
{
    MonthUsage usage{month, DataVolume{maker.monthBytes(month)}, {}};
    const QDate last = std::min(to, month.lastDay());
    for (QDate day = std::max(from, month.firstDay()); day <= last; day = day.addDays(1))
        usage.days.append({day, DataVolume{maker.dayBytes(day)}});
    return usage;
}

QList<MonthUsage> monthsOf(const Fleet &fleet, const SimCardLife &life, QList<Month> months)
{
    const CardFacts &card = life.now();
    if (card.activated == CardFacts::absent)
        return {};
    const Month today = Month::of(fleet.today());
    if (months.isEmpty())
        months = {today.previous(), today};
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    const QDate from = Instant{card.activated}.beijingDate();
    const QDate to = std::max(fleet.today().addDays(-1), Instant{card.usageAsOf}.beijingDate());
    const Month first = std::max(Month::of(from), UsageMaker::historyStart(fleet));
    const UsageMaker maker(fleet, life);
    QList<MonthUsage> all;
    for (const Month month : std::as_const(months)) {
        if (month >= first && month <= today)
            all.append(monthOf(maker, month, from, to));
    }
    return all;
}

CardPackage packageOf(const CardFacts &card)
{
    const qint64 began = card.activated == CardFacts::absent ? card.opened : card.activated;
    CardPackage package;
    package.name = QString::fromUtf8(card.plan.name());
    package.effective = Instant::startOfBeijingDay(Instant{began}.beijingDate());
    if (card.expires != CardFacts::absent)
        package.expires = Instant{card.expires};
    return package;
}

VendorUsage vendorUsage(QByteArrayView vendor, qint64 bytes, int percent, Draws &draws)
{
    VendorUsage usage;
    usage.vendor = QString::fromLatin1(vendor);
    usage.used = DataVolume{bytes};
    usage.ratio = QString::number(percent) + u'%';
    usage.delay = QString::number(draws.between(12, 90));
    usage.signal = QString::number(draws.between(8, 31));
    return usage;
}

QList<VendorUsage> vendorsOf(const Fleet &fleet, const CardFacts &card)
{
    Draws draws(fleet.seed(), subject, quint64(card.row));
    if (card.activated == CardFacts::absent)
        return {};
    if (card.plan.vendor != SimVendor::Vno)
        return {vendorUsage(card.plan.vendorCode(), card.usedBytes, 100, draws)};
    QList<VendorUsage> all;
    for (const SubCardFacts &sub : SubCardMaker::of(fleet, card)) {
        const CardPlan plan{.vendor = sub.vendor};
        all.append(vendorUsage(plan.vendorCode(), sub.usedBytes, sub.percent, draws));
    }
    return all;
}

void say(std::optional<DataVolume> &volume)
{
    if (volume)
        volume = DataVolume{SizeText::of(volume->bytes).bytes()};
}
} // namespace

CardUsage UsageTruth::exact(const Fleet &fleet, int row, QList<Month> months)
{
    const SimCardLife life = SimCardLife::of(fleet, row);
    return {monthsOf(fleet, life, std::move(months)), {packageOf(life.now())}, vendorsOf(fleet, life.now())};
}

CardUsage UsageTruth::of(const Fleet &fleet, int row, const QList<Month> &months)
{
    CardUsage usage = exact(fleet, row, months);
    for (MonthUsage &month : usage.months) {
        say(month.total);
        for (DayUsage &day : month.days)
            say(day.used);
    }
    for (VendorUsage &vendor : usage.vendors)
        say(vendor.used);
    return usage;
}
