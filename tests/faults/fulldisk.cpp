// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "tests/core/store/pagework.h"
#include "tests/faults/trials.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace PageWork;

namespace
{
bool execute(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/// A small file system of its own, mounted while this lives.
class SmallDisk
{
public:
    explicit SmallDisk(const char *kind) : m_kind(kind), m_place(m_room.path("mounted"))
    {
        QDir().mkpath(m_place);
        m_mounted = m_kind == "tmpfs" ? mountMemory() : mountImage();
    }
    ~SmallDisk()
    {
        if (m_mounted)
            execute(QStringLiteral("umount"), {m_place});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] const QString &place() const { return m_place; }

private:
    bool mountMemory() const
    {
        return execute(QStringLiteral("mount"),
                       {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                        QStringLiteral("size=8m"), QStringLiteral("simledger"), m_place});
    }
    bool mountImage() const
    {
        if (geteuid() != 0)
            return false;
        const QString image = m_room.path("image");
        QFile file(image);
        const QString block = m_kind == "ext4, 1 KiB" ? QStringLiteral("1024") : QStringLiteral("4096");
        return file.open(QIODevice::WriteOnly) && file.resize(16 << 20) &&
               execute(QStringLiteral("mkfs.ext4"),
                       {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("-b"), block,
                        QStringLiteral("-m"), QStringLiteral("0"), image}) &&
               execute(QStringLiteral("mount"),
                       {QStringLiteral("-o"), QStringLiteral("loop"), image, m_place});
    }

    Room m_room;
    QByteArray m_kind;
    QString m_place;
    bool m_mounted = false;
};

qint64 sizeOf(const QString &directory)
{
    qint64 size = 0;
    for (const QFileInfo &entry :
         QDir(directory).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot))
        size += entry.isDir() ? sizeOf(entry.filePath()) : entry.size();
    return size;
}

/// How much more than before the work needs.
qint64 needOf(const Workload &workload)
{
    const Room room;
    workload.prepare(room.path("disk"));
    const qint64 before = sizeOf(room.path("disk"));
    qint64 most = before;
    (void)workload.run(room.path("disk"), {}, [&](int) { most = std::max(most, sizeOf(room.path("disk"))); });
    return most - before;
}

void fillUpTo(const QString &path, qint64 left)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot fill");
    const QByteArray piece(64 << 10, 'f');
    for (qint64 free = Platform::freeDiskBytes(path); free > left; free = Platform::freeDiskBytes(path)) {
        const qint64 size = std::min<qint64>(piece.size(), free - left);
        if (filler.write(piece.constData(), size) <= 0)
            break;
        (void)Platform::syncFile(filler.handle()); // what is free is known only then
    }
}

/// What can be read while nothing can be written.
QString readable(const QString &directory, int acknowledged)
{
    const Result<std::unique_ptr<Cache>> cache = Cache::open(directory, key());
    const Result<std::unique_ptr<CacheReader>> reader =
        cache ? (*cache)->openReader() : Result<std::unique_ptr<CacheReader>>(cache.error());
    if (!reader)
        return QStringLiteral("cannot be read: ") + reader.error().code + reader.error().detail;
    const auto totals = (*reader)->cards.totals();
    return totals && totals->cards >= 2 * acknowledged ? QString() : QStringLiteral("not all can be read");
}

void level(const Workload &workload, const QString &place, qint64 left, Tally &tally)
{
    const QString disk = place + QStringLiteral("/data"), filler = place + QStringLiteral("/filler");
    QDir(disk).removeRecursively();
    workload.prepare(disk);
    fillUpTo(filler, left);
    int acknowledged = 0;
    const Result<void> done = workload.run(disk, {}, [&acknowledged](int step) { acknowledged = step; });
    const QString where = QStringLiteral("%1 bytes left").arg(left);
    tally.add("levels");
    if (!done) {
        tally.add("said to be full");
        if (done.error().code != u"E-S01")
            tally.judge(where, done.error().code + u' ' + done.error().message + u' ' + done.error().detail);
    }
    if (qstrcmp(workload.name(), "sync") == 0)
        tally.judge(where, readable(disk, acknowledged));
    QFile::remove(filler);
    tally.judge(where, workload.judge(disk, acknowledged, {{}, false}));
    QDir(disk).removeRecursively();
}

int onDisk(const char *kind, const Workload &workload, const Trials &trials)
{
    const SmallDisk disk(kind);
    const QString title =
        QStringLiteral("diskfull %1, %2").arg(QLatin1StringView(kind), QLatin1StringView(workload.name()));
    if (!disk.isMounted()) {
        std::printf("%s: skipped, it cannot be mounted here\n", qPrintable(title));
        return 0;
    }
    Tally tally(title);
    const qint64 need = needOf(workload);
    for (int i = 0; i < trials.levels; ++i)
        level(workload, disk.place(), need * i / trials.levels, tally);
    return tally.losses();
}

int underLimit(const Workload &workload, const Trials &trials)
{
    Tally tally(QStringLiteral("size limit, ") + QLatin1StringView(workload.name()));
    signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const Room room;
    workload.prepare(room.path("prepared"));
    const qint64 from = 8192, to = needOf(workload) + 400'000;
    for (int i = 0; i < trials.levels; ++i) {
        const QString disk = room.copy(room.path("prepared"), "disk");
        const qint64 most = from + (to - from) * i / trials.levels;
        const rlimit limit{rlim_t(most), usual.rlim_max};
        int acknowledged = 0;
        setrlimit(RLIMIT_FSIZE, &limit);
        const Result<void> done = workload.run(disk, {}, [&acknowledged](int step) { acknowledged = step; });
        setrlimit(RLIMIT_FSIZE, &usual);
        const QString where = QStringLiteral("%1 bytes a file").arg(most);
        tally.add("limits");
        if (!done) {
            tally.add("named");
            if (done.error().code != u"E-S05")
                tally.judge(where,
                            done.error().code + u' ' + done.error().message + u' ' + done.error().detail);
        }
        tally.judge(where, workload.judge(disk, acknowledged, {{}, false}));
    }
    return tally.losses();
}
} // namespace

int fullDiskTrials(const Trials &trials)
{
    int losses = 0;
    for (const auto &workload : workloads()) {
        const bool usual = qstrcmp(workload->name(), "sync") == 0 || qstrcmp(workload->name(), "backup") == 0;
        if (trials.workloads.isEmpty() ? !usual : !trials.wants(*workload))
            continue;
        for (const char *kind : {"tmpfs", "ext4, 1 KiB", "ext4, 4 KiB"})
            losses += onDisk(kind, *workload, trials);
        losses += underLimit(*workload, trials);
    }
    return losses;
}
