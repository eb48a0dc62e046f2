// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardquery.h"

#include "core/domain/instant.h"

#include <algorithm>
#include <array>

namespace
{
using Condition = std::function<bool(const CardFacts &)>;
using MakeCondition = std::optional<Condition> (*)(const QByteArray &value);

constexpr double megabyte = 1024.0 * 1024.0;

/// A condition that compares a text of the card.
template<class Text> Condition same(const QByteArray &value, Text text)
{
    return [value, text](const CardFacts &card) { return text(card) == value; };
}

std::optional<Condition> timeCondition(const QByteArray &value, qint64 CardFacts::*time, bool from)
{
    const std::optional<Instant> limit = Instant::parseBeijing(value);
    if (!limit)
        return std::nullopt;
    return [limit = limit->seconds, time, from](const CardFacts &card) {
        const qint64 seconds = card.*time;
        return seconds != CardFacts::absent && (from ? seconds >= limit : seconds <= limit);
    };
}

std::optional<Condition> flowCondition(const QByteArray &value, bool from)
{
    bool ok = false;
    const double limit = value.toDouble(&ok) * megabyte;
    if (!ok)
        return std::nullopt;
    return [limit, from](const CardFacts &card) {
        return from ? double(card.usedBytes) >= limit : double(card.usedBytes) <= limit;
    };
}

std::optional<Condition> restCondition(const QByteArray &value)
{
    if (value != "0.1" && value != "0.2" && value != "0.3")
        return std::nullopt;
    return [share = value.toDouble()](const CardFacts &card) {
        const bool perCard = card.plan.kind <= SimPlanKind::Directional;
        return perCard && double(card.restBytes) <= share * double(card.plan.levelBytes().value_or(0));
    };
}

std::optional<Condition> flagCondition(const QByteArray &value)
{
    if (value != "true" && value != "false")
        return std::nullopt;
    return [wanted = value == "true"](const CardFacts &card) { return card.autoRenew == wanted; };
}

Condition tagCondition(const QByteArray &value)
{
    return [value](const CardFacts &card) {
        return std::any_of(card.tags.begin(), card.tags.begin() + card.tagCount,
                           [&value](int tag) { return value == SimTexts::tag(tag).name; });
    };
}

Condition groupCondition(const QByteArray &value)
{
    return [value](const CardFacts &card) {
        return card.directionalGroup >= 0 &&
               QByteArray::number(SimTexts::directionalGroup(card.directionalGroup).id) == value;
    };
}

Condition numberCondition(const QByteArray &value, std::array<quint64, 3> CardFacts::*numbers)
{
    return [number = value.toULongLong(), numbers](const CardFacts &card) {
        const auto &all = card.*numbers;
        return std::find(all.begin(), all.begin() + card.numbers, number) != all.begin() + card.numbers;
    };
}

#define SAME(EXPRESSION)                                                                                     \
    [](const QByteArray &value) -> std::optional<Condition> {                                                \
        return same(value, [](const CardFacts &card) { return EXPRESSION; });                                \
    }
struct Filter {
    const char *name;
    MakeCondition make;
};
const std::array<Filter, 28> filters{{
    {"ActiveTimeEnd", [](const QByteArray &v) { return timeCondition(v, &CardFacts::activated, false); }},
    {"ActiveTimeStart", [](const QByteArray &v) { return timeCondition(v, &CardFacts::activated, true); }},
    {"AliFee", SAME(card.plan.tariffCode())},
    {"AliyunOrderId", SAME(QByteArray::number(card.orderId))},
    {"ApnName", SAME(card.apn)},
    {"CertifyType",
     [](const QByteArray &v) -> std::optional<Condition> {
         return [fits = v == "enterprise"](const CardFacts &) { return fits; }; // the only one there is
     }},
    {"CredentialNo", SAME(card.plan.credential())},
    {"DataLevel", SAME(card.plan.levelText())},
    {"DataType", SAME(card.plan.kindCode())},
    {"DirectionalGroupId", [](const QByteArray &v) { return std::optional(groupCondition(v)); }},
    {"ExpireTimeEnd", [](const QByteArray &v) { return timeCondition(v, &CardFacts::expires, false); }},
    {"ExpireTimeStart", [](const QByteArray &v) { return timeCondition(v, &CardFacts::expires, true); }},
    {"Iccid", SAME(card.iccid())},
    {"Imsi", [](const QByteArray &v) { return std::optional(numberCondition(v, &CardFacts::imsi)); }},
    {"IsAutoRecharge", flagCondition},
    {"MaxFlow", [](const QByteArray &v) { return flowCondition(v, false); }},
    {"MaxRestFlowPercentage", restCondition},
    {"MinFlow", [](const QByteArray &v) { return flowCondition(v, true); }},
    {"Msisdn", [](const QByteArray &v) { return std::optional(numberCondition(v, &CardFacts::msisdn)); }},
    {"NetworkType", SAME(card.network)},
    {"NotifyId", SAME(card.notifyId >= 0 ? QByteArray::number(card.notifyId) : QByteArray())},
    {"OsStatus", SAME(card.osStatus)},
    {"Period", SAME(card.plan.periodCode())},
    {"PoolId", SAME(card.plan.poolId())},
    {"SimType", SAME(card.simType)},
    {"Status", SAME(card.status)},
    {"TagName", [](const QByteArray &v) { return std::optional(tagCondition(v)); }},
    {"Vendor", SAME(card.plan.vendorCode())},
}};
#undef SAME
} // namespace

std::optional<SimCardQuery> SimCardQuery::parse(const RequestParameters &parameters)
{
    SimCardQuery query;
    for (const Filter &filter : filters) {
        const QByteArray value = parameters.value(filter.name).value_or(QByteArray());
        if (value.isEmpty()) // an empty parameter is none
            continue;
        const std::optional<Condition> condition = filter.make(value);
        if (!condition)
            return std::nullopt;
        query.m_conditions.append(*condition);
        query.m_text += QByteArray(filter.name) + '=' + RequestSigner::percentEncoded(value) + '&';
    }
    query.m_iccid = parameters.value("Iccid").value_or(QByteArray());
    query.m_msisdn = parameters.value("Msisdn").value_or(QByteArray());
    query.m_imsi = parameters.value("Imsi").value_or(QByteArray());
    return query;
}

bool SimCardQuery::matches(const CardFacts &card) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(),
                       [&card](const auto &holds) { return holds(card); });
}

std::optional<QList<int>> SimCardQuery::candidates(const Fleet &fleet) const
{
    const auto list = [](std::optional<int> row) { return row ? QList{*row} : QList<int>(); };
    if (!m_iccid.isEmpty())
        return fleet.rowsByIccid(m_iccid);
    if (!m_msisdn.isEmpty())
        return list(fleet.rowByMsisdn(m_msisdn));
    if (!m_imsi.isEmpty())
        return list(fleet.rowByImsi(m_imsi));
    return std::nullopt;
}

QList<int> SimCardQuery::rows(const Fleet &fleet) const
{
    QList<int> found;
    const auto look = [&](int row) {
        if (matches(fleet.card(row)))
            found.append(row);
    };
    if (const std::optional<QList<int>> few = candidates(fleet)) {
        std::for_each(few->begin(), few->end(), look);
        return found;
    }
    for (int row = 0; row < fleet.size(); ++row)
        look(row);
    return found;
}
