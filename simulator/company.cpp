// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/company.h"

#include "core/domain/instant.h"

#include <algorithm>

namespace
{
constexpr int rememberedSearches = 4;
constexpr quint64 moneySubject = 900;

struct VoucherPlan {
    const char *status;
    qint64 nominalFen;
    int usedPercent;
    int expiresDays; ///< after today, midnight in Beijing
    const char *products;
    const char *scenarios;
    const char *description;
};
constexpr std::array<VoucherPlan, 5> voucherPlans{{
    {"Available", 1000'00, 36, 285, "物联网无线连接服务", "阿里云新购,阿里云续费", "演示代金券"},
    {"Available", 500'00, 0, 6, "通用", "阿里云新购,阿里云续费", ""},
    {"Available", 200'00, 75, 40, "物联网无线连接服务", "阿里云续费", "返点代金券"},
    {"Expired", 100'00, 0, -62, "通用", "阿里云按量付费账单,阿里云新购", ""},
    {"Cancelled", 300'00, 10, 120, "通用", "阿里云新购", "演示代金券"},
}};

std::optional<QString> known(const QByteArray &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QString::fromUtf8(text));
}

Money yuan(qint64 fen)
{
    return {fen * (Money::unit / 100)};
}
} // namespace

int Company::advance(int days, double share)
{
    m_searches.clear();
    return m_fleet.advance(days, share);
}

void Company::restore(int day, const QList<FleetChange> &changes)
{
    m_searches.clear();
    m_fleet.restore(day, changes);
}

const QList<int> &Company::rows(const CardQuery &query)
{
    const auto known = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&query](const Remembered &r) { return r.query == query.text(); });
    if (known != m_searches.end())
        return known->rows;
    if (m_searches.size() == rememberedSearches)
        m_searches.removeFirst();
    m_searches.append({query.text(), query.rows(m_fleet)});
    return m_searches.last().rows;
}

/// Enough for about two months of this fleet, a little less every day.
qint64 Company::balanceFen() const
{
    Draws draws(m_fleet.seed(), moneySubject, 0);
    const qint64 start = 1'234'567 + qint64(m_fleet.size()) * 150 + draws.below(100'000);
    return std::max<qint64>(start - m_fleet.daysGone() * (start / 60), 0);
}

QList<SimVoucher> Company::vouchers() const
{
    QList<SimVoucher> all;
    const qint64 firstDay = Instant::startOfBeijingDay(m_fleet.firstDay()).seconds;
    const qint64 today = Instant::startOfBeijingDay(m_fleet.today()).seconds;
    for (const VoucherPlan &plan : voucherPlans) {
        const qint64 number = all.size() + 1;
        const qint64 expires = firstDay + qint64(plan.expiresDays) * 86400;
        const qint64 lastDay = std::min(expires, firstDay - qint64(20) * 86400); // granted before we look
        const qint64 granted = lastDay - qint64(80 + 40 * number) * 86400 - 13 * 3600 - 2650;
        const bool lapsed = QByteArrayView(plan.status) == "Available" && expires <= today;
        all.append({34530000000000 + number, "Q-" + QByteArray::number(number).rightJustified(12, '0'),
                    lapsed ? QByteArrayLiteral("Expired") : QByteArray(plan.status), plan.nominalFen,
                    plan.nominalFen * (100 - plan.usedPercent) / 100, granted, granted, expires,
                    plan.products, plan.scenarios, plan.description});
    }
    return all;
}

BalanceReading Company::trueBalance() const
{
    BalanceReading reading;
    reading.available = reading.cash = yuan(balanceFen());
    reading.credit = reading.mybankCredit = reading.quotaLimit = yuan(0);
    reading.currency = QStringLiteral("CNY");
    return reading;
}

QList<Voucher> Company::trueVouchers() const
{
    QList<Voucher> all;
    for (const SimVoucher &sim : vouchers()) {
        all.append({QString::fromLatin1(sim.number), sim.id, known(sim.status), Instant{sim.granted},
                    Instant{sim.effective}, Instant{sim.expires}, yuan(sim.nominalFen), yuan(sim.balanceFen),
                    known(sim.products), known(sim.scenarios), known(sim.description)});
    }
    return all;
}
