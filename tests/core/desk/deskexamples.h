// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskkinds.h"

/// One value of every kind in which every field is known, and one in which as much as possible is not.
namespace DeskExamples
{

template<class T> T full();
template<class T> T bare();

template<> inline RebateTiers full()
{
    return {QDate(2026, 1, 1),
            RebateReading::Marginal,
            RebateReward::PerCard,
            {{1000, Money{1'000'000}}, {5000, Money{1'500'001}}},
            QStringLiteral("letter \"of\" 2026-01-05"),
            {QStringLiteral("CMCC")},
            {QStringLiteral("directionalcard")}};
}
template<> inline RebateTiers bare()
{
    return {QDate(2026, 2, 1),
            RebateReading::Undecided,
            RebateReward::PercentOfFees,
            {{0, Money{}}},
            QStringLiteral("信"),
            {},
            {}};
}
template<> inline BalanceThresholds full()
{
    return {Money{1000'500'000}, 14, 3};
}
template<> inline BalanceThresholds bare()
{
    return {};
}
template<> inline TariffLine full()
{
    return {QStringLiteral("CMCC"),
            QStringLiteral("sameflowcard"),
            QStringLiteral("ali_2"),
            Money{204'800'000},
            QStringLiteral("价格页"),
            QDate(2026, 2, 28),
            true};
}
template<> inline TariffLine bare()
{
    return {
        QStringLiteral("CUCC"), QStringLiteral("GREcard"), {}, Money{}, QStringLiteral("page"), {}, false};
}
template<> inline IntercomCredential full()
{
    return {QStringLiteral("CM-DX-M-2-1G"), true, QStringLiteral("对讲套餐")};
}
template<> inline IntercomCredential bare()
{
    return {QStringLiteral("x"), false, {}};
}
template<> inline PlatformCount full()
{
    return {Month::of(QDate(2026, 4, 1)), 5000, QStringLiteral("screen of 2026-05-04")};
}
template<> inline PlatformCount bare()
{
    return {Month::of(QDate(2026, 5, 1)), 0, {}};
}
template<> inline RebateInvoice full()
{
    return {Month::of(QDate(2026, 4, 1)),   QStringLiteral("NO 17"), Money{7500'000'000}, QDate(2026, 5, 5),
            QStringLiteral("SF1234567890"), QDate(2026, 5, 8)};
}
template<> inline RebateInvoice bare()
{
    return {Month::of(QDate(2026, 5, 1)), {}, {}, {}, {}, {}};
}
template<> inline RebateCreditDecision full()
{
    return {Month::of(QDate(2026, 4, 1)), QStringLiteral("TX-1"), true};
}
template<> inline RebateCreditDecision bare()
{
    return {Month::of(QDate(2026, 4, 1)), QStringLiteral("TX-2"), false};
}
template<> inline FinalRebate full()
{
    return {Month::of(QDate(2026, 4, 1)),
            5000,
            4998,
            QStringLiteral("all_units"),
            Money{7500'000'000},
            Money{7075'470'000},
            Money{424'530'000},
            QStringLiteral("1"),
            QStringLiteral("a1"),
            QStringLiteral("b2")};
}
template<> inline FinalRebate bare()
{
    return {Month::of(QDate(2026, 5, 1)),
            0,
            {},
            QStringLiteral("undecided"),
            {},
            {},
            {},
            QStringLiteral("1"),
            QStringLiteral("a"),
            QStringLiteral("b")};
}
template<> inline GuardAttestation full()
{
    return {GuardAttestation::Guard::PoolReminder, QStringLiteral("CM-SF-M-2-100M"), QStringLiteral("20 %"),
            QDate(2026, 3, 1), QStringLiteral("li")};
}
template<> inline GuardAttestation bare()
{
    return {GuardAttestation::Guard::BalanceReminder,
            {},
            QStringLiteral("¥1000"),
            QDate(2026, 3, 1),
            QStringLiteral("li")};
}
template<> inline DeadlineCase full()
{
    return {QStringLiteral("c-1"),       QStringLiteral("unbinding-evidence"),
            QDate(2026, 2, 13),          QTime(18, 5),
            QStringLiteral("card:8986"), QStringLiteral("mail\nof the 13th"),
            QDate(2026, 2, 24),          QDate(2026, 2, 20),
            QStringLiteral("sent")};
}
template<> inline DeadlineCase bare()
{
    return {QStringLiteral("c-2"), QStringLiteral("workdays:+3"), QDate(2026, 2, 13), {}, {}, {}, {}, {}, {}};
}
template<> inline Note full()
{
    return {QStringLiteral("card:89860000000000000001"), QStringLiteral("客户 A\n\"two\" lines, ")};
}
template<> inline Note bare()
{
    return {QStringLiteral("month:2026-04"), QStringLiteral("x")};
}
template<> inline SavedView full()
{
    return {QStringLiteral("停机 30 天"),
            QStringLiteral("status:stopped expires<30d"),
            QStringLiteral("expires:desc"),
            {QStringLiteral("iccid"), QStringLiteral("expires")}};
}
template<> inline SavedView bare()
{
    return {QStringLiteral("all"), {}, {}, {}};
}
template<> inline WorkdayYear full()
{
    return {2027,
            QStringLiteral("notice of 5 November 2026"),
            {QDate(2027, 1, 1), QDate(2027, 10, 1)},
            {QDate(2027, 1, 3)},
            QDate(2026, 11, 5),
            true};
}
template<> inline WorkdayYear bare()
{
    return {2028, QStringLiteral("x"), {}, {}, {}, false};
}
template<> inline CompanyName full()
{
    return {QStringLiteral("Lanhai Intercom")};
}
template<> inline CompanyName bare()
{
    return {QStringLiteral("蓝海")};
}
template<> inline SyncPlan full()
{
    return {100,
            SyncPlan::When::AtTimes,
            6,
            {QTime(7, 30), QTime(18, 0)},
            SyncPlan::Quiet{QTime(22, 0), QTime(6, 0)}};
}
template<> inline SyncPlan bare()
{
    return {};
}
template<> inline Consent full()
{
    return {QStringLiteral("privacy"), QStringLiteral("2026-03-01"), QDate(2026, 3, 2), QStringLiteral("li")};
}
template<> inline Consent bare()
{
    return {QStringLiteral("privacy"), QStringLiteral("2026-04-01"), QDate(2026, 4, 2), QStringLiteral("李")};
}

/// Equal; tier tables, which compare nothing themselves, field by field.
template<class T> bool same(const T &a, const T &b)
{
    return a == b;
}
template<> inline bool same(const RebateTiers &a, const RebateTiers &b)
{
    const auto sameStep = [](const RebateTiers::Step &x, const RebateTiers::Step &y) {
        return x.from == y.from && x.value == y.value;
    };
    return a.effectiveFrom == b.effectiveFrom && a.reading == b.reading && a.reward == b.reward &&
           std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(), sameStep) &&
           a.source == b.source && a.vendors == b.vendors && a.planKinds == b.planKinds;
}

} // namespace DeskExamples
