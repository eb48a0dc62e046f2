// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials.h"

#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <random>

#include <dlfcn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

namespace
{
sqlite3_mem_methods usual;
long countdown = -1; ///< < 0: nothing fails
bool failsForGood = false;
bool struck = false;

bool fails()
{
    if (countdown < 0 || countdown-- > 0)
        return false;
    struck = true;
    countdown = failsForGood ? 0 : -1;
    return true;
}

void *allocate(int size)
{
    return fails() ? nullptr : usual.xMalloc(size);
}

void *reallocate(void *old, int size)
{
    return fails() ? nullptr : usual.xRealloc(old, size);
}

/// What a child tells, also when it dies.
struct Told {
    int acknowledged;
    bool struck;
    bool ended;
    bool spoken; ///< the error had a code
    bool inLibrary;
    long allocations;
};

Told *told = nullptr;

/// The library is part of this program or a file of its own; its functions are known by their names.
bool isInLibrary(const void *place)
{
    Dl_info where{};
    if (dladdr(place, &where) == 0)
        return false;
    const QByteArrayView name(where.dli_sname ? where.dli_sname : "");
    const QByteArrayView file(where.dli_fname ? where.dli_fname : "");
    return name.startsWith("sqlite3") || name.startsWith("sqlcipher") || file.contains("libsqlcipher") ||
           file.contains("libcrypto") || file.contains("libc.so");
}

void dying(int number, siginfo_t *, void *context)
{
#if defined(__x86_64__)
    const auto place = static_cast<ucontext_t *>(context)->uc_mcontext.gregs[REG_RIP];
    told->inLibrary = isInLibrary(reinterpret_cast<void *>(place)); // NOLINT(performance-no-int-to-ptr)
#else
    Q_UNUSED(context)
#endif
    signal(number, SIG_DFL);
    raise(number);
}

void watchDeath()
{
    struct sigaction action {
    };
    action.sa_sigaction = dying;
    action.sa_flags = SA_SIGINFO;
    for (const int number : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE})
        sigaction(number, &action, nullptr);
}

constexpr long many = 1L << 40;

/// The work in a child process, in which the n-th allocation of the library fails.
int runInChild(const Workload &workload, const QString &disk, long after, bool forGood)
{
    *told = {};
    const pid_t child = fork();
    if (child == 0) {
        watchDeath();
        failsForGood = forGood;
        countdown = after;
        const Result<void> done = workload.run(disk, {}, [](int step) { told->acknowledged = step; });
        told->allocations = many - countdown;
        countdown = -1;
        told->struck = struck;
        told->spoken = done || (done.error().code.startsWith(u"E-") && !done.error().message.isEmpty());
        told->ended = true;
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

int shorten(const Workload &workload, const Trials &trials)
{
    Tally tally(QStringLiteral("oom ") + QLatin1StringView(workload.name()));
    const Room room;
    workload.prepare(room.path("prepared"));
    runInChild(workload, room.copy(room.path("prepared"), "disk"), many, false);
    const long allocations = told->allocations;
    tally.add("allocations", allocations);
    std::mt19937_64 random(trials.seed);
    const int shortages = trials.all ? int(allocations) : trials.trials;
    for (int shortage = 0; shortage < shortages; ++shortage) {
        // the first hundreds one by one: there connections are opened; then anywhere
        const bool begin = trials.all || shortage < shortages / 4;
        const long after = begin ? shortage : long(random() % quint64(allocations));
        const bool forGood = shortage % 2 != 0;
        const QString disk = room.copy(room.path("prepared"), "disk");
        const int status = runInChild(workload, disk, after, forGood);
        const QString where =
            QStringLiteral("allocation %1%2").arg(after).arg(QLatin1StringView(forGood ? " for good" : ""));
        if (WIFSIGNALED(status)) {
            tally.add(told->inLibrary ? "crashes inside the library" : "crashes in our code");
            if (!told->inLibrary)
                tally.judge(where, QStringLiteral("crash, signal %1").arg(WTERMSIG(status)));
        } else if (told->struck) {
            tally.add(forGood ? "for good" : "once");
            tally.judge(where, told->spoken ? QString() : QStringLiteral("an error without a word"));
        }
        tally.judge(where, workload.judge(disk, told->acknowledged, {{}, false}));
    }
    return tally.losses();
}
} // namespace

void prepareMemoryTrials()
{
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
    sqlite3_mem_methods ours = usual;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &ours);
    void *shared = mmap(nullptr, sizeof(Told), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        qFatal("no shared memory");
    told = static_cast<Told *>(shared);
}

int memoryTrials(const Trials &trials)
{
    int losses = 0;
    for (const auto &workload : workloads()) {
        if (trials.wants(*workload))
            losses += shorten(*workload, trials);
    }
    return losses;
}
