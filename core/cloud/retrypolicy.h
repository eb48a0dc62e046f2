// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <optional>

/// What a failed call may do next (reliability section 4).
enum class RetryClass : quint8 {
    None,      ///< N: asking again would change nothing
    Transient, ///< T: a few attempts with growing random waits
    Throttled, ///< H: later; the governor slows down too
    Skew,      ///< S: once, at once, with the clock offset just learned
    Once,      ///< once more, after a short random wait
};

/// How long to wait before asking again. Pure: the caller brings the random number.
class RetryPolicy
{
public:
    struct Waits {
        std::chrono::milliseconds transientBase{500};
        std::chrono::milliseconds transientCap{20'000};
        std::chrono::milliseconds throttledBase{1'000};
        std::chrono::milliseconds throttledCap{30'000};
        int transientAttempts = 4;  ///< the first one included
        int throttledAttempts = 10; ///< likewise; about two minutes of waiting
    };

    RetryPolicy() = default;
    explicit RetryPolicy(const Waits &waits) : m_waits(waits) {}

    /// The wait before the next attempt, or nothing when this was the last. `attempts` counts those made in
    /// this class, from 1; `random` lies in [0, 1).
    [[nodiscard]] std::optional<std::chrono::milliseconds> wait(RetryClass kind, int attempts,
                                                                double random) const;

private:
    Waits m_waits;
};

/// Keeps retries a small part of all traffic: 100 tokens, 5 a retry, 1 back a success. Throttled and skewed
/// calls do not draw on it: the first are slowed by the governor, the second are asked once.
class RetryBudget
{
public:
    static constexpr int full = 100;
    static constexpr int retryCost = 5;

    /// Takes the price of one retry; false when it is not there.
    [[nodiscard]] bool take()
    {
        if (m_tokens < retryCost)
            return false;
        m_tokens -= retryCost;
        return true;
    }
    void noteSuccess() { m_tokens = std::min(full, m_tokens + 1); }
    void refill() { m_tokens = full; } ///< at the start of a run
    [[nodiscard]] int tokens() const { return m_tokens; }

private:
    int m_tokens = full;
};

/// Counts failed requests in a row, over all actions: after five it is time to pause.
class FailureStreak
{
public:
    static constexpr int pauseAt = 5;

    void noteFailure() { ++m_failures; }
    void noteAnswer() { m_failures = 0; } ///< any answer of the cloud, also a refusal
    [[nodiscard]] bool pause() const { return m_failures >= pauseAt; }

private:
    int m_failures = 0;
};
