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

/// What the cloud said about one action of a key.
struct KeyRight {
    enum class State { Granted, Denied, Unclear };
    QString action;
    State state = State::Unclear;
    QString code; ///< the provider's, behind Denied and Unclear
};

/// How the test of a key ended.
struct KeyTestResult {
    QList<KeyRight> rights;
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
        Made, ///< a new account that finish() has not kept yet
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

    virtual void look() = 0;
    /// Ends with unlocked() or failed(). `codeAlone`: it can only be the recovery code.
    virtual void unlock(SecretBytes words, bool codeAlone) = 0;
    virtual void restorePrevious() = 0;
    virtual void cancel() = 0; ///< what is under way is not answered any more

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
    /// Keeps the account, what its key was found to be able to, and the consent: unlocked() or failed().
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
};
