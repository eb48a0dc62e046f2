// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/gatedesk.h"

#include "app/providerkey.h"
#include "core/base/platform.h"
#include "core/secrets/passphrase.h"

#include <utility>

GateDesk::GateDesk(const QString &directory, const Clock &clock, RandomSource &random,
                   const Gatekeeper::Options &options, QObject *parent)
    : UnlockDesk(parent), m_clock(clock), m_random(random), m_keeper(directory, clock, random, options),
      m_tester(clock, random)
{
    connect(&m_keeper, &Gatekeeper::stateChanged, this, &GateDesk::placeChanged);
    connect(&m_keeper, &Gatekeeper::busyChanged, this, &GateDesk::busyChanged);
    connect(&m_keeper, &Gatekeeper::waitChanged, this, &GateDesk::waitChanged);
    connect(&m_keeper, &Gatekeeper::failed, this, &GateDesk::failed);
    connect(&m_keeper, &Gatekeeper::created, this, &GateDesk::created);
    connect(&m_keeper, &Gatekeeper::codeRenewed, this, &GateDesk::codeRenewed);
    connect(&m_keeper, &Gatekeeper::passphraseChanged, this, &GateDesk::passphraseChanged);
    connect(&m_keeper, &Gatekeeper::dataKeyPrepared, this, &GateDesk::dataKeyPrepared);
    connect(&m_keeper, &Gatekeeper::keyringAdded, this, &GateDesk::keyringAdded);
    connect(&m_keeper, &Gatekeeper::keyringRemoved, this, &GateDesk::keyringRemoved);
    connect(&m_keeper, &Gatekeeper::confirmed, this, &GateDesk::confirmed);
    connect(&m_keeper, &Gatekeeper::unlocked, this, [this](const OpenedCache &cache) {
        Q_EMIT unlocked();
        Q_EMIT opened(cache);
    });
    connect(&m_tester, &KeyTester::progressed, this, &GateDesk::keyTestProgressed);
    connect(&m_tester, &KeyTester::finished, this, &GateDesk::tell);
}

QString GateDesk::user() const
{
    return Platform::userName();
}

UnlockDesk::Place GateDesk::place() const
{
    switch (m_keeper.state()) {
    case Gatekeeper::State::NothingHere:
        return Place::NothingHere;
    case Gatekeeper::State::Locked:
        return Place::Locked;
    case Gatekeeper::State::WithoutKeyFile:
        return Place::WithoutKeyFile;
    case Gatekeeper::State::HeldByOther:
        return Place::HeldByOther;
    case Gatekeeper::State::Unusable:
        return Place::Unusable;
    case Gatekeeper::State::Made:
        return Place::Made;
    case Gatekeeper::State::Open:
        return Place::Open;
    case Gatekeeper::State::Broken:
        return Place::Broken;
    case Gatekeeper::State::Looking:
        break;
    }
    return Place::Looking;
}

void GateDesk::unlock(SecretBytes words, bool codeAlone)
{
    m_keeper.unlock(std::move(words),
                    codeAlone ? Gatekeeper::Way::CodeAlone : Gatekeeper::Way::PassphraseOrCode);
}

QUrl GateDesk::cardEndpoint() const
{
    return ProviderKey::cardEndpoint();
}

QUrl GateDesk::billingEndpoint() const
{
    return ProviderKey::billingEndpoint();
}

std::optional<QUrl> GateDesk::endpoint(const QString &typed) const
{
    return ProviderKey::endpoint(typed);
}

UnlockDesk::Strength GateDesk::strength(const SecretBytes &words) const
{
    Strength strength;
    if (const Result<SecretBytes> checked = Passphrase::checked(words.view()); !checked)
        strength.problem = checked.error();
    strength.bits = int(Passphrase::estimatedBits(words.view()));
    strength.weak = Passphrase::isWeak(words.view());
    return strength;
}

SecretBytes GateDesk::suggestion()
{
    Result<SecretBytes> words = Passphrase::generated(m_random);
    return words ? *std::move(words) : SecretBytes();
}

void GateDesk::testKey(const AccountSettings &account)
{
    m_rights.clear();
    m_tester.start(ProviderKey::copyOf(account));
}

void GateDesk::tell(const RightsProbe::Outcome &outcome)
{
    m_rights = outcome.rights + outcome.beyond;
    KeyTestResult result;
    for (const ProbedRight &right : outcome.rights)
        result.rights.append({right.action, right.state, right.code});
    for (const ProbedRight &right : outcome.beyond) {
        if (right.state == ProbedRight::State::Granted)
            result.unneeded.append(right.action);
    }
    result.keyProblem = outcome.keyProblem;
    result.unreachable = outcome.unreachable;
    Q_EMIT keyTested(result);
}

void GateDesk::finish(const AccountSettings &account, const Consent &consent)
{
    m_keeper.finish(ProviderKey::copyOf(account), m_rights, consent);
}
