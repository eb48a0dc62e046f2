// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the rights of a key mean to people. Pure.
namespace RightWords
{

/// What is read with this action: "Balance"; the action's name where nobody has described it.
[[nodiscard]] QString subject(const QString &action);

/// Why the account's own key should not be used, and how to make one that can only read.
[[nodiscard]] QString advice();

} // namespace RightWords
