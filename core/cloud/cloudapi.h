// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/cloud/callsigner.h"
#include "core/cloud/circuit.h"
#include "core/cloud/httptransport.h"
#include "core/cloud/rategovernor.h"
#include "core/cloud/retrypolicy.h"
#include "core/domain/account.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class CloudLane;
struct CloudJob;

/// What a started call must be able to do; see CloudApi::start().
class CloudAnswer
{
public:
    virtual ~CloudAnswer() = default;
    virtual std::optional<Error>
    read(const QByteArray &body) = 0; ///< keeps the value, or says why there is none
    virtual void succeed() = 0;       ///< hands over what read() kept
    virtual void fail(const Error &error) = 0;
};

/// Typed calls to the cloud: start() gives a ticket, the governor of the action decides when the call
/// leaves, several calls of several actions are in flight, and `done` gets the decoded value or the reason.
/// Retries (each freshly signed), the learned clock offset and the retry budget are in here.
///
/// Lives in the network thread (move it there before the first start()), like everything it calls back.
/// `done` is called exactly once for each ticket, from the event loop and never from within another method;
/// it may start, cancel and destroy. Destroying the CloudApi drops calls without answering them: cancelAll()
/// first if somebody waits.
///
/// After five failed requests in a row all calls pause (Circuit): who had failed and who waits stays in the
/// queue and goes on when the cloud answers again. Where the options allow no pause, or no more of them,
/// pauseAdvised() is true and nothing is retried: each failure reaches its `done` at once, and the caller
/// decides when to come back. The first answer of the cloud ends it.
class CloudApi final : public QObject
{
    Q_OBJECT
public:
    using Ticket = quint64;

    using Signature = CallSignature;

    struct Options {
        double share = 0.8;                ///< of the documented allowance
        bool unlimited = false;            ///< no pace; for loopback and benchmarks
        std::optional<int> callsPerSecond; ///< instead of the documented allowance of every action
        int inFlightPerAction = 20;
        Signature linkcard = Signature::V1;
        Signature billing = Signature::V1;
        HttpTransport::Limits limits;
        RetryPolicy::Waits waits;
        Circuit::Rule circuit;
        QByteArray userAgent = QByteArrayLiteral("Simledger");
    };

    /// What one CloudApi found out and the next one of the same process need not find out again. Not for the
    /// disk: a clock is set right and an allowance is raised while nobody looks (decision 20). The one thing
    /// that a later session is told is how the provider counts: expectSlidingLog().
    struct Memory {
        qint64 clockOffset = 0;
        std::map<QByteArray, RateGovernor> governors; ///< by action
    };

    /// Why no call leaves.
    struct Pause {
        Error reason; ///< the failure that began it
        std::chrono::milliseconds left{0};
        int inARow = 1;
    };

    /// How fast the calls of one action leave.
    struct Pace {
        double callsPerSecond = 0;
        double full = 0;    ///< the pace where nothing slowed it
        int throttles = 0;  ///< that slowed it down; 0: nothing did
        bool waits = false; ///< for the answers of earlier calls: the provider counts the last second
    };

    struct Statistics {
        quint64 calls = 0;     ///< requests sent, retries included
        quint64 succeeded = 0; ///< calls that ended with a value
        quint64 failed = 0;    ///< calls that ended with an error, cancelled ones not counted
        quint64 throttled = 0; ///< answers that were throttles
        quint64 retries = 0;
    };

    /// Clock and random source must outlive the CloudApi.
    CloudApi(AccountSettings account, const Options &options, const Clock &clock, RandomSource &random,
             QObject *parent = nullptr);
    ~CloudApi() override;

    /// `decode` is one of the decoders' pure functions. A BadReply of the passing kind is asked again.
    template<class T>
    Ticket start(CloudCall call, Result<T> (*decode)(const QByteArray &), std::function<void(Result<T>)> done)
    {
        return enqueue(std::move(call), std::make_unique<TypedAnswer<T>>(decode, std::move(done)));
    }

    /// The call's `done` gets Kind::Cancelled, from the event loop. Does nothing for tickets already
    /// answered.
    void cancel(Ticket ticket);
    void cancelAll();

    /// A new run begins: full retry budget, no pause. Statistics and clock offset stay.
    void beginRun();

    /// Before the first call: what an earlier one knew.
    void remember(const Memory &memory);
    [[nodiscard]] Memory memory() const;
    /// Before the first call: the provider was found to count the last second, by an earlier session.
    void expectSlidingLog() { m_expectsLog = true; }
    /// A throttle of this run showed that the provider counts the last second, or that it still does.
    [[nodiscard]] bool foundSlidingLog() const;

    /// Why nothing leaves; nothing: it does.
    [[nodiscard]] std::optional<Pause> pause() const;
    /// Ends a pause now: somebody asks for it, or the network is back.
    void tryNow();
    /// The computer slept: connections are dead, the clock may be another one. What was in flight is asked
    /// again (reading twice harms nobody), one call before the others.
    void wake();

    /// Another key of the same account from the next call on: a temporary key was renewed while calls wait.
    /// A call that the cloud refused because the one before had ended is signed once more (reliability A10).
    void renew(const AccountSettings &account);
    /// How long the key can still be used, by the clock of the cloud as far as it is known; nothing: it
    /// lasts.
    [[nodiscard]] std::optional<std::chrono::seconds> keyLeft() const;
    [[nodiscard]] const std::optional<Instant> &keyExpires() const { return m_account.expires; }

    [[nodiscard]] const QString &keyId() const
    {
        return m_account.keyId;
    } ///< no secret, and nobody's business
    [[nodiscard]] bool pauseAdvised() const { return m_circuit.isBroken(); }
    [[nodiscard]] int pending() const; ///< tickets not yet answered
    [[nodiscard]] const QHash<QByteArray, Statistics> &statistics() const
    {
        return m_statistics;
    } ///< by action
    /// Server minus computer, learned from the Date header when the cloud refused our time; 0 until then.
    [[nodiscard]] qint64 clockOffsetSeconds() const { return m_clockOffset; }
    /// The sentence about the computer clock, when it is more than five minutes off.
    [[nodiscard]] std::optional<QString> clockWarning() const;
    /// The action's pace now; unlimited = nothing.
    [[nodiscard]] std::optional<double> callsPerSecond(const QByteArray &action) const;
    /// The pace of the action that is slowed down most among those with calls to make; nothing where no pace
    /// holds anything back. For the status line.
    [[nodiscard]] std::optional<Pace> pace() const;

Q_SIGNALS:
    void pauseChanged(); ///< one began or ended

private:
    template<class T> class TypedAnswer final : public CloudAnswer
    {
    public:
        using Decode = Result<T> (*)(const QByteArray &);
        TypedAnswer(Decode decode, std::function<void(Result<T>)> done)
            : m_decode(decode), m_done(std::move(done))
        {
        }
        std::optional<Error> read(const QByteArray &body) override
        {
            Result<T> result = m_decode(body);
            if (!result)
                return result.error();
            m_value = std::move(*result);
            return std::nullopt;
        }
        void succeed() override { m_done(std::move(*m_value)); }
        void fail(const Error &error) override { m_done(error); }

    private:
        Decode m_decode;
        std::function<void(Result<T>)> m_done;
        std::optional<T> m_value;
    };

    using Job = std::shared_ptr<CloudJob>;
    enum class JobState : quint8 {
        Queued,
        InFlight,
        Waiting, ///< for its next attempt
        Held,    ///< until a pause is over
        Concluded
    };
    friend struct CloudJob;

    Ticket enqueue(CloudCall call, std::unique_ptr<CloudAnswer> answer);
    CloudLane &laneOf(const CloudCall &call);
    [[nodiscard]] RateGovernor governorFor(const CloudCall &call) const;
    void pump(CloudLane &lane);
    void pumpAll();
    void look();
    void send(CloudLane &lane, const Job &job);
    [[nodiscard]] Result<QByteArray> nonce();
    [[nodiscard]] QByteArray timestamp(qint64 offset);

    void receive(const Job &job, const Result<HttpReply> &reply);
    [[nodiscard]] std::optional<Error> judge(CloudJob &job, const HttpReply &reply);
    [[nodiscard]] Error skewed(CloudJob &job, const HttpReply &reply, Error error);
    [[nodiscard]] Circuit::Verdict note(CloudJob &job, const std::optional<Error> &error);
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryWait(CloudJob &job, const Error &error);
    [[nodiscard]] double randomFraction();
    void retryLater(const Job &job, const Error &error, std::chrono::milliseconds wait);
    void hold(const Job &job, const Error &error);
    void lookAgain(); ///< when time alone may end a pause
    void release();
    void giveUpWaiting(const Error &reason);
    [[nodiscard]] QList<Job> inState(JobState state) const;

    void leaveFlight(CloudJob &job);
    void conclude(const Job &job, std::optional<Error> error);
    void deliver(const Job &job);

    AccountSettings m_account;
    quint64 m_keyNumber = 0; ///< goes up with renew()
    Options m_options;
    const Clock &m_clock;
    RandomSource &m_random;
    HttpTransport m_transport;
    RetryPolicy m_policy;
    RetryBudget m_budget;
    Circuit m_circuit;
    std::optional<Error> m_pauseReason;                       ///< while a pause lasts
    QTimer m_look;                                            ///< until the circuit may say something else
    std::map<QByteArray, std::unique_ptr<CloudLane>> m_lanes; ///< by action
    QHash<Ticket, std::shared_ptr<CloudJob>> m_jobs;          ///< everything not yet answered
    QHash<QByteArray, Statistics> m_statistics;
    qint64 m_clockOffset = 0;
    std::map<QByteArray, RateGovernor> m_learned; ///< of an earlier CloudApi
    bool m_expectsLog = false;                    ///< of an earlier session
    qint64 m_stampSecond = -1;                    ///< the second that m_stamp says
    QByteArray m_stamp;
    Ticket m_last = 0;
};
