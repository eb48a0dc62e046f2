// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/textbuffer.h"

/// Times as the provider writes them, from seconds since 1970 UTC; quick, since every card has four.
namespace TimeText
{
void appendBeijing(TextBuffer &out, qint64 seconds); ///< "2026-02-28 23:59:59"
[[nodiscard]] QByteArray utc(qint64 seconds);        ///< "2025-12-31T16:00:00Z"
[[nodiscard]] QByteArray http(qint64 seconds);       ///< "Mon, 02 Mar 2026 01:00:00 GMT"
} // namespace TimeText
