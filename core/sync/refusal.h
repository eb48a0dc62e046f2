// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// What a failed call says about the calls that would follow it.
namespace Refusal
{

/// The cloud refused this card or credential alone, or answered it unreadably; others may be asked on. Key,
/// right, clock, pace and network troubles are about every call.
[[nodiscard]] bool isAboutOneObject(const Error &error);

/// Wrong secret, unknown, disabled or expired key, a clock that is wrong (reliability A02, A05, A06, A09,
/// A10).
[[nodiscard]] bool isAboutTheKey(const Error &error);

/// The key, the disk, or no way to the cloud: no other call will fare better.
[[nodiscard]] bool isAboutEveryCall(const Error &error);

} // namespace Refusal
