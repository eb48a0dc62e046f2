// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk.h"
#include "tests/faults/syscalls.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <atomic>
#include <cerrno>

namespace
{
using Disk::Call;
using Kind = Disk::Event::Kind;

/// A file of this process that is watched.
struct Handle {
    QString path;
    int file = 0; ///< of the recording; 0: a directory, or nothing is recorded
    bool directory = false;
};

struct World {
    QByteArray root; ///< with "/" at its end
    std::optional<Disk::Fault> fault;
    int struck = 0;
    int left = 0;
    int killAfter = -1;
    int changes = 0;
    Disk::Recording *recording = nullptr;
    QHash<int, Handle> handles;
};

/// Where other threads and the start of the process do not look.
std::atomic<bool> watching{false};

World &world()
{
    static World all;
    return all;
}

bool isWatched(const char *path)
{
    return watching.load() && qstrncmp(path, world().root.constData(), size_t(world().root.size())) == 0;
}

bool isWatched(int file)
{
    return watching.load() && world().handles.contains(file);
}

/// True: errno is set, and the call fails.
bool fails(Call call)
{
    World &all = world();
    if (!all.fault || all.fault->call != call || all.fault->brief)
        return false;
    if (all.left > 0) {
        --all.left;
        return false;
    }
    if (all.struck > 0 && !all.fault->forGood)
        return false;
    ++all.struck;
    errno = all.fault->error;
    return true;
}

bool isBrief()
{
    World &all = world();
    if (!all.fault || all.fault->call != Call::Write || !all.fault->brief)
        return false;
    if (all.left > 0) {
        --all.left;
        return false;
    }
    if (all.struck > 0 && !all.fault->forGood)
        return false;
    ++all.struck;
    return true;
}

void changing()
{
    World &all = world();
    ++all.changes;
    if (all.killAfter >= 0 && all.killAfter-- == 0)
        SystemCall::die();
}

QString nameOf(const char *path)
{
    return QFile::decodeName(path);
}

void record(const Disk::Event &event)
{
    if (world().recording)
        world().recording->note(event);
}
} // namespace

const char *Disk::nameOf(Call call)
{
    static constexpr std::array<const char *, callCount> names{"open",     "read",   "write",  "sync",
                                                               "truncate", "remove", "rename", "mkdir"};
    return names[size_t(call)];
}

void Disk::watch(const QString &directory)
{
    World &all = world();
    watching = false;
    all = {};
    if (directory.isEmpty())
        return;
    all.root = QFile::encodeName(QDir(directory).absolutePath()) + '/';
    watching = true;
}

void Disk::breakBy(const Fault &fault)
{
    world().fault = fault;
    world().left = fault.after;
    world().struck = 0;
}

void Disk::mend()
{
    world().fault.reset();
}

int Disk::struck()
{
    return world().struck;
}

void Disk::killAfter(int calls)
{
    world().killAfter = calls;
}

int Disk::changesSoFar()
{
    return world().changes;
}

namespace Disk
{
void setRecording(Recording *recording)
{
    world().recording = recording;
}

QString watchedDirectory()
{
    return QDir(QFile::decodeName(world().root)).absolutePath();
}
} // namespace Disk

// ---- the calls ----

long Seen::open(const char *path, int flags, unsigned mode)
{
    constexpr int create = 0100, directoryFlag = 0200000, truncateFlag = 01000;
    if (!isWatched(path) && !(watching && (QByteArray(path) + '/') == world().root))
        return SystemCall::open(path, flags, mode);
    const bool directory = (flags & directoryFlag) != 0 || QFileInfo(::nameOf(path)).isDir();
    if (!directory && fails(Call::Open))
        return -1;
    const bool isNew = (flags & create) != 0 && !QFileInfo::exists(::nameOf(path));
    if (isNew || (flags & truncateFlag) != 0)
        changing();
    const long file = SystemCall::open(path, flags, mode);
    if (file < 0)
        return file;
    Handle handle{::nameOf(path), 0, directory};
    if (Disk::Recording *recording = world().recording; recording && !directory) {
        handle.file = isNew ? recording->created(handle.path) : recording->idOf(handle.path);
        if (!isNew && (flags & truncateFlag) != 0)
            record({Kind::Truncate, handle.file, 0, {}, {}, {}});
    }
    world().handles.insert(int(file), handle);
    return file;
}

long Seen::close(int file)
{
    if (watching)
        world().handles.remove(file);
    return SystemCall::close(file);
}

long Seen::read(int file, void *bytes, size_t size, long at)
{
    if (isWatched(file) && fails(Call::Read))
        return -1;
    return at == here ? SystemCall::read(file, bytes, size) : SystemCall::readAt(file, bytes, size, at);
}

long Seen::write(int file, const void *bytes, size_t size, long at)
{
    const bool watched = isWatched(file);
    if (watched && fails(Call::Write))
        return -1;
    if (watched && isBrief())
        size /= 2;
    if (watched)
        changing();
    const long place = at == here && watched ? SystemCall::position(file) : at;
    const long done =
        at == here ? SystemCall::write(file, bytes, size) : SystemCall::writeAt(file, bytes, size, at);
    if (watched && done > 0)
        record({Kind::Write,
                world().handles[file].file,
                place,
                QByteArray(static_cast<const char *>(bytes), qsizetype(done)),
                {},
                {}});
    return done;
}

long Seen::truncate(int file, long size)
{
    const bool watched = isWatched(file);
    if (watched && fails(Call::Truncate))
        return -1;
    if (watched)
        changing();
    const long done = SystemCall::truncate(file, size);
    if (watched && done == 0)
        record({Kind::Truncate, world().handles[file].file, size, {}, {}, {}});
    return done;
}

long Seen::sync(int file, bool dataOnly)
{
    if (!isWatched(file))
        return SystemCall::sync(file, dataOnly);
    if (fails(Call::Sync))
        return -1;
    const Handle handle =
        world().handles.value(file); // what is recorded is never really synced: it takes long
    if (handle.directory)
        record({Kind::SyncDirectory, 0, 0, {}, handle.path, {}});
    else
        record({Kind::Sync, handle.file, 0, {}, {}, {}});
    return 0;
}

long Seen::remove(const char *path)
{
    if (!isWatched(path))
        return SystemCall::remove(path);
    if (fails(Call::Remove))
        return -1;
    changing();
    const long done = SystemCall::remove(path);
    if (done == 0 && world().recording)
        world().recording->removed(::nameOf(path));
    return done;
}

long Seen::rename(const char *from, const char *to)
{
    if (!isWatched(from))
        return SystemCall::rename(from, to);
    if (fails(Call::Rename))
        return -1;
    changing();
    const long done = SystemCall::rename(from, to);
    if (done == 0 && world().recording)
        world().recording->renamed(::nameOf(from), ::nameOf(to));
    return done;
}

long Seen::makeDirectory(const char *path, unsigned mode)
{
    if (!isWatched(path))
        return SystemCall::makeDirectory(path, mode);
    if (fails(Call::MakeDirectory))
        return -1;
    changing();
    const long done = SystemCall::makeDirectory(path, mode);
    if (done == 0)
        record({Kind::MakeDirectory, 0, 0, {}, ::nameOf(path), {}});
    return done;
}
