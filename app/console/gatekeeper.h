// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/unlockattempts.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/domain/account.h"
#include "core/domain/deskvalues.h"
#include "core/secrets/kdf.h"
#include "core/store/accountstore.h"
#include "core/store/cache.h"

#include <QObject>
#include <QThread>
#include <QTimer>

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
        Made,           ///< create() made an account that finish() has not kept yet
        Open,
    };
    enum class Way { PassphraseOrCode, CodeAlone };

    struct Options {
        std::optional<ScryptCost> cost; ///< of new passphrases; nothing: measured
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
    /// How long the next try has to wait after too many wrong ones; 0: not at all.
    [[nodiscard]] std::chrono::milliseconds wait() const { return m_attempts.remaining(m_clock); }

    /// Looks what is there; again: after somebody put a file back, or closed the other program.
    void look();
    /// Ends with unlocked() or failed(). Does nothing while busy or while wait() is not over.
    void unlock(SecretBytes words, Way way = Way::PassphraseOrCode);
    /// Puts the earlier key file in place of the damaged or missing one, and looks again.
    void restorePrevious();

    /// Ends with created() or failed(). Only where there is nothing.
    void create(SecretBytes passphrase);
    /// Keeps account and consent in what create() made; ends with unlocked() or failed().
    void finish(AccountSettings account, QList<ProbedRight> rights, Consent consent);
    /// Takes away what create() made, also what it is just making.
    void discard();

    /// What is under way is not waited for any more and not answered; a wrong try counts all the same. What a
    /// create() makes that nobody waits for is taken away.
    void cancel();
    /// The account was closed: its passphrase is wanted again.
    void lock();

Q_SIGNALS:
    void stateChanged();
    void busyChanged();
    void waitChanged(); ///< a few times a second while there is something to wait for, and when it is over
    void unlocked(const OpenedCache &opened);
    /// To be shown this once; who gets it has the only copy.
    void created(const std::shared_ptr<SecretBytes> &recoveryCode);
    void failed(const Error &error);

private:
    struct Site;
    struct Sighting {
        State state = State::Looking;
        std::optional<Error> problem;
        bool hasPrevious = false;
        UnlockAttempts attempts;
    };
    struct Opening;

    template<class Work, class Done> void run(Work work, Done done);
    void lookBehind();
    void settle(const Sighting &sighting);
    void conclude(const Result<OpenedCache> &opened);
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
    UnlockAttempts m_attempts;
    QTimer m_countdown;
};
