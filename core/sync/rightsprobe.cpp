// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rightsprobe.h"

#include "core/cloud/balancedecoder.h"
#include "core/cloud/carddecoder.h"
#include "core/cloud/voucherdecoder.h"
#include "core/sync/refusal.h"

#include <utility>

namespace
{
const QByteArray listAction = QByteArrayLiteral("ListCardInfo");
const QByteArray balanceAction = QByteArrayLiteral("QueryAccountBalance");
const QByteArray voucherAction = QByteArrayLiteral("QueryCashCoupons");
} // namespace

QStringList RightsProbe::actions()
{
    return {QString::fromLatin1(listAction), QString::fromLatin1(balanceAction),
            QString::fromLatin1(voucherAction)};
}

void RightsProbe::start(Done done)
{
    m_done = std::move(done);
    m_open = int(actions().size());
    ask<CardPage>({CloudProduct::Linkcard, listAction, {{"PageNo", "1"}, {"PageSize", "10"}}},
                  &CardDecoder::decode);
    ask<BalanceReply>({CloudProduct::Billing, balanceAction, {}}, &BalanceDecoder::decode);
    ask<VoucherReply>({CloudProduct::Billing, voucherAction, {}}, &VoucherDecoder::decode);
}

template<class T> void RightsProbe::ask(const CloudCall &call, Result<T> (*decode)(const QByteArray &))
{
    m_api.start<T>(call, decode, [this, action = QString::fromLatin1(call.action)](const Result<T> &reply) {
        answered(action, reply ? std::nullopt : std::optional(reply.error()));
    });
}

void RightsProbe::answered(const QString &action, const std::optional<Error> &error)
{
    ProbedRight right{.action = action, .at = Instant::of(m_clock.now())};
    if (!error)
        right.state = ProbedRight::State::Granted;
    else if (error->kind == Error::Kind::Refused)
        right.state = ProbedRight::State::Denied;
    right.code = error ? error->code : QString();
    m_outcome.rights.append(right);
    if (error && error->kind != Error::Kind::Refused && !m_outcome.unreachable)
        m_outcome.unreachable = error;
    if (error && Refusal::isAboutTheKey(*error) && !m_outcome.keyProblem)
        m_outcome.keyProblem = error;
    if (--m_open == 0)
        std::exchange(m_done, nullptr)(m_outcome);
}
