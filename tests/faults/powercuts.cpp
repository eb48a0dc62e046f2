// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk.h"
#include "tests/faults/trials.h"

using Loss = Disk::Recording::Loss;

/// The work is done once and recorded; then the power fails at random moments of it, and each time what the
/// disk may hold is made and judged.
static int cut(const Workload &workload, const Trials &trials)
{
    Tally tally(QStringLiteral("powercut ") + QLatin1StringView(workload.name()));
    const Room room;
    const QString disk = room.path("disk");
    const Workload::Way way{trials.synchronous, true};
    workload.prepare(disk);
    Disk::watch(disk);
    Disk::Recording recording;
    const Result<void> done = workload.run(disk, way, [&recording](int step) { recording.mark(step); });
    recording.end();
    Disk::watch({});
    tally.judge(QStringLiteral("the whole run"), done ? QString() : done.error().code + done.error().detail);

    std::mt19937 random(trials.seed);
    const qsizetype events = recording.events().size();
    tally.add("events recorded", events);
    for (int trial = 0; trial < trials.trials; ++trial) {
        const auto count = qsizetype(random() % size_t(events + 1));
        const Loss loss = trial % 4 == 0 ? Loss::Everything : trial % 4 == 1 ? Loss::Nothing : Loss::Any;
        const QString after = room.path("after");
        recording.rebuild(after, count, loss, random);
        tally.add("cuts");
        tally.judge(QStringLiteral("cut %1 behind event %2").arg(trial).arg(count),
                    workload.judge(after, recording.markBefore(count), way));
    }
    return tally.losses();
}

int powerCutTrials(const Trials &trials)
{
    int losses = 0;
    for (const auto &workload : workloads()) {
        if (trials.wants(*workload))
            losses += cut(*workload, trials);
    }
    return losses;
}
