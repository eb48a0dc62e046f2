// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/sync/syncbudget.h"

#include <QJsonObject>

/// What a run would call, for `sync --plan`.
namespace SyncBudgetText
{

[[nodiscard]] QJsonObject json(const SyncBudget &budget);
void print(const SyncBudget &budget, Terminal::MachineOutput &output);

} // namespace SyncBudgetText
