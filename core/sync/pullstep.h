// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/cloudapi.h"
#include "core/store/writer.h"

#include <functional>
#include <utility>

struct PullOutcome;

/// One call of a part: asks, and says what is to be done with the answer.
struct PullStep {
    using Done = std::function<void(Result<PullOutcome>)>;
    std::function<void(CloudApi &api, Done done)> ask;

    /// `understand` makes the decoded answer into what is to be kept and asked next.
    template<class T>
    static PullStep of(CloudCall call, Result<T> (*decode)(const QByteArray &),
                       std::function<PullOutcome(T)> understand);
};

/// What one answer means: what is to be written (in a transaction of its own; may be empty), how many rows it
/// held, and the calls it leads to.
struct PullOutcome {
    Writer::Job save;
    qint64 rows = 0;
    QList<PullStep> next;
};

template<class T>
PullStep PullStep::of(CloudCall call, Result<T> (*decode)(const QByteArray &),
                      std::function<PullOutcome(T)> understand)
{
    return {[call = std::move(call), decode, understand = std::move(understand)](CloudApi &api,
                                                                                 const Done &done) {
        api.start<T>(call, decode, [understand, done](Result<T> reply) {
            if (!reply)
                return done(reply.error());
            done(understand(*std::move(reply)));
        });
    }};
}
