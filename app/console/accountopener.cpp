// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/accountopener.h"

#include "core/base/answer.h"

#include <optional>
#include <utility>

namespace
{
Result<OpenedAccount> connected(std::shared_ptr<Cache> cache, std::unique_ptr<DemoAccount> demo,
                                const Clock &clock)
{
    Result<Connections> connections = Connections::open(std::move(cache), Instant::of(clock.now()));
    if (!connections)
        return connections.error();
    return OpenedAccount{std::move(demo), *std::move(connections)};
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
