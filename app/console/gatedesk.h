// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/gatekeeper.h"
#include "app/console/keytester.h"
#include "ui/unlock/unlockdesk.h"

/// What the pages in front of an account ask for, answered by the gatekeeper of one data directory and by a
/// test of keys. GUI thread; clock and random source must outlive it.
class GateDesk final : public UnlockDesk
{
    Q_OBJECT
public:
    GateDesk(const QString &directory, const Clock &clock, RandomSource &random,
             const Gatekeeper::Options &options = {}, QObject *parent = nullptr);

    [[nodiscard]] Gatekeeper &gatekeeper() { return m_keeper; }

    [[nodiscard]] QString directory() const override { return m_keeper.directory(); }
    [[nodiscard]] QString user() const override;
    [[nodiscard]] QDate today() const override { return m_clock.today(); }
    [[nodiscard]] Place place() const override;
    [[nodiscard]] std::optional<Error> problem() const override { return m_keeper.problem(); }
    [[nodiscard]] bool hasPrevious() const override { return m_keeper.hasPrevious(); }
    [[nodiscard]] bool isBusy() const override { return m_keeper.isBusy(); }
    [[nodiscard]] std::chrono::milliseconds wait() const override { return m_keeper.wait(); }

    [[nodiscard]] bool hasKeyring() const override { return m_keeper.hasKeyring(); }
    [[nodiscard]] bool isAskingKeyring() const override { return m_keeper.isAskingKeyring(); }

    void look() override { m_keeper.look(); }
    void unlock(SecretBytes words, bool codeAlone) override;
    void unlockWithKeyring() override { m_keeper.unlockWithKeyring(); }
    void restorePrevious() override { m_keeper.restorePrevious(); }
    void cancel() override { m_keeper.cancel(); }

    [[nodiscard]] QUrl cardEndpoint() const override;
    [[nodiscard]] QUrl billingEndpoint() const override;
    [[nodiscard]] std::optional<QUrl> endpoint(const QString &typed) const override;
    [[nodiscard]] Strength strength(const SecretBytes &words) const override;
    [[nodiscard]] SecretBytes suggestion() override;

    void changePassphrase(SecretBytes words, SecretBytes next) override
    {
        m_keeper.changePassphrase(std::move(words), std::move(next));
    }
    void renewCode(SecretBytes passphrase) override { m_keeper.renewCode(std::move(passphrase)); }
    void confirm(SecretBytes words) override { m_keeper.confirm(std::move(words)); }

    void addKeyring(SecretBytes passphrase) override { m_keeper.addKeyring(std::move(passphrase)); }
    void removeKeyring(SecretBytes words) override { m_keeper.removeKeyring(std::move(words)); }

    void prepareDataKey(SecretBytes passphrase) override { m_keeper.prepareDataKey(std::move(passphrase)); }
    void forgetDataKey() override { m_keeper.forgetDataKey(); }

    void testKey(const AccountSettings &account) override;
    void cancelKeyTest() override { m_tester.cancel(); }
    void create(SecretBytes passphrase) override { m_keeper.create(std::move(passphrase)); }
    void finish(const AccountSettings &account, const Consent &consent) override;
    /// What the key that was tested last may do.
    [[nodiscard]] const QList<ProbedRight> &testedRights() const { return m_rights; }
    void discard() override { m_keeper.discard(); }

Q_SIGNALS:
    void opened(const OpenedCache &cache); ///< together with unlocked()

private:
    void tell(const RightsProbe::Outcome &outcome);

    const Clock &m_clock;
    RandomSource &m_random;
    Gatekeeper m_keeper;
    KeyTester m_tester;
    QList<ProbedRight> m_rights; ///< of the key that was tested last
};
