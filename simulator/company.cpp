// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/company.h"

#include "core/domain/instant.h"
#include "simulator/fleetindex.h"
#include "simulator/moneybook.h"

#include <algorithm>

namespace
{
constexpr int rememberedSearches = 4;

} // namespace

struct VoucherPlan {
    const char *status;
    qint64 nominalFen;
    int usedPercent;
    int expiresDays; ///< after today, midnight in Beijing
    const char *products;
    const char *scenarios;
    const char *description;
};

namespace
{
/// Never used so far: bills have nothing paid by prepaid cards.
constexpr std::array<VoucherPlan, 2> prepaidPlans{
    {{"Available", 2000'00, 0, 200, "通用", "新购,续费", ""},
     {"Expired", 500'00, 0, -30, "物联网无线连接服务", "续费", ""}}};
constexpr std::array<VoucherPlan, 5> voucherPlans{{
    {"Available", 1000'00, 36, 285, "物联网无线连接服务", "新购,续费", "演示代金券"},
    {"Available", 500'00, 0, 6, "通用", "新购,续费", ""},
    {"Available", 200'00, 75, 40, "物联网无线连接服务", "续费", "返点代金券"},
    {"Expired", 100'00, 0, -62, "通用", "按量付费账单,新购", ""},
    {"Cancelled", 300'00, 10, 120, "通用", "新购", "演示代金券"},
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

void Company::forget()
{
    m_searches.clear();
    m_index.reset();
    m_money.reset();
}

int Company::advance(int days, double share)
{
    forget();
    return m_fleet.advance(days, share);
}

void Company::restore(int day, const QList<FleetChange> &changes)
{
    forget();
    m_fleet.restore(day, changes);
}

const FleetIndex &Company::index() const
{
    if (!m_index)
        m_index = std::make_shared<const FleetIndex>(m_fleet);
    return *m_index;
}

const MoneyBook &Company::money() const
{
    if (!m_money)
        m_money = std::make_shared<const MoneyBook>(m_fleet, index(), vouchers());
    return *m_money;
}

const QList<int> &Company::rows(const SimCardQuery &query)
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

qint64 Company::balanceFen() const
{
    return money().balanceFen();
}

QList<SimVoucher> Company::made(std::span<const VoucherPlan> plans, qint64 firstId, const char *prefix) const
{
    QList<SimVoucher> all;
    const qint64 firstDay = Instant::startOfBeijingDay(m_fleet.firstDay()).seconds;
    const qint64 today = Instant::startOfBeijingDay(m_fleet.today()).seconds;
    for (const VoucherPlan &plan : plans) {
        const qint64 number = all.size() + 1;
        const qint64 expires = firstDay + qint64(plan.expiresDays) * 86400;
        const qint64 lastDay = std::min(expires, firstDay - qint64(20) * 86400); // granted before we look
        const qint64 granted = lastDay - qint64(80 + 40 * number) * 86400 - 13 * 3600 - 2650;
        const bool lapsed = QByteArrayView(plan.status) == "Available" && expires <= today;
        all.append({firstId + number, prefix + QByteArray::number(number).rightJustified(12, '0'),
                    lapsed ? QByteArrayLiteral("Expired") : QByteArray(plan.status), plan.nominalFen,
                    plan.nominalFen * (100 - plan.usedPercent) / 100, granted, granted, expires,
                    plan.products, plan.scenarios, plan.description});
    }
    return all;
}

QList<SimVoucher> Company::vouchers() const
{
    return made(voucherPlans, 34'530'000'000'000, "Q-");
}

QList<SimVoucher> Company::prepaidCards() const
{
    return made(prepaidPlans, 21'340'000'000'000, "P-");
}

BalanceReading Company::trueBalance() const
{
    BalanceReading reading;
    reading.available = reading.cash = yuan(balanceFen());
    reading.credit = reading.mybankCredit = reading.quotaLimit = yuan(0);
    reading.currency = QStringLiteral("CNY");
    return reading;
}

QList<PrepaidCard> Company::truePrepaid() const
{
    QList<PrepaidCard> all;
    for (const SimVoucher &sim : prepaidCards()) {
        all.append({QString::fromLatin1(sim.number), sim.id, known(sim.status), Instant{sim.granted},
                    Instant{sim.effective}, Instant{sim.expires}, yuan(sim.nominalFen), yuan(sim.balanceFen),
                    known(sim.products), known(sim.scenarios)});
    }
    return all;
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
