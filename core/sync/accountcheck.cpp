// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/accountcheck.h"

#include "core/cloud/billdecoder.h"
#include "core/cloud/calls.h"
#include "core/cloud/carddecoder.h"
#include "core/sync/accountbinding.h"

#include <QSet>

#include <algorithm>
#include <memory>
#include <utility>

namespace
{
constexpr qint64 mostSamples = 5;

/// What the cache says before the first call.
struct Begin {
    AccountBinding::Known known;
    bool ofThisKey = false;
    bool empty = false; ///< nothing to be mixed with
    QList<Iccid> samples;
};

/// Listed cards from the whole length of the cache, the newest first.
Result<QList<Iccid>> samplesOf(CacheWriter &cache, qint64 cards)
{
    QList<Iccid> samples;
    const qint64 step = std::max<qint64>(1, cards / mostSamples);
    for (qint64 id = cards; id >= 1 && samples.size() < mostSamples; id -= step) {
        const Result<std::optional<CardRecord>> record = cache.cardReader.byId(id);
        if (!record)
            return record.error();
        if (*record && (*record)->listed)
            samples.append((*record)->card.key.iccid);
    }
    return samples;
}

Result<void> look(CacheWriter &cache, const QString &keyId, Begin &begin)
{
    const Result<AccountBinding::Known> known = AccountBinding::read(cache.meta);
    if (!known)
        return known.error();
    begin.known = *known;
    begin.ofThisKey = known->key == AccountBinding::keyMark(keyId);
    if (begin.ofThisKey)
        return {};
    const Result<qint64> cards = cache.cards.count();
    if (!cards)
        return cards.error();
    begin.empty = *cards == 0 && !known->account;
    Result<QList<Iccid>> samples = samplesOf(cache, *cards);
    if (!samples)
        return samples.error();
    begin.samples = *std::move(samples);
    return begin.empty ? AccountBinding::keepKey(cache.meta, keyId) : Result<void>();
}

/// The answer tells nothing about the account, and another question may.
bool saysNothing(const Error &error)
{
    return error.kind == Error::Kind::BadReply || error.code == u"E-A07" || error.code == u"E-A12" ||
           error.code == u"E-A13";
}
} // namespace

void AccountCheck::start(Done done)
{
    m_done = std::move(done);
    auto begin = std::make_shared<Begin>();
    m_writer.enqueue(
        Writer::Priority::Page,
        [begin, keyId = m_api.keyId()](CacheWriter &cache) { return look(cache, keyId, *begin); }, this,
        [this, begin](const Result<void> &read) {
            if (!read)
                return end(read.error());
            if (begin->ofThisKey || begin->empty)
                return end(std::nullopt);
            m_accountKnown = begin->known.account.has_value();
            m_samples = begin->samples;
            askForAccount();
        });
}

void AccountCheck::askForAccount()
{
    if (!m_accountKnown)
        return askForCards();
    m_api.start<DecodedPage<BillLine>>(Calls::billOverview(Month::of(m_clock.today())),
                                       &BillDecoder::overview,
                                       [this](const Result<DecodedPage<BillLine>> &reply) {
                                           if (reply && reply->account)
                                               return named(*reply->account);
                                           if (reply || saysNothing(reply.error()))
                                               return askForCards();
                                           end(reply.error());
                                       });
}

void AccountCheck::named(const QString &account)
{
    m_writer.enqueue(
        Writer::Priority::Page,
        [account](CacheWriter &cache) { return AccountBinding::confirm(cache.meta, account); }, this,
        [this](const Result<void> &same) {
            if (!same)
                return end(same.error());
            accept();
        });
}

void AccountCheck::askForCards()
{
    if (m_samples.isEmpty()) // no card that could be shown, and none that could be mixed up
        return accept();
    m_api.start<CardPage>(Calls::listCardInfo(1), &CardDecoder::decode, [this](const Result<CardPage> &page) {
        if (!page)
            return end(page.error());
        shown(*page);
    });
}

void AccountCheck::shown(const CardPage &page)
{
    QSet<QByteArray> onPage;
    for (const Card &card : page.cards)
        onPage.insert(card.key.iccid.bytes().toByteArray());
    auto found = std::make_shared<bool>(false);
    m_writer.enqueue(
        Writer::Priority::Page,
        [onPage, found](CacheWriter &cache) {
            return cache.cardReader.stream([&onPage, &found](const CardRow &row) {
                *found = row.listed && onPage.contains(row.iccid.toByteArray());
                return !*found;
            });
        },
        this,
        [this, found](const Result<void> &read) {
            if (!read)
                return end(read.error());
            *found ? accept() : askForOneCard();
        });
}

/// Page one may hold new cards alone: cards kept here are asked for by their numbers.
void AccountCheck::askForOneCard()
{
    if (m_samples.isEmpty())
        return end(AccountBinding::noKnownCard());
    const Iccid iccid = m_samples.takeFirst();
    m_api.start<CardPage>(
        Calls::listedCard(iccid), &CardDecoder::decode, [this, iccid](const Result<CardPage> &page) {
            if (!page && !saysNothing(page.error()))
                return end(page.error());
            const bool found =
                page && std::any_of(page->cards.begin(), page->cards.end(),
                                    [&iccid](const Card &card) { return card.key.iccid == iccid; });
            found ? accept() : askForOneCard();
        });
}

void AccountCheck::accept()
{
    m_writer.enqueue(
        Writer::Priority::Page,
        [keyId = m_api.keyId()](CacheWriter &cache) { return AccountBinding::keepKey(cache.meta, keyId); },
        this, [this](const Result<void> &kept) { end(kept ? std::nullopt : std::optional(kept.error())); });
}

void AccountCheck::end(std::optional<Error> why)
{
    std::exchange(m_done, nullptr)(std::move(why));
}
