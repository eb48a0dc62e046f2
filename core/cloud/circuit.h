// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/callsigner.h"
#include "core/cloud/retrypolicy.h"

#include <array>
#include <chrono>
#include <optional>

/// Whether the way to the cloud is open. Before anything was answered one call goes ahead of the others, so
/// that a wrong clock or a dead network costs one call and not twenty. After five failed requests in a row
/// calls pause: 30 s, then five times longer each time, up to an hour; then one call a product tries again,
/// and the first answer of the cloud opens the way (reliability section 4).
///
/// Pure: every method is told the time, a monotonic one. Not thread-safe.
class Circuit
{
public:
    using Time = std::chrono::nanoseconds;

    struct Rule {
        int pauses = 0; ///< so many in a row, then it is given up; 0: at once
        std::chrono::milliseconds first{30'000};
        int factor = 5;
        std::chrono::milliseconds longest{3'600'000};
        std::chrono::milliseconds lead{3'000}; ///< so long the first call is alone
        /// Counted from the first call: a pause that would end later than this is not made, since nobody
        /// would be there any more.
        std::optional<std::chrono::milliseconds> patience;

        static constexpr int forEver = 1'000'000;
    };
    enum class State : quint8 {
        Unheard, ///< nothing was answered yet
        Flowing,
        Paused,
        Probing, ///< after a pause, until something is answered
    };
    enum class Verdict : quint8 {
        GoOn,
        Pause,  ///< keep the call until the pause is over
        GiveUp, ///< tell everybody who waits
    };

    static constexpr Time never = Time::max();

    Circuit() = default;
    explicit Circuit(const Rule &rule) : m_rule(rule) {}

    [[nodiscard]] bool mayLeave(CloudProduct product, Time now) const;
    void noteSent(CloudProduct product, Time now);
    void noteGone(CloudProduct product); ///< answered, failed or cancelled

    void noteAnswer(); ///< any answer of the cloud, also a refusal
    /// A failed request. `outright`: it alone says that there is no cloud (a login page answered).
    [[nodiscard]] Verdict noteFailure(bool outright, Time now);

    /// Ends a pause that is over; false: there is none, or it is not.
    bool resumeIfOver(Time now);
    /// Somebody asks, the network is back, the computer woke up: tries at once, as after a first pause.
    void tryNow();
    /// A new run: nothing has failed yet.
    void begin();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBroken() const { return m_streak.pause(); } ///< nothing is retried by waiting
    [[nodiscard]] Time resumesAt() const { return m_resumesAt; }     ///< of a pause
    [[nodiscard]] int pausesInARow() const { return m_pauses; }
    /// When mayLeave() or resumeIfOver() may say something else by time alone.
    [[nodiscard]] Time lookAgainAt(Time now) const;

private:
    [[nodiscard]] int inFlight(CloudProduct product) const { return m_inFlight[size_t(product)]; }

    Rule m_rule;
    State m_state = State::Unheard;
    FailureStreak m_streak;
    int m_pauses = 0; ///< since the last answer
    Time m_resumesAt = never;
    Time m_leadSent = never;
    std::array<int, 2> m_inFlight{}; ///< by CloudProduct
};
