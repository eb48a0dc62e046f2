// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardmaker.h"

#include "core/domain/instant.h"
#include "core/domain/month.h"
#include "simulator/usagecurve.h"

#include <algorithm>
#include <span>

namespace
{
constexpr int daySeconds = 86400;
enum Subject : quint64 { Batches = 1, Cards, Serials };

/// The place in a table of shares (permille) that add up to 1000.
template<size_t n> size_t chosen(Draws &draws, const std::array<int, n> &shares)
{
    int left = draws.below(1000);
    for (size_t i = 0; i + 1 < n; ++i) {
        left -= shares[i];
        if (left < 0)
            return i;
    }
    return n - 1;
}

CardPlan drawPlan(Draws &draws)
{
    CardPlan plan;
    plan.vendor = SimVendor(chosen(draws, std::array{550, 250, 160, 40}));
    plan.kind = SimPlanKind(chosen(draws, std::array{450, 80, 250, 50, 140, 30}));
    plan.period = SimPeriod(chosen(draws, std::array{700, 100, 50, 150}));
    plan.tariff = draws.permille(750) ? 2 : 3;
    plan.tier = quint8(chosen(draws, std::array{350, 250, 150, 120, 90, 40}));
    plan.pool = quint8(draws.between(1, CardPlan::poolsPerVendor));
    if (plan.kind == SimPlanKind::SameTier || plan.isUnified())
        plan.tariff = 2; // keeps the pools few and large
    if (plan.kind >= SimPlanKind::SameTier)
        plan.period = SimPeriod::Month; // and their allowance one of a month
    return plan;
}

QByteArrayView drawSimType(Draws &draws)
{
    static constexpr std::array<const char *, 10> types{
        "nano",           "micro",         "normal",  "simplus56",         "simplus22", "industry-normal",
        "industry-micro", "industry-nano", "simplus", "industry-simplus22"};
    return types[chosen(draws, std::array{250, 80, 120, 110, 60, 70, 40, 90, 100, 80})];
}

/// Expiry comes in waves: some past, some within a week, some within a month, most far away.
int drawExpiry(Draws &draws)
{
    static constexpr std::array<std::pair<int, int>, 5> waves{
        {{-75, -1}, {0, 7}, {8, 30}, {31, 180}, {181, 700}}};
    const auto [first, last] = waves[chosen(draws, std::array{60, 90, 150, 400, 300})];
    return draws.between(first, last);
}

/// The first batches are the intercom cards of the last months, two a month, whatever else was drawn: the
/// company has a rebate due for every month.
constexpr int intercomMonths = 7;
constexpr int leastBatches = 100; // smaller fleets have none: they would be nothing but these

void makeIntercom(CardBatch &batch, int number, QDate firstDay, Draws &draws)
{
    const int monthsBack = number / 2;
    const Month month = Month::of(firstDay).plus(-monthsBack);
    const int lastDay = monthsBack == 0 ? firstDay.day() - 1 : month.days();
    if (lastDay < 2)
        return; // the fleet's first month has hardly begun
    batch.plan.kind = number % 2 == 0 ? SimPlanKind::Directional : SimPlanKind::DirectionalSameTier;
    batch.plan.vendor = SimVendor(draws.below(3));
    batch.plan.period = SimPeriod::Month;
    batch.plan.tariff = 2;
    batch.plan.tier = quint8(CardPlan::firstIntercomTier + draws.below(2));
    batch.fresh = monthsBack == 0;
    const QDate opened = month.firstDay().addDays(draws.between(2, lastDay) - 1);
    batch.openedDays = int(opened.daysTo(firstDay));
    batch.expiresDays = int(firstDay.daysTo(opened.addMonths(12))) - 1;
}

} // namespace

CardBatch CardMaker::batch(const Fleet &fleet, int number)
{
    Draws draws(fleet.m_seed, Batches, quint64(number));
    CardBatch batch;
    batch.plan = drawPlan(draws);
    batch.orderId = 211500000000000 + qint64(number) * 1000 + draws.below(1000);
    batch.simType = drawSimType(draws);
    batch.network = draws.permille(150) ? "5G" : "4G";
    batch.fresh = draws.permille(90);
    batch.expiresDays = batch.fresh ? draws.between(30, 400) : drawExpiry(draws);
    batch.openedDays =
        batch.fresh ? draws.between(1, 20) : std::max(draws.between(25, 900), 35 - batch.expiresDays);
    batch.autoRenewPermille = draws.permille(650) ? 940 : 80;
    batch.group = draws.below(SimTexts::directionalGroupCount());
    batch.tag = draws.below(SimTexts::tagCount());
    batch.longIds = draws.permille(100);
    if (number < 2 * intercomMonths && fleet.batchCount() >= leastBatches)
        makeIntercom(batch, number, fleet.m_firstDay, draws);
    return batch;
}

namespace
{

/// Fine and coarse state, by the mapping the labels suggest.
struct State {
    int permille;
    const char *status;
    const char *osStatus;
};
constexpr std::array<State, 13> usualStates{{{5, "50", "50"},
                                             {12, "10", "10"},
                                             {45, "20", "20"},
                                             {828, "30", "100"},
                                             {4, "35", "130"},
                                             {8, "30", "150"},
                                             {34, "35", "200"},
                                             {30, "35", "300"},
                                             {8, "35", "400"},
                                             {6, "35", "500"},
                                             {6, "35", "600"},
                                             {4, "35", "700"},
                                             {10, "40", "40"}}};
constexpr std::array<State, 4> freshStates{
    {{600, "20", "20"}, {120, "10", "10"}, {270, "30", "100"}, {10, "35", "600"}}};
constexpr std::array<State, 4> expiredStates{
    {{520, "40", "40"}, {250, "35", "400"}, {150, "30", "100"}, {80, "50", "50"}}};

State drawState(Draws &draws, std::span<const State> states)
{
    int left = draws.below(1000);
    for (const State &state : states) {
        left -= state.permille;
        if (left < 0)
            return state;
    }
    return states.back();
}

quint64 imsiPrefix(SimVendor vendor, int number)
{
    static constexpr std::array<quint64, 3> prefixes{46004, 46001, 46011};
    return prefixes[vendor == SimVendor::Vno ? size_t(number) : size_t(vendor)] * 10'000'000'000;
}

void writeDigits(char *at, int count, quint64 value)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = char('0' + value % 10);
}

bool isUnused(const CardFacts &facts)
{
    return facts.status == "10" || facts.status == "20";
}
} // namespace

CardMaker::CardMaker(const Fleet &fleet, int row)
    : m_fleet(fleet), m_draws(fleet.m_seed, Cards, quint64(row)), m_batch(batchOf(fleet, row)),
      m_successor(fleet.successorOf(row))
{
    m_facts.row = row;
    m_facts.plan = m_batch.plan;
    m_facts.orderId = m_batch.orderId;
    m_facts.simType = m_batch.simType;
    m_facts.network = m_batch.network;
}

CardBatch CardMaker::batchOf(const Fleet &fleet, int row)
{
    return batch(fleet, fleet.batchOfRow(row));
}

CardFacts CardMaker::make()
{
    m_facts.instanceId = (m_batch.longIds ? 4'300'000'001 : 4'110'001) + m_facts.row;
    makeIccid(m_successor >= 0 ? m_successor : m_facts.row);
    makeNumbers();
    makeState();
    makeTimes();
    makeUsage();
    makeNotes();
    makeDirections();
    return m_facts;
}

/// "8986", operator, three or four characters of year and province, ten digits of a scrambled serial.
/// A closed card and its successor are given the same row here.
void CardMaker::makeIccid(int row)
{
    static constexpr std::array<std::array<const char *, 3>, 4> operators{
        {{"00", "02", "04"}, {"01", "06", "09"}, {"03", "11", "11"}, {"00", "01", "03"}}};
    Draws draws(m_fleet.m_seed, Serials, quint64(row));
    const SimVendor vendor = row == m_facts.row ? m_facts.plan.vendor : batchOf(m_fleet, row).plan.vendor;
    const bool isShort = draws.permille(60);
    char *text = m_facts.iccidText.data();
    std::copy_n("8986", 4, text);
    std::copy_n(operators[size_t(vendor)][size_t(draws.below(3))], 2, text + 4);
    writeDigits(text + 6, isShort ? 3 : 4, quint64(draws.below(isShort ? 1000 : 10000)));
    if (draws.permille(4))
        text[7] = char('A' + draws.below(6)); // some operators' numbers have letters
    m_facts.iccidLength = isShort ? 19 : 20;
    writeDigits(text + m_facts.iccidLength - 10, 10, m_fleet.m_iccids.forth(quint32(row)));
}

void CardMaker::makeNumbers()
{
    static constexpr std::array<std::array<const char *, 2>, 4> apns{
        {{"cmiot", "cmmtm"}, {"unim2m.njm2mapn", "unim2m.gzm2mapn"}, {"ctnb", "ctiot"}, {"cmiot", "ctnb"}}};
    const SimVendor vendor = m_facts.plan.vendor;
    m_facts.numbers = vendor == SimVendor::Vno ? 3 : 1;
    for (int i = 0; i < m_facts.numbers; ++i) {
        const quint32 index = quint32(m_facts.row) + quint32(i) * rowLimit;
        m_facts.msisdn[size_t(i)] = 1440'000'000'000 + m_fleet.m_msisdns.forth(index);
        m_facts.imsi[size_t(i)] = imsiPrefix(vendor, i) + m_fleet.m_imsis.forth(index);
    }
    m_facts.apn = apns[size_t(vendor)][m_batch.orderId % 4 == 0 ? 1 : 0];
}

void CardMaker::makeState()
{
    std::span<const State> states = usualStates;
    if (m_batch.fresh)
        states = freshStates;
    else if (m_batch.expiresDays < 0)
        states = expiredStates;
    State state = drawState(m_draws, states);
    if (m_successor >= 0)
        state = {0, "50", "50"};
    else if (m_fleet.closedPartnerOf(m_facts.row) >= 0 && QByteArrayView(state.status) == "50")
        state = {0, "30", "100"}; // of two cards with one number, one is alive
    m_facts.status = state.status;
    m_facts.osStatus = state.osStatus;
    m_facts.autoRenew = m_draws.permille(m_batch.autoRenewPermille) && m_facts.status != "50";
}

qint64 CardMaker::beijing(int day, int second) const
{
    return Instant::startOfBeijingDay(m_fleet.m_firstDay.addDays(day)).seconds + second;
}

void CardMaker::makeTimes()
{
    const int openedDay = -m_batch.openedDays;
    m_facts.opened = beijing(openedDay, 9 * 3600 + m_draws.below(9 * 3600));
    if (m_facts.status != "10")
        m_facts.expires = beijing(m_batch.expiresDays, daySeconds - 1);
    if (isUnused(m_facts))
        return;
    static constexpr std::array<const char *, 5> types{"first_data_record", "carrier_status_push",
                                                       "silence_expire", "manage", "test_flow_depleted"};
    m_facts.activeType = types[chosen(m_draws, std::array{700, 120, 100, 50, 30})];
    const int activeDay = std::min(openedDay + m_draws.below(60), -1);
    m_facts.activated = activeDay == openedDay ? m_facts.opened + m_draws.below(4 * 3600)
                                               : beijing(activeDay, m_draws.below(daySeconds));
    const bool live = m_facts.status == "30" || m_facts.osStatus == "300";
    const int oldest = live ? 2 : 120;
    const int readDay = std::max(-1 - m_draws.below(oldest), activeDay + 1);
    m_facts.usageAsOf = beijing(std::min(readDay, -1), m_draws.below(daySeconds));
    m_facts.usageAsOf = std::max(m_facts.usageAsOf, m_facts.activated);
}

void CardMaker::makeUsage()
{
    const UsageCurve curve(m_fleet.m_seed, m_facts, m_fleet.m_firstDay);
    m_facts.usedBytes = curve.shownKilobytes() * 1024;
    if (const std::optional<qint64> level = m_facts.plan.levelBytes())
        m_facts.restBytes = std::max<qint64>(*level - m_facts.usedBytes, 0);
    m_facts.sms = !isUnused(m_facts) && m_draws.permille(60) ? m_draws.between(1, 12) : 0;
}

void CardMaker::makeNotes()
{
    static constexpr std::array counts{350, 400, 200, 50};
    m_facts.tagCount = qint8(chosen(m_draws, counts));
    m_facts.tagListSent = m_facts.tagCount > 0 || m_draws.permille(500);
    for (int i = 0; i < m_facts.tagCount; ++i) // distinct: steps of five in sixteen
        m_facts.tags[size_t(i)] = qint8((m_batch.tag + i * 5) % SimTexts::tagCount());
    if (m_draws.permille(60))
        m_facts.remark = m_draws.below(SimTexts::remarkCount());
    if (m_facts.osStatus == "300" && m_draws.permille(500))
        m_facts.notifyId = 11111 + m_draws.below(5);
}

void CardMaker::makeDirections()
{
    if (!m_facts.plan.isDirectional())
        return;
    m_facts.directionalGroup = m_draws.permille(900) ? m_batch.group : -1;
    m_facts.privateSegment = m_draws.permille(300) ? m_draws.below(256) : -1;
}
