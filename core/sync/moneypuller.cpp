// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/moneypuller.h"

#include "core/cloud/balancedecoder.h"
#include "core/cloud/voucherdecoder.h"

#include <utility>

namespace
{
constexpr qsizetype partCount = 2;
const QByteArray balanceAction = QByteArrayLiteral("QueryAccountBalance");
const QByteArray voucherAction = QByteArrayLiteral("QueryCashCoupons");

SyncPartReport failed(const QString &part, const Error &error)
{
    return {.name = part, .state = SyncPartReport::State::Failed, .error = error};
}
} // namespace

MoneyPuller::MoneyPuller(CloudApi &api, Writer &writer, const Clock &clock, qint64 runId)
    : m_api(api), m_writer(writer), m_clock(clock), m_runId(runId)
{
}

void MoneyPuller::start(Done done)
{
    m_done = std::move(done);
    readBalance();
    readVouchers();
}

void MoneyPuller::readBalance()
{
    m_api.start<BalanceReply>({CloudProduct::Billing, balanceAction, {}}, &BalanceDecoder::decode,
                              [this](Result<BalanceReply> reply) {
                                  if (!reply)
                                      return finish(failed(SyncParts::balance, reply.error()));
                                  keep(SyncParts::balance, 1,
                                       [reply = *std::move(reply), run = m_runId,
                                        at = Instant::of(m_clock.now())](CacheWriter &cache) -> Result<void> {
                                           if (const Result<void> kept = cache.quarantine.add(
                                                   QString::fromLatin1(balanceAction), reply.notes, at);
                                               !kept)
                                               return kept;
                                           return cache.money.saveBalance(reply.balance, run, at);
                                       });
                              });
}

void MoneyPuller::readVouchers()
{
    m_api.start<VoucherReply>({CloudProduct::Billing, voucherAction, {}}, &VoucherDecoder::decode,
                              [this](Result<VoucherReply> reply) {
                                  if (!reply)
                                      return finish(failed(SyncParts::vouchers, reply.error()));
                                  const qint64 rows = reply->vouchers.size();
                                  keep(SyncParts::vouchers, rows,
                                       [reply = *std::move(reply), run = m_runId,
                                        at = Instant::of(m_clock.now())](CacheWriter &cache) -> Result<void> {
                                           if (const Result<void> kept = cache.quarantine.add(
                                                   QString::fromLatin1(voucherAction), reply.notes, at);
                                               !kept)
                                               return kept;
                                           const Result<VoucherCounts> saved =
                                               cache.money.saveVouchers(reply.vouchers, run, at);
                                           return saved ? Result<void>() : saved.error();
                                       });
                              });
}

void MoneyPuller::keep(const QString &part, qint64 rows, Writer::Job save)
{
    const Instant at = Instant::of(m_clock.now());
    m_writer.enqueue(
        Writer::Priority::Page,
        [save = std::move(save), part, rows, at, run = m_runId](CacheWriter &cache) -> Result<void> {
            if (const Result<void> saved = save(cache); !saved)
                return saved;
            return cache.journal.completePart(part, run, at, rows);
        },
        this,
        [this, part, rows, at](const Result<void> &outcome) {
            if (!outcome)
                return finish(failed(part, outcome.error()));
            finish({.name = part,
                    .state = SyncPartReport::State::Complete,
                    .done = rows,
                    .total = rows,
                    .asOf = at});
        });
}

void MoneyPuller::finish(const SyncPartReport &part)
{
    m_parts.append(part);
    if (m_parts.size() == partCount)
        std::exchange(m_done, nullptr)(m_parts);
}
