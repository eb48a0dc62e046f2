// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/unlockattempts.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/domain/account.h"
#include "core/domain/deskvalues.h"
#include "core/secrets/kdf.h"
#include "core/secrets/keyringaccess.h"
#include "core/store/accountstore.h"
#include "core/store/cache.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

/// An open cache, and what somebody has to be asked before it is shown.
struct OpenedCache {
    std::shared_ptr<Cache> cache;
    bool hasAccount = false;    ///< a key of the provider is in it
    QList<Consent> consents;    ///< everybody's, oldest first; one that cannot be read is asked for again
    bool crashedBefore = false; ///< an earlier run did; said once
};

/// The way into one data directory, as a window sees it: whether there is an account, its passphrase, a new
/// account, the way out. Facade on the GUI thread; files are read and keys derived in a thread of its own,
/// one after the other. Holds the directory's lock from the moment something is found or made there until it
/// is destroyed: locking the window does not give it away.
///
/// Nothing is written before create(); what create() made is taken away again by discard(), as long as
/// finish() has not been called. Clock and random source must outlive it.
class Gatekeeper : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Looking,        ///< not known yet
        NothingHere,    ///< a first run
        Locked,         ///< a cache that wants its passphrase; problem() may know better (E-S13, E-S21)
        WithoutKeyFile, ///< a cache whose key file is missing (E-S12)
        HeldByOther,    ///< another process works here (E-S11, with who and since when)
        Unusable,       ///< the directory cannot be worked in
        Broken,         ///< the key fits, and the cache is damaged or missing: problem(), backups()
        Made,           ///< create() made an account that finish() has not kept yet
        Open,
    };
    enum class Way { PassphraseOrCode, CodeAlone };

    struct Options {
        std::optional<ScryptCost> cost; ///< of new passphrases; nothing: measured
        Keyring *keyring = nullptr;     ///< of the computer; null: there is none. Must outlive the gatekeeper
        std::chrono::milliseconds keyringLimit = KeyringAccess::usualLimit;
    };

    Gatekeeper(QString directory, const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    Gatekeeper(QString directory, const Clock &clock, RandomSource &random, const Options &options,
               QObject *parent = nullptr);
    ~Gatekeeper() override; ///< waits for a derivation that is under way

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] bool hasPrevious() const { return m_hasPrevious; } ///< a whole earlier key file is there
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What there is to put back, with the key; null in every state but Broken.
    [[nodiscard]] const std::shared_ptr<const Backups> &backups() const { return m_backups; }
    /// How long the next try has to wait after too many wrong ones; 0: not at all.
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_attempts.remaining(m_clock); }

    /// Looks what is there; again: after somebody put a file back, or closed the other program.
    void look();
    /// Ends with unlocked() or failed(). Does nothing while busy or while wait() is not over.
    void unlock(SecretBytes words, Way way = Way::PassphraseOrCode);
    /// The system's keyring can open it: a slot of the key file is for one.
    [[nodiscard]] bool hasKeyring() const { return !m_keyringEntry.isEmpty(); }
    /// Waiting for the keyring, which may be waiting for its user; cancel() ends that.
    [[nodiscard]] bool isAskingKeyring() const { return m_askingKeyring; }
    /// With the secret in the system's keyring: unlocked() or failed(), and the passphrase goes on being
    /// asked for. Where there is no slot for one, nothing happens.
    void unlockWithKeyring();

    /// Puts the earlier key file in place of the damaged or missing one, and looks again.
    void restorePrevious();

    /// Puts a backup in the place of a broken cache, which is set aside, and opens it: unlocked() or
    /// failed(). cancel() breaks the check and the copying off: Cancelled, and everything is as it was.
    void putBack(const Backup &backup);
    /// Tries to open a broken cache once more: somebody may have put the file back.
    void openAgain();

    /// Ends with created() or failed(). Only where there is nothing.
    void create(SecretBytes passphrase);
    /// Keeps account and consent in what create() made; ends with unlocked() or failed(). In the place of a
    /// broken cache an empty one is begun under the same key, and what is there set aside.
    void finish(AccountSettings account, QList<ProbedRight> rights, Consent consent);
    /// Takes away what create() made, also what it is just making.
    void discard();

    /// Only while it is open; `words` are the passphrase of now, or the recovery code. Ends with
    /// passphraseChanged() or failed(); a wrong try counts like one at the gate.
    void changePassphrase(SecretBytes words, SecretBytes next);
    /// Likewise, by the passphrase alone; ends with codeRenewed() or failed().
    void renewCode(SecretBytes passphrase);
    /// Likewise; changes nothing: confirmed() or failed().
    void confirm(SecretBytes words);

    /// Only while it is open: gives the keyring a secret that opens the cache, and takes it away again.
    /// `words`, for that, may be the recovery code. End with keyringAdded(), keyringRemoved() or failed().
    void addKeyring(SecretBytes passphrase);
    void removeKeyring(SecretBytes words);
    /// Only while it is open: makes another data key, whose recovery code is shown before it counts. Ends
    /// with dataKeyPrepared() or failed().
    void prepareDataKey(SecretBytes passphrase);
    void forgetDataKey();
    /// Encrypts everything anew under it; whoever has the cache open has closed it. Ends with
    /// dataKeyReplaced(), then unlocked() or failed(). cancel() ends it as long as the old key counts.
    void replaceDataKey();
    /// Gives the keyring a secret for the new key where it had one for the old; once the account is open
    /// again. Says whether it will end with keyringAdded() or failed().
    bool renewKeyring();

    /// For whoever is about to erase everything: answers whether the entry is proven to be gone. Nothing was
    /// ever in a keyring: nothing.
    using KeyringErased = std::function<void(std::optional<Result<void>> gone)>;
    void eraseKeyring(KeyringErased done);

    /// What is under way is not waited for any more and not answered; a wrong try counts all the same. What a
    /// create() makes that nobody waits for is taken away.
    void cancel();
    /// The account was closed, or a broken one is left: its passphrase is wanted again.
    void lock();

Q_SIGNALS:
    void stateChanged();
    void busyChanged();
    void waitChanged(); ///< a few times a second while there is something to wait for, and when it is over
    void unlocked(const OpenedCache &opened);
    /// To be shown this once; who gets it has the only copy.
    void created(const std::shared_ptr<SecretBytes> &recoveryCode);
    void codeRenewed(const std::shared_ptr<SecretBytes> &recoveryCode); ///< likewise
    void passphraseChanged();
    void dataKeyPrepared(const std::shared_ptr<SecretBytes> &recoveryCode); ///< to be shown this once
    void dataKeyProgressed(qint64 done, qint64 of);                         ///< bytes
    /// `problem`: the old one counts. `withoutBackup`: the new one does, and there is no backup under it.
    void dataKeyReplaced(const std::optional<Error> &problem, const std::optional<Error> &withoutBackup);
    void keyringAdded(const QString &keeper); ///< the program that keeps it; empty: not known
    /// The key file has no slot for it any more; `left`: the entry may still be in the keyring.
    void keyringRemoved(const std::optional<Error> &left);
    void confirmed();
    void failed(const Error &error);

private:
    struct Site;
    struct Sighting {
        State state = State::Looking;
        std::optional<Error> problem;
        bool hasPrevious = false;
        QString keyringEntry; ///< empty: no slot for one
        QString keyringKeeper;
        UnlockAttempts attempts;
    };
    struct Opening;
    struct Renewal;
    struct KeyringWork;
    struct Replacement;

    template<class Work, class Done> void run(Work work, Done done);
    void lookBehind();
    void settle(const Sighting &sighting);
    void conclude(const Opening &opening);
    void conclude(const Result<OpenedCache> &opened);
    void conclude(const Renewal &renewal);
    void storeInKeyring(const std::shared_ptr<KeyringWork> &work);
    void addSlot(const std::shared_ptr<KeyringWork> &work, const QString &keeper);
    void refuseKeyring(const Error &error);
    void setAskingKeyring(bool asking);
    [[nodiscard]] bool mayChangeKeys() const;
    void setState(State state);
    void setBusy(bool busy);
    void take(const UnlockAttempts &attempts);

    const QString m_directory;
    const Clock &m_clock;
    std::shared_ptr<Site> m_site; ///< used in m_thread
    QThread m_thread;
    QObject *m_anchor;      ///< lives in m_thread: the place to run things there
    quint64 m_question = 0; ///< answers to earlier ones are dropped
    State m_state = State::Looking;
    std::optional<Error> m_problem;
    bool m_hasPrevious = false;
    bool m_busy = false;
    KeyringAccess m_keyring;
    QString m_keyringEntry;
    QString m_keyringKeeper; ///< who was given it
    bool m_renewsKeyring = false;
    bool m_askingKeyring = false;
    UnlockAttempts m_attempts;
    QTimer m_countdown;
    std::shared_ptr<const Backups> m_backups;
    std::shared_ptr<std::atomic<bool>> m_giveUp; ///< of putBack() and replaceDataKey()
};
