// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// The kernel, past the C library. As the library's functions: -1 and errno.
namespace SystemCall
{
long open(const char *path, int flags, unsigned mode);
long close(int file);
long read(int file, void *bytes, size_t size);
long readAt(int file, void *bytes, size_t size, long at);
long write(int file, const void *bytes, size_t size);
long writeAt(int file, const void *bytes, size_t size, long at);
long truncate(int file, long size);
long sync(int file, bool dataOnly);
long remove(const char *path);
long rename(const char *from, const char *to);
long makeDirectory(const char *path, unsigned mode);
long position(int file);
void die();
} // namespace SystemCall

/// What the program's own versions of the library's functions do (disk.cpp).
namespace Seen
{
constexpr long here = -1; ///< at the file's own position
long open(const char *path, int flags, unsigned mode);
long close(int file);
long read(int file, void *bytes, size_t size, long at);
long write(int file, const void *bytes, size_t size, long at);
long truncate(int file, long size);
long sync(int file, bool dataOnly);
long remove(const char *path);
long rename(const char *from, const char *to);
long makeDirectory(const char *path, unsigned mode);
} // namespace Seen
