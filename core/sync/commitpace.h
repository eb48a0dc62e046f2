// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

/// How long arrivals are gathered before they are committed together: at once while commits are cheap
/// compared with the pace of arrivals, up to 250 ms when they are not (architecture, decision 7). Pure.
class CommitPace
{
public:
    static constexpr std::chrono::milliseconds longest{250};

    /// The last commit took this long.
    void noteCommit(std::chrono::nanoseconds took) { m_lastCommit = took; }

    /// How long after its first arrival a group may wait: four times the last commit, so that committing
    /// takes at most a fifth of the time.
    [[nodiscard]] std::chrono::milliseconds patience() const
    {
        return std::min(longest, std::chrono::duration_cast<std::chrono::milliseconds>(m_lastCommit * 4));
    }

private:
    std::chrono::nanoseconds m_lastCommit{0};
};
