// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The C library's functions as this program defines them: the dynamic linker finds these first, also for the
// calls out of SQLite and Qt. Each goes to the kernel itself. They have names of their own here, because the
// system's headers have inline versions of some.
#include "tests/faults/syscalls.h"

#include <cstdarg>

#include <sys/syscall.h>
#include <sys/types.h>

extern "C" long syscall(long number, ...) noexcept;

namespace
{
constexpr int atCurrent = -100; // AT_FDCWD
constexpr int createFlag = 0100;
} // namespace

long SystemCall::open(const char *path, int flags, unsigned mode)
{
    return syscall(SYS_openat, atCurrent, path, flags, mode);
}
long SystemCall::close(int file)
{
    return syscall(SYS_close, file);
}
long SystemCall::read(int file, void *bytes, size_t size)
{
    return syscall(SYS_read, file, bytes, size);
}
long SystemCall::readAt(int file, void *bytes, size_t size, long at)
{
    return syscall(SYS_pread64, file, bytes, size, at);
}
long SystemCall::write(int file, const void *bytes, size_t size)
{
    return syscall(SYS_write, file, bytes, size);
}
long SystemCall::writeAt(int file, const void *bytes, size_t size, long at)
{
    return syscall(SYS_pwrite64, file, bytes, size, at);
}
long SystemCall::truncate(int file, long size)
{
    return syscall(SYS_ftruncate, file, size);
}
long SystemCall::sync(int file, bool dataOnly)
{
    return syscall(dataOnly ? SYS_fdatasync : SYS_fsync, file);
}
long SystemCall::remove(const char *path)
{
    return syscall(SYS_unlinkat, atCurrent, path, 0);
}
long SystemCall::rename(const char *from, const char *to)
{
    return syscall(SYS_renameat2, atCurrent, from, atCurrent, to, 0);
}
long SystemCall::makeDirectory(const char *path, unsigned mode)
{
    return syscall(SYS_mkdirat, atCurrent, path, mode);
}
long SystemCall::position(int file)
{
    return syscall(SYS_lseek, file, 0L, 1);
}
void SystemCall::die()
{
    syscall(SYS_kill, syscall(SYS_getpid), 9);
}

#define SIMLEDGER_SEEN(name) __asm__(name) __attribute__((visibility("default"), used, noinline))

extern "C" {
int simledgerOpen(const char *path, int flags, ...) SIMLEDGER_SEEN("open");
int simledgerOpen64(const char *path, int flags, ...) SIMLEDGER_SEEN("open64");
int simledgerClose(int file) SIMLEDGER_SEEN("close");
ssize_t simledgerRead(int file, void *bytes, size_t size) SIMLEDGER_SEEN("read");
ssize_t simledgerPread(int file, void *bytes, size_t size, long at) SIMLEDGER_SEEN("pread");
ssize_t simledgerPread64(int file, void *bytes, size_t size, long at) SIMLEDGER_SEEN("pread64");
ssize_t simledgerWrite(int file, const void *bytes, size_t size) SIMLEDGER_SEEN("write");
ssize_t simledgerPwrite(int file, const void *bytes, size_t size, long at) SIMLEDGER_SEEN("pwrite");
ssize_t simledgerPwrite64(int file, const void *bytes, size_t size, long at) SIMLEDGER_SEEN("pwrite64");
int simledgerTruncate(int file, long size) SIMLEDGER_SEEN("ftruncate");
int simledgerTruncate64(int file, long size) SIMLEDGER_SEEN("ftruncate64");
int simledgerSync(int file) SIMLEDGER_SEEN("fsync");
int simledgerDataSync(int file) SIMLEDGER_SEEN("fdatasync");
int simledgerUnlink(const char *path) SIMLEDGER_SEEN("unlink");
int simledgerRename(const char *from, const char *to) SIMLEDGER_SEEN("rename");
int simledgerMkdir(const char *path, unsigned mode) SIMLEDGER_SEEN("mkdir");
}

namespace
{
unsigned modeOf(int flags, va_list &rest)
{
    return (flags & createFlag) != 0 ? va_arg(rest, unsigned) : 0U;
}
} // namespace

int simledgerOpen(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = modeOf(flags, rest);
    va_end(rest);
    return int(Seen::open(path, flags, mode));
}
int simledgerOpen64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const unsigned mode = modeOf(flags, rest);
    va_end(rest);
    return int(Seen::open(path, flags, mode));
}
int simledgerClose(int file)
{
    return int(Seen::close(file));
}
ssize_t simledgerRead(int file, void *bytes, size_t size)
{
    return Seen::read(file, bytes, size, Seen::here);
}
ssize_t simledgerPread(int file, void *bytes, size_t size, long at)
{
    return Seen::read(file, bytes, size, at);
}
ssize_t simledgerPread64(int file, void *bytes, size_t size, long at)
{
    return Seen::read(file, bytes, size, at);
}
ssize_t simledgerWrite(int file, const void *bytes, size_t size)
{
    return Seen::write(file, bytes, size, Seen::here);
}
ssize_t simledgerPwrite(int file, const void *bytes, size_t size, long at)
{
    return Seen::write(file, bytes, size, at);
}
ssize_t simledgerPwrite64(int file, const void *bytes, size_t size, long at)
{
    return Seen::write(file, bytes, size, at);
}
int simledgerTruncate(int file, long size)
{
    return int(Seen::truncate(file, size));
}
int simledgerTruncate64(int file, long size)
{
    return int(Seen::truncate(file, size));
}
int simledgerSync(int file)
{
    return int(Seen::sync(file, false));
}
int simledgerDataSync(int file)
{
    return int(Seen::sync(file, true));
}
int simledgerUnlink(const char *path)
{
    return int(Seen::remove(path));
}
int simledgerRename(const char *from, const char *to)
{
    return int(Seen::rename(from, to));
}
int simledgerMkdir(const char *path, unsigned mode)
{
    return int(Seen::makeDirectory(path, mode));
}
