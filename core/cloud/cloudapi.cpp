// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/cloudapi.h"

#include "core/cloud/apifailure.h"
#include "core/cloud/cloudjob.h"

#include <QCoreApplication>

#include <cstdlib>

using std::chrono::milliseconds;
using State = CloudJob::State;

namespace
{
constexpr qint64 worthAWarning = 5 * 60; // seconds

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
      m_random(random), m_transport(options.limits, this), m_policy(options.waits)
{
}

CloudApi::~CloudApi() = default;

int CloudApi::pending() const
{
    return int(m_jobs.size());
}

void CloudApi::beginRun()
{
    m_budget.refill();
    m_streak.noteAnswer();
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
    RateGovernor::Allowance allowance = documented(call);
    if (m_options.callsPerSecond)
        allowance = {.calls = *m_options.callsPerSecond, .period = std::chrono::seconds(1)};
    allowance.share = m_options.share;
    allowance.unlimited = m_options.unlimited;
    lane = std::make_unique<CloudLane>(allowance);
    connect(&lane->timer, &QTimer::timeout, this, [this, made = lane.get()] { pump(*made); });
    return *lane;
}

void CloudApi::pump(CloudLane &lane)
{
    while (!lane.queue.empty() && lane.inFlight < m_options.inFlightPerAction) {
        if (lane.queue.front()->state != State::Queued) {
            lane.queue.pop_front(); // cancelled meanwhile
            continue;
        }
        const auto now = m_clock.monotonic();
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

void CloudApi::send(CloudLane &lane, const Job &job)
{
    Result<QByteArray> fresh = nonce();
    if (!fresh)
        return conclude(job, fresh.error());
    const bool linkcard = job->call.product == CloudProduct::Linkcard;
    const QUrl &url = linkcard ? m_account.endpoint : m_account.billingEndpoint;
    const QByteArray keyId = m_account.keyId.toUtf8(), host = HttpTransport::hostHeader(url);
    job->clockOffset = m_clockOffset;
    SignedCall ready = signCall(job->call, linkcard ? m_options.linkcard : m_options.billing,
                                {keyId, m_account.secret.view(), host, *fresh, timestamp(m_clockOffset)});
    ready.headers.emplaceBack(QByteArrayLiteral("User-Agent"), m_options.userAgent);
    job->slot = lane.governor.noteSent(m_clock.monotonic());
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
    note(*job, error);
    leaveFlight(*job);
    const auto wait = error ? retryWait(*job, *error) : std::nullopt;
    if (wait)
        retryLater(job, *error, *wait);
    else
        conclude(job, error);
    if (m_streak.pause())
        giveUpWaiting();
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

void CloudApi::note(CloudJob &job, const std::optional<Error> &error)
{
    if (!error)
        m_budget.noteSuccess();
    const bool failed =
        error && (error->kind == Error::Kind::Network || error->kind == Error::Kind::BadReply);
    if (failed)
        m_streak.noteFailure();
    else
        m_streak.noteAnswer();
    const auto now = m_clock.monotonic();
    if (!error || retryClassOf(*error) != RetryClass::Throttled)
        return job.lane->governor.noteReply(job.slot, now);
    job.lane->governor.noteThrottled(job.slot, now);
    ++m_statistics[job.call.action].throttled;
}

std::optional<milliseconds> CloudApi::retryWait(CloudJob &job, const Error &error)
{
    const RetryClass kind = retryClassOf(error);
    const int attempts = ++job.attempts[size_t(kind)];
    const auto wait = m_policy.wait(kind, attempts, randomFraction());
    const bool costs = kind == RetryClass::Transient || kind == RetryClass::Once;
    if (wait && costs && (m_streak.pause() || !m_budget.take()))
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

/// In a pause nothing is retried: who waits for another attempt gets the reason it waits for.
void CloudApi::giveUpWaiting()
{
    const auto jobs = m_jobs.values();
    for (const Job &job : jobs) {
        if (job->state == State::Waiting)
            conclude(job, job->outcome);
    }
}

// ---- the end ----

void CloudApi::leaveFlight(CloudJob &job)
{
    if (job.state != State::InFlight)
        return;
    --job.lane->inFlight;
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
    CloudLane &lane = *job->lane;
    conclude(job, cancelled());
    pump(lane);
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
