// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

/// Carries one answer out of a worker into the thread of a QObject.
namespace Answer
{

/// A function to be called at most once, from any thread: it runs `deliver` in the thread of `context`,
/// which must have an event loop. When `context` dies before, `deliver` is not run. `context` must be
/// alive during this call, and in the thread that makes it.
[[nodiscard]] std::function<void()> in(QObject *context, std::function<void()> deliver);

} // namespace Answer
