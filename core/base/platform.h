// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>

/// What the operating system gives. Everything that differs between Linux, macOS and Windows is behind
/// these functions, in platform_unix.cpp and platform_windows.cpp; nothing else includes system headers.
/// Safe from every thread unless a function says otherwise.
namespace Platform
{

// ---- process ----

/// First thing in main: no core dumps and not readable by other processes (release builds), files private
/// to their owner, freed memory overwritten, a file-size limit and a closed pipe reported instead of killing.
void prepareProcess();

/// SIGINT, SIGTERM and SIGHUP (Ctrl+C, console close) set a flag and call `wake` from a thread of its own.
/// A signal that was ignored at start (nohup, background jobs) stays ignored. After the first signal one
/// more SIGINT ends the process at once with 130. May be called again with another `wake`, also nullptr.
void onInterrupt(void (*wake)());
[[nodiscard]] bool interrupted();

/// From now on a crash leaves a few lines without data (signal number, raw backtrace) in this file, private
/// to its owner, and then ends the process as usual. Does nothing under sanitizers, which report better.
void markCrashesIn(const QString &file);

/// The user's login name and the computer's, "name@host", for "held by".
[[nodiscard]] QString userName();

// ---- files ----

/// Why the system did not do something with a file.
enum class FileFault {
    None,
    DiskFull,  ///< or the user's quota
    SizeLimit, ///< the process may not write files this large (RLIMIT_FSIZE)
    ReadOnly,  ///< a file system mounted for reading
    Denied,    ///< no permission
    InUse,     ///< held open by another program (Windows)
    Missing,   ///< a directory on the way is not there
    Other,
};

/// Makes a file that must not exist yet (symbolic links count as existing), readable and writable by its
/// owner alone from its first moment, writes all bytes and syncs them to the disk. After a fault the caller
/// removes what may be left.
[[nodiscard]] FileFault writeNewFile(const QString &path, const QByteArray &bytes);

/// Writes all bytes where a file stands that is open for writing; `descriptor` as from QFile::handle() of an
/// unbuffered QFile.
[[nodiscard]] FileFault writeOn(int descriptor, QByteArrayView bytes);

/// Replaces `to` by `from` in one step; both in the same directory.
[[nodiscard]] FileFault replaceFile(const QString &from, const QString &to);
[[nodiscard]] inline bool renameOver(const QString &from, const QString &to)
{
    return replaceFile(from, to) == FileFault::None;
}

/// Makes a rename in this directory durable. Does nothing where the system has no such thing.
Result<void> syncDirectory(const QString &directory);

/// The file and its data on the disk; `descriptor` as from QFile::handle().
[[nodiscard]] bool syncFile(int descriptor);

/// Takes every right from everybody but the owner: 0600 for a file, 0700 for a directory. On Windows the
/// profile's access list already says so and nothing is changed.
[[nodiscard]] bool setPrivate(const QString &path);

/// SQLite's VFS for a file that one process uses at a time; empty = the default one.
[[nodiscard]] QByteArray exclusiveVfs();

/// Bytes free for this user on the file system of this path, which must exist; -1 unknown.
[[nodiscard]] qint64 freeDiskBytes(const QString &path);

/// The file name of the program that this process runs; empty where the system does not tell.
[[nodiscard]] QString programOf(qint64 process);

// ---- measures ----

/// Memory this process could still get without swapping, container limits included; -1 unknown.
[[nodiscard]] qint64 freeMemoryBytes();
[[nodiscard]] qint64 residentBytes();              ///< -1 unknown
[[nodiscard]] qint64 peakResidentBytes();          ///< -1 unknown
[[nodiscard]] std::chrono::microseconds cpuTime(); ///< user and system time of this process

// ---- terminal ----

[[nodiscard]] bool isTerminal(int descriptor); ///< 0, 1 or 2
[[nodiscard]] int terminalWidth();             ///< columns of standard error; 80 where unknown

/// The first line of an inherited descriptor without its end ("\n" or "\r\n"), and nothing read beyond it.
/// A longer line than `limit` bytes and a closed descriptor are Usage, an interrupt while waiting is
/// Cancelled. The caller wipes what it got.
Result<QByteArray> readLineFromDescriptor(int descriptor, int limit);

/// Asks at the terminal (not at standard input) without echo, at most 4 KiB. Missing when there is no
/// terminal to ask at, Cancelled when interrupted; the echo comes back in every case. One thread at a time.
Result<QByteArray> askSecret(const QString &prompt);

} // namespace Platform
