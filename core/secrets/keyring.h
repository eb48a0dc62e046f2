// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QString>

#include <functional>

/// The keyring of the computer, which keeps small secrets for the user who is logged in.
///
/// Belongs to one thread with an event loop, never waits, and answers there: at most once, through the loop,
/// and not any more when it is gone. A keyring may never answer, and one that is locked may call an entry
/// missing and a removal done: ask through KeyringAccess, which knows that. No error holds a secret.
class Keyring
{
public:
    using Done = std::function<void(const Result<void> &done)>;
    using Read = std::function<void(Result<SecretBytes> read)>;
    using Named = std::function<void(const QString &name)>;

    Keyring() = default;
    virtual ~Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    virtual void read(const QString &entry, Read done) = 0; ///< Missing: it says that it has no such entry
    virtual void write(const QString &entry, const SecretBytes &secret, Done done) = 0;
    virtual void remove(const QString &entry, Done done) = 0;
    /// The program that keeps the secrets, as its users may know it: "gnome-keyring-daemon". Empty: not
    /// known.
    virtual void askName(Named done) = 0;
};
