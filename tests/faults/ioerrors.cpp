// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk.h"
#include "tests/faults/trials.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <random>

using Disk::Call;

namespace
{
struct Kind {
    const char *name;
    Disk::Fault fault;
};

/// Every call, and for writes the ways in which a disk refuses them.
QList<Kind> kinds()
{
    QList<Kind> all;
    for (const bool forGood : {false, true}) {
        for (int call = 0; call < Disk::callCount; ++call)
            all.append({Disk::nameOf(Call(call)), {Call(call), 0, forGood, EIO, false}});
        all.append({"write, full", {Call::Write, 0, forGood, ENOSPC, false}});
        all.append({"write, short", {Call::Write, 0, forGood, 0, true}});
        all.append({"write, limit", {Call::Write, 0, forGood, EFBIG, false}});
    }
    return all;
}

/// What an error must have for people.
QString spoken(const Error &error)
{
    const bool named = error.code.startsWith(u"E-") && error.code != u"E-LOST";
    if (!named || (error.message.isEmpty() && error.kind != Error::Kind::Cancelled))
        return QStringLiteral("an error without a word: ") + error.code + u' ' + error.detail;
    return {};
}

/// One run in which the n-th call fails. False: there was no n-th.
bool inject(const Workload &workload, const Room &room, const Kind &kind, int after, Tally &tally)
{
    const QString disk = room.copy(room.path("prepared"), "disk");
    Disk::Fault fault = kind.fault;
    fault.after = after;
    const Workload::Way way{{}, false};
    int acknowledged = 0;
    Disk::watch(disk);
    Disk::breakBy(fault);
    const Result<void> done = workload.run(disk, way, [&acknowledged](int step) { acknowledged = step; });
    const int struck = Disk::struck();
    Disk::mend();
    Disk::watch({});
    if (struck == 0)
        return false;
    tally.add(fault.forGood ? "for good" : "once");
    const QString where = QStringLiteral("%1 %2%3")
                              .arg(QLatin1StringView(kind.name))
                              .arg(after)
                              .arg(QLatin1StringView(fault.forGood ? " for good" : ""));
    if (!done) {
        tally.add("said");
        tally.judge(where, spoken(done.error()));
    }
    tally.judge(where, workload.judge(disk, acknowledged, way));
    return true;
}
} // namespace

int ioErrorTrials(const Trials &trials)
{
    int losses = 0;
    std::mt19937 random(trials.seed);
    for (const auto &workload : workloads()) {
        if (!trials.wants(*workload))
            continue;
        Tally tally(QStringLiteral("ioerr ") + QLatin1StringView(workload->name()));
        const Room room;
        workload->prepare(room.path("prepared"));
        for (const Kind &kind : kinds()) {
            const int step = trials.all ? 1 : std::max(1, trials.rounds);
            int after = trials.all ? 0 : int(random() % unsigned(step));
            while (inject(*workload, room, kind, after, tally))
                after += step;
        }
        losses += tally.losses();
    }
    return losses;
}
