// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether this build runs under AddressSanitizer or ThreadSanitizer, which bring their own crash reports,
/// heap and core rules.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool underSanitizer = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
inline constexpr bool underSanitizer = true;
#else
inline constexpr bool underSanitizer = false;
#endif
#else
inline constexpr bool underSanitizer = false;
#endif

/// Release builds keep their memory from core files and other processes; debug builds stay open to debuggers.
#ifdef NDEBUG
inline constexpr bool hidesMemory = !underSanitizer;
#else
inline constexpr bool hidesMemory = false;
#endif
