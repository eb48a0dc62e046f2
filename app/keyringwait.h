// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keyringaccess.h"

/// Asks the system's keyring from a program without a window, which has nothing else to do: each call waits
/// for the answer, ten seconds at most. Errors are those of KeyringAccess. In the thread of the application,
/// which needs no event loop of its own.
class KeyringWait
{
public:
    explicit KeyringWait(RandomSource &random);
    KeyringWait(Keyring &keyring, RandomSource &random); ///< tests have another one
    ~KeyringWait();

    Result<SecretBytes> fetch(const QString &entry);
    Result<QString> store(const QString &entry, const SecretBytes &secret); ///< who keeps it
    Result<void> erase(const QString &entry);
    Result<QString> look(); ///< an open keyring, and whose it is
    [[nodiscard]] const QString &keeper() const { return m_access.keeper(); }

private:
    template<class Answer, class Ask> Answer wait(Ask ask);

    std::unique_ptr<Keyring> m_own;
    KeyringAccess m_access;
};
