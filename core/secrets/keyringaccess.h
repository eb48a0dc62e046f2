// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/secrets/keyring.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

/// Asks a keyring without believing it: what was written is read back, "no such entry" and "removed" count
/// only from a keyring that has just kept and given back an entry for trying, and nothing takes longer than
/// its limit. One question at a time; a new one gives the one before up. Every error says what to do and that
/// nothing was changed: E-U07 there is no keyring, E-U08 it is locked, E-U09 it is open and has no such
/// entry, E-U11 no answer in time, E-U12 it did not keep what was written, E-U13 not proven to be removed.
///
/// In the thread of the keyring, which it may outlive only by not being asked. Null: there is none.
class KeyringAccess : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualLimit{10'000};

    KeyringAccess(Keyring *keyring, RandomSource &random, std::chrono::milliseconds limit = usualLimit,
                  QObject *parent = nullptr);
    ~KeyringAccess() override;

    using Done = Keyring::Done;
    using Read = Keyring::Read;
    /// Who keeps it now; empty: not known.
    using Kept = std::function<void(const Result<QString> &keeper)>;

    void fetch(const QString &entry, Read done);
    void store(const QString &entry, const SecretBytes &secret, Kept done);
    /// Removes it, and proves by a read that it is gone. A keyring in which it never was is fine, too.
    void erase(const QString &entry, Done done);
    /// Whether it can keep something now; who it is.
    void look(Kept done);
    /// Nobody waits any more.
    void giveUp();
    [[nodiscard]] bool isAsking() const { return m_question != nullptr; }
    /// Who keeps the secrets, as of the last question; empty: not known.
    [[nodiscard]] const QString &keeper() const { return m_keeper; }

private:
    struct Question;
    std::shared_ptr<Question> begin(std::function<void(const Error &)> refuse);
    void prove(const std::shared_ptr<Question> &question, std::function<void()> proven);
    void tryWriting(const std::weak_ptr<Question> &asked, const std::function<void()> &proven);
    void end();
    void refuse(const Error &error);

    Keyring *m_keyring;
    RandomSource &m_random;
    const std::chrono::milliseconds m_limit;
    QTimer m_late;
    QString m_keeper;
    std::shared_ptr<Question> m_question; ///< null: nothing is asked
};

namespace KeyringErrors
{
/// The same error where another program keeps the secrets now than the one that was given them.
[[nodiscard]] Error afterChange(const Error &error, const QString &before, const QString &now);
} // namespace KeyringErrors
