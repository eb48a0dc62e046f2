// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/cloudapi.h"

#include <array>
#include <deque>

/// One ticket of CloudApi on its way. Private to it.
struct CloudJob {
    using State = CloudApi::JobState;

    CloudApi::Ticket ticket = 0;
    CloudCall call;
    std::unique_ptr<CloudAnswer> answer;
    CloudLane *lane = nullptr;
    State state = State::Queued;
    std::array<int, 5> attempts{}; ///< that failed, by RetryClass
    qint64 clockOffset = 0;        ///< the one it was last signed with
    quint64 keyNumber = 0;         ///< likewise the key
    quint64 transportCall = 0;
    quint64 slot = 0;             ///< the governor's number of the attempt
    std::optional<Error> outcome; ///< why it waits, or how it ended; nothing = with a value
};

/// The queue of one action with its pace. Private to CloudApi.
class CloudLane
{
public:
    CloudLane(CloudProduct called, RateGovernor paced) : product(called), governor(std::move(paced))
    {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
    }

    const CloudProduct product;
    RateGovernor governor;
    std::deque<std::shared_ptr<CloudJob>> queue; ///< may hold concluded jobs; they are skipped
    int inFlight = 0;
    QTimer timer; ///< until the next call may leave
};
