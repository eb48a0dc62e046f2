// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountopener.h"

#include "core/base/answer.h"
#include "core/base/platform.h"
#include "core/store/cacheerasure.h"
#include "core/store/cacherestore.h"
#include "core/store/directoryerasure.h"

#include <optional>
#include <utility>

namespace
{
Result<OpenedAccount> connected(std::shared_ptr<Cache> cache, std::unique_ptr<DemoAccount> demo,
                                const Clock &clock)
{
    std::optional<Instant> providerErased;
    qint64 broughtBack = 0;
    bool hasKey = true;
    if (const Result<std::unique_ptr<CacheReader>> reader = cache->openReader()) {
        const Result<std::optional<Instant>> erased = CacheErasure::providerErasedAt(**reader);
        const Result<qint64> back = CacheErasure::returned(**reader);
        providerErased = erased ? *erased : std::nullopt;
        broughtBack = back ? *back : 0;
        const Result<std::optional<KeyFacts>> key = (*reader)->account.facts();
        hasKey = !key || *key;
    }
    Result<Connections> connections = Connections::open(std::move(cache), Instant::of(clock.now()));
    if (!connections)
        return connections.error();
    return OpenedAccount{std::move(demo), *std::move(connections), {}, providerErased, broughtBack, hasKey};
}

/// Whoever erases everything needs no key for it, and has none afterwards.
Result<ErasureReport> eraseNow(const Backups &backups, const ErasureModel::Request &request,
                               ErasureReport preview, const Clock &clock)
{
    const CachePaths paths = backups.paths();
    if (request.scope == ErasureScope::Everything)
        return DirectoryErasure(paths).run(std::move(preview), clock);
    const Result<std::unique_ptr<Cache>> cache = Cache::open(paths.directory, backups.key());
    if (!cache)
        return cache.error();
    CacheErasure erasure(**cache, clock, Platform::userName());
    return request.scope == ErasureScope::Person ? erasure.person(request.person) : erasure.provider();
}
} // namespace

AccountOpener::AccountOpener(const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent), m_clock(clock), m_random(random)
{
}

AccountOpener::~AccountOpener()
{
    if (m_thread.joinable())
        m_thread.join();
}

void AccountOpener::run(Work work, Opened opened)
{
    if (m_thread.joinable())
        m_thread.join(); // it has answered
    auto outcome = std::make_shared<std::optional<Result<OpenedAccount>>>();
    const auto deliver = Answer::in(
        this, [outcome, opened = std::move(opened)] { opened(*std::exchange(*outcome, std::nullopt)); });
    m_thread = std::thread([work = std::move(work), outcome, deliver] {
        outcome->emplace(work());
        deliver();
    });
}

void AccountOpener::openDemo(int cards, Opened opened)
{
    run(
        [cards, &clock = m_clock, &random = m_random]() -> Result<OpenedAccount> {
            Result<std::unique_ptr<DemoAccount>> demo = DemoAccount::begin(cards, clock, random);
            if (!demo)
                return demo.error();
            std::shared_ptr<Cache> cache = (*demo)->cache();
            return connected(std::move(cache), *std::move(demo), clock);
        },
        std::move(opened));
}

void AccountOpener::open(std::shared_ptr<Cache> cache, Opened opened)
{
    run([cache = std::move(cache),
         &clock = m_clock]() mutable { return connected(std::move(cache), nullptr, clock); },
        std::move(opened));
}

void AccountOpener::putBack(std::shared_ptr<const Backups> backups, const Backup &backup,
                            Backups::GiveWay giveWay, Opened opened)
{
    run(
        [backups = std::move(backups), backup, giveWay = std::move(giveWay),
         &clock = m_clock]() -> Result<OpenedAccount> {
            Result<void> done = backups->check(backup.path, giveWay);
            if (done) {
                const Result<OpeningFinding> put =
                    CacheRestore(backups->paths())
                        .begin(backup, OpeningFinding::Kind::PutBack, Instant::of(clock.now()), giveWay);
                done = put ? Result<void>() : put.error();
            }
            Result<std::unique_ptr<Cache>> cache = Cache::open(backups->paths().directory, backups->key());
            if (!cache)
                return cache.error();
            Result<OpenedAccount> account = connected(*std::move(cache), nullptr, clock);
            if (account && !done)
                account->notPutBack = done.error();
            return account;
        },
        std::move(opened));
}

void AccountOpener::erase(std::shared_ptr<const Backups> backups, const ErasureModel::Request &request,
                          const ErasureReport &preview, std::function<void(const Erased &erased)> done)
{
    if (m_thread.joinable())
        m_thread.join(); // it has answered
    auto outcome = std::make_shared<Erased>();
    const auto deliver = Answer::in(this, [outcome, done = std::move(done)] { done(*outcome); });
    m_thread = std::thread(
        [backups = std::move(backups), request, preview, outcome, deliver, &clock = m_clock]() mutable {
            Result<ErasureReport> report = eraseNow(*backups, request, preview, clock);
            outcome->report = report ? *report : preview;
            outcome->report.account = preview.account;
            if (!report)
                outcome->problem = report.error();
            backups.reset();
            deliver();
        });
}
