// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where window and command line keep an account when nobody says otherwise: the same place for both.
namespace DataDirectory
{

/// ~/.local/share/simledger, %LOCALAPPDATA%\simledger, ~/Library/Application Support/simledger.
[[nodiscard]] QString standard();

} // namespace DataDirectory
