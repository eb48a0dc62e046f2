// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyringwait.h"

#include "core/secrets/systemkeyring.h"

#include <QEventLoop>

#include <optional>
#include <utility>

KeyringWait::KeyringWait(RandomSource &random)
    : m_own(std::make_unique<SystemKeyring>()), m_access(m_own.get(), random)
{
}

KeyringWait::KeyringWait(Keyring &keyring, RandomSource &random) : m_access(&keyring, random) {}

KeyringWait::~KeyringWait() = default;

template<class Answer, class Ask> Answer KeyringWait::wait(Ask ask)
{
    std::optional<Answer> answer;
    QEventLoop loop;
    ask([&answer, &loop](auto &&answered) {
        answer.emplace(std::forward<decltype(answered)>(answered));
        loop.quit();
    });
    loop.exec(); // the access answers within its limit, from the loop
    return *std::move(answer);
}

Result<SecretBytes> KeyringWait::fetch(const QString &entry)
{
    return wait<Result<SecretBytes>>([&](auto done) { m_access.fetch(entry, done); });
}

Result<QString> KeyringWait::store(const QString &entry, const SecretBytes &secret)
{
    return wait<Result<QString>>([&](auto done) { m_access.store(entry, secret, done); });
}

Result<void> KeyringWait::erase(const QString &entry)
{
    return wait<Result<void>>([&](auto done) { m_access.erase(entry, done); });
}

Result<QString> KeyringWait::look()
{
    return wait<Result<QString>>([&](auto done) { m_access.look(done); });
}
