// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/keyring.h"

#include <QObject>

/// The keyring that QtKeychain finds: the Secret Service or KWallet of a free desktop, the credentials of
/// Windows, the keychain of macOS. What it would keep in plain text where there is none, it does not keep.
class SystemKeyring final : public QObject, public Keyring
{
    Q_OBJECT
public:
    using QObject::QObject;

    void read(const QString &entry, Read done) override;
    void write(const QString &entry, const SecretBytes &secret, Done done) override;
    void remove(const QString &entry, Done done) override;
    void askName(Named done) override;
};
