// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a thread that has nothing to do can do for others. Any thread.
namespace IdleMemory
{

/// Memory that was freed but is still kept for the next allocation goes back to the system: some
/// milliseconds, and the next large allocation is slower. Does nothing where the system does that by itself.
void giveBack();

} // namespace IdleMemory
