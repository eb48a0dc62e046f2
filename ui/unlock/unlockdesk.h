// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/domain/account.h"
#include "core/domain/deskvalues.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

/// How the test of a key ended.
struct KeyTestResult {
    QList<KeyRight> rights;
    QStringList unneeded;             ///< what it may read and nothing here needs
    std::optional<Error> keyProblem;  ///< the cloud refuses the key itself
    std::optional<Error> unreachable; ///< no answer that says anything about rights
};

/// What the pages in front of an account may ask for. They know no key file, no cache and no cloud: the app
/// does. GUI thread; nothing here waits, whatever takes long is answered by a signal.
class UnlockDesk : public QObject
{
    Q_OBJECT
public:
    enum class Place {
        Looking,
        NothingHere,
        Locked,
        WithoutKeyFile,
        HeldByOther,
        Unusable,
        Broken, ///< the passphrase was right, and the cache is damaged or missing
        Made,   ///< a new account that finish() has not kept yet
        Open,
    };
    struct Strength {
        std::optional<Error> problem; ///< it cannot be a passphrase at all
        int bits = 0;                 ///< that a guesser faces, estimated with caution
        bool weak = false;
    };

    using QObject::QObject;

    [[nodiscard]] virtual QString directory() const = 0;
    [[nodiscard]] virtual QString user() const = 0; ///< of the computer, for the consent
    [[nodiscard]] virtual QDate today() const = 0;

    // ---- a cache that is there ----

    [[nodiscard]] virtual Place place() const = 0;
    [[nodiscard]] virtual std::optional<Error> problem() const = 0; ///< why it cannot just be unlocked
    [[nodiscard]] virtual bool hasPrevious() const = 0; ///< a whole earlier key file could be put back
    [[nodiscard]] virtual bool isBusy() const = 0;
    [[nodiscard]] virtual std::chrono::milliseconds wait() const = 0; ///< before the next try; 0: none

    /// The system's keyring can open it.
    [[nodiscard]] virtual bool hasKeyring() const = 0;
    [[nodiscard]] virtual bool isAskingKeyring() const = 0; ///< which may wait for its user; cancel() ends it

    virtual void look() = 0;
    /// Ends with unlocked() or failed(). `codeAlone`: it can only be the recovery code.
    virtual void unlock(SecretBytes words, bool codeAlone) = 0;
    virtual void unlockWithKeyring() = 0; ///< likewise
    virtual void restorePrevious() = 0;
    virtual void cancel() = 0; ///< what is under way is not answered any more

    // ---- one that is open ----

    /// `words`: the passphrase of now, or the recovery code. Ends with passphraseChanged() or failed().
    virtual void changePassphrase(SecretBytes words, SecretBytes next) = 0;
    virtual void renewCode(SecretBytes passphrase) = 0; ///< ends with codeRenewed() or failed()
    /// Whether these words open it: confirmed() or failed(). A wrong try counts like one at the gate.
    virtual void confirm(SecretBytes words) = 0;

    virtual void addKeyring(SecretBytes passphrase) = 0; ///< ends with keyringAdded() or failed()
    /// `words`: the passphrase, or the recovery code. Ends with keyringRemoved() or failed().
    virtual void removeKeyring(SecretBytes words) = 0;

    /// A new data key and the recovery code that goes with it, which count for nothing yet: ends with
    /// dataKeyPrepared() or failed(). Forgotten: nothing has happened.
    virtual void prepareDataKey(SecretBytes passphrase) = 0;
    virtual void forgetDataKey() = 0;

    // ---- a new account ----

    [[nodiscard]] virtual QUrl cardEndpoint() const = 0; ///< when nobody says otherwise
    [[nodiscard]] virtual QUrl billingEndpoint() const = 0;
    [[nodiscard]] virtual std::optional<QUrl>
    endpoint(const QString &typed) const = 0; ///< nothing: not allowed
    [[nodiscard]] virtual Strength strength(const SecretBytes &words) const = 0;
    [[nodiscard]] virtual SecretBytes suggestion() = 0; ///< a good passphrase as ASCII; empty: none to be had

    virtual void testKey(const AccountSettings &account) = 0; ///< ends with keyTested()
    virtual void cancelKeyTest() = 0;                         ///< which then is not answered
    virtual void create(SecretBytes passphrase) = 0;          ///< ends with created() or failed()
    /// Keeps the account, what its key was found to be able to, and the consent: unlocked() or failed(). In
    /// the place of a broken cache it begins an empty one, and sets what is there aside.
    virtual void finish(const AccountSettings &account, const Consent &consent) = 0;
    virtual void discard() = 0; ///< takes away what create() made, unless it is kept already

Q_SIGNALS:
    void placeChanged();
    void busyChanged();
    void waitChanged();
    void unlocked();
    void failed(const Error &error);
    void keyTestProgressed(int settled, int of);
    void keyTested(const KeyTestResult &result);
    /// To be shown once; who gets it has the only copy.
    void created(const std::shared_ptr<SecretBytes> &recoveryCode);
    void codeRenewed(const std::shared_ptr<SecretBytes> &recoveryCode);     ///< likewise
    void dataKeyPrepared(const std::shared_ptr<SecretBytes> &recoveryCode); ///< likewise
    void passphraseChanged();
    void keyringAdded(const QString &keeper);              ///< the program that keeps it; empty: not known
    void keyringRemoved(const std::optional<Error> &left); ///< its entry may still be there
    void confirmed();
};
