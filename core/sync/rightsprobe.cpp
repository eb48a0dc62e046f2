// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rightsprobe.h"

#include "core/cloud/balancedecoder.h"
#include "core/cloud/billdecoder.h"
#include "core/cloud/calls.h"
#include "core/cloud/carddecoder.h"
#include "core/cloud/carddetaildecoder.h"
#include "core/cloud/cardusagedecoder.h"
#include "core/cloud/directionalcheckdecoder.h"
#include "core/cloud/identitydecoder.h"
#include "core/cloud/invoiceitemdecoder.h"
#include "core/cloud/latestflowdecoder.h"
#include "core/cloud/ledgerdecoder.h"
#include "core/cloud/orderdecoder.h"
#include "core/cloud/pooldecoder.h"
#include "core/cloud/prepaidcarddecoder.h"
#include "core/cloud/riskcountsdecoder.h"
#include "core/cloud/statedistributiondecoder.h"
#include "core/cloud/voucherdecoder.h"
#include "core/domain/keypower.h"
#include "core/sync/refusal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace
{
using State = ProbedRight::State;

constexpr int fewRows = 10;
constexpr qint64 aDay = 24 * 60 * 60;

constexpr const char *listCards = "ListCardInfo";
constexpr const char *poolStatistics = "GetCredentialPoolStatistics";
constexpr std::array ofOneCard{"GetCardDetail", "GetCardFlowInfo", "GetRealNameStatus"};
constexpr std::array others{"GetSimCardStateDistribution",
                            "GetCardStatusStatistics",
                            "ListOrder",
                            "QueryAccountBalance",
                            "QueryCashCoupons",
                            "QueryPrepaidCards",
                            "QueryAccountTransactions",
                            "QueryBillOverview",
                            "QueryAccountBill",
                            "QuerySettleBill",
                            "QueryEvaluateList"};

template<class T> std::optional<Error> errorOf(const Result<T> &reply)
{
    return reply ? std::nullopt : std::optional(reply.error());
}

/// A card that every action answers for: not closed, and of one operator.
const Card *plainCard(const QList<Card> &cards)
{
    const auto found = std::find_if(cards.begin(), cards.end(), [](const Card &card) {
        return card.status && card.status != u"50" && card.vendor && card.vendor != u"VNO";
    });
    return found == cards.end() ? nullptr : &*found;
}

const Card *pooledCard(const QList<Card> &cards)
{
    const auto found = std::find_if(cards.begin(), cards.end(), [](const Card &card) {
        return card.credential && card.planKind && card.planKind != u"singlecard";
    });
    return found == cards.end() ? nullptr : &*found;
}
} // namespace

QStringList RightsProbe::actions()
{
    QStringList all{QString::fromLatin1(listCards), QString::fromLatin1(poolStatistics)};
    for (const char *action : ofOneCard)
        all.append(QString::fromLatin1(action));
    for (const char *action : others)
        all.append(QString::fromLatin1(action));
    return all;
}

QStringList RightsProbe::unneeded()
{
    QStringList all;
    for (const char *action : KeyPower::ofCards)
        all.append(QString::fromLatin1(action));
    for (const char *action : KeyPower::ofMoney)
        all.append(QString::fromLatin1(action));
    return all;
}

void RightsProbe::start(Done done, Progress progress)
{
    m_done = std::move(done);
    m_progress = std::move(progress);
    m_open = calls();
    askAboutCards();
    askAboutMoney();
}

template<class T> void RightsProbe::ask(const CloudCall &call, Result<T> (*decode)(const QByteArray &))
{
    m_api.start<T>(call, decode, [this, action = call.action](const Result<T> &reply) {
        answered(action, errorOf(reply));
    });
}

/// The rest about cards follows when the list has shown some.
void RightsProbe::askAboutCards()
{
    m_api.start<CardPage>(Calls::listCardInfo(1, fewRows), &CardDecoder::decode,
                          [this](const Result<CardPage> &page) {
                              const QList<Card> cards = page ? page->cards : QList<Card>();
                              askAboutOneCard(cards);
                              askAboutPools(cards);
                              answered(listCards, errorOf(page));
                          });
    ask<Decoded<StateDistribution>>(Calls::stateDistribution(lastMonth()), &StateDistributionDecoder::decode);
    ask<Decoded<RiskCounts>>(Calls::statusStatistics(), &RiskCountsDecoder::decode);
    ask<DecodedPage<Order>>(Calls::listOrder(1, {}, fewRows), &OrderDecoder::decode);
}

void RightsProbe::askAboutOneCard(const QList<Card> &cards)
{
    const Card *card = plainCard(cards);
    if (!card) {
        for (const char *action : ofOneCard)
            settle(action, State::Unclear);
        for (const char *action : KeyPower::ofCards)
            settle(action, State::Unclear);
        return;
    }
    const Iccid &iccid = card->key.iccid;
    ask<Decoded<CardDetail>>(Calls::cardDetail(iccid), &CardDetailDecoder::decode);
    ask<Decoded<CardUsage>>(Calls::cardUsage(iccid, {lastMonth()}), &CardUsageDecoder::decode);
    ask<Decoded<IdentityReading>>(Calls::realNameStatus(iccid), &IdentityDecoder::decode);
    ask<Decoded<std::optional<DataVolume>>>(Calls::latestFlow(iccid), &LatestFlowDecoder::decode);
    ask<Decoded<std::optional<bool>>>(Calls::directionalCheck(iccid), &DirectionalCheckDecoder::decode);
}

void RightsProbe::askAboutPools(const QList<Card> &cards)
{
    const Card *card = pooledCard(cards);
    if (!card)
        return settle(poolStatistics, State::Unclear);
    ask<Decoded<PoolReading>>(Calls::poolStatistics(*card->credential, lastMonth()), &PoolDecoder::decode);
}

void RightsProbe::askAboutMoney()
{
    const Instant now = Instant::of(m_clock.now());
    ask<BalanceReply>(Calls::accountBalance(), &BalanceDecoder::decode);
    ask<VoucherReply>(Calls::cashCoupons(), &VoucherDecoder::decode);
    ask<Decoded<QList<PrepaidCard>>>(Calls::prepaidCards(), &PrepaidCardDecoder::decode);
    ask<DecodedPage<LedgerEntry>>(Calls::accountTransactions({now.seconds - aDay}, now, 1),
                                  &LedgerDecoder::decode);
    ask<DecodedPage<BillLine>>(Calls::billOverview(lastMonth()), &BillDecoder::overview);
    ask<DecodedPage<BillLine>>(Calls::accountBill(lastMonth(), 1), &BillDecoder::account);
    ask<DecodedPage<BillLine>>(Calls::settleBill(lastMonth()), &BillDecoder::settled);
    ask<DecodedPage<InvoiceItem>>(Calls::evaluateList(1), &InvoiceItemDecoder::decode);
    ask<DecodedPage<BillLine>>(Calls::instanceBill(lastMonth()), &BillDecoder::instance);
}

/// Only the code for a missing right denies one; every other refusal says nothing about it.
void RightsProbe::answered(const QByteArray &action, const std::optional<Error> &error)
{
    const bool needed = !KeyPower::isUnneeded(QString::fromLatin1(action));
    if (needed && error && error->kind != Error::Kind::Refused && !m_outcome.unreachable)
        m_outcome.unreachable = error;
    if (needed && error && Refusal::isAboutTheKey(*error) && !m_outcome.keyProblem)
        m_outcome.keyProblem = error;
    if (!error)
        return settle(action, State::Granted);
    settle(action, error->code == u"E-A07" ? State::Denied : State::Unclear, error->code);
}

void RightsProbe::settle(const QByteArray &action, ProbedRight::State state, const QString &code)
{
    const QString name = QString::fromLatin1(action);
    QList<ProbedRight> &list = KeyPower::isUnneeded(name) ? m_outcome.beyond : m_outcome.rights;
    list.append({.action = name, .state = state, .code = code, .at = Instant::of(m_clock.now())});
    --m_open;
    if (m_progress)
        m_progress(calls() - m_open);
    if (m_open > 0)
        return;
    const QStringList order = actions() + unneeded();
    for (QList<ProbedRight> *rights : {&m_outcome.rights, &m_outcome.beyond})
        std::sort(rights->begin(), rights->end(), [&order](const ProbedRight &a, const ProbedRight &b) {
            return order.indexOf(a.action) < order.indexOf(b.action);
        });
    std::exchange(m_done, nullptr)(m_outcome);
}

Month RightsProbe::lastMonth() const
{
    return Month::of(m_clock.today()).previous();
}
