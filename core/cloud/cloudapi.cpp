// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/cloudapi.h"

#include "core/cloud/apifailure.h"
#include "core/cloud/cloudjob.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

using std::chrono::milliseconds;
using State = CloudJob::State;

namespace
{
constexpr qint64 worthAWarning = 5 * 60; // seconds
/// A pause looks at its clock so often, since a timer sleeps when the computer does.
constexpr milliseconds longestNap{5'000};

/// A request that failed, while every other answer, also a refusal, shows that the cloud is there. Of the
/// rest (a wrong certificate, a redirect) neither can be said.
bool isFailure(const Error &error)
{
    const bool unheard = error.kind == Error::Kind::Network || error.kind == Error::Kind::BadReply;
    return unheard && retryClassOf(error) != RetryClass::None;
}

/// A login page answered: asking again at once is no use, asking later is (reliability N12).
bool isOutright(const Error &error)
{
    return error.code == u"E-N12";
}

Q_LOGGING_CATEGORY(cloudLog, "simledger.cloud")

/// A call whose form the cloud does not accept is a fault of ours: which names it had, and none of their
/// values (reliability A03, A13).
void logFormFault(const CloudCall &call, const Error &error)
{
    if (error.code != u"E-A03" && error.code != u"E-A13")
        return;
    QByteArrayList names;
    for (const auto &[name, value] : call.parameters)
        names.append(name);
    qCWarning(cloudLog, "%s: the cloud does not accept the form of %s, request %s, parameters %s",
              qPrintable(error.code), call.action.constData(), qPrintable(error.requestId),
              names.join(' ').constData());
}

Error cancelled()
{
    return {Error::Kind::Cancelled,
            QStringLiteral("E-U02"),
            QCoreApplication::translate("CloudApi", "The call was cancelled. What was complete is kept."),
            {},
            {}};
}

/// The documented quotas (cloud-api 6); what is not documented is treated like the rest of its product.
RateGovernor::Allowance documented(const CloudCall &call)
{
    using namespace std::chrono_literals;
    static constexpr std::array tenASecond{"QueryAccountBalance", "QueryCashCoupons", "QueryPrepaidCards",
                                           "QueryOrders", "QueryProductList"};
    if (call.product == CloudProduct::Linkcard)
        return {.calls = 20, .period = 1s};
    for (const char *action : tenASecond) {
        if (call.action == action)
            return {.calls = 10, .period = 1s};
    }
    return {.calls = 600, .period = 60s};
}

AccountSettings withRootPaths(AccountSettings account)
{
    for (QUrl *url : {&account.endpoint, &account.billingEndpoint}) {
        if (url->path().isEmpty())
            url->setPath(QStringLiteral("/"));
    }
    return account;
}

/// 128 random bits in the shape of a UUID.
QByteArray uuidLike(const std::array<unsigned char, 16> &bits)
{
    const QByteArray hex =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), qsizetype(bits.size())).toHex();
    QByteArray text;
    text.reserve(36);
    text.append(hex.first(8)).append('-').append(hex.mid(8, 4)).append('-').append(hex.mid(12, 4));
    text.append('-').append(hex.mid(16, 4)).append('-').append(hex.mid(20));
    return text;
}
} // namespace

CloudApi::CloudApi(AccountSettings account, const Options &options, const Clock &clock, RandomSource &random,
                   QObject *parent)
    : QObject(parent), m_account(withRootPaths(std::move(account))), m_options(options), m_clock(clock),
      m_random(random), m_transport(options.limits, this), m_policy(options.waits), m_circuit(options.circuit)
{
    m_transport.setProxy(m_account.proxy);
    m_look.setParent(this); // it moves to the network thread with everything else
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &CloudApi::look);
}

CloudApi::~CloudApi() = default;

int CloudApi::pending() const
{
    return int(m_jobs.size());
}

void CloudApi::beginRun()
{
    m_budget.refill();
    m_circuit.begin();
    release();
}

void CloudApi::remember(const Memory &memory)
{
    m_clockOffset = memory.clockOffset;
    m_learned = memory.governors;
}

CloudApi::Memory CloudApi::memory() const
{
    Memory memory{m_clockOffset, m_learned};
    for (const auto &[action, lane] : m_lanes)
        memory.governors.insert_or_assign(action, lane->governor);
    return memory;
}

bool CloudApi::foundSlidingLog() const
{
    return std::any_of(m_lanes.begin(), m_lanes.end(), [this](const auto &lane) {
        return lane.second->governor.slidingLog() && m_statistics.value(lane.first).throttled > 0;
    });
}

void CloudApi::renew(const AccountSettings &account)
{
    m_account.keyId = account.keyId;
    m_account.secret = account.secret.clone();
    m_account.token = account.token.clone();
    m_account.expires = account.expires;
    ++m_keyNumber;
}

std::optional<std::chrono::seconds> CloudApi::keyLeft() const
{
    if (!m_account.isTemporary() || !m_account.expires)
        return std::nullopt;
    const qint64 there = m_clock.now().toSecsSinceEpoch() + m_clockOffset;
    return std::chrono::seconds(m_account.expires->seconds - there);
}

std::optional<QString> CloudApi::clockWarning() const
{
    if (std::llabs(m_clockOffset) <= worthAWarning)
        return std::nullopt;
    return clockText(m_clockOffset);
}

std::optional<double> CloudApi::callsPerSecond(const QByteArray &action) const
{
    const auto lane = m_lanes.find(action);
    if (m_options.unlimited || lane == m_lanes.end())
        return std::nullopt;
    return lane->second->governor.callsPerSecond(m_clock.monotonic());
}

std::optional<CloudApi::Pace> CloudApi::pace() const
{
    const CloudLane *slowest = nullptr;
    const auto now = m_clock.monotonic();
    const auto slowness = [now](const CloudLane &lane) {
        return lane.governor.callsPerSecond(now) / lane.governor.fullCallsPerSecond();
    };
    for (const auto &[action, lane] : m_lanes) {
        const bool busy = lane->inFlight > 0 || !lane->queue.empty();
        if (busy && (!slowest || slowness(*lane) < slowness(*slowest)))
            slowest = lane.get();
    }
    if (m_options.unlimited || !slowest)
        return std::nullopt;
    const RateGovernor &governor = slowest->governor;
    return Pace{governor.callsPerSecond(now), governor.fullCallsPerSecond(), governor.slowedBy(now),
                governor.slidingLog()};
}

// ---- pauses ----

std::optional<CloudApi::Pause> CloudApi::pause() const
{
    if (m_circuit.state() != Circuit::State::Paused || !m_pauseReason)
        return std::nullopt;
    const auto left = std::chrono::ceil<milliseconds>(m_circuit.resumesAt() - m_clock.monotonic());
    return Pause{*m_pauseReason, std::max(left, milliseconds(0)), m_circuit.pausesInARow()};
}

void CloudApi::tryNow()
{
    if (m_circuit.state() != Circuit::State::Paused)
        return;
    m_circuit.tryNow();
    release();
}

void CloudApi::wake()
{
    m_clockOffset = 0; // if the clock is still wrong, one call says so
    m_transport.renew();
    const QList<Job> flying = inState(State::InFlight);
    for (const Job &job : flying) {
        m_transport.abort(job->transportCall);
        job->lane->governor.noteReply(job->slot, m_clock.monotonic());
        leaveFlight(*job);
        job->state = State::Held;
    }
    m_circuit.tryNow();
    release();
}

/// Time has passed: a pause may be over, the first call may have been alone long enough.
void CloudApi::look()
{
    if (m_circuit.resumeIfOver(m_clock.monotonic()))
        return release();
    pumpAll();
    lookAgain(); // no lane may have anything to send
}

/// The way may be open again: who was held takes its place at the head of its queue.
void CloudApi::release()
{
    const QList<Job> held = inState(State::Held);
    for (auto job = held.crbegin(); job != held.crend(); ++job) {
        (*job)->state = State::Queued;
        (*job)->outcome.reset();
        (*job)->attempts = {};
        (*job)->lane->queue.push_front(*job);
    }
    if (m_circuit.state() != Circuit::State::Paused && std::exchange(m_pauseReason, std::nullopt))
        Q_EMIT pauseChanged();
    pumpAll();
}

/// In the order in which they were started.
QList<CloudApi::Job> CloudApi::inState(State state) const
{
    QList<Job> jobs;
    for (const Job &job : m_jobs) {
        if (job->state == state)
            jobs.append(job);
    }
    std::sort(jobs.begin(), jobs.end(), [](const Job &a, const Job &b) { return a->ticket < b->ticket; });
    return jobs;
}

void CloudApi::hold(const Job &job, const Error &error)
{
    job->state = State::Held;
    job->outcome = error;
    if (m_circuit.state() == Circuit::State::Paused && !m_pauseReason) {
        m_pauseReason = error;
        Q_EMIT pauseChanged();
    }
    lookAgain(); // nobody else may be waiting who would
}

void CloudApi::lookAgain()
{
    const auto now = m_clock.monotonic();
    const auto again = m_circuit.lookAgainAt(now);
    if (again != Circuit::never && !m_look.isActive())
        m_look.start(std::min(longestNap, std::chrono::ceil<milliseconds>(again - now)));
}

// ---- waiting for its turn ----

CloudApi::Ticket CloudApi::enqueue(CloudCall call, std::unique_ptr<CloudAnswer> answer)
{
    const auto job = std::make_shared<CloudJob>();
    job->ticket = ++m_last;
    job->lane = &laneOf(call);
    job->call = std::move(call);
    job->answer = std::move(answer);
    m_jobs.insert(job->ticket, job);
    job->lane->queue.push_back(job);
    pump(*job->lane);
    return job->ticket;
}

CloudLane &CloudApi::laneOf(const CloudCall &call)
{
    std::unique_ptr<CloudLane> &lane = m_lanes[call.action];
    if (lane)
        return *lane;
    lane = std::make_unique<CloudLane>(call.product, governorFor(call));
    connect(&lane->timer, &QTimer::timeout, this, [this, made = lane.get()] { pump(*made); });
    return *lane;
}

RateGovernor CloudApi::governorFor(const CloudCall &call) const
{
    RateGovernor::Allowance allowance = documented(call);
    if (m_options.callsPerSecond)
        allowance = {.calls = *m_options.callsPerSecond, .period = std::chrono::seconds(1)};
    allowance.share = m_options.share;
    allowance.unlimited = m_options.unlimited;
    const auto learned = m_learned.find(call.action);
    RateGovernor governor = learned == m_learned.end() ? RateGovernor(allowance) : learned->second;
    governor.setAllowance(allowance);
    if (m_expectsLog)
        governor.expectSlidingLog();
    return governor;
}

void CloudApi::pump(CloudLane &lane)
{
    while (!lane.queue.empty() && lane.inFlight < m_options.inFlightPerAction) {
        if (lane.queue.front()->state != State::Queued) {
            lane.queue.pop_front(); // cancelled meanwhile
            continue;
        }
        const auto now = m_clock.monotonic();
        if (!m_circuit.mayLeave(lane.product, now)) {
            lookAgain();
            return; // an answer or m_look will call again
        }
        const auto next = lane.governor.nextAt(now);
        if (next == RateGovernor::never)
            return; // a reply will call again
        if (next > now)
            return lane.timer.start(std::chrono::ceil<milliseconds>(next - now));
        const Job job = std::move(lane.queue.front());
        lane.queue.pop_front();
        send(lane, job);
    }
}

void CloudApi::pumpAll()
{
    for (const auto &[action, lane] : m_lanes)
        pump(*lane);
}

void CloudApi::send(CloudLane &lane, const Job &job)
{
    Result<QByteArray> fresh = nonce();
    if (!fresh)
        return conclude(job, fresh.error());
    const bool linkcard = job->call.product == CloudProduct::Linkcard;
    const QUrl &url = linkcard ? m_account.endpoint : m_account.billingEndpoint;
    const QByteArray keyId = m_account.keyId.toUtf8(), host = HttpTransport::hostHeader(url);
    job->clockOffset = m_clockOffset;
    job->keyNumber = m_keyNumber;
    SignedCall ready = signCall(
        job->call, linkcard ? m_options.linkcard : m_options.billing,
        {keyId, m_account.secret.view(), host, *fresh, timestamp(m_clockOffset), m_account.token.view()});
    ready.headers.emplaceBack(QByteArrayLiteral("User-Agent"), m_options.userAgent);
    job->slot = lane.governor.noteSent(m_clock.monotonic());
    m_circuit.noteSent(lane.product, m_clock.monotonic());
    job->state = State::InFlight;
    ++lane.inFlight;
    ++m_statistics[job->call.action].calls;
    job->transportCall = m_transport.post(
        url, ready.body, ready.headers, [this, job](const Result<HttpReply> &reply) { receive(job, reply); });
}

Result<QByteArray> CloudApi::nonce()
{
    std::array<unsigned char, 16> bits{};
    if (Result<void> filled = m_random.fill(bits); !filled)
        return filled.error();
    return uuidLike(bits);
}

QByteArray CloudApi::timestamp(qint64 offset)
{
    const qint64 second = m_clock.now().toSecsSinceEpoch() + offset;
    if (second != m_stampSecond) {
        m_stampSecond = second;
        m_stamp = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate).toLatin1();
    }
    return m_stamp;
}

// ---- the answer ----

void CloudApi::receive(const Job &job, const Result<HttpReply> &reply)
{
    const std::optional<Error> error = reply ? judge(*job, *reply) : std::optional(reply.error());
    const Circuit::State before = m_circuit.state();
    const Circuit::Verdict verdict = note(*job, error);
    leaveFlight(*job);
    const auto wait = error && verdict != Circuit::Verdict::Pause ? retryWait(*job, *error) : std::nullopt;
    if (verdict == Circuit::Verdict::Pause)
        hold(job, *error);
    else if (wait)
        retryLater(job, *error, *wait);
    else
        conclude(job, error);
    if (verdict == Circuit::Verdict::GiveUp)
        giveUpWaiting(*error);
    const bool opened = before != m_circuit.state() && m_circuit.state() == Circuit::State::Flowing;
    if (opened)
        release(); // who waited may leave, in every lane
    else if (m_circuit.state() != Circuit::State::Flowing)
        pumpAll(); // only some may leave, whoever they are
    else
        pump(*job->lane);
}

/// Why this reply is not the value asked for; nothing when the decoder has read it.
std::optional<Error> CloudApi::judge(CloudJob &job, const HttpReply &reply)
{
    std::optional<Error> error;
    if (reply.status / 100 == 2)
        error = job.answer->read(reply.body);
    else
        error = ApiFailure::read(reply.body).toError(reply.status, job.call.action);
    if (error)
        logFormFault(job.call, *error);
    if (error && retryClassOf(*error) == RetryClass::Skew)
        return skewed(job, reply, *std::move(error));
    return error;
}

/// Learns the clock's offset for all further calls. Where the server does not tell its time, or this call
/// was signed with it already, there is nothing to learn and nothing to retry.
Error CloudApi::skewed(CloudJob &job, const HttpReply &reply, Error error)
{
    if (reply.date)
        m_clockOffset = m_clock.now().secsTo(*reply.date);
    constexpr qint64 sameMinute = 60;
    if (!reply.date || std::llabs(m_clockOffset - job.clockOffset) < sameMinute)
        job.attempts[size_t(RetryClass::Skew)] = 1;
    if (std::llabs(m_clockOffset) > worthAWarning)
        return clockError(m_clockOffset, error.requestId);
    return error;
}

Circuit::Verdict CloudApi::note(CloudJob &job, const std::optional<Error> &error)
{
    const auto now = m_clock.monotonic();
    const bool throttled = error && retryClassOf(*error) == RetryClass::Throttled;
    if (throttled)
        job.lane->governor.noteThrottled(job.slot, now);
    else
        job.lane->governor.noteReply(job.slot, now);
    m_statistics[job.call.action].throttled += throttled ? 1 : 0;
    if (!error)
        m_budget.noteSuccess();
    if (error && (isFailure(*error) || isOutright(*error)))
        return m_circuit.noteFailure(isOutright(*error), now);
    if (!error || error->kind != Error::Kind::Network)
        m_circuit.noteAnswer();
    return Circuit::Verdict::GoOn;
}

std::optional<milliseconds> CloudApi::retryWait(CloudJob &job, const Error &error)
{
    if (error.code == u"E-A10" && job.keyNumber != m_keyNumber)
        return milliseconds(0); // the key was renewed while this call was on its way
    const RetryClass kind = retryClassOf(error);
    const int attempts = ++job.attempts[size_t(kind)];
    const auto wait = m_policy.wait(kind, attempts, randomFraction());
    const bool costs = kind == RetryClass::Transient || kind == RetryClass::Once;
    if (wait && costs && (m_circuit.isBroken() || !m_budget.take()))
        return std::nullopt;
    return wait;
}

double CloudApi::randomFraction()
{
    std::array<unsigned char, 4> bytes{};
    if (!m_random.fill(bytes))
        return 0.5; // only the spread of the waits is lost
    quint32 number = 0;
    for (const unsigned char byte : bytes)
        number = number << 8 | byte;
    return double(number) / 4294967296.0;
}

void CloudApi::retryLater(const Job &job, const Error &error, milliseconds wait)
{
    ++m_statistics[job->call.action].retries;
    job->state = State::Waiting;
    job->outcome = error;
    QTimer::singleShot(wait, this, [this, job] {
        if (job->state != State::Waiting)
            return;
        job->state = State::Queued;
        job->outcome.reset();
        job->lane->queue.push_front(job);
        pump(*job->lane);
    });
}

/// Nothing is retried any more: who waits for another attempt gets the reason it waits for, who waits for
/// its first one the reason of this failure.
void CloudApi::giveUpWaiting(const Error &reason)
{
    for (const State state : {State::Waiting, State::Held, State::Queued}) {
        const QList<Job> jobs = inState(state);
        for (const Job &job : jobs)
            conclude(job, job->outcome ? job->outcome : std::optional(reason));
    }
    if (std::exchange(m_pauseReason, std::nullopt))
        Q_EMIT pauseChanged();
}

// ---- the end ----

void CloudApi::leaveFlight(CloudJob &job)
{
    if (job.state != State::InFlight)
        return;
    --job.lane->inFlight;
    m_circuit.noteGone(job.lane->product);
    job.transportCall = 0;
}

void CloudApi::cancel(Ticket ticket)
{
    const Job job = m_jobs.value(ticket);
    if (!job)
        return;
    if (job->state == State::InFlight) {
        m_transport.abort(job->transportCall);
        job->lane->governor.noteReply(job->slot, m_clock.monotonic());
        leaveFlight(*job);
    }
    conclude(job, cancelled());
    pumpAll();
}

void CloudApi::cancelAll()
{
    for (const auto &[action, lane] : m_lanes)
        lane->queue.clear(); // so that no cancelled call makes room for another
    const auto tickets = m_jobs.keys();
    for (const Ticket ticket : tickets)
        cancel(ticket);
}

void CloudApi::conclude(const Job &job, std::optional<Error> error)
{
    const bool announced = job->state == State::Concluded;
    job->state = State::Concluded;
    job->outcome = std::move(error);
    if (!announced)
        QMetaObject::invokeMethod(
            this, [this, job] { deliver(job); }, Qt::QueuedConnection);
}

void CloudApi::deliver(const Job &job)
{
    m_jobs.remove(job->ticket);
    Statistics &statistics = m_statistics[job->call.action];
    if (!job->outcome)
        ++statistics.succeeded;
    else if (job->outcome->kind != Error::Kind::Cancelled)
        ++statistics.failed;
    const Job kept = job; // `done` may destroy this object and the event that brought us here
    if (kept->outcome)
        kept->answer->fail(*kept->outcome);
    else
        kept->answer->succeed();
}
