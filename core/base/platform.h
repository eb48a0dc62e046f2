// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

/// What the operating system gives. Everything that differs between Linux, macOS and Windows is behind
/// these functions, in platform_unix.cpp and platform_windows.cpp; nothing else includes system headers.
namespace Platform {

/// First thing in main: no core dumps and not readable by other processes (release builds), files private
/// to their owner, freed memory overwritten, a file-size limit reported instead of killing.
void prepareProcess();

/// SIGINT and SIGTERM (Ctrl+C, console close) set a flag and call `wake` from a thread of its own.
void onInterrupt(void (*wake)());
[[nodiscard]] bool interrupted();

/// Makes a rename in this directory durable. Does nothing where the system has no such thing.
Result<void> syncDirectory(const QString &directory);

/// The file and its data on the disk; `descriptor` as from QFile::handle().
[[nodiscard]] bool syncFile(int descriptor);

/// Replaces `to` by `from` in one step.
[[nodiscard]] bool renameOver(const QString &from, const QString &to);

/// SQLite's VFS for a file that one process uses at a time; empty = the default one.
[[nodiscard]] QByteArray exclusiveVfs();

/// Bytes free for this user on the file system of this path; -1 unknown.
[[nodiscard]] qint64 freeDiskBytes(const QString &path);
/// Memory this process could still get without swapping; -1 unknown.
[[nodiscard]] qint64 freeMemoryBytes();
[[nodiscard]] qint64 residentBytes();
[[nodiscard]] qint64 peakResidentBytes();
[[nodiscard]] std::chrono::microseconds cpuTime(); ///< user and system time of this process

[[nodiscard]] bool isTerminal(int descriptor);     ///< 0, 1 or 2
[[nodiscard]] int terminalWidth();                 ///< columns of standard error; 80 where unknown

/// Everything up to the first line end of an inherited descriptor, at most `limit` bytes.
Result<QByteArray> readLineFromDescriptor(int descriptor, int limit);

/// Asks at the terminal without echo. Missing when there is no terminal to ask at.
Result<QByteArray> askSecret(const QString &prompt);

/// The user's login name and the computer's, for "held by".
[[nodiscard]] QString userName();

} // namespace Platform
