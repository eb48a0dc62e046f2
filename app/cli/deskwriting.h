// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <functional>

class Desk;

/// How the command line changes what people entered.
namespace DeskWriting
{

/// One transaction on the writing connection, in the name of the computer's user ("demo" in the demo
/// account): all of the edits stand there afterwards, or none.
Result<void> transact(Invocation &invocation, const std::function<Result<void>(Desk &)> &edits);

} // namespace DeskWriting
